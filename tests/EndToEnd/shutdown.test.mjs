import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { seeded } from './support/random.mjs';
import { FaultServer } from './support/server.mjs';
import { ask } from './support/sqlite.mjs';
import { WriterUnderFire } from './support/writer-under-fire.mjs';

const seed = Number(process.env.MODELSYNC_SEED ?? 20261129);
const stops = 5;
const between = 100;
const PATIENCE_MS = 5_000;

/** A deployment: the old server stops while everybody writes, the new one starts. */
describe(`a server that is stopped with mutations under way (MODELSYNC_SEED=${seed})`, () => {
  const server = new FaultServer();
  let writers;

  before(async () => {
    await server.start();
    const random = seeded(seed);
    writers = ['ann', 'bob', 'cid', 'dot'].map((name) => new WriterUnderFire(name, server.url, random));
  });

  after(async () => {
    for (const writer of writers ?? []) writer.client.close();
    await server.remove();
  });

  const total = () => writers.reduce((sum, writer) => sum + writer.settled.length, 0);
  const stored = ({ name }) => ask(server.database, `SELECT Text FROM Mark WHERE Writer = '${name}' ORDER BY Number`).map(({ Text }) => Text);
  const made = (writer) => writer.made.map(({ text }) => text);

  /** The next outcome, which a server that has exited must have sent already. */
  async function told(writer, stop) {
    let overdue;
    const never = new Promise((_, fail) => {
      overdue = setTimeout(() => fail(new Error(`${writer.name} was not told of what is stored, stop ${stop}, seed ${seed}`)), PATIENCE_MS);
    });
    await Promise.race([writer.next(), never]).finally(() => clearTimeout(overdue));
  }

  test('acknowledges all that it has done, exits with 0, and nothing is lost or done twice', async (t) => {
    let underWay = 0;
    for (let stop = 0; stop < stops; stop++) {
      for (const writer of writers) writer.begin();
      const target = total() + between;
      for (let turn = 0; total() < target; turn++) await writers[turn % writers.length].next();
      const open = writers.reduce((sum, writer) => sum + writer.issued - writer.settled.length, 0);
      assert.deepEqual(await server.terminate(), { code: 0, signal: null }, `seed ${seed}`);
      underWay += open;
      for (const writer of writers) writer.pause();
      // Bytes of a process that is gone may still lie in the socket.
      for (const writer of writers) while (writer.made.length < stored(writer).length) await told(writer, stop);
      for (const writer of writers) assert.deepEqual(made(writer), stored(writer), `${writer.name}, stop ${stop}, seed ${seed}`);
      await server.start();
    }

    await Promise.all(writers.map((writer) => writer.quiet()));
    t.diagnostic(`${total()} outcomes, ${stops} stops with ${underWay} mutations under way`);
    assert.ok(underWay >= stops, 'the stops came while nobody wrote');
    for (const writer of writers) {
      assert.deepEqual(writer.problems, [], `${writer.name}, seed ${seed}`);
      assert.deepEqual(made(writer), stored(writer), `${writer.name}, seed ${seed}`);
      assert.equal(writer.settled.length, writer.issued, 'every promise is settled');
    }
  });
});
