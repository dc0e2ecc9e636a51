import { type AnyMap, dictionaryAdd, newDictionary } from './dictionaries.ts';
import { Fault } from './fault.ts';
import type { KeyOf, Keys } from './keyed.ts';
import { type Found, nothing, Plain, type Sequence } from './sequence.ts';
import { sequenceOf, type Source } from './source.ts';

/** `Aggregate` from the first element on. */
export function reduce<T>(source: Source<T>, step: (total: T, item: T) => T): T {
  let total: Found<T> = nothing;
  for (const item of sequenceOf(source)) total = total === nothing ? item : step(total, item);
  if (total === nothing) throw new Fault('InvalidOperationException');
  return total;
}

/** `Aggregate` from a value on. */
export function fold<T, A>(source: Source<T>, seed: A, step: (total: A, item: T) => A): A {
  let total = seed;
  for (const item of sequenceOf(source)) total = step(total, item);
  return total;
}

/** `AggregateBy` of .NET 9: key and total of each group, in the order of first occurrence. */
export function aggregateBy<T, K, A>(source: Source<T>, select: (item: T) => K, seed: (key: K) => A, step: (total: A, item: T) => A, keyOf: KeyOf<K>): Sequence<[K, A]> {
  const items = sequenceOf(source);
  return new Plain(function* () {
    const totals = new Map<unknown, [K, A]>();
    for (const item of items) {
      const key = select(item);
      const known = totals.get(keyOf(key));
      totals.set(keyOf(key), [known ? known[0] : key, step(known ? known[1] : seed(key), item)]);
    }
    yield* totals.values();
  });
}

/** `CountBy` of .NET 9. */
export function countBy<T, K>(source: Source<T>, select: (item: T) => K, keyOf: KeyOf<K>): Sequence<[K, number]> {
  return aggregateBy(source, select, () => 0, (count) => count + 1, keyOf);
}

/** `ToDictionary`: throws where a key is null or comes twice. */
export function toDictionary<T, K, V>(source: Source<T>, select: (item: T) => K, value: (item: T) => V, keys: Keys<K>): AnyMap<K, V> {
  const dictionary = newDictionary<K, V>(keys);
  for (const item of sequenceOf(source)) dictionaryAdd(dictionary, select(item), value(item));
  return dictionary;
}
