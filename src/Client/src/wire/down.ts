import type { Guid } from '../codec/guid.ts';
import type { Instant } from '../codec/instant.ts';
import type { Reader } from '../codec/reader.ts';
import type { Model } from '../codegen/descriptors.ts';
import { type DataReaders, type Failure, readFailure } from './failure.ts';
import { readFields, readInt, readInts, readList, readOptional, readText } from './field-reading.ts';
import { Kind } from './kinds.ts';
import { type Delta, readDelta, readRows, type SlotRows } from './rows.ts';

export interface Limits {
  readonly maxFrameBytes: number;
  readonly maxQueries: number;
  readonly maxRows: number;
  readonly maxQueuedMutations: number;
  readonly mutationsPerSecond: number;
  readonly mutationBurst: number;
}

export interface Welcome {
  readonly kind: typeof Kind.welcome;
  readonly sessionId: Guid;
  /** Identity of the database's history; another one means that the client's versions are worth nothing. */
  readonly epoch: Guid;
  readonly version: bigint;
  /** 0 same, 1 compatible, 2 limited, 3 refused. */
  readonly verdict: number;
  readonly heartbeatMs: number;
  readonly serverTime: Instant;
  /** Highest mutation of this client that was executed. */
  readonly lastSequence: bigint;
  readonly user: string | null;
  readonly limits: Limits;
  readonly resume: ResumeOffer;
}

/** What the server says about rows of an earlier connection. */
export interface ResumeOffer {
  /** This run of the server: partitions and slots belong to it. Also the seed of digests. */
  readonly instance: Guid;
  /** What happened after this version can be told; rows of an older one need a digest. */
  readonly floor: bigint;
  /** The token of `hello` was good. */
  readonly accepted: boolean;
  /** For the next `hello`, once. */
  readonly token: string;
}

/** In the place of the first `snap`: shown rows that stay. */
export interface Kept {
  readonly kind: typeof Kind.kept;
  readonly subId: number;
  readonly partition: number;
  /** No `snap` follows. */
  readonly last: boolean;
  /** Positions among the rows that are shown, and the new slots of these rows: pairs of first and count. */
  readonly rows: readonly number[];
  readonly slots: readonly number[];
}

/** A part of a subscription's window, staged until a `tx` activates the subscription. */
export interface Snap {
  readonly kind: typeof Kind.snap;
  readonly subId: number;
  readonly partition: number;
  readonly chunk: number;
  readonly last: boolean;
  /** Undefined when the subscription is gone. */
  readonly rows: SlotRows | undefined;
}

/** How a mutation ended. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Failure; /** Nothing was executed: the sequence number is still free. */ readonly refused: boolean };

export interface Ack {
  readonly sequence: bigint;
  readonly outcome: Outcome;
}

/** The step of all queries of the connection to `version`, applied as a whole. */
export interface Tx {
  readonly kind: typeof Kind.tx;
  readonly version: bigint;
  readonly deltas: readonly Delta[];
  readonly acks: readonly Ack[];
  readonly activate: readonly number[];
  readonly incomplete: readonly number[];
}

/** Answers a `mut` that was not executed now: a duplicate's stored outcome, or a refusal. */
export interface MutRes extends Ack {
  readonly kind: typeof Kind.mutRes;
  /** Version whose commit holds the outcome. */
  readonly version: bigint;
}

export type Down =
  | Welcome
  | Snap
  | Kept
  | Tx
  | MutRes
  | { readonly kind: typeof Kind.subErr; readonly subId: number; readonly failure: Failure }
  | { readonly kind: typeof Kind.pongDown | typeof Kind.pingDown; readonly id: number }
  | { readonly kind: typeof Kind.err; readonly failure: Failure; readonly fatal: boolean }
  | { readonly kind: typeof Kind.goAway; readonly reason: string; readonly minDelayMs: number; readonly maxDelayMs: number }
  | { readonly kind: typeof Kind.upgrade; readonly message: string | null };

/** What a message means depends on what the client asked for. Unknown ids belong to what it has dropped since. */
export interface Expectations {
  modelOfSub(subId: number): Model<unknown> | undefined;
  modelOfPartition(partition: number): Model<unknown> | undefined;
  mutation(sequence: bigint): { readResult(reader: Reader): unknown; readonly rejections: DataReaders } | undefined;
}

/** Reads a whole message before anything of it is applied. Undefined: a kind of a newer protocol. */
export function readDown(reader: Reader, expect: Expectations): Down | undefined {
  const message = readFields(reader, (next) => readMessage(next().readInt(), next, expect));
  reader.finish();
  return message;
}

function readMessage(kind: number, next: () => Reader, expect: Expectations): Down | undefined {
  switch (kind) {
    case Kind.welcome: return readWelcome(next);
    case Kind.snap: return readSnap(next, expect);
    case Kind.kept: return { kind, subId: next().readInt(), partition: next().readInt(), last: next().readBool(), rows: readInts(next()), slots: readInts(next()) };
    case Kind.tx: return readTx(next, expect);
    case Kind.mutRes: return { kind, ...readOutcome(next, expect), version: next().readLong() };
    case Kind.subErr: return { kind, subId: next().readInt(), failure: readFailure(next()) };
    case Kind.pongDown: case Kind.pingDown: return { kind, id: next().readInt() };
    case Kind.err: return { kind, failure: readFailure(next()), fatal: next().readBool() };
    case Kind.goAway: return { kind, reason: next().readString(), minDelayMs: next().readInt(), maxDelayMs: next().readInt() };
    case Kind.upgrade: return { kind, message: readOptional(next(), readText) };
    default: return undefined;
  }
}

function readWelcome(next: () => Reader): Welcome {
  return {
    kind: Kind.welcome,
    sessionId: next().readGuid(),
    epoch: next().readGuid(),
    version: next().readLong(),
    verdict: next().readInt(),
    heartbeatMs: next().readInt(),
    serverTime: next().readInstant(),
    lastSequence: next().readLong(),
    user: readOptional(next(), readText),
    limits: readFields(next(), (limit) => ({
      maxFrameBytes: limit().readInt(),
      maxQueries: limit().readInt(),
      maxRows: limit().readInt(),
      maxQueuedMutations: limit().readInt(),
      mutationsPerSecond: limit().readInt(),
      mutationBurst: limit().readInt(),
    })),
    resume: readFields(next(), (field) => ({
      instance: field().readGuid(),
      floor: field().readLong(),
      accepted: field().readBool(),
      token: field().readString(),
    })),
  };
}

function readSnap(next: () => Reader, expect: Expectations): Snap {
  const subId = next().readInt();
  const head = { kind: Kind.snap, subId, partition: next().readInt(), chunk: next().readInt(), last: next().readBool() };
  const slots = readInts(next());
  const model = expect.modelOfSub(subId);
  const columns = next();
  if (model) return { ...head, rows: readRows(columns, model, slots) };
  columns.skip();
  return { ...head, rows: undefined };
}

function readTx(next: () => Reader, expect: Expectations): Tx {
  return {
    kind: Kind.tx,
    version: next().readLong(),
    deltas: readList(next(), 24, (delta) => readDelta(delta, expect)),
    acks: readList(next(), 48, (ack) => readFields(ack, (field) => readOutcome(field, expect))),
    activate: readInts(next()),
    incomplete: readInts(next()),
  };
}

/** Sequence, status and payload. */
function readOutcome(next: () => Reader, expect: Expectations): Ack {
  const sequence = next().readLong();
  const status = readInt(next());
  const mutation = expect.mutation(sequence);
  const payload = next();
  if (status !== 0) {
    const failure = payload.tryReadNull() ? undefined : readFailure(payload, mutation?.rejections);
    return { sequence, outcome: { ok: false, failure: failure ?? payload.fail('NullValue'), refused: status === 3 } };
  }
  if (mutation) return { sequence, outcome: { ok: true, value: mutation.readResult(payload) } };
  payload.skip();
  return { sequence, outcome: { ok: true, value: undefined } };
}
