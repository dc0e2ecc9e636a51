import { KeyedSet } from './keyed.ts';
import { Plain, type Sequence } from './sequence.ts';
import { inOrder, knownSlots, type Order } from './slots.ts';

/** A set in translated code: of what JavaScript compares a Set, of anything else a KeyedSet. */
export type AnySet<T> = ReadonlySet<T> | KeyedSet<T>;

/** The elements in .NET's order. */
export function itemsOf<T>(set: AnySet<T>, order: Order<T> = null): T[] {
  return [...(set instanceof KeyedSet ? set : (knownSlots<T>(set) ?? inOrder(set, set, order)))];
}

/** The set as what LINQ and loops go through. */
export function setElements<T>(set: AnySet<T>, order: Order<T> = null): Sequence<T> {
  return new Plain(() => itemsOf(set, order)[Symbol.iterator](), () => set.size);
}
