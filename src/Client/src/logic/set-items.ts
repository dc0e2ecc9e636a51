import { KeyedSet } from './keyed.ts';
import { knownSlots } from './slots.ts';

/** A set in translated code: of what JavaScript compares a Set, of anything else a KeyedSet. */
export type AnySet<T> = ReadonlySet<T> | KeyedSet<T>;

/** The elements in .NET's order. */
export function itemsOf<T>(set: AnySet<T>): T[] {
  return [...(set instanceof KeyedSet ? set : (knownSlots<T>(set) ?? set))];
}

export function isSet(value: unknown): value is AnySet<unknown> {
  return value instanceof Set || value instanceof KeyedSet;
}
