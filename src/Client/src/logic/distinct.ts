import type { KeyOf } from './keyed.ts';
import { type Found, Plain, type Sequence, Stream } from './sequence.ts';
import { sequenceOf, type Source } from './source.ts';

/** `Distinct`, in the order of first occurrence. */
export function distinct<T>(source: Source<T>, keyOf: KeyOf<T>): Sequence<T> {
  return new Distinct(sequenceOf(source), keyOf);
}

/** `DistinctBy` */
export function distinctBy<T, K>(source: Source<T>, select: (item: T) => K, keyOf: KeyOf<K>): Sequence<T> {
  const items = sequenceOf(source);
  return new Plain(() => unseen(items, select, keyOf, new Set()));
}

/** `Union`: what is in either, without repetition. */
export function union<T>(first: Source<T>, second: Source<T>, keyOf: KeyOf<T>): Sequence<T> {
  const [left, right] = [sequenceOf(first), sequenceOf(second)];
  return new Union(left, right, keyOf);
}

/** `UnionBy` */
export function unionBy<T, K>(first: Source<T>, second: Source<T>, select: (item: T) => K, keyOf: KeyOf<K>): Sequence<T> {
  const [left, right] = [sequenceOf(first), sequenceOf(second)];
  return new Plain(() => unseenOfBoth(left, right, select, keyOf));
}

/** `Except` and `ExceptBy`: what has none of the keys, without repetition. */
export function exceptBy<T, K>(first: Source<T>, keys: Source<K>, select: (item: T) => K, keyOf: KeyOf<K>): Sequence<T> {
  const [items, others] = [sequenceOf(first), sequenceOf(keys)];
  return new Plain(function* () {
    const seen = new Set<unknown>();
    for (const key of others) seen.add(keyOf(key));
    yield* { [Symbol.iterator]: () => unseen(items, select, keyOf, seen) };
  });
}

/** `Intersect` and `IntersectBy`: what has one of the keys, each once. */
export function intersectBy<T, K>(first: Source<T>, keys: Source<K>, select: (item: T) => K, keyOf: KeyOf<K>): Sequence<T> {
  const [items, others] = [sequenceOf(first), sequenceOf(keys)];
  return new Plain(function* () {
    const wanted = new Set<unknown>();
    for (const key of others) wanted.add(keyOf(key));
    for (const item of items) if (wanted.delete(keyOf(select(item)))) yield item;
  });
}

function* unseenOfBoth<T, K>(left: Sequence<T>, right: Sequence<T>, select: (item: T) => K, keyOf: KeyOf<K>): Generator<T> {
  const seen = new Set<unknown>();
  yield* unseen(left, select, keyOf, seen);
  yield* unseen(right, select, keyOf, seen);
}

function* unseen<T, K>(items: Sequence<T>, select: (item: T) => K, keyOf: KeyOf<K>, seen: Set<unknown>): Generator<T> {
  for (const item of items) {
    const key = keyOf(select(item));
    if (seen.has(key)) continue;
    seen.add(key);
    yield item;
  }
}

class Distinct<T> extends Stream<T> {
  readonly #source: Sequence<T>;

  constructor(source: Sequence<T>, keyOf: KeyOf<T>) {
    super(() => unseen(source, (item) => item, keyOf, new Set()));
    this.#source = source;
  }

  override first(): Found<T> {
    return this.#source.first();
  }

  override includes(item: T, equal: (left: T, right: T) => boolean): boolean {
    return this.#source.includes(item, equal);
  }
}

class Union<T> extends Stream<T> {
  readonly #first: Sequence<T>;
  readonly #second: Sequence<T>;

  constructor(first: Sequence<T>, second: Sequence<T>, keyOf: KeyOf<T>) {
    super(() => unseenOfBoth(first, second, (item) => item, keyOf));
    this.#first = first;
    this.#second = second;
  }

  override includes(item: T, equal: (left: T, right: T) => boolean): boolean {
    return this.#first.includes(item, equal) || this.#second.includes(item, equal);
  }
}
