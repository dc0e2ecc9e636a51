import type { Compare } from './compare.ts';
import { Ordered } from './ordered.ts';
import type { Sequence } from './sequence.ts';
import type { Criterion } from './sorting.ts';
import { sequenceOf, type Source } from './source.ts';

/** `OrderBy`: stable. Every key is computed once, those of `ThenBy` after all of the first. */
export function orderBy<T, K>(source: Source<T>, key: (item: T) => K, compare: Compare<K>): Sequence<T> {
  return new Ordered(sequenceOf(source), [criterion(key, compare)]);
}

/** `OrderByDescending` */
export function orderByDescending<T, K>(source: Source<T>, key: (item: T) => K, compare: Compare<K>): Sequence<T> {
  return orderBy(source, key, descending(compare));
}

/** `Order` */
export function order<T>(source: Source<T>, compare: Compare<T>): Sequence<T> {
  return orderBy(source, (item) => item, compare);
}

/** `ThenBy` */
export function thenBy<T, K>(source: Sequence<T>, key: (item: T) => K, compare: Compare<K>): Sequence<T> {
  return (source as Ordered<T>).then(criterion(key, compare));
}

/** `ThenByDescending` */
export function thenByDescending<T, K>(source: Sequence<T>, key: (item: T) => K, compare: Compare<K>): Sequence<T> {
  return thenBy(source, key, descending(compare));
}

/** The order from the other end. */
export function descending<K>(compare: Compare<K>): Compare<K> {
  return (left, right) => compare(right, left);
}

function criterion<T, K>(key: (item: T) => K, compare: Compare<K>): Criterion<T> {
  return { key, compare: compare as Compare<unknown> };
}
