import type { Compare } from './compare.ts';
import type { Equality } from './equality.ts';
import { Fault } from './fault.ts';
import { introsort } from './introsort.ts';
import { listIndexOf } from './list-search.ts';
import { itemAt } from './lists.ts';
import { type Source, toList } from './source.ts';

/** `AddRange`, which may be given the list itself. */
export function listAddRange<T>(list: T[], items: Source<T>): void {
  for (const item of toList(items)) list.push(item);
}

/** `Insert` */
export function listInsert<T>(list: T[], index: number, item: T): void {
  listInsertRange(list, index, [item]);
}

/** `InsertRange` */
export function listInsertRange<T>(list: T[], index: number, items: Source<T>): void {
  const added = toList(items);
  if (index < 0 || index > list.length) throw new Fault('ArgumentOutOfRangeException');
  const behind = list.splice(index);
  for (const item of added) list.push(item);
  for (const item of behind) list.push(item);
}

/** `Remove`: whether the item was there. */
export function listRemove<T>(list: T[], item: T, equal: Equality<T>): boolean {
  const index = listIndexOf(list, item, equal);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

/** `RemoveAt` */
export function listRemoveAt<T>(list: T[], index: number): void {
  itemAt(list, index);
  list.splice(index, 1);
}

/** `RemoveRange` */
export function listRemoveRange(list: unknown[], index: number, count: number): void {
  part(list, index, count);
  list.splice(index, count);
}

/** `RemoveAll`: how many were removed. */
export function listRemoveAll<T>(list: T[], test: (item: T) => boolean): number {
  const kept = list.filter((item) => !test(item));
  const count = list.length - kept.length;
  if (count > 0) {
    list.length = 0;
    for (const item of kept) list.push(item);
  }
  return count;
}

/** `Clear` */
export function listClear(list: unknown[]): void {
  list.length = 0;
}

/** `Reverse` of lists and arrays, in place. */
export function listReverse(list: unknown[]): void {
  list.reverse();
}

/** `Reverse` of a part. */
export function listReverseRange<T>(list: T[], index: number, count: number): void {
  part(list, index, count).reverse().forEach((item, i) => (list[index + i] = item));
}

/** `GetRange`, `Slice` and ranges of lists. */
export function listRange<T>(list: readonly T[], index: number, count: number): T[] {
  return part(list, index, count);
}

/** `Sort`: not stable, in .NET's own way. A fault of the order is another one there. */
export function listSort<T>(list: T[], compare: Compare<T>): void {
  try {
    introsort(list, compare);
  } catch {
    throw new Fault('InvalidOperationException');
  }
}

/** `Sort` of numbers: what is no number is moved to the front before. */
export function listSortNumbers(list: number[], compare: Compare<number>): void {
  let front = 0;
  list.forEach((item, i) => {
    if (item === item) return;
    list[i] = list[front]!;
    list[front++] = item;
  });
  const rest = list.slice(front);
  listSort(rest, compare);
  rest.forEach((item, i) => (list[front + i] = item));
}

/** `ForEach` */
export function listForEach<T>(list: readonly T[], action: (item: T) => void): void {
  for (const item of list) action(item);
}

function part<T>(list: readonly T[], index: number, count: number): T[] {
  if (index < 0 || count < 0) throw new Fault('ArgumentOutOfRangeException');
  if (list.length - index < count) throw new Fault('ArgumentException');
  return list.slice(index, index + count);
}
