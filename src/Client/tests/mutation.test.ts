import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MutationError } from '../src/codegen/v1.ts';
import { Kind } from '../src/wire/kinds.ts';
import { error, type ServerSocket } from './scripted/scripted-server.ts';
import { start } from './scripted/start.ts';
import { add, byTitle } from './scripted/todo-surface.ts';
import { settle } from './scripted/virtual-clock.ts';

test('A mutation is done when its frame is visible, and its value is the result', async () => {
  const { client, greet } = start();
  const live = client.live(byTitle, { upTo: 'z' });
  live.subscribe(() => {});
  const run = client.run(add, { title: 'a' });
  let rowsAtEnd = -1;
  const value = run.then((id) => ((rowsAtEnd = live.state.data!.length), id));
  const server = await greet();
  assert.deepEqual(server.of(Kind.mut), [[1, 3, ['a']]]);
  server.snap(1, 7, []);
  server.tx(4n, { activate: [1] });
  server.tx(5n, { deltas: [[7, [], [[0, 7n, false, 41, 'a']]]], acks: [[1n, 0, 41]] });
  assert.equal(await value, 41);
  assert.equal(rowsAtEnd, 1);
  assert.deepEqual(await run.result, { ok: true, value: 41 });
});

test('A rejection is typed, thrown by await and a value of result', async () => {
  const { client, greet } = start();
  const run = client.run(add, { title: 'a' });
  const server = await greet();
  server.tx(5n, { acks: [[1n, 1, error('todos.full', { data: [9] })]] });
  const result = await run.result;
  assert.deepEqual(result, { ok: false, error: { code: 'todos.full', data: { max: 9 } } });
  assert.ok(!result.ok && result.error.code === 'todos.full' && result.error.data.max === 9);
  await assert.rejects(async () => run, (thrown) => thrown instanceof MutationError && thrown.code === 'todos.full' && /todos\.add/.test(thrown.message));
});

test('Input that is not valid never leaves the client and reads like the verdict of the server', async () => {
  const { client, clock, greet } = start();
  const local = await client.run(add, { title: '' }).result;
  await clock.pass(10);
  const remote = client.run(add, { title: 'x' });
  const server = await greet();
  assert.deepEqual(server.of(Kind.mut), [[1, 3, ['x']]]);
  server.tx(1n, { acks: [[1n, 1, error('validation.failed', { violations: [['/title', 'validation.length', [['min', '1'], ['max', '40']], 'Say what to do']] })]] });
  assert.deepEqual(local, await remote.result);
  assert.ok(!local.ok && local.error.code === 'validation');
});

test('Server codes become denied, conflict or unavailable', async () => {
  for (const [code, expected] of [
    ['denied', { code: 'denied' }],
    ['conflict.key', { code: 'conflict' }],
    ['conflict.version', { code: 'conflict' }],
    ['internal.fault', { code: 'unavailable', reason: 'internal.fault', retry: 'never', traceId: 'trace' }],
    ['constructor', { code: 'unavailable', reason: 'constructor', retry: 'never', traceId: 'trace' }],
  ] as const) {
    const { client, greet } = start();
    const run = client.run(add, { title: 'a' });
    (await greet()).tx(1n, { acks: [[1n, 2, error(code)]] });
    assert.deepEqual(await run.result, { ok: false, error: expected });
  }
});

test('After a cut what was not executed is sent again in order, and what was executed is answered', async () => {
  const { client, clock, greet } = start();
  const runs = ['a', 'b', 'c'].map((title) => client.run(add, { title }));
  const server = await greet();
  assert.deepEqual(server.of(Kind.mut), [[1, 3, ['a']], [2, 3, ['b']], [3, 3, ['c']]]);
  server.tx(1n, { acks: [[1n, 0, 10]] });
  server.cut();
  await clock.pass(1_000);
  const again = await greet({ lastSequence: 2n, version: 6n });
  assert.equal(again.of(Kind.hello)[0]![6], 1);
  assert.deepEqual(again.of(Kind.mut), [[3, 3, ['c']]]);
  again.say(Kind.mutRes, 2n, 0, 20, 5n);
  again.tx(7n, { acks: [[3n, 0, 30]] });
  assert.deepEqual(await Promise.all(runs), [10, 20, 30]);
});

test('A stored outcome is not visible before its version is', async () => {
  const { client, clock, greet } = start();
  const live = client.live(byTitle, { upTo: 'z' });
  live.subscribe(() => {});
  const run = client.run(add, { title: 'a' });
  let done = false;
  void run.result.then(() => (done = true));
  const server = await greet();
  server.snap(1, 7, []);
  server.tx(1n, { activate: [1] });
  server.cut();
  await clock.pass(1_000);
  const again = await greet({ lastSequence: 1n, version: 2n });
  again.say(Kind.mutRes, 1n, 0, 10, 2n);
  await settle();
  assert.equal(done, false);
  again.snap(1, 8, [[0, { done: false, id: 10, title: 'a' }]]);
  again.tx(2n, { activate: [1] });
  await settle();
  assert.equal(done, true);
});

test('A repeated answer changes nothing', async () => {
  const { client, greet } = start();
  const first = client.run(add, { title: 'a' });
  const server = await greet();
  server.tx(1n, { acks: [[1n, 0, 10]] });
  server.tx(1n, { acks: [[1n, 0, 99]] });
  server.say(Kind.mutRes, 1n, 3, error('denied'), 0n);
  const second = client.run(add, { title: 'b' });
  server.tx(2n, { acks: [[2n, 0, 20]] });
  assert.deepEqual([await first, await second], [10, 20]);
});

const tooMany = (server: ServerSocket, sequence: bigint): void => server.say(Kind.mutRes, sequence, 3, error('limit.mutation_rate', { retry: 2, after: 100 }), 0n);
const gap = (server: ServerSocket, sequence: bigint): void => server.say(Kind.mutRes, sequence, 3, error('mutation.gap', { retry: 1 }), 0n);

test('A refused mutation keeps its number, and so does what was sent behind it; one goes first', async () => {
  const { client, clock, greet } = start();
  const runs = ['a', 'b', 'c'].map((title) => client.run(add, { title }));
  const server = await greet();
  tooMany(server, 1n);
  gap(server, 2n);
  gap(server, 3n);
  assert.equal(server.of(Kind.mut).length, 3);
  await clock.pass(100);
  assert.deepEqual(server.of(Kind.mut).slice(3), [[1, 3, ['a']]]);
  server.tx(1n, { acks: [[1n, 0, 10]] });
  assert.deepEqual(server.of(Kind.mut).slice(4), [[2, 3, ['b']], [3, 3, ['c']]]);
  server.tx(2n, { acks: [[2n, 0, 20], [3n, 0, 30]] });
  assert.deepEqual(await Promise.all(runs), [10, 20, 30]);
});

test('A mutation that was refused, and executed when its frame came a second time, is not sent under another number', async () => {
  const { client, clock, greet } = start();
  const runs = ['a', 'b'].map((title) => client.run(add, { title }));
  const server = await greet();
  tooMany(server, 1n);
  server.cut();
  await clock.pass(1_000);
  const again = await greet({ lastSequence: 1n, version: 6n });
  assert.deepEqual(again.of(Kind.mut), [[2, 3, ['b']]]);
  again.say(Kind.mutRes, 1n, 0, 10, 5n);
  again.tx(7n, { acks: [[2n, 0, 20]] });
  assert.deepEqual(await Promise.all(runs), [10, 20]);
});

test('An outcome that came before the one of a lower number is not taken for both', async () => {
  const { client, clock, greet } = start();
  const runs = ['a', 'b'].map((title) => client.run(add, { title }));
  const server = await greet();
  server.tx(2n, { acks: [[2n, 0, 20]] });
  server.cut();
  await clock.pass(1_000);
  const again = await greet({ lastSequence: 2n, version: 2n });
  assert.equal(again.of(Kind.hello)[0]![6], 0);
  again.say(Kind.mutRes, 1n, 0, 10, 1n);
  assert.deepEqual(await Promise.all(runs), [10, 20]);
});

test('A mutation that is given up leaves nothing in its number', async () => {
  const { client, clock, greet } = start();
  const [first, second] = ['a', 'b'].map((title) => client.run(add, { title }));
  const server = await greet();
  for (let refusals = 0; refusals <= 20; refusals++) {
    tooMany(server, 1n);
    gap(server, 2n);
    await clock.pass(100);
  }
  assert.deepEqual(server.of(Kind.mut).at(-1), [1, 0x7fffffff, ['a']]);
  server.tx(1n, { acks: [[1n, 1, error('denied')]] });
  server.tx(2n, { acks: [[2n, 0, 20]] });
  const result = await first!.result;
  assert.ok(!result.ok && result.error.code === 'unavailable' && result.error.reason === 'limit.mutation_rate');
  assert.equal(await second, 20);
});

test('A mutation that is given up and was executed after all says so', async () => {
  const { client, greet, clock } = start();
  const run = client.run(add, { title: 'a' });
  const server = await greet();
  server.say(Kind.mutRes, 1n, 3, error('internal.unavailable'), 0n);
  await clock.pass(250);
  assert.deepEqual(server.of(Kind.mut).at(-1), [1, 0x7fffffff, ['a']]);
  server.say(Kind.mutRes, 1n, 0, 10, 0n);
  server.tx(1n);
  assert.equal(await run, 10);
});

test('A mutation over the rate waits as long as the server says', async () => {
  const { client, clock, greet } = start();
  const run = client.run(add, { title: 'a' });
  const server = await greet();
  server.say(Kind.mutRes, 1n, 3, error('limit.mutation_rate', { retry: 2, after: 700 }), 0n);
  await clock.pass(699);
  assert.equal(server.of(Kind.mut).length, 1);
  await clock.pass(1);
  assert.deepEqual(server.of(Kind.mut)[1], [1, 3, ['a']]);
  server.tx(1n, { acks: [[1n, 0, 10]] });
  assert.equal(await run, 10);
});

test('No more are in flight than the server queues', async () => {
  const { client, greet } = start();
  for (let i = 0; i < 5; i++) client.run(add, { title: `t${i}` });
  const server = await greet({ inFlight: 2 });
  assert.equal(server.of(Kind.mut).length, 2);
  server.tx(1n, { acks: [[1n, 0, 1]] });
  assert.deepEqual(server.of(Kind.mut).map(([sequence]) => sequence), [1, 2, 3]);
});

test('The queue is bounded and a mutation that no frame can carry is refused here', async () => {
  const { client } = start();
  for (let i = 0; i < 256; i++) client.run(add, { title: 'a' });
  const full = await client.run(add, { title: 'a' }).result;
  assert.ok(!full.ok && full.error.code === 'unavailable' && full.error.reason === 'limit.queued_mutations');
  const { client: other } = start();
  const large = await other.run({ ...add, validate: () => [] }, { title: 'x'.repeat(70_000) }).result;
  assert.ok(!large.ok && large.error.code === 'unavailable' && large.error.reason === 'limit.frame');
});

test('A server that has forgotten the client gets no mutation a second time', async () => {
  const { client, clock, greet } = start();
  const [first, second] = ['a', 'b'].map((title) => client.run(add, { title }));
  const server = await greet();
  server.tx(1n, { acks: [[1n, 0, 10]] });
  server.cut();
  await clock.pass(1_000);
  const again = await greet({ lastSequence: 0n });
  assert.deepEqual(again.of(Kind.mut), []);
  assert.equal(await first, 10);
  const result = await second!.result;
  assert.ok(!result.ok && result.error.code === 'unavailable' && result.error.reason === 'mutation.unknown_client');
});

test('A client id that belongs to another user is replaced', async () => {
  const { client, clock, greet, socket } = start();
  const run = client.run(add, { title: 'a' });
  await clock.pass(0);
  socket().open();
  socket().say(Kind.err, error('auth.client_taken', { retry: 1 }), true);
  socket().cut(4403);
  await clock.pass(1_000);
  const server = await greet();
  assert.equal(server.of(Kind.hello)[0]![2], '00000000-0000-4000-8000-000000000101');
  server.tx(1n, { acks: [[1n, 0, 10]] });
  assert.equal(await run, 10);
});

test('Close settles what waits, and what is asked for afterwards', async () => {
  const { client, greet } = start();
  const waiting = client.run(add, { title: 'a' });
  const ready = client.live(byTitle, { upTo: 'z' }).ready;
  await greet();
  client.close();
  for (const run of [waiting, client.run(add, { title: 'b' })]) {
    const result = await run.result;
    assert.ok(!result.ok && result.error.code === 'unavailable' && result.error.reason === 'client.closed');
  }
  await assert.rejects(ready, /client\.closed/);
  await assert.rejects(client.live(byTitle, { upTo: 'z' }).ready, /client\.closed/);
});
