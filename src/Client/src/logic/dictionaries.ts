import { type Dictionary, keysInOrder } from '../codec/dictionaries.ts';
import { Fault } from './fault.ts';
import { KeyedMap, type Keys } from './keyed.ts';
import { Plain, type Sequence } from './sequence.ts';
import { sequenceOf, type Source } from './source.ts';
import { forgetSlots, inOrder, keepOrder, knownSlots, type Order, slotsOf } from './slots.ts';

/** A dictionary in translated code: by text an object without a prototype, by what JavaScript compares a Map, by anything else a KeyedMap. */
export type AnyMap<K, V> = Dictionary<V> | ReadonlyMap<K, V> | KeyedMap<K, V>;

type Table<K, V> = Map<K, V> | KeyedMap<K, V>;

/** `new Dictionary<K, V>()` */
export function newDictionary<K, V>(keys: Keys<K>): AnyMap<K, V> {
  return keys === 'text' ? (Object.create(null) as Dictionary<V>) : keys === 'value' ? keepOrder(new Map<K, V>()) : new KeyedMap<K, V>(keys);
}

/** A dictionary of pairs, added or assigned one after the other. */
export function dictionaryOf<K, V>(keys: Keys<K>, entries: Source<readonly [K, V]>, put: (dictionary: AnyMap<K, V>, key: K, value: V) => unknown): AnyMap<K, V> {
  const dictionary = newDictionary<K, V>(keys);
  for (const [key, value] of sequenceOf(entries)) put(dictionary, key, value);
  return dictionary;
}

/** How many entries there are. */
export function dictionaryCount<K>(dictionary: AnyMap<K, unknown>): number {
  return isTable(dictionary) ? dictionary.size : Object.keys(dictionary).length;
}

/** `ContainsKey`. Throws for null, as .NET does. */
export function containsKey<K>(dictionary: AnyMap<K, unknown>, key: K): boolean {
  const found = isTable(dictionary) ? dictionary.has(key) : Object.hasOwn(dictionary, key as string);
  return notNullKey(key) && found;
}

/** `ContainsValue` */
export function containsValue<K, V>(dictionary: AnyMap<K, V>, value: V, equal: (left: V, right: V) => boolean): boolean {
  return dictionaryValues(dictionary).some((other) => equal(other, value));
}

/** The indexer. */
export function dictionaryGet<K, V>(dictionary: AnyMap<K, V>, key: K): V {
  if (!containsKey(dictionary, key)) throw new Fault('KeyNotFoundException');
  return valueAt(dictionary, key);
}

/** `GetValueOrDefault`, and `TryGetValue` where the answer is known. */
export function dictionaryGetOr<K, V, D>(dictionary: AnyMap<K, V>, key: K, otherwise: D): V | D {
  return containsKey(dictionary, key) ? valueAt(dictionary, key) : otherwise;
}

/** The indexer, and what it gives as an assignment. */
export function dictionarySet<K, V>(dictionary: AnyMap<K, V>, key: K, value: V): V {
  const isNew = !containsKey(dictionary, key);
  if (isNew) takePlace(dictionary, key);
  keepOrder(dictionary);
  if (isTable(dictionary)) dictionary.set(key, value);
  else (dictionary as Record<string, V>)[key as string] = value;
  return value;
}

/** `Add` */
export function dictionaryAdd<K, V>(dictionary: AnyMap<K, V>, key: K, value: V): void {
  if (!dictionaryTryAdd(dictionary, key, value)) throw new Fault('ArgumentException');
}

/** `TryAdd`: whether the key was new. */
export function dictionaryTryAdd<K, V>(dictionary: AnyMap<K, V>, key: K, value: V): boolean {
  if (containsKey(dictionary, key)) return false;
  dictionarySet(dictionary, key, value);
  return true;
}

/** `Remove`: whether the key was there. */
export function dictionaryRemove<K, V>(dictionary: AnyMap<K, V>, key: K): boolean {
  if (!containsKey(dictionary, key)) return false;
  if (!(dictionary instanceof KeyedMap)) slotsOf(dictionary, () => ownKeys(dictionary)).remove(key);
  return isTable(dictionary) ? dictionary.delete(key) : delete (dictionary as Record<string, V>)[key as string];
}

/** `Clear` */
export function dictionaryClear<K>(dictionary: AnyMap<K, unknown>): void {
  forgetSlots(dictionary);
  if (isTable(dictionary)) dictionary.clear();
  else for (const key of Object.keys(dictionary)) delete (dictionary as Record<string, unknown>)[key];
}

/** The dictionary as what LINQ and loops go through: pairs of key and value. */
export function dictionaryEntries<K, V>(dictionary: AnyMap<K, V>, order: Order<K> = null): Sequence<[K, V]> {
  return new Plain(() => entriesOfDictionary(dictionary, order)[Symbol.iterator](), () => dictionaryCount(dictionary));
}

/** The entries in .NET's order. Texts by which no translated code has added anything are in the order in which they travel. */
export function entriesOfDictionary<K, V>(dictionary: AnyMap<K, V>, order: Order<K> = null): [K, V][] {
  if (dictionary instanceof KeyedMap) return [...dictionary];
  return [...(knownSlots<K>(dictionary) ?? inOrder(dictionary, ownKeys<K>(dictionary), order))].map((key) => [key, valueAt(dictionary, key)]);
}

/** `Keys` */
export function dictionaryKeys<K>(dictionary: AnyMap<K, unknown>, order: Order<K> = null): K[] {
  return entriesOfDictionary(dictionary, order).map(([key]) => key);
}

/** `Values` */
export function dictionaryValues<K, V>(dictionary: AnyMap<K, V>, order: Order<K> = null): V[] {
  return entriesOfDictionary(dictionary, order).map(([, value]) => value);
}

function isTable<K, V>(dictionary: AnyMap<K, V>): dictionary is Table<K, V> {
  return dictionary instanceof Map || dictionary instanceof KeyedMap;
}

function valueAt<K, V>(dictionary: AnyMap<K, V>, key: K): V {
  return isTable(dictionary) ? dictionary.get(key)! : (dictionary as Dictionary<V>)[key as string]!;
}

function ownKeys<K>(dictionary: AnyMap<K, unknown>): Iterable<K> {
  return isTable(dictionary) ? [...dictionary].map(([key]) => key) : (keysInOrder(dictionary as Dictionary<unknown>) as Iterable<unknown> as Iterable<K>);
}

// JavaScript keeps the order of a Map, but puts texts that look like integers first, and forgets what was free.
function takePlace<K>(dictionary: AnyMap<K, unknown>, key: K): void {
  if (dictionary instanceof KeyedMap || (dictionary instanceof Map && !knownSlots(dictionary))) return;
  slotsOf(dictionary, () => ownKeys(dictionary)).add(key);
}

function notNullKey(key: unknown): true {
  if (key === null) throw new Fault('ArgumentNullException');
  return true;
}
