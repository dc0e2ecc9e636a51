import type { Guid } from '../codec/guid.ts';
import type { Writer } from '../codec/writer.ts';
import { guid, int, long, raw, text, writeArray } from './field-writing.ts';
import { Kind } from './kinds.ts';

export const PROTOCOL_VERSION = 1;

/** First and once; answered by `welcome`, or by `err` and a close code. */
export interface Hello {
  readonly wireHash: string;
  readonly clientId: Guid;
  readonly token: string | null;
  /** Version that the client has seen. */
  readonly lastVersion: bigint | null;
  /** Highest mutation whose outcome the client knows. */
  readonly lastAcked: bigint;
  readonly lastCloseCode: number | null;
  /** W3C trace context of the page. */
  readonly traceParent: string | null;
  /** From the `welcome` before this one, when rows of it are still shown. */
  readonly resumeToken: string | null;
}

/** What is still shown of a subscription. */
export interface Known {
  /** The step after which the rows were exactly the result. */
  readonly version: bigint;
  /** Whose slots they have; null when another run of the server gave them. */
  readonly partition: number | null;
  readonly rows: number;
  /** Hash of the content, where the version does not do. */
  readonly digest: bigint | null;
}

export function writeHello(writer: Writer, hello: Hello): void {
  const capabilities = 0;
  writeArray(writer, [
    int(Kind.hello), int(PROTOCOL_VERSION), text(hello.wireHash), guid(hello.clientId), int(capabilities), text(hello.token),
    long(hello.lastVersion), long(hello.lastAcked), int(hello.lastCloseCode), text(hello.traceParent),
    text(hello.resumeToken),
  ]);
}

/** Begins a subscription; answered by `snap`, or `kept`, and a `tx` that activates it, or by `subErr`. */
export function writeSub(writer: Writer, subId: number, query: number, args: Uint8Array, known: Known | null): void {
  writeArray(writer, [int(Kind.sub), int(subId), int(query), raw(args), (target) => writeKnown(target, known)]);
}

function writeKnown(writer: Writer, known: Known | null): void {
  if (known === null) writer.writeNull();
  else writeArray(writer, [long(known.version), int(known.partition), int(known.rows), long(known.digest)]);
}

/** Ends a subscription; what is still on its way for it is ignored. */
export function writeUnsub(writer: Writer, subId: number): void {
  writeArray(writer, [int(Kind.unsub), int(subId)]);
}

/** Runs a mutation; answered by an ack in a `tx`, or by `mutRes`. A repeat is answered with the stored outcome. */
export function writeMut(writer: Writer, sequence: bigint, mutation: number, args: Uint8Array): void {
  writeArray(writer, [int(Kind.mut), long(sequence), int(mutation), raw(args)]);
}

export function writePing(writer: Writer, id: number): void {
  writeArray(writer, [int(Kind.pingUp), int(id)]);
}

export function writePong(writer: Writer, id: number): void {
  writeArray(writer, [int(Kind.pongUp), int(id)]);
}

/** A fresh token for the same user. */
export function writeAuth(writer: Writer, token: string): void {
  writeArray(writer, [int(Kind.auth), text(token)]);
}
