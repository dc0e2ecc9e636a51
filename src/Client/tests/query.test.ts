import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LiveState, QueryError } from '../src/codegen/v1.ts';
import { Kind } from '../src/wire/kinds.ts';
import { error } from './scripted/scripted-server.ts';
import { start } from './scripted/start.ts';
import { byTitle, one, type Todo } from './scripted/todo-surface.ts';
import { settle } from './scripted/virtual-clock.ts';

const todo = (id: number, title: string, done = false): Todo => ({ done, id, title });
const ALL = 7n;

test('A client is inert until something listens', async () => {
  const { client, clock, sockets } = start();
  const live = client.live(byTitle, { upTo: 'm' });
  await clock.pass(100_000);
  assert.equal(sockets.length, 0);
  assert.equal(live.state.status, 'loading');
  assert.equal(client.status.status, 'idle');
  assert.equal(clock.timers, 0);
});

test('Rows appear with the frame that activates them, in order and all chunks at once', async () => {
  const { client, greet } = start();
  const seen: LiveState<readonly Todo[]>[] = [];
  client.live(byTitle, { upTo: 'm' }).subscribe((state) => seen.push(state));
  const server = await greet();
  assert.deepEqual(server.of(Kind.sub), [[1, 0, ['m'], null]]);
  server.snap(1, 7, [[0, todo(1, 'b')]], 0, false);
  server.snap(1, 7, [[1, todo(2, 'a')]], 1, true);
  assert.deepEqual(seen.map((state) => state.status), ['loading']);
  server.tx(5n, { activate: [1] });
  assert.deepEqual(seen.map((state) => state.status), ['loading', 'live']);
  assert.deepEqual(seen[1]!.data, [todo(2, 'a'), todo(1, 'b')]);
});

test('A delta inserts, moves, changes and removes, and keeps every other row the same object', async () => {
  const { client, greet } = start();
  const live = client.live(byTitle, { upTo: 'z' });
  let calls = -1;
  live.subscribe(() => calls++);
  const server = await greet();
  server.snap(1, 7, [[0, todo(1, 'a')], [1, todo(2, 'b')], [2, todo(3, 'c')]]);
  server.tx(1n, { activate: [1] });
  const [a, b, c] = live.state.data!;
  server.tx(2n, { deltas: [[7, [1], [[0, 4n, 'd'], [5, ALL, true, 9, 'aa']]]] });
  assert.equal(calls, 2);
  assert.deepEqual(live.state.data, [todo(9, 'aa', true), c, todo(1, 'd')]);
  assert.equal(live.state.data![1], c);
  assert.deepEqual([a!.title, b!.title], ['a', 'b']);
  const before = live.state;
  server.tx(3n, { deltas: [[7, [], [[2, 4n, 'c']]], [8, [], [[2, 4n, 'x']]]] });
  assert.equal(live.state, before);
  assert.equal(calls, 2);
});

test('Two queries move in one step: each listener hears once, after both have changed', async () => {
  const { client, greet } = start();
  const left = client.live(byTitle, { upTo: 'm' });
  const right = client.live(byTitle, { upTo: 'z' });
  const seen: string[] = [];
  const look = (): void => void seen.push(`${left.state.data?.length ?? '-'}/${right.state.data?.length ?? '-'}`);
  left.onChange(look);
  right.onChange(look);
  const server = await greet();
  server.snap(1, 7, []);
  server.snap(2, 8, []);
  server.tx(1n, { activate: [1, 2] });
  server.tx(2n, { deltas: [[7, [], [[0, ALL, false, 1, 'a']]], [8, [], [[3, ALL, false, 1, 'a']]], [8, [], [[4, ALL, false, 2, 'b']]]] });
  assert.deepEqual(seen, ['0/0', '0/0', '1/2', '1/2']);
});

test('Equal queries share one subscription, and leave after their time to live', async () => {
  const { client, clock, greet } = start();
  const end = client.live(byTitle, { upTo: 'm' }).subscribe(() => {});
  const endToo = client.live(byTitle, { upTo: 'm' }).subscribe(() => {});
  const server = await greet();
  server.snap(1, 7, [[0, todo(1, 'a')]]);
  server.tx(1n, { activate: [1] });
  end();
  endToo();
  await clock.pass(5_000);
  assert.equal(client.live(byTitle, { upTo: 'm' }).state.status, 'live');
  const back = client.live(byTitle, { upTo: 'm' }).subscribe((state) => assert.equal(state.status, 'live'));
  await clock.pass(20_000);
  assert.deepEqual(server.of(Kind.unsub), []);
  back();
  await clock.pass(10_001);
  assert.equal(server.of(Kind.sub).length, 1);
  assert.deepEqual(server.of(Kind.unsub), [[1]]);
  await clock.pass(30_001);
  assert.equal(client.status.status, 'idle');
  assert.equal(clock.timers, 0);
});

test('After a cut rows stay, say that they are stale, and are the same objects when the new snapshot has them', async () => {
  const { client, clock, greet, sockets } = start();
  const live = client.live(byTitle, { upTo: 'z' });
  const seen: string[] = [];
  live.subscribe((state) => seen.push(`${state.status} ${state.data?.map((row) => row.title).join('') ?? ''}`));
  const server = await greet();
  server.snap(1, 7, [[0, todo(1, 'a')], [1, todo(2, 'b')]]);
  server.tx(1n, { activate: [1] });
  const [a] = live.state.data!;
  server.cut();
  assert.equal(live.state.status, 'stale');
  await clock.pass(1_000);
  assert.equal(sockets.length, 2);
  const again = await greet({ version: 9n });
  assert.deepEqual(again.of(Kind.hello)[0]!.slice(5), [1, 0, 1006, null, 'token to come back']);
  assert.deepEqual(again.of(Kind.sub), [[1, 0, ['z'], null]]);
  again.snap(1, 3, [[4, todo(1, 'a')], [5, todo(3, 'c')]]);
  again.tx(8n, { deltas: [[7, [0], []]] });
  assert.equal(live.state.status, 'stale');
  again.tx(9n, { activate: [1] });
  assert.equal(live.state.data![0], a);
  assert.deepEqual(seen, ['loading ', 'live ab', 'stale ab', 'live ac']);
});

test('A window that is being refilled is incomplete until a frame no longer says so', async () => {
  const { client, greet } = start();
  const live = client.live(byTitle, { upTo: 'z' });
  live.subscribe(() => {});
  const server = await greet();
  server.snap(1, 7, [[0, todo(1, 'a')]]);
  server.tx(1n, { activate: [1] });
  server.tx(2n, { deltas: [[7, [0], []]], incomplete: [1] });
  assert.deepEqual(live.state, { status: 'incomplete', data: [] });
  server.tx(3n, { deltas: [[7, [], [[0, ALL, false, 2, 'b']]]] });
  assert.equal(live.state.status, 'live');
});

test('One row or null: the same promise for missing and hidden', async () => {
  const { client, greet } = start();
  const live = client.live(one);
  const ready = live.ready;
  const server = await greet();
  server.snap(1, 7, []);
  server.tx(1n, { activate: [1] });
  assert.equal(await ready, null);
});

test('A refused subscription is an error of its query only', async () => {
  const { client, greet } = start();
  const denied = client.live(byTitle, { upTo: 'a' });
  const fine = client.live(byTitle, { upTo: 'b' });
  const ready = denied.ready;
  fine.subscribe(() => {});
  denied.subscribe(() => {});
  const server = await greet();
  server.say(Kind.subErr, 1, error('denied'));
  server.snap(2, 7, []);
  server.tx(1n, { activate: [2] });
  assert.equal(denied.state.status === 'error' && denied.state.error.code, 'denied');
  assert.equal(fine.state.status, 'live');
  await assert.rejects(ready, (thrown) => thrown instanceof QueryError && thrown.code === 'denied' && /todos\.byTitle/.test(thrown.message));
});

test('Arguments that are not valid never leave the client', async () => {
  const { client, clock, sockets } = start();
  const live = client.live(byTitle, { upTo: 'too long' });
  live.subscribe(() => {});
  await clock.pass(10);
  assert.equal(sockets.length, 0);
  assert.ok(live.state.status === 'error');
  assert.deepEqual(live.state.error.violations, [{ path: '/upTo', code: 'validation.max_length', params: { max: '5' }, message: null }]);
});

test('Iteration yields the latest state and ends its subscription when it is left', async () => {
  const { client, greet, clock } = start();
  const seen: string[] = [];
  const reading = (async () => {
    for await (const state of client.live(byTitle, { upTo: 'z' })) {
      seen.push(`${state.status}${state.data?.length ?? ''}`);
      if (state.data?.length === 3) return;
    }
  })();
  const server = await greet();
  server.snap(1, 7, [[0, todo(1, 'a')]]);
  server.tx(1n, { activate: [1] });
  await settle();
  server.tx(2n, { deltas: [[7, [], [[1, ALL, false, 2, 'b']]]] });
  server.tx(3n, { deltas: [[7, [], [[2, ALL, false, 3, 'c']]]] });
  await reading;
  assert.deepEqual(seen, ['loading', 'live1', 'live3']);
  await clock.pass(10_001);
  assert.deepEqual(server.of(Kind.unsub), [[1]]);
});

test('A listener that throws does not keep the others from hearing', async (t) => {
  const { client, greet } = start();
  const thrown: unknown[] = [];
  globalThis.reportError = (error: unknown) => void thrown.push(error);
  t.after(() => Reflect.deleteProperty(globalThis, 'reportError'));
  const live = client.live(byTitle, { upTo: 'z' });
  let heard = 0;
  live.onChange(() => {
    throw new Error('from the page');
  });
  live.onChange(() => heard++);
  const server = await greet();
  server.snap(1, 7, []);
  server.tx(1n, { activate: [1] });
  assert.equal(heard, 1);
  assert.match(String(thrown), /from the page/);
});

test('A change of a row that the window does not have begins the connection anew', async () => {
  const { client, clock, greet, sockets } = start();
  const live = client.live(byTitle, { upTo: 'z' });
  live.subscribe(() => {});
  const server = await greet();
  server.snap(1, 7, [[0, todo(1, 'a')]]);
  server.tx(1n, { activate: [1] });
  server.tx(2n, { deltas: [[7, [], [[9, 4n, 'b']]]] });
  assert.equal(live.state.status, 'stale');
  await clock.pass(1_000);
  assert.equal(sockets.length, 2);
});

test('Another user sees nothing of the one before', async () => {
  const { client, clock, greet } = start();
  const live = client.live(byTitle, { upTo: 'z' });
  const seen: string[] = [];
  live.subscribe((state) => seen.push(state.status));
  const server = await greet({ user: 'ann' });
  server.snap(1, 7, [[0, todo(1, 'secret')]]);
  server.tx(1n, { activate: [1] });
  server.cut();
  await clock.pass(1_000);
  await greet({ user: 'bob' });
  assert.deepEqual(live.state, { status: 'loading', data: undefined });
  assert.deepEqual(seen, ['loading', 'live', 'stale', 'loading']);
});

test('A window of thousands of rows agrees with a sorted list after random deltas', async () => {
  const { client, greet } = start();
  const live = client.live(byTitle, { upTo: 'z' });
  live.subscribe(() => {});
  const server = await greet();
  const rows = new Map<number, Todo>();
  let seed = 20261123;
  const random = (n: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  for (let slot = 0; slot < 2000; slot++) rows.set(slot, todo(slot, `t${random(300)}`));
  server.snap(1, 7, [...rows]);
  server.tx(1n, { activate: [1] });
  for (let version = 2n; version < 120n; version++) {
    const removed = new Set<number>();
    const upserts: (number | bigint | string | boolean)[][] = [];
    const size = version % 20n === 0n ? 600 : 5;
    for (let i = 0; i < size; i++) {
      const slot = random(2500);
      if (random(3) === 0 && rows.delete(slot)) removed.add(slot);
    }
    for (let i = 0; i < size; i++) {
      const slot = random(2500);
      const older = rows.get(slot);
      const title = `t${random(300)}`;
      if (older) upserts.push([slot, 4n, title]);
      else upserts.push([slot, ALL, false, slot, title]);
      rows.set(slot, todo(slot, title));
    }
    server.tx(version, { deltas: [[7, [...removed], upserts]] });
    const expected = [...rows.values()].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id - b.id));
    assert.deepEqual(live.state.data, expected, `version ${version}, seed 20261123`);
  }
});
