import assert from 'node:assert/strict';
import { MessagePackReader } from '../../src/codec/message-pack-reader.ts';
import { MessagePackWriter } from '../../src/codec/message-pack-writer.ts';
import type { Socket, SocketConstructor } from '../../src/connection/socket.ts';
import { Kind } from '../../src/wire/kinds.ts';
import { guid, type Todo } from './todo-surface.ts';

/** A value as it goes on the wire: numbers are ints, bigints longs, undefined ends the sentence. */
export type Wire = number | bigint | string | boolean | null | Uint8Array | readonly Wire[] | { readonly guid: number } | { readonly instant: string };

/** One socket as the server sees it. */
export class ServerSocket implements Socket {
  binaryType = '';
  onopen: ((event: never) => void) | null = null;
  onmessage: ((event: never) => void) | null = null;
  onclose: ((event: never) => void) | null = null;
  onerror: ((event: never) => void) | null = null;
  /** Whether pings are answered. */
  isAlive = true;
  closedWith: number | undefined;
  readonly url: string;
  readonly protocols: string[];
  readonly sent: unknown[][] = [];

  constructor(url: string, protocols: string[]) {
    this.url = url;
    this.protocols = protocols;
  }

  send(data: string | Uint8Array<ArrayBuffer>): void {
    assert.ok(data instanceof Uint8Array);
    const message = plain(new MessagePackReader(data, { maxDepth: 40, maxElements: 1e6, budget: 1e9 }), data) as unknown[];
    this.sent.push(message);
    if (message[0] === Kind.pingUp && this.isAlive) this.say(Kind.pongDown, message[1] as number);
  }

  close(code = 1000): void {
    this.closedWith ??= code;
  }

  open(): void {
    this.onopen?.({} as never);
  }

  /** The server closes, or the network cuts (1006). */
  cut(code = 1006): void {
    this.onclose?.({ code } as never);
  }

  say(...message: Wire[]): void {
    const writer = new MessagePackWriter();
    write(writer, message);
    const bytes = writer.take().slice();
    this.onmessage?.({ data: bytes.buffer } as never);
  }

  sayBytes(...bytes: number[]): void {
    this.onmessage?.({ data: new Uint8Array(bytes).buffer } as never);
  }

  welcome(options: {
    lastSequence?: bigint; version?: bigint; user?: string | null; inFlight?: number; epoch?: number; instance?: number; floor?: bigint; accepted?: boolean;
  } = {}): void {
    const { lastSequence = 0n, version = 0n, user = 'ann', inFlight = 64, epoch = 2, instance = 3, floor = 0n, accepted = false } = options;
    this.say(Kind.welcome, { guid: 1 }, { guid: epoch }, version, 0, 15000, { instant: '2026-03-14T09:26:53.0000000Z' }, lastSequence, user,
      [65536, 100, 10000, inFlight, 20, 100], [{ guid: instance }, floor, accepted, 'token to come back']);
  }

  snap(subId: number, partition: number, rows: readonly (readonly [slot: number, todo: Todo])[], chunk = 0, last = true): void {
    const columns = [rows.map(([, todo]) => todo.done), rows.map(([, todo]) => todo.id), rows.map(([, todo]) => todo.title)];
    this.say(Kind.snap, subId, partition, chunk, last, rows.map(([slot]) => slot), columns);
  }

  tx(version: bigint, options: { deltas?: Wire[]; acks?: Wire[]; activate?: number[]; incomplete?: number[] } = {}): void {
    const { deltas = [], acks = [], activate = [], incomplete = [] } = options;
    this.say(Kind.tx, version, deltas, acks, activate, incomplete);
  }

  /** What the client sent of one kind, without the kind. */
  of(kind: number): unknown[][] {
    return this.sent.filter((message) => message[0] === kind).map((message) => message.slice(1));
  }
}

/** Every socket that a client opened, newest last. */
export function scriptedServer(): { readonly sockets: ServerSocket[]; readonly WebSocket: SocketConstructor } {
  const sockets: ServerSocket[] = [];
  class Opened extends ServerSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols);
      sockets.push(this);
    }
  }
  return { sockets, WebSocket: Opened };
}

/** An error as the wire has it. */
export function error(code: string, options: { retry?: number; after?: number; violations?: Wire; data?: Wire } = {}): Wire[] {
  return [code, options.retry ?? 0, options.after ?? null, options.violations ?? null, options.data ?? null, 'trace'];
}

function write(writer: MessagePackWriter, value: Wire): void {
  if (value === null) writer.writeNull();
  else if (typeof value === 'number') writer.writeInt(value);
  else if (typeof value === 'bigint') writer.writeLong(value);
  else if (typeof value === 'string') writer.writeString(value);
  else if (typeof value === 'boolean') writer.writeBool(value);
  else if (value instanceof Uint8Array) writer.writeRaw(value);
  else if ('guid' in value) writer.writeGuid(guid(value.guid));
  else if ('instant' in value) writer.writeInstant(value.instant as never);
  else {
    writer.beginArray(value.length);
    for (const item of value) write(writer, item);
    writer.endArray();
  }
}

/** Reads without a contract: what the client can send is arrays, texts, numbers, Booleans, null and GUIDs. */
function plain(reader: MessagePackReader, bytes: Uint8Array): unknown {
  const tag = bytes[reader.position]!;
  if (reader.tryReadNull()) return null;
  if (tag === 0xc2 || tag === 0xc3) return reader.readBool();
  if (tag === 0xc4) return reader.readGuid();
  if ((tag >= 0x90 && tag < 0xa0) || tag === 0xdc) {
    const items: unknown[] = [];
    for (const scope = reader.beginArray(0); reader.nextElement(scope); ) items.push(plain(reader, bytes));
    return items;
  }
  if ((tag >= 0xa0 && tag < 0xc0) || tag === 0xd9 || tag === 0xda) return reader.readString();
  return Number(reader.readLong());
}
