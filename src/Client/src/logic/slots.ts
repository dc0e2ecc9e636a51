/** No item: it was removed. */
const hole: unique symbol = Symbol('hole');

/**
 * The order of .NET's sets and dictionaries: that of adding, but what is added after a removal takes the place that became free last. Nothing there depends on hashes, so it is
 * the same everywhere.
 */
export class Slots<K> implements Iterable<K> {
  readonly #keys: (K | typeof hole)[] = [];
  readonly #places: Map<K, number> = new Map<K, number>();
  readonly #free: number[] = [];

  constructor(keys: Iterable<K>) {
    for (const key of keys) this.add(key);
  }

  /** The key is new. */
  add(key: K): void {
    const place = this.#free.pop() ?? this.#keys.length;
    this.#keys[place] = key;
    this.#places.set(key, place);
  }

  /** The key is there. */
  remove(key: K): void {
    const place = this.#places.get(key)!;
    this.#places.delete(key);
    this.#keys[place] = hole;
    this.#free.push(place);
  }

  *[Symbol.iterator](): Iterator<K> {
    for (const key of this.#keys) if (key !== hole) yield key;
  }
}

// What JavaScript's own collections do not remember. A collection that is not here is in .NET's order by itself.
const orders: WeakMap<object, Slots<unknown>> = new WeakMap();

/** The order of the collection, from now on kept apart from its own. */
export function slotsOf<K>(collection: object, ownOrder: () => Iterable<K>): Slots<K> {
  const known = orders.get(collection) ?? new Slots<unknown>(ownOrder());
  orders.set(collection, known);
  return known as Slots<K>;
}

/** Null where the collection is in order by itself. */
export function knownSlots<K>(collection: object): Slots<K> | null {
  return (orders.get(collection) as Slots<K> | undefined) ?? null;
}

/** After everything was removed. */
export function forgetSlots(collection: object): void {
  orders.delete(collection);
}

// Those that translated code has made or changed.
const owned: WeakSet<object> = new WeakSet();

/** The collection, whose order is from now on the one in which its elements were added. */
export function keepOrder<T extends object>(collection: T): T {
  owned.add(collection);
  return collection;
}

/** The elements in .NET's order, which for a collection from outside is that in which it travels, whoever has made it in which order. */
export function inOrder<T>(collection: object, items: Iterable<T>, order: Order<T>): Iterable<T> {
  return order === null || owned.has(collection) ? items : sorted([...items], order);
}

/** How elements are ordered where they travel; null where the collection never does. */
export type Order<T> = ((left: T, right: T) => number) | null;

// What was read is in order already.
function sorted<T>(items: T[], order: (left: T, right: T) => number): T[] {
  return items.every((item, i) => i === 0 || order(items[i - 1]!, item) <= 0) ? items : items.sort(order);
}
