import type { KeyOf } from './keyed.ts';
import { Plain, type Sequence, Stream } from './sequence.ts';
import { sequenceOf, type Source } from './source.ts';

/** A group: the list of its elements, with their key. */
export class Grouping<K, T> extends Array<T> {
  readonly key: K;

  constructor(key: K) {
    super();
    this.key = key;
  }

  /** What the methods of arrays give is no group. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

/** `ToLookup`: groups by key, and no group for a key that is not there. */
export class Lookup<K, T> implements Iterable<Grouping<K, T>> {
  readonly #keyOf: KeyOf<K>;
  readonly #groups: Map<unknown, Grouping<K, T>> = new Map();

  constructor(keyOf: KeyOf<K>) {
    this.#keyOf = keyOf;
  }

  get size(): number {
    return this.#groups.size;
  }

  has(key: K): boolean {
    return this.#groups.has(this.#keyOf(key));
  }

  find(key: K): Grouping<K, T> | undefined {
    return this.#groups.get(this.#keyOf(key));
  }

  /** The group, an empty one where there is none. */
  get(key: K): readonly T[] {
    return this.find(key) ?? [];
  }

  add(key: K, item: T): void {
    const id = this.#keyOf(key);
    const group = this.#groups.get(id) ?? new Grouping<K, T>(key);
    this.#groups.set(id, group);
    group.push(item);
  }

  [Symbol.iterator](): Iterator<Grouping<K, T>> {
    return this.#groups.values();
  }
}

/** `ToLookup` */
export function toLookup<S, K, T>(source: Source<S>, select: (item: S) => K, element: (item: S) => T, keyOf: KeyOf<K>): Lookup<K, T> {
  const lookup = new Lookup<K, T>(keyOf);
  for (const item of sequenceOf(source)) lookup.add(select(item), element(item));
  return lookup;
}

/** `GroupBy`: groups in the order of first occurrence. */
export function groupBy<S, K, T>(source: Source<S>, select: (item: S) => K, element: (item: S) => T, keyOf: KeyOf<K>): Sequence<Grouping<K, T>> {
  const items = sequenceOf(source);
  return new Stream(function* () {
    yield* toLookup(items, select, element, keyOf);
  });
}

/** `GroupBy` with a function of each key and group, which how many groups there are does not ask for. */
export function groupResults<K, T, R>(groups: Sequence<Grouping<K, T>>, result: (key: K, group: Grouping<K, T>) => R): Sequence<R> {
  return new Results(groups, result);
}

/** `Join`: a result for each pair of equal keys. Null equals nothing. */
export function join<A, B, K, T>(
  outer: Source<A>, inner: Source<B>, outerKey: (item: A) => K, innerKey: (item: B) => K, result: (a: A, b: B) => T, keyOf: KeyOf<K>,
): Sequence<T> {
  const [left, right] = [sequenceOf(outer), sequenceOf(inner)];
  return new Plain(function* () {
    let lookup: Lookup<K, B> | undefined;
    for (const item of left) {
      lookup ??= withKeys(right, innerKey, keyOf);
      if (lookup.size === 0) return;
      for (const other of lookup.find(outerKey(item)) ?? []) yield result(item, other);
    }
  });
}

/** `GroupJoin`: a result for each element with all that have its key; `LeftJoin` is it with one result at least. */
export function groupJoin<A, B, K, T>(
  outer: Source<A>, inner: Source<B>, outerKey: (item: A) => K, innerKey: (item: B) => K, result: (a: A, others: readonly B[]) => T, keyOf: KeyOf<K>,
): Sequence<T> {
  const [left, right] = [sequenceOf(outer), sequenceOf(inner)];
  return new Plain(function* () {
    let lookup: Lookup<K, B> | undefined;
    for (const item of left) {
      lookup ??= withKeys(right, innerKey, keyOf);
      yield result(item, lookup.get(outerKey(item)));
    }
  });
}

function withKeys<B, K>(source: Sequence<B>, select: (item: B) => K, keyOf: KeyOf<K>): Lookup<K, B> {
  const lookup = new Lookup<K, B>(keyOf);
  for (const item of source) {
    const key = select(item);
    if (key !== null) lookup.add(key, item);
  }
  return lookup;
}

class Results<K, T, R> extends Stream<R> {
  readonly #groups: Sequence<Grouping<K, T>>;

  constructor(groups: Sequence<Grouping<K, T>>, result: (key: K, group: Grouping<K, T>) => R) {
    super(function* () {
      for (const group of groups) yield result(group.key, group);
    });
    this.#groups = groups;
  }

  override count(): number {
    return this.#groups.count();
  }
}
