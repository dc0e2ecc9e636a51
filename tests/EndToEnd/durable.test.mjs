import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { FaultServer } from './support/server.mjs';
import { readTrace, SyncCheck, tracer, whyNoTrace } from './support/sync-trace.mjs';

const emitted = new URL('../FaultServer/npm/', import.meta.url);
const { createClient } = await import(new URL('index.js', emitted));
const { put } = await import(new URL('marks.js', emitted));

const mutations = Number(process.env.MODELSYNC_SYNCS ?? 400);
/** The result of a mutation as it stands in its acknowledgement, and before that in the stored outcome. */
const stamp = /stamp:(\w+)\./g;

test('what is acknowledged was synced to the disk before', { skip: whyNoTrace() }, async (t) => {
  const server = new FaultServer();
  try {
    const file = join(server.data, 'trace');
    await server.start([], tracer(file));
    // Two writers share commits, the third has them to itself for a while.
    for (const [name, burst] of [['ann', 40], ['bob', 7], ['cid', 1]]) {
      const client = createClient({ url: `${server.url}/sync`, getToken: () => `${name}/red` });
      for (let made = 0; made < mutations / 3; made += burst)
        await Promise.all(Array.from({ length: burst }, (_, i) => client.run(put, { text: `${name}${made + i}.`, team: '' })));
      client.close();
    }
    await server.terminate();

    const found = new SyncCheck(stamp);
    // The same trace without its syncs: this test can fail.
    const careless = new SyncCheck(stamp);
    for await (const line of readTrace(file)) {
      found.take(line);
      if (!/f(data)?sync/.test(line)) careless.take(line);
    }
    t.diagnostic(`${found.sent.size} acknowledgements, ${found.syncs} syncs of the log`);
    assert.deepEqual([...found.early], []);
    assert.ok(found.sent.size >= mutations, `only ${found.sent.size} acknowledgements were seen`);
    assert.ok(found.syncs >= mutations / 40, `only ${found.syncs} syncs were seen`);
    assert.equal(careless.early.size, found.sent.size);
  } finally {
    await server.remove();
  }
});
