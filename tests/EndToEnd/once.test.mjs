import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FaultyProxy } from './support/faulty-proxy.mjs';
import { seeded } from './support/random.mjs';
import { FaultServer } from './support/server.mjs';
import { ask } from './support/sqlite.mjs';
import { WriterUnderFire } from './support/writer-under-fire.mjs';

const seed = Number(process.env.MODELSYNC_SEED ?? 20261124);
const kills = Number(process.env.MODELSYNC_KILLS ?? 25);
const acknowledged = 2_000;
const failpoints = ['BeforeTransaction', 'AfterSequence', 'BetweenSavepoints', 'BeforeCommit', 'AfterCommit', 'InSend', 'InSnapshot', 'AtShutdown'];
/** Which of them a server of some rounds does not come by as often as at the others. */
const rare = { InSnapshot: 3, AtShutdown: 1 };
const PATIENCE_MS = 20_000;

describe(`four writers, ${kills} kills (MODELSYNC_SEED=${seed})`, () => {
  const random = seeded(seed);
  const below = (bound) => Math.floor(random() * bound);
  const server = new FaultServer();
  const deaths = {};
  let proxy;
  let writers;

  before(async () => {
    await server.start();
    proxy = new FaultyProxy(server.url, random);
    proxy.plan = () => ({ kind: ['none', 'cut', 'cutUp', 'mute', 'late'][below(5)], after: 3 + below(60), repeat: below(3) / 10 });
    const url = await proxy.start();
    writers = ['ann', 'bob', 'cid', 'dot'].map((name) => new WriterUnderFire(name, url, random));
  });

  after(async () => {
    for (const writer of writers ?? []) writer.client.close();
    await proxy?.stop();
    await server.remove();
  });

  /** One life of the server: it dies at the failpoint, or at any moment. */
  async function round(failpoint) {
    if (server.isRunning) await server.kill();
    const isToDie = failpoint ? ['--Failpoint', `${failpoint}:${1 + below(rare[failpoint] ?? 40)}`] : [];
    // Clients wait at its port, and may bring it to the failpoint before it has said that it listens.
    await server.start(isToDie).catch((error) => assert.ok(failpoint, error));
    for (const writer of writers) writer.begin();
    const enough = 1 + below(100);
    const before = total();
    let isOverdue = false;
    const overdue = setTimeout(() => {
      isOverdue = true;
      void server.kill();
    }, PATIENCE_MS);
    if (failpoint === 'AtShutdown') await progress(before + enough).then(() => server.terminate());
    else if (!failpoint) await progress(before + enough).then(() => server.kill());
    const { signal } = await server.exited;
    clearTimeout(overdue);
    for (const writer of writers) writer.pause();
    assert.ok(!isOverdue, `the server never came to ${failpoint} (seed ${seed})`);
    assert.equal(signal, 'SIGKILL', `${failpoint} (seed ${seed})`);
    const where = failpoint ?? 'at random';
    deaths[where] = (deaths[where] ?? 0) + 1;
  }

  const total = () => writers.reduce((sum, writer) => sum + writer.settled.length, 0);
  const made = () => writers.reduce((sum, writer) => sum + writer.made.length, 0);
  const progress = async (target) => {
    for (let turn = 0; total() < target; turn++) await writers[turn % writers.length].next();
  };

  test('every mutation is there exactly once, in order; every promise is settled', async (t) => {
    for (let i = 0; i < kills; i++) await round(i % 3 === 2 ? undefined : failpoints[(i - Math.floor(i / 3)) % failpoints.length]);
    await server.start();
    for (const writer of writers) writer.begin();
    // Those that are refused on purpose are no marks.
    while (made() < acknowledged) await progress(total() + 1);
    for (const writer of writers) writer.pause();
    await Promise.all(writers.map((writer) => writer.quiet()));

    t.diagnostic(`${total()} outcomes; deaths ${JSON.stringify(deaths)}; faults of the network ${JSON.stringify(proxy.counts)}`);
    for (const writer of writers) {
      const rows = ask(server.database, `SELECT Number, Text FROM Mark WHERE Writer = '${writer.name}' ORDER BY Number`);
      assert.deepEqual(writer.problems, [], `${writer.name}, seed ${seed}`);
      assert.deepEqual(rows.map(({ Text }) => Text), writer.made.map(({ text }) => text), `${writer.name}, seed ${seed}`);
      assert.deepEqual(rows.map(({ Number: number }) => number), writer.made.map(({ number }) => number), `${writer.name}, seed ${seed}`);
      assert.deepEqual(rows.map(({ Number: number }) => number), rows.map((_, index) => index + 1));
      assert.equal(writer.settled.length, writer.issued, 'every promise is settled');
    }
    assert.ok(made() >= acknowledged);
    for (const [fault, count] of Object.entries(proxy.counts)) assert.ok(count > 0, `no frame was ${fault}`);
    if (kills >= 1.5 * failpoints.length) for (const failpoint of failpoints) assert.ok(deaths[failpoint] > 0, `nobody died ${failpoint}`);
  });
});
