import { KeyedSet, type Keys } from './keyed.ts';
import { Plain, RandomAccess } from './sequence.ts';
import { type AnySet, itemsOf } from './set-items.ts';
import { forgetSlots, keepOrder, knownSlots, slotsOf } from './slots.ts';
import { sequenceOf, type Source } from './source.ts';

type Editable<T> = Set<T> | KeyedSet<T>;

/** `new HashSet<T>()` */
export function newSet<T>(keys: Keys<T>): AnySet<T> {
  return typeof keys === 'string' ? keepOrder(new Set<T>()) : new KeyedSet<T>(keys);
}

/** `ToHashSet`, and `new HashSet<T>(items)`. */
export function toSet<T>(source: Source<T>, keys: Keys<T>): AnySet<T> {
  const set = newSet(keys);
  for (const item of sequenceOf(source)) setAdd(set, item);
  return set;
}

/** `Add`: whether the element was new. */
export function setAdd<T>(set: AnySet<T>, item: T): boolean {
  if (set.has(item)) return false;
  (set as Editable<T>).add(item);
  keepOrder(set);
  if (set instanceof Set) knownSlots<T>(set)?.add(item);
  return true;
}

/** `Remove`: whether the element was there. */
export function setRemove<T>(set: AnySet<T>, item: T): boolean {
  if (!set.has(item)) return false;
  if (set instanceof Set) slotsOf<T>(set, () => [...set]).remove(item);
  return (set as Editable<T>).delete(item);
}

/** `Clear` */
export function setClear<T>(set: AnySet<T>): void {
  forgetSlots(set);
  (set as Editable<T>).clear();
}

/** `RemoveWhere`: how many were removed. */
export function setRemoveWhere<T>(set: AnySet<T>, test: (item: T) => boolean): number {
  let count = 0;
  for (const item of itemsOf(set)) if (test(item) && setRemove(set, item)) count++;
  return count;
}

/** `UnionWith` */
export function setUnionWith<T>(set: AnySet<T>, others: Source<T>): void {
  for (const item of sequenceOf(others)) setAdd(set, item);
}

/** `ExceptWith` */
export function setExceptWith<T>(set: AnySet<T>, others: Source<T>): void {
  if (others === set) setClear(set);
  else for (const item of sequenceOf(others)) setRemove(set, item);
}

/** `IntersectWith` */
export function setIntersectWith<T>(set: AnySet<T>, others: Source<T>, keys: Keys<T>): void {
  if (others === set || set.size === 0) return void sequenceOf(others);
  if (isEmptyCollection(others)) return setClear(set);
  const kept = toSet(others, keys);
  setRemoveWhere(set, (item) => !kept.has(item));
}

/** `SetEquals` */
export function setEquals<T>(set: AnySet<T>, others: Source<T>, keys: Keys<T>): boolean {
  const other = toSet(others, keys);
  return other.size === set.size && isSubset(set, other);
}

/** `IsSubsetOf` */
export function setIsSubsetOf<T>(set: AnySet<T>, others: Source<T>, keys: Keys<T>): boolean {
  return isSubset(set, toSet(others, keys));
}

/** `IsProperSubsetOf` */
export function setIsProperSubsetOf<T>(set: AnySet<T>, others: Source<T>, keys: Keys<T>): boolean {
  const other = toSet(others, keys);
  return set.size < other.size && isSubset(set, other);
}

/** `IsSupersetOf` */
export function setIsSupersetOf<T>(set: AnySet<T>, others: Source<T>): boolean {
  for (const item of sequenceOf(others)) if (!set.has(item)) return false;
  return true;
}

/** `IsProperSupersetOf` */
export function setIsProperSupersetOf<T>(set: AnySet<T>, others: Source<T>, keys: Keys<T>): boolean {
  const other = toSet(others, keys);
  return set.size > other.size && isSubset(other, set);
}

/** `Overlaps` */
export function setOverlaps<T>(set: AnySet<T>, others: Source<T>): boolean {
  if (set.size === 0) return sequenceOf(others) === null;
  for (const item of sequenceOf(others)) if (set.has(item)) return true;
  return false;
}

// .NET asks collections for their count before it goes through them.
function isEmptyCollection(others: Source<unknown>): boolean {
  const items = sequenceOf(others);
  return (items instanceof RandomAccess || items instanceof Plain) && items.knownCount === 0;
}

function isSubset<T>(set: AnySet<T>, other: AnySet<T>): boolean {
  return itemsOf(set).every((item) => other.has(item));
}
