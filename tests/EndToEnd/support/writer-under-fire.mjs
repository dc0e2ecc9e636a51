const emitted = new URL('../../FaultServer/npm/', import.meta.url);
const { createClient } = await import(new URL('index.js', emitted));
const { latest, put } = await import(new URL('marks.js', emitted));

/** Mutations without an outcome at a time. */
const IN_FLIGHT = 6;

/** One client that makes marks as fast as it may, and remembers what it was told. */
export class WriterUnderFire {
  /** Everything that has an outcome, in the order in which outcomes came. */
  settled = [];
  problems = [];
  issued = 0;
  #asked = [];
  #isActive = false;
  #waiting = [];
  #views = [];

  constructor(name, url, random) {
    this.name = name;
    this.random = random;
    // Back at once: the server's start is what takes long.
    this.client = createClient({ url: `${url}/sync`, getToken: () => `${name}/red`, random: () => random() / 1000 });
  }

  /** Marks that were acknowledged, in the order in which they were asked for. */
  get made() {
    return this.#asked.filter(({ number }) => number !== undefined);
  }

  /** Looks at a result that nobody has looked at, so that there is a snapshot to be cut, and goes on writing. */
  begin() {
    this.#isActive = true;
    if (this.#views.length === 2) this.#views.shift()();
    this.#views.push(this.#watch(5 + this.#views.length + Math.floor(this.random() * 30)));
    this.#write();
  }

  pause() {
    this.#isActive = false;
  }

  /** Resolves when nothing waits for an outcome. */
  async quiet() {
    while (this.settled.length < this.issued) await this.next();
  }

  /** Resolves after the next outcome. */
  next() {
    return new Promise((next) => this.#waiting.push(next));
  }

  #write() {
    while (this.#isActive && this.issued - this.settled.length < IN_FLIGHT) this.#put();
  }

  #put() {
    const text = `${this.name} ${++this.issued}${this.random() < 0.1 ? '?' : ''}`;
    const asked = { text, number: undefined };
    this.#asked.push(asked);
    void this.client.run(put, { text, team: '' }).result.then((result) => {
      this.#check(asked, result);
      this.settled.push(asked);
      for (const wake of this.#waiting.splice(0)) wake();
      this.#write();
    });
  }

  #check(asked, result) {
    if (asked.text.endsWith('?')) {
      if (result.ok || result.error.code !== 'marks.refused') this.problems.push(`${asked.text}: ${JSON.stringify(result)}`);
      return;
    }
    if (!result.ok || result.value.stamp !== `stamp:${asked.text}`) {
      this.problems.push(`${asked.text}: ${JSON.stringify(result)}`);
      return;
    }
    asked.number = result.value.number;
    // Acknowledged means visible.
    for (const { state } of this.#views) {
      if (state().status !== 'live' || state().data[0]?.number >= asked.number) continue;
      this.problems.push(`${asked.text} is acknowledged as ${asked.number} and not visible: ${state().data[0]?.number}`);
    }
  }

  /** A result that never goes back: the newest mark on top, and no number left out. */
  #watch(count) {
    const live = this.client.live(latest, { writer: this.name, count });
    let top = 0;
    const stop = live.subscribe(({ data }) => {
      if (data === undefined) return;
      const numbers = data.map(({ number }) => number);
      const expected = numbers.map((_, index) => numbers[0] - index);
      if ((numbers[0] ?? 0) < top || numbers.join() !== expected.join()) this.problems.push(`the newest ${count}: ${top}, then ${numbers.join()}`);
      top = numbers[0] ?? top;
    });
    return Object.assign(stop, { state: () => live.state });
  }
}
