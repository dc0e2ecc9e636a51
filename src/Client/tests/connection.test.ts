import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transitions } from '../src/connection/transitions.ts';
import { CloseCode } from '../src/wire/close-codes.ts';
import { Kind } from '../src/wire/kinds.ts';
import { error } from './scripted/scripted-server.ts';
import { start } from './scripted/start.ts';
import { byTitle } from './scripted/todo-surface.ts';

const listen = ({ client }: ReturnType<typeof start>): void => void client.live(byTitle, { upTo: 'z' }).subscribe(() => {});

test('Hello carries the contract, the client and the token, on the subprotocol of the encoding', async () => {
  const scene = start({ getToken: () => Promise.resolve('secret') });
  listen(scene);
  const server = await scene.greet();
  assert.equal(server.url, 'wss://shop.example/sync');
  assert.deepEqual(server.protocols, ['modelsync.1.msgpack']);
  assert.deepEqual(server.of(Kind.hello), [[1, 'a'.repeat(64), '00000000-0000-4000-8000-000000000100', 0, 'secret', null, 0, null, null, null]]);
  assert.deepEqual(scene.statuses, ['connecting', 'live']);
});

test('A lost connection is tried again with delays that double, jittered over the whole range', async () => {
  const scene = start({ random: () => 0.5 });
  listen(scene);
  const waits: number[] = [];
  for (let attempt = 1; attempt <= 9; attempt++) {
    await scene.clock.pass(0);
    assert.equal(scene.sockets.length, attempt);
    scene.socket().cut();
    const from = scene.clock.now();
    while (scene.sockets.length === attempt) await scene.clock.pass(50);
    waits.push(scene.clock.now() - from);
  }
  assert.deepEqual(waits, [250, 500, 1000, 2000, 4000, 8000, 15000, 15000, 15000]);
});

test('A connection that held starts the back-off again, one that was cut at once does not', async () => {
  const scene = start({ random: () => 1 });
  listen(scene);
  for (const [held, wait] of [[0, 500], [0, 1000], [0, 2000], [5001, 500]] as const) {
    const sockets = scene.sockets.length;
    await scene.greet();
    await scene.clock.pass(held);
    scene.socket().cut();
    await scene.clock.pass(wait - 1);
    assert.equal(scene.sockets.length, Math.max(1, sockets));
    await scene.clock.pass(1);
    assert.equal(scene.sockets.length, Math.max(1, sockets) + 1);
  }
});

test('The server says when to come back', async () => {
  const scene = start({ random: () => 0.5 });
  listen(scene);
  const server = await scene.greet();
  server.say(Kind.goAway, 'deploy', 2000, 4000);
  server.cut(CloseCode.goingAway);
  await scene.clock.pass(2_999);
  assert.equal(scene.sockets.length, 1);
  await scene.clock.pass(1);
  assert.equal(scene.sockets.length, 2);
  const second = await scene.greet();
  second.say(Kind.err, error('limit.connections', { retry: 2, after: 6000 }), true);
  second.cut(CloseCode.overLimit);
  await scene.clock.pass(8_999);
  assert.equal(scene.sockets.length, 2);
  await scene.clock.pass(1);
  assert.equal(scene.sockets.length, 3);
});

test('A server that goes away and does not close is left', async () => {
  const scene = start();
  listen(scene);
  const server = await scene.greet();
  server.say(Kind.goAway, 'deploy', 0, 500);
  await scene.clock.pass(1_500);
  assert.equal(server.closedWith, 1000);
  await scene.clock.pass(500);
  assert.equal(scene.sockets.length, 2);
});

test('Silence is asked about, and a peer that does not answer is dead', async () => {
  const scene = start();
  listen(scene);
  const server = await scene.greet();
  await scene.clock.pass(60_000);
  assert.equal(server.of(Kind.pingUp).length, 4);
  assert.equal(scene.client.status.status, 'live');
  server.isAlive = false;
  await scene.clock.pass(30_000);
  assert.equal(scene.client.status.status, 'stale');
  assert.ok(server.closedWith !== undefined);
});

test('A ping of the server is answered', async () => {
  const scene = start();
  listen(scene);
  const server = await scene.greet();
  server.say(Kind.pingDown, 41);
  assert.deepEqual(server.of(Kind.pongUp), [[41]]);
});

test('A server that never greets is left after the handshake time', async () => {
  const scene = start();
  listen(scene);
  await scene.clock.pass(0);
  scene.socket().open();
  await scene.clock.pass(15_500);
  assert.equal(scene.sockets.length, 2);
  assert.equal(scene.client.status.status, 'connecting');
});

test('An address where nobody listens is tried again, also where a socket only tells its error', async () => {
  const scene = start({ random: () => 0.5 });
  listen(scene);
  await scene.clock.pass(0);
  scene.socket().onerror?.({} as never);
  await scene.clock.pass(250);
  assert.equal(scene.sockets.length, 2);
  scene.socket().onerror?.({} as never);
  scene.socket().cut();
  await scene.clock.pass(500);
  assert.equal(scene.sockets.length, 3);
});

test('A refused token is asked for once more, then the client is signed out until it is told to connect', async () => {
  let tokens = 0;
  let signedOut = 0;
  const scene = start({ getToken: () => `token ${++tokens}`, onSignedOut: () => signedOut++ });
  listen(scene);
  await scene.greet();
  scene.socket().cut(CloseCode.signedOut);
  await scene.clock.pass(0);
  assert.equal(scene.sockets.length, 2);
  scene.socket().open();
  scene.socket().cut(CloseCode.signedOut);
  await scene.clock.pass(100_000);
  assert.deepEqual([tokens, signedOut, scene.sockets.length, scene.client.status.status], [2, 1, 2, 'signed-out']);
  scene.client.connect();
  await scene.greet();
  assert.equal(scene.client.status.status, 'live');
});

test('A provider that fails is no sign-out, unless the server asked for a fresh token', async () => {
  let fails = true;
  const scene = start({ getToken: () => (fails ? Promise.reject(new Error('no network')) : 'token') });
  listen(scene);
  await scene.clock.pass(1_000);
  assert.equal(scene.client.status.status, 'connecting');
  fails = false;
  await scene.clock.pass(2_000);
  await scene.greet();
  fails = true;
  scene.socket().cut(CloseCode.signedOut);
  await scene.clock.pass(0);
  assert.equal(scene.client.status.status, 'signed-out');
});

test('Close codes that mean stop, stop', async () => {
  for (const [code, status] of [[CloseCode.forbidden, 'forbidden'], [CloseCode.upgrade, 'upgrade-required'], [CloseCode.signedOut, 'signed-out']] as const) {
    const scene = start();
    listen(scene);
    (await scene.greet()).cut(code);
    await scene.clock.pass(100_000);
    assert.deepEqual([scene.client.status.status, scene.sockets.length], [status, 1]);
  }
});

test('Close codes that mean try again, try again', async () => {
  const stop: readonly number[] = [CloseCode.forbidden, CloseCode.upgrade, CloseCode.signedOut];
  // 1006 is what the browser says when nobody closed.
  for (const code of [1006, ...Object.values(CloseCode).filter((code) => !stop.includes(code))]) {
    const scene = start();
    listen(scene);
    (await scene.greet()).cut(code);
    assert.equal(scene.client.status.status, 'stale');
    await scene.clock.pass(500);
    assert.equal(scene.sockets.length, 2, String(code));
  }
});

test('A build that is not served any more tells the application once, with the words of the server', async () => {
  const told: unknown[] = [];
  const scene = start({ onUpgradeRequired: (message) => told.push(message) });
  listen(scene);
  await scene.clock.pass(0);
  scene.socket().open();
  scene.socket().say(Kind.upgrade, 'Please reload');
  assert.deepEqual(told, ['Please reload']);
  assert.deepEqual(scene.client.status, { status: 'upgrade-required', message: 'Please reload' });
});

test('Without a network the client waits for it, and comes back with it at once', async () => {
  let online = true;
  let changed = (): void => {};
  const scene = start({ network: { isOnline: () => online, watch: (callback) => ((changed = callback), () => {}) } });
  listen(scene);
  await scene.greet();
  const lostAt = scene.clock.now();
  online = false;
  changed();
  await scene.clock.pass(100_000);
  assert.deepEqual(scene.client.status, { status: 'offline', since: lostAt });
  assert.equal(scene.sockets.length, 1);
  online = true;
  changed();
  await scene.greet();
  assert.equal(scene.client.status.status, 'live');
});

test('A token that is about to expire is refreshed on the open connection', async () => {
  let token = 0;
  const scene = start({ getToken: () => `token ${++token}` });
  listen(scene);
  const server = await scene.greet();
  scene.client.refreshToken();
  server.say(Kind.err, error('auth.expired', { retry: 3 }), false);
  await scene.clock.pass(0);
  assert.deepEqual(server.of(Kind.auth), [['token 2'], ['token 3']]);
});

test('Bytes that cannot be true cut the connection, and it is made again', async () => {
  const nonsense: number[][] = [[], [0xc1], [0x92, 18], [0x91, 17], [0x95, 18, 1, 0x90, 0x90, 0x91, 0xa1], [0xdd, 255, 255, 255, 255], [0x92, 22, 1, 0]];
  for (const bytes of nonsense) {
    const scene = start();
    listen(scene);
    (await scene.greet()).sayBytes(...bytes);
    assert.equal(scene.client.status.status, 'stale', String(bytes));
    await scene.clock.pass(500);
    assert.equal(scene.sockets.length, 2);
  }
});

test('A message of a newer protocol is ignored, and so are fields behind the known ones', async () => {
  const scene = start();
  listen(scene);
  const server = await scene.greet();
  server.say(30, 'what', ['ever', 1]);
  server.say(Kind.pingDown, 5, 'new field', [null]);
  assert.equal(scene.client.status.status, 'live');
  assert.deepEqual(server.of(Kind.pongUp), [[5]]);
});

test('Rows before the greeting and a second greeting are broken promises', async () => {
  const early = start();
  listen(early);
  await early.clock.pass(0);
  early.socket().open();
  early.socket().tx(1n);
  assert.equal(early.client.status.status, 'connecting');
  await early.clock.pass(500);
  assert.equal(early.sockets.length, 2);
  const twice = start();
  listen(twice);
  (await twice.greet()).welcome();
  assert.equal(twice.client.status.status, 'stale');
});

test('Close ends everything: no socket, no timer, nothing comes back', async () => {
  const scene = start();
  listen(scene);
  const server = await scene.greet();
  scene.client.close();
  assert.equal(server.closedWith, 1000);
  assert.equal(scene.client.status.status, 'closed');
  scene.client.connect();
  await scene.clock.pass(100_000);
  assert.equal(scene.sockets.length, 1);
  assert.equal(scene.clock.timers, 0);
});

test('Every state can be left or is final on purpose, and every transition leads to a state', () => {
  for (const [state, row] of Object.entries(transitions)) {
    for (const next of Object.values(row)) assert.ok(next in transitions);
    if (state !== 'closed') assert.equal(row.close, 'closed');
  }
});
