import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentDigest } from '../src/store/content-digest.ts';
import { Decimal } from '../src/codegen/v1.ts';
import { Kind } from '../src/wire/kinds.ts';
import { readJson } from './repository.ts';
import type { ServerSocket } from './scripted/scripted-server.ts';
import { type Scene, start } from './scripted/start.ts';
import { byTitle, type Todo } from './scripted/todo-surface.ts';

const todo = (id: number, title: string): Todo => ({ done: false, id, title });
const A = todo(1, 'a'), B = todo(2, 'b'), C = todo(3, 'c');

/** Three rows at version 5 under partition 7, every state that was shown, and a cut. */
async function cut(): Promise<Scene & { readonly live: ReturnType<Scene['client']['live']>; readonly shown: string[] }> {
  const scene = start();
  const live = scene.client.live(byTitle, { upTo: 'z' });
  const shown: string[] = [];
  live.subscribe(({ status, data }) => shown.push(`${status} ${(data ?? []).map(({ title }) => title).join('')}`));
  const server = await scene.greet();
  server.snap(1, 7, [[4, A], [5, B], [9, C]]);
  server.tx(5n, { activate: [1] });
  server.cut();
  await scene.clock.pass(1_000);
  return { ...scene, live, shown };
}

const known = (server: ServerSocket): unknown => server.of(Kind.sub)[0]![3];

test('Who comes back to the same server says its version, and goes on with the deltas since', async () => {
  const { greet, live, shown } = await cut();
  const before = live.state.data as Todo[];
  const server = await greet({ accepted: true, version: 8n });
  assert.equal(server.of(Kind.hello)[0]![9], 'token to come back');
  assert.deepEqual(known(server), [5, 7, 3, null]);
  server.tx(8n, { deltas: [[7, [4], [[5, 4n, 'bb']]]], activate: [1] });
  assert.deepEqual(shown, ['loading ', 'live abc', 'stale abc', 'live bbc']);
  assert.equal((live.state.data as Todo[])[1], before[2]);
});

test('After a restart rows that stay get other slots, and only what is new is sent', async () => {
  const { greet, live, shown } = await cut();
  const before = live.state.data as Todo[];
  const server = await greet({ accepted: true, version: 8n, instance: 4 });
  assert.deepEqual((known(server) as unknown[]).slice(0, 3), [5, null, 3]);
  assert.equal(typeof (known(server) as unknown[])[3], 'number');
  server.say(Kind.kept, 1, 2, false, [0, 1, 2, 1], [0, 2]);
  server.snap(1, 2, [[2, todo(4, 'd')]], 1, true);
  assert.equal(live.state.status, 'stale');
  server.tx(8n, { activate: [1] });
  server.tx(9n, { deltas: [[2, [0], []]] });
  assert.deepEqual(shown, ['loading ', 'live abc', 'stale abc', 'live acd', 'live cd']);
  assert.equal((live.state.data as Todo[])[0], before[2]);
});

test('Nothing changed: nothing is sent, and everything is live', async () => {
  const { greet, live } = await cut();
  const before = live.state.data as Todo[];
  const server = await greet({ accepted: true, version: 5n, floor: 6n });
  assert.equal((known(server) as unknown[])[1], 7, 'the slots are still those');
  assert.notEqual((known(server) as unknown[])[3], null, 'the log does not reach so far');
  server.say(Kind.kept, 1, 8, true, [0, 3], [0, 3]);
  server.tx(5n, { activate: [1] });
  assert.equal(live.state.status, 'live');
  (live.state.data as Todo[]).forEach((row, index) => assert.equal(row, before[index]));
});

for (const [why, welcome] of [['a token that is not accepted', { accepted: false }], ['another history of the database', { accepted: true, epoch: 9 }]] as const) {
  test(`Rows are worth nothing after ${why}, also later`, async () => {
    const { clock, greet, shown } = await cut();
    const server = await greet(welcome);
    assert.equal(known(server), null);
    server.cut();
    await clock.pass(5_000);
    const next = await greet({ ...welcome, accepted: true });
    assert.equal(known(next), null);
    next.snap(1, 3, [[0, B]]);
    next.tx(9n, { activate: [1] });
    assert.deepEqual(shown, ['loading ', 'live abc', 'stale abc', 'live b']);
  });
}

test('A query that was incomplete, or that has not come back since, says what it was last exactly', async () => {
  const { clock, greet, client } = await cut();
  client.live(byTitle, { upTo: 'm' }).subscribe(() => {});
  const server = await greet({ accepted: true });
  server.snap(2, 8, [[0, A]]);
  server.tx(7n, { activate: [2], incomplete: [2] });
  server.cut();
  await clock.pass(5_000);
  const next = await greet({ accepted: true });
  assert.deepEqual(next.of(Kind.sub).map((sub) => sub[3]), [[5, 7, 3, null], null]);
});

test('Rows that cannot be kept cut the connection once, and are not offered again', async () => {
  const { clock, greet } = await cut();
  const server = await greet({ accepted: true, instance: 4 });
  server.say(Kind.kept, 1, 2, true, [0, 4], [0, 4]);
  assert.equal(server.closedWith, 1000);
  await clock.pass(5_000);
  assert.equal(known(await greet({ accepted: true, instance: 4 })), null);
});

test('Rows are not kept by their positions after others were shown', async () => {
  const { clock, greet } = await cut();
  const server = await greet({ accepted: true, version: 8n, instance: 4 });
  server.say(Kind.kept, 1, 2, true, [0, 3], [0, 3]);
  server.tx(8n, { activate: [1], deltas: [[2, [0], []]] });
  server.say(Kind.kept, 1, 2, true, [0, 2], [0, 2]);
  assert.equal(server.closedWith, 1000);
  await clock.pass(5_000);
  assert.equal(known(await greet({ accepted: true, version: 8n, instance: 4 })), null);
});

test('The digest is the one that C# computes', () => {
  for (const { name, seed, rows, digest } of readJson<{ name: string; seed: string; rows: unknown[][]; digest: string }[]>('tests', 'Conformance', 'wire', 'digests.json')) {
    const objects = rows.map((row) => Object.fromEntries(row.map((value, index) => [`m${index}`, revive(value)])));
    assert.equal(contentDigest(objects, rows[0]?.map((_, index) => `m${index}`) ?? [], seed), BigInt(digest), name);
  }
});

/** JSON has no bigint and no Decimal; their text is the same. The only objects are dictionaries, which have no prototype. */
function revive(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.defineProperties(Object.create(null), Object.getOwnPropertyDescriptors(value));
  if (typeof value !== 'string') return value;
  if (/^-?\d+$/.test(value)) return BigInt(value);
  return /^-?\d+\.\d+$/.test(value) ? Decimal.parse(value) : value;
}
