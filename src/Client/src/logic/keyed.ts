import { Slots } from './slots.ts';

/** What says which values are the same: equal values have one key, in JavaScript's sense, and no others have it. */
export type KeyOf<T> = (value: T) => unknown;

/** How keys of a dictionary, or elements of a set, are told apart: texts, what JavaScript compares as .NET does, and everything else by a key. */
export type Keys<T> = 'text' | 'value' | KeyOf<T>;

/** A dictionary by keys that JavaScript would compare by reference: decimals, tuples, records. In .NET's order. */
export class KeyedMap<K, V> implements Iterable<[K, V]> {
  readonly #keyOf: KeyOf<K>;
  #entries: Map<unknown, [K, V]> = new Map();
  #slots: Slots<unknown> = new Slots([]);

  constructor(keyOf: KeyOf<K>) {
    this.#keyOf = keyOf;
  }

  get size(): number {
    return this.#entries.size;
  }

  has(key: K): boolean {
    return this.#entries.has(this.#keyOf(key));
  }

  get(key: K): V | undefined {
    return this.#entries.get(this.#keyOf(key))?.[1];
  }

  /** An entry keeps the key that it was added with. */
  set(key: K, value: V): this {
    const id = this.#keyOf(key);
    const known = this.#entries.get(id);
    this.#entries.set(id, [known ? known[0] : key, value]);
    if (!known) this.#slots.add(id);
    return this;
  }

  delete(key: K): boolean {
    const id = this.#keyOf(key);
    const known = this.#entries.delete(id);
    if (known) this.#slots.remove(id);
    return known;
  }

  clear(): void {
    this.#entries = new Map();
    this.#slots = new Slots([]);
  }

  *[Symbol.iterator](): Iterator<[K, V]> {
    for (const id of this.#slots) yield this.#entries.get(id)!;
  }
}

/** A set of values that JavaScript would compare by reference. In .NET's order. */
export class KeyedSet<T> implements Iterable<T> {
  readonly #items: KeyedMap<T, true>;

  constructor(keyOf: KeyOf<T>) {
    this.#items = new KeyedMap(keyOf);
  }

  get size(): number {
    return this.#items.size;
  }

  has(item: T): boolean {
    return this.#items.has(item);
  }

  add(item: T): this {
    this.#items.set(item, true);
    return this;
  }

  delete(item: T): boolean {
    return this.#items.delete(item);
  }

  clear(): void {
    this.#items.clear();
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const [item] of this.#items) yield item;
  }
}
