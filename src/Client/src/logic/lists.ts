import { Fault } from './fault.ts';

// What the compiler of C# makes of a collection expression for a read-only interface. Only the fault of its indexer says that it is no list.
const readOnly = /* @__PURE__ */ new WeakSet<object>();

/** A new list, as a collection expression for a read-only interface makes it. */
export function readOnlyArray<T>(list: readonly T[]): readonly T[] {
  readOnly.add(list);
  return list;
}

// Elements are never undefined, so a look at one says that it is there. That is quicker than to compare the index with the length.

/** The indexer of a list. */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  return item === undefined ? missing(list, index, absence(list)) : item;
}

/** The indexer of a list, and what it gives as an assignment. */
export function setItem<T>(list: T[], index: number, item: T): T {
  if (list[index] === undefined) missing(list, index, 'ArgumentOutOfRangeException');
  return (list[index] = item);
}

/** The indexer of an array. */
export function arrayItem<T>(array: readonly T[], index: number): T {
  const item = array[index];
  return item === undefined ? missing(array, index, 'IndexOutOfRangeException') : item;
}

/** The indexer of an array, and what it gives as an assignment. */
export function setArrayItem<T>(array: T[], index: number, item: T): T {
  if (array[index] === undefined) missing(array, index, 'IndexOutOfRangeException');
  return (array[index] = item);
}

/** `list[^distance]` */
export function itemFromEnd<T>(list: readonly T[], distance: number): T {
  return itemAt(list, list.length - distance);
}

/** `array[^distance]` */
export function arrayItemFromEnd<T>(array: readonly T[], distance: number): T {
  return arrayItem(array, array.length - distance);
}

/** A range of a list. */
export function listSlice<T>(list: readonly T[], start: number, end: number): T[] {
  if (start < 0 || end < start) throw new Fault('ArgumentOutOfRangeException');
  if (end > list.length) throw new Fault('ArgumentException');
  return list.slice(start, end);
}

/** A range of an array. */
export function arraySlice<T>(array: readonly T[], start: number, end: number): T[] {
  if (start < 0 || end < start || end > array.length) throw new Fault('ArgumentOutOfRangeException');
  return array.slice(start, end);
}

/** What the indexer of an interface throws where there is no such element. */
export function absence(source: object | null): string {
  return source !== null && readOnly.has(source) ? 'IndexOutOfRangeException' : 'ArgumentOutOfRangeException';
}

// What JavaScript code has left out, as in `[1, , 2]`, is in range nevertheless.
function missing<T>(list: readonly T[], index: number, kind: string): T {
  if (index < 0 || index >= list.length) throw new Fault(kind);
  return list[index]!;
}
