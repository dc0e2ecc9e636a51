import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Guid, jsonEncoding, messagePackEncoding, type Writer } from '../src/codegen/v1.ts';
import { type Down, type Expectations, readDown } from '../src/wire/down.ts';
import { Kind } from '../src/wire/kinds.ts';
import { type Hello, writeAuth, writeHello, writeMut, writePing, writePong, writeSub, writeUnsub } from '../src/wire/up.ts';
import { readJson } from './repository.ts';

/** Written by C#; `tests/Conformance/wire`. */
const samples = readJson<{ name: string; up: boolean; json: string; messagePack: string }[]>('tests', 'Conformance', 'wire', 'messages.json');
const encodings = [jsonEncoding(), messagePackEncoding()];

const guid = '0f8fad5b-d9cb-469f-a165-70867728950e' as Guid;
const hello: Hello = { wireHash: 'a'.repeat(64), clientId: guid, token: 'token', lastVersion: 7n, lastAcked: 3n, lastCloseCode: 1006, traceParent: '00-trace', resumeToken: null };
const first: Hello = { wireHash: '0'.repeat(64), clientId: guid, token: null, lastVersion: null, lastAcked: 0n, lastCloseCode: null, traceParent: null, resumeToken: null };
const again: Hello = { ...hello, token: null, lastVersion: 9007199254740993n, lastAcked: 5n, traceParent: null, resumeToken: '0123456789abcdef'.repeat(2) };

/** What the client writes for each sample that travels up; `args` are already encoded. */
const written: Record<string, (writer: Writer, args: (...values: number[]) => Uint8Array) => void> = {
  'hello': (writer) => writeHello(writer, hello),
  'hello, again': (writer) => writeHello(writer, again),
  'hello, first': (writer) => writeHello(writer, first),
  'sub': (writer, args) => writeSub(writer, 1, 2, args(1, 2, 3), null),
  'sub without arguments': (writer, args) => writeSub(writer, 2, 0, args(), null),
  'sub, resumed': (writer, args) => writeSub(writer, 3, 1, args(1, 2, 3), { version: 9007199254740993n, partition: 7, rows: 2, digest: null }),
  'sub, resumed after a restart': (writer, args) => writeSub(writer, 4, 1, args(1, 2, 3), { version: 12n, partition: null, rows: 1000, digest: -81985529216486896n }),
  'unsub': (writer) => writeUnsub(writer, 1),
  'mut': (writer, args) => writeMut(writer, 9007199254740993n, 4, args(1, 2, 3)),
  'ping up': (writer) => writePing(writer, 5),
  'pong up': (writer) => writePong(writer, 6),
  'auth': (writer) => writeAuth(writer, 'fresh'),
};

for (const sample of samples.filter(({ up }) => up)) {
  test(`The client writes '${sample.name}' as the server reads it`, () => {
    const [text, bytes] = encodings.map((encoding) => {
      const args = (...values: number[]): Uint8Array => encoding.encode((writer) => writeInts(writer, values));
      const encodedArgs = new Map<string, Uint8Array>();
      const cached = (...values: number[]): Uint8Array => encodedArgs.get(values.join()) ?? args(...values);
      // Arguments are encoded before the message: a client's encoding has one writer.
      for (const values of [[], [1, 2, 3]]) encodedArgs.set(values.join(), args(...values));
      return encoding.encode((writer) => written[sample.name]!(writer, cached));
    });
    assert.equal(new TextDecoder().decode(text), sample.json);
    assert.equal(Buffer.from(bytes!).toString('hex'), sample.messagePack);
  });
}

function writeInts(writer: Writer, values: readonly number[]): void {
  writer.beginArray(values.length);
  for (const value of values) {
    writer.element();
    writer.writeInt(value);
  }
  writer.endArray();
}

const nobody: Expectations = { modelOfSub: () => undefined, modelOfPartition: () => undefined, mutation: () => undefined };
const violations = [
  { path: '/title', code: 'validation.length', params: { min: '3', max: '80' }, message: null },
  { path: '', code: 'auction.ends_in_future', params: {}, message: 'Must end in the future' },
];
const failure = { code: 'validation.failed', retry: 'after', retryAfterMs: 250, violations, data: null, traceId: 'trace-1' } as const;
const limits = (...values: number[]): object => {
  const [maxFrameBytes, maxQueries, maxRows, maxQueuedMutations, mutationsPerSecond, mutationBurst] = values;
  return { maxFrameBytes, maxQueries, maxRows, maxQueuedMutations, mutationsPerSecond, mutationBurst };
};
const welcome = { kind: Kind.welcome, sessionId: guid, epoch: guid, heartbeatMs: 15000, serverTime: '2026-03-14T09:26:53.0000000Z' };

/** What the client reads in each sample that travels down, when it has asked for nothing. */
const expected: Record<string, object> = {
  'welcome': { ...welcome, version: 12n, verdict: 0, lastSequence: 3n, user: 'user-1', limits: limits(65536, 100, 1000, 64, 20, 100), resume: { instance: guid, floor: 9007199254740993n, accepted: true, token: '0123456789abcdef'.repeat(2) } },
  'welcome, anonymous': { ...welcome, version: 0n, verdict: 1, lastSequence: 0n, user: null, limits: limits(1, 2, 3, 4, 5, 6), resume: { instance: guid, floor: 0n, accepted: false, token: '0'.repeat(32) } },
  'snap': { kind: Kind.snap, subId: 1, partition: 7, chunk: 0, last: false, rows: undefined },
  'snap, last': { kind: Kind.snap, subId: 1, partition: 7, chunk: 1, last: true, rows: undefined },
  'kept': { kind: Kind.kept, subId: 1, partition: 7, last: false, rows: [0, 3, 5, 1], slots: [4, 4] },
  'kept, nothing else': { kind: Kind.kept, subId: 2, partition: 8, last: true, rows: [0, 1000], slots: [0, 1000] },
  'tx, empty': { kind: Kind.tx, version: 14n, deltas: [], acks: [], activate: [], incomplete: [] },
  'mutRes, duplicate': { kind: Kind.mutRes, sequence: 3n, outcome: { ok: true, value: undefined }, version: 13n },
  'mutRes, refused': { kind: Kind.mutRes, sequence: 4n, outcome: { ok: false, failure, refused: true }, version: 0n },
  'subErr': { kind: Kind.subErr, subId: 1, failure: { code: 'denied', retry: 'never', retryAfterMs: null, violations: null, data: null, traceId: null } },
  'pong down': { kind: Kind.pongDown, id: 5 },
  'ping down': { kind: Kind.pingDown, id: 6 },
  'err': { kind: Kind.err, failure, fatal: true },
  'goaway': { kind: Kind.goAway, reason: 'restart', minDelayMs: 200, maxDelayMs: 2000 },
  'upgrade': { kind: Kind.upgrade, message: 'reload' },
  'upgrade without words': { kind: Kind.upgrade, message: null },
};

for (const sample of samples.filter(({ up, name }) => !up && name !== 'tx')) {
  test(`The client reads '${sample.name}' as the server writes it`, () => {
    assert.deepEqual(read(sample.json), expected[sample.name]);
    assert.deepEqual(read(Buffer.from(sample.messagePack, 'hex')), expected[sample.name]);
  });
}

// The deltas of this sample are opaque to the protocol and no deltas of any model.
test("The client refuses a delta that is none in the sample 'tx'", () => {
  const sample = samples.find(({ name }) => name === 'tx')!;
  assert.throws(() => read(sample.json), /wire\.wrong_type/);
  assert.throws(() => read(Buffer.from(sample.messagePack, 'hex')), /wire\.wrong_type/);
});

function read(received: string | Uint8Array): Down | undefined {
  const reader = encodings[typeof received === 'string' ? 0 : 1]!.reader(received);
  return readDown(reader!, nobody);
}
