import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const emitted = new URL('../../FaultServer/npm/', import.meta.url);
const { createClient, jsonEncoding } = await import(new URL('index.js', emitted));
const { between, change, erase, latest, of, put, tallies } = await import(new URL('marks.js', emitted));

const PATIENCE_MS = 20_000;
let sessions = 0;

/** One visitor with live queries and mutations, and somebody else who writes; both have names of their own. */
export class Session {
  #direct;
  #watched = [];
  #running = [];
  #wasLive = false;
  #problems = [];
  /** Queries that showed exact rows when the connection was lost first. */
  cutWhileLive = 0;
  /** Whose marks the writer has looked at: its client keeps these queries for a while, too. */
  lookedAt = new Set();

  constructor(direct, proxied) {
    const number = ++sessions;
    this.me = `me ${number}`;
    this.other = `other ${number}`;
    this.#direct = direct;
    const random = () => 0.01;
    this.visitor = createClient({
      url: `${proxied}/sync`, getToken: () => `${this.me}/red`, random, encoding: number % 3 === 0 ? jsonEncoding() : undefined, onStatus: ({ status }) => this.#status(status),
    });
    this.writer = createClient({ url: `${direct}/sync`, getToken: () => `${this.other}/blue`, random });
  }

  #status(status) {
    if (status === 'live') this.#wasLive = true;
    else if (this.#wasLive && this.cutWhileLive === 0) {
      this.#wasLive = false;
      this.cutWhileLive = this.#watched.filter(({ live }) => live.state.status === 'stale').length;
    }
  }

  /** Shows a result from now on. A query that is not shown any more is kept by the client for a while, and resumed. `mayReturn`: rows come back into a window when others leave it. */
  watch(query, args, { mayReturn = false } = {}) {
    const live = args === undefined ? this.visitor.live(query) : this.visitor.live(query, args);
    const watched = { query, args, live, stop: undefined, shown: new Set(), gone: new Set(), states: [], mayReturn };
    watched.stop = live.subscribe((state) => this.#note(watched, state));
    this.#watched.push(watched);
    return watched;
  }

  unwatch(watched) {
    watched.stop();
    watched.stop = undefined;
  }

  /** No row that went away comes back, and what was there never becomes "loading". */
  #note(watched, { status, data }) {
    watched.states.push(`${status} ${data?.length ?? '-'}`);
    if (data === undefined) {
      if (watched.shown.size > 0) this.#problems.push(`rows disappeared: ${watched.states.join(', ')}`);
      return;
    }
    const now = new Set(data.map((row) => row.id ?? row.writer));
    for (const id of watched.shown) if (!now.has(id)) watched.gone.add(id);
    if (!watched.mayReturn && [...now].some((id) => watched.gone.has(id))) this.#problems.push(`a row flashed: ${watched.states.join(', ')}`);
    watched.shown = now;
  }

  /** Writes by somebody else; done when it is committed. */
  put(text, team = '') {
    return this.writer.run(put, { text, team });
  }

  change(id, text, team = '') {
    return this.writer.run(change, { id, text, team });
  }

  erase(id) {
    return this.writer.run(erase, { id });
  }

  /** Writes by the visitor, not waited for. */
  mine(text) {
    this.#running.push(this.visitor.run(put, { text, team: '' }).result.then((result) => ({ text, result })));
  }

  /** Takes a mark out of the visitor's own sight, not waited for. */
  hide(id) {
    this.#running.push(this.visitor.run(change, { id, text: 'hidden', team: 'blue' }).result.then((result) => ({ text: 'hidden', result })));
  }

  /** The marks of somebody, as a fresh look shows them. */
  async marks(writer) {
    this.lookedAt.add(writer);
    const marks = await this.writer.live(of, { writer }).ready;
    return marks.map(({ id }) => id);
  }

  /** Resolves when the visitor knows that the connection is gone. */
  async cut() {
    await until((changed) => this.visitor.onStatus(changed), () => this.visitor.status.status !== 'live', () => 'the connection lives on');
  }

  /** A write by the sqlite3 program, while no server looks. */
  meddle(database) {
    execFileSync('sqlite3', [database, '.timeout 5000', `UPDATE Mark SET Text = Text || ' by hand' WHERE Writer IN ('${this.me}', '${this.other}')`]);
  }

  /** Ends when every mutation has an outcome, and every result is live and equal to a fresh look at it. */
  async converge() {
    for (const { text, result } of await Promise.all(this.#running)) {
      if (text.endsWith('?')) assert.equal(result.error?.code, 'marks.refused', text);
      else assert.ok(result.ok, `${text}: ${JSON.stringify(result)}`);
    }
    const fresh = createClient({ url: `${this.#direct}/sync`, getToken: () => `${this.me}/red` });
    try {
      for (const { query, args, live, stop, states } of this.#watched) {
        if (stop === undefined) continue;
        const look = args === undefined ? fresh.live(query) : fresh.live(query, args);
        const end = look.subscribe(() => {});
        const isSame = () => live.state.status === 'live' && look.state.status === 'live' && plain(live.state.data) === plain(look.state.data);
        await until((changed) => [look.onChange(changed), live.onChange(changed)], isSame, () => `${states.join(', ')}\n${plain(live.state.data)}\n${plain(look.state.data)}`);
        end();
      }
    } finally {
      fresh.close();
    }
    assert.deepEqual(this.#problems, []);
  }

  /** Results that are shown now. */
  get shown() {
    return this.#watched.filter(({ stop }) => stop !== undefined).length;
  }

  close() {
    for (const watched of this.#watched) if (watched.stop !== undefined) this.unwatch(watched);
    this.visitor.close();
    this.writer.close();
  }
}

const plain = (value) => JSON.stringify(value);

/** Resolves when the condition holds; asked again after each change. */
async function until(watch, condition, describe) {
  let overdue;
  const ends = [];
  try {
    await new Promise((met, failed) => {
      const look = () => condition() && met();
      overdue = setTimeout(() => failed(new Error(`not within ${PATIENCE_MS} ms: ${describe()}`)), PATIENCE_MS);
      ends.push(...[watch(look)].flat());
      look();
    });
  } finally {
    clearTimeout(overdue);
    for (const end of ends) end();
  }
}

/** Ten sessions of different shapes. What is awaited is committed; what the visitor has seen of it by then is left to chance. */
export const recorded = {
  'a window that moves on': async (s) => {
    s.watch(latest, { writer: s.other, count: 3 });
    for (let i = 0; i < 6; i++) await s.put(`mark ${i}`);
  },
  'rows that come, change and go': async (s) => {
    s.watch(of, { writer: s.other });
    for (let i = 0; i < 4; i++) await s.put(`mark ${i}`);
    const ids = await s.marks(s.other);
    await s.change(ids[1], 'changed');
    await s.erase(ids[0]);
    await s.put('last');
  },
  'rows that a policy hides and shows': async (s) => {
    s.watch(of, { writer: s.other }, { mayReturn: true });
    for (let i = 0; i < 4; i++) await s.put(`mark ${i}`, i % 2 === 0 ? 'blue' : 'red');
    const ids = await s.marks(s.other);
    for (const id of ids) await s.change(id, 'shown', 'red');
    s.hide(ids[0]);
    await s.put('last', 'red');
  },
  'one writer by three queries': async (s) => {
    for (const count of [2, 4]) s.watch(latest, { writer: s.other, count });
    s.watch(of, { writer: s.other });
    for (let i = 0; i < 5; i++) await s.put(`mark ${i}`);
  },
  'three models and shapes': async (s) => {
    s.watch(tallies);
    s.watch(between, { from: 1, to: 2 }, { mayReturn: true });
    s.watch(of, { writer: s.other });
    for (let i = 0; i < 4; i++) await s.put(`between ${i}`);
  },
  'mutations on their way': async (s) => {
    s.watch(of, { writer: s.me });
    for (let i = 0; i < 6; i++) s.mine(`mine ${i}`);
    for (let i = 0; i < 3; i++) await s.put(`other ${i}`);
  },
  'mutations that are refused among others': async (s) => {
    s.watch(latest, { writer: s.me, count: 3 });
    for (let i = 0; i < 8; i++) s.mine(`mine ${i}${i % 3 === 1 ? '?' : ''}`);
    for (let i = 0; i < 2; i++) await s.put(`other ${i}`);
  },
  'queries that begin and end meanwhile': async (s) => {
    const first = s.watch(latest, { writer: s.other, count: 2 });
    await s.put('one');
    await s.put('two');
    s.watch(of, { writer: s.other });
    await s.put('three');
    s.watch(latest, { writer: s.other, count: 5 });
    s.unwatch(first);
    await s.put('four');
  },
  'many rows and few changes': async (s) => {
    await Promise.all(Array.from({ length: 60 }, (_, i) => s.put(`mark ${i}`)));
    s.watch(of, { writer: s.other });
    const ids = await s.marks(s.other);
    for (let i = 0; i < 5; i++) await s.change(ids[i * 10], `changed ${i}`);
  },
  'a window that fills up again': async (s) => {
    for (let i = 0; i < 8; i++) await s.put(`mark ${i}`);
    s.watch(latest, { writer: s.other, count: 3 }, { mayReturn: true });
    const ids = await s.marks(s.other);
    for (const id of ids.slice(3).reverse()) await s.erase(id);
    await s.put('again');
  },
};
