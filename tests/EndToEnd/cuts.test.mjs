import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FaultyProxy } from './support/faulty-proxy.mjs';
import { Session, recorded } from './support/recorded-session.mjs';
import { FaultServer } from './support/server.mjs';

describe('a connection that is cut behind every frame', () => {
  const server = new FaultServer();
  const resumes = async () => (await fetch(`${server.url}/resumes`)).json();
  let proxy;
  let proxied;

  before(async () => {
    await server.start();
    proxy = new FaultyProxy(server.url, () => 1);
    proxied = await proxy.start();
  });

  after(async () => {
    await proxy?.stop();
    await server.remove();
  });

  /** Plays one session whose first connection ends behind so many frames of one direction. */
  async function play(name, script, kind, after) {
    const frames = { cut: 0, cutUp: 0 };
    let connections = 0;
    proxy.plan = () => (connections++ === 0 ? { kind, after, seen: () => frames.cut++, seenUp: () => frames.cutUp++ } : { kind: 'none' });
    const before = await resumes();
    const session = new Session(server.url, proxied);
    try {
      await script(session);
      await session.converge();
    } catch (failure) {
      throw new Error(`${name}, ${kind} behind frame ${after}: ${failure.message}`, { cause: failure });
    } finally {
      session.close();
    }
    const now = await resumes();
    const counted = { ring: now.ring - before.ring, log: now.log - before.log, digest: now.digest - before.digest, snapshot: now.snapshot - before.snapshot };
    assert.deepEqual(counted, { ring: session.cutWhileLive, log: 0, digest: 0, snapshot: 0 }, `${name}, ${kind} behind frame ${after}`);
    return { frames, resumed: counted.ring };
  }

  for (const [name, script] of Object.entries(recorded)) {
    test(name, async (t) => {
      const { frames } = await play(name, script, 'none');
      const before = { ...proxy.counts };
      let resumed = 0;
      for (const kind of ['cut', 'cutUp']) for (let after = 1; after <= frames[kind]; after++) resumed += (await play(name, script, kind, after)).resumed;
      // A session that is played again may need a frame less: then its last boundary is not there.
      const [cut, cutUp] = [proxy.counts.cut - before.cut, proxy.counts.cutUp - before.cutUp];
      t.diagnostic(`${cut} cuts on the way down, ${cutUp} on the way up, ${resumed} subscriptions resumed`);
      assert.ok(cut >= 4 && cutUp >= 2 && resumed >= 3, `${cut} and ${cutUp} cuts, ${resumed} resumed`);
    });
  }
});

describe('a server that is restarted', () => {
  const server = new FaultServer();
  const resumes = async () => (await fetch(`${server.url}/resumes`)).json();

  after(() => server.remove());

  for (const [why, options, expected] of [
    ['tells the changes since from its log', [], ({ ring, log, digest, snapshot }) => log > 0 && ring + digest + snapshot === 0],
    // Who has seen the very last commit needs nothing of the log that is gone.
    ['compares content when its log is gone', ['--LogSeconds', '0'], ({ ring, digest, snapshot }) => ring === 0 && digest > 0 && snapshot > 0],
  ]) {
    test(why, async (t) => {
      await server.start(options);
      const sessions = Object.values(recorded).map(() => new Session(server.url, server.url));
      try {
        await Promise.all(Object.values(recorded).map((script, index) => script(sessions[index])));
        await Promise.all(sessions.map((session) => session.converge()));
        await server.kill();
        await Promise.all(sessions.map((session) => session.cut()));
        // Those that are not shown any more are kept by the client for a while.
        const shown = sessions.reduce((sum, session) => sum + session.shown, 0);
        const kept = sessions.reduce((sum, session) => sum + session.cutWhileLive + session.lookedAt.size, 0);
        // What another program does meanwhile is told, too.
        sessions.forEach((session, index) => index % 2 === 0 && session.meddle(server.database));
        await server.start(options);
        await Promise.all(sessions.map((session) => session.converge()));
        const counted = await resumes();
        const all = Object.values(counted).reduce((sum, count) => sum + count, 0);
        t.diagnostic(JSON.stringify(counted));
        assert.ok(shown >= 15 && all >= shown && all <= kept, `${shown} to ${kept} subscriptions: ${JSON.stringify(counted)}`);
        assert.ok(expected(counted), JSON.stringify(counted));
      } finally {
        for (const session of sessions) session.close();
        if (server.isRunning) await server.kill();
      }
    });
  }
});
