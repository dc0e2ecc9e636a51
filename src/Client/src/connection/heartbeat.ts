import type { Clock } from './clock.ts';

/** Finds a dead peer: asks after one interval of silence, gives up after two. A machine that slept notices at its first tick. */
export class Heartbeat {
  readonly #clock: Clock;
  readonly #interval: number;
  readonly #ask: () => void;
  readonly #dead: () => void;
  #heard: number;
  #cancel: () => void;

  constructor(clock: Clock, interval: number, ask: () => void, dead: () => void) {
    this.#clock = clock;
    this.#interval = interval;
    this.#ask = ask;
    this.#dead = dead;
    this.#heard = clock.now();
    this.#cancel = clock.after(interval, () => this.#tick());
  }

  /** Any message is a sign of life. */
  heard(): void {
    this.#heard = this.#clock.now();
  }

  stop(): void {
    this.#cancel();
  }

  #tick(): void {
    const silence = this.#clock.now() - this.#heard;
    if (silence >= this.#interval * 2) return this.#dead();
    if (silence >= this.#interval) this.#ask();
    this.#cancel = this.#clock.after(this.#interval, () => this.#tick());
  }
}
