const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** Delays that double, each drawn from the whole range ("full jitter"), so that a thousand clients do not come back at once. */
export class BackOff {
  readonly #random: () => number;
  #attempt = 0;
  #hint: { readonly min: number; readonly max: number } | undefined;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** The connection held. */
  reset(): void {
    this.#attempt = 0;
  }

  /** The server said when to come back: counts for the next delay. */
  hint(min: number, max: number): void {
    this.#hint = { min: Math.max(0, min), max: Math.max(0, min, max) };
  }

  /** Milliseconds to wait before the next attempt. */
  next(): number {
    const hint = this.#hint;
    this.#hint = undefined;
    const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#attempt++);
    return hint ? hint.min + this.#random() * (hint.max - hint.min) : this.#random() * longest;
  }
}
