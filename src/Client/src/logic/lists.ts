import { Fault } from './fault.ts';

/** The indexer of a list. */
export function itemAt<T>(list: readonly T[], index: number): T {
  return list[within(list, index)]!;
}

/** The indexer of a list, and what it gives as an assignment. */
export function setItem<T>(list: T[], index: number, item: T): T {
  return (list[within(list, index)] = item);
}

/** The indexer of an array. */
export function arrayItem<T>(array: readonly T[], index: number): T {
  return array[withinArray(array, index)]!;
}

/** The indexer of an array, and what it gives as an assignment. */
export function setArrayItem<T>(array: T[], index: number, item: T): T {
  return (array[withinArray(array, index)] = item);
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

function within(list: readonly unknown[], index: number): number {
  if (index < 0 || index >= list.length) throw new Fault('ArgumentOutOfRangeException');
  return index;
}

function withinArray(array: readonly unknown[], index: number): number {
  if (index < 0 || index >= array.length) throw new Fault('IndexOutOfRangeException');
  return index;
}
