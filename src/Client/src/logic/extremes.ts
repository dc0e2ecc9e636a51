import type { Compare } from './compare.ts';
import { nothing, type Found } from './sequence.ts';
import { sequenceOf, type Source } from './source.ts';

/** `Min`, null when there is none: the first of the least. Nulls do not count. */
export function minOf<T>(source: Source<T | null>, compare: Compare<T>): T | null {
  let least: T | null = null;
  for (const item of sequenceOf(source)) if (item !== null && (least === null || compare(item, least) < 0)) least = item;
  return least;
}

/** `Max`, null when there is none: the first of the greatest. Nulls do not count. */
export function maxOf<T>(source: Source<T | null>, compare: Compare<T>): T | null {
  return minOf(source, (left, right) => compare(right, left));
}

/** `Min` of double and float, null when there is none. After a NaN nothing is evaluated. */
export function minNumber(source: Source<number | null>): number | null {
  let least: number | null = null;
  for (const item of sequenceOf(source)) {
    if (item === null) continue;
    if (least === null || item < least) least = item;
    if (item !== item) return item;
  }
  return least;
}

/** `Max` of double and float, null when there is none. NaN is less than everything. */
export function maxNumber(source: Source<number | null>): number | null {
  let greatest: number | null = null;
  for (const item of sequenceOf(source)) if (item !== null && (greatest === null || greatest !== greatest || item > greatest)) greatest = item;
  return greatest;
}

/** `MinBy`, null when there is none: the first with the least key. Keys that are null count only where all are. */
export function minBy<T, K>(source: Source<T>, select: (item: T) => K, compare: Compare<K>): T | null {
  let [first, best, least]: [Found<T>, Found<T>, K | null] = [nothing, nothing, null];
  for (const item of sequenceOf(source)) {
    const key = select(item);
    if (first === nothing) first = item;
    if (key === null || (least !== null && compare(key, least) >= 0)) continue;
    [best, least] = [item, key];
  }
  return best !== nothing ? best : first !== nothing ? first : null;
}

/** `MaxBy`, null when there is none. */
export function maxBy<T, K>(source: Source<T>, select: (item: T) => K, compare: Compare<K>): T | null {
  return minBy(source, select, (left, right) => compare(right, left));
}
