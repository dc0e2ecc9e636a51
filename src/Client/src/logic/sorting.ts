import type { Compare } from './compare.ts';
import { type Found, nothing } from './sequence.ts';

/** One of the keys to order by. */
export interface Criterion<T> {
  readonly key: (item: T) => unknown;
  readonly compare: Compare<unknown>;
}

/** The items in order; what is equal stays as it is. All first keys are computed, then all second ones. */
export function sorted<T>(items: readonly T[], criteria: readonly Criterion<T>[]): T[] {
  const keys = criteria.map(({ key }) => items.map((item) => key(item)));
  return items.map((_, i) => i).sort((a, b) => compareKeys(criteria, keys, a, b)).map((i) => items[i]!);
}

function compareKeys<T>(criteria: readonly Criterion<T>[], keys: readonly (readonly unknown[])[], a: number, b: number): number {
  for (let level = 0; level < criteria.length; level++) {
    const order = criteria[level]!.compare(keys[level]![a], keys[level]![b]);
    if (order !== 0) return order;
  }
  return 0;
}

/** The first or the last in order of those that `test` takes, in one pass: of a later key only what decides is computed. */
export function extreme<T>(items: Iterable<T>, criteria: readonly Criterion<T>[], isFirst: boolean, test: (item: T) => boolean): Found<T> {
  const best = new Best(criteria, isFirst);
  for (const item of items) if (test(item)) best.offer(item);
  return best.item;
}

class Best<T> {
  item: Found<T> = nothing;
  readonly #criteria: readonly Criterion<T>[];
  readonly #isFirst: boolean;
  readonly #keys: unknown[] = [];

  constructor(criteria: readonly Criterion<T>[], isFirst: boolean) {
    this.#criteria = criteria;
    this.#isFirst = isFirst;
  }

  offer(item: T): void {
    if (this.item === nothing) return this.#take(item, 0);
    for (let level = 0; level < this.#criteria.length; level++) {
      const key = this.#criteria[level]!.key(item);
      const order = this.#criteria[level]!.compare(key, this.#keys[level]);
      if (order === 0) continue;
      if (order < 0 === this.#isFirst) {
        this.#keys[level] = key;
        this.#take(item, level + 1);
      }
      return;
    }
    if (!this.#isFirst) this.item = item;
  }

  #take(item: T, level: number): void {
    this.item = item;
    for (; level < this.#criteria.length; level++) this.#keys[level] = this.#criteria[level]!.key(item);
  }
}
