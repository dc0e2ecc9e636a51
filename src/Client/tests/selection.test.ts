import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QueryError } from '../src/codegen/v1.ts';
import type { ServerSocket, Wire } from './scripted/scripted-server.ts';
import { start } from './scripted/start.ts';
import { firstLabel, labels } from './scripted/todo-surface.ts';
import { Kind } from '../src/wire/kinds.ts';

/** A snapshot of two members, and what shows it. */
const show = (server: ServerSocket, rows: readonly (readonly [slot: number, id: number, title: string])[]): void => {
  server.say(Kind.snap, 1, 7, 0, true, rows.map(([slot]) => slot), [rows.map(([, id]) => id), rows.map(([, , title]) => title)] as Wire[]);
  server.tx(1n, { activate: [1] });
};

test('The result is what the selector makes of the members that are told', async () => {
  const { client, greet } = start();
  const live = client.live(labels, { prefix: '> ' });
  live.subscribe(() => {});
  show(await greet(), [[0, 2, 'b'], [1, 1, 'a']]);
  assert.deepEqual(live.state, { status: 'live', data: [{ text: '> a' }, { text: '> b' }] });
});

test('What is made of a row that stays is the same object; a change counts members as they are told', async () => {
  const { client, greet } = start();
  const live = client.live(labels, { prefix: '' });
  live.subscribe(() => {});
  const server = await greet();
  show(server, [[0, 1, 'a'], [1, 2, 'b']]);
  const [a, b] = live.state.data!;
  server.tx(2n, { deltas: [[7, [], [[1, 2n, 'c']]]] });
  assert.deepEqual(live.state.data, [{ text: 'a' }, { text: 'c' }]);
  assert.equal(live.state.data![0], a);
  assert.notEqual(live.state.data![1], b);
});

test('A caller that changes its arguments later changes nothing', async () => {
  const { client, greet } = start();
  const args = { prefix: 'x' };
  const live = client.live(labels, args);
  live.subscribe(() => {});
  args.prefix = 'y';
  show(await greet(), [[0, 1, 'a']]);
  assert.deepEqual(live.state.data, [{ text: 'xa' }]);
});

test('A selector that faults is an error of the query, until the row is another one', async () => {
  const { client, greet } = start();
  const live = client.live(labels, { prefix: '' });
  live.subscribe(() => {});
  const server = await greet();
  show(server, [[0, 1, 'a'], [1, 2, 'far too long']]);
  assert.equal(live.state.status, 'error');
  assert.equal(live.state.status === 'error' && live.state.error.code, 'client.selector_fault');
  assert.equal(live.state.status === 'error' && live.state.error.query, 'todos.labels');
  await assert.rejects(live.ready, (error) => error instanceof QueryError && error.code === 'client.selector_fault');
  server.tx(2n, { deltas: [[7, [], [[1, 2n, 'b']]]] });
  assert.deepEqual(live.state, { status: 'live', data: [{ text: 'a' }, { text: 'b' }] });
});

test('One row is selected from, or null', async () => {
  const { client, greet } = start();
  const live = client.live(firstLabel, { prefix: '' });
  live.subscribe(() => {});
  const server = await greet();
  show(server, []);
  assert.deepEqual(live.state, { status: 'live', data: null });
  server.tx(2n, { deltas: [[7, [], [[0, 3n, 1, 'a']]]] });
  assert.deepEqual(live.state.data, { text: 'a' });
});
