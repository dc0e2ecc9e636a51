import type { Compare } from './compare.ts';
import type { Equality } from './equality.ts';

/** `IndexOf`, -1 where there is none. */
export function listIndexOf<T>(list: readonly T[], item: T, equal: Equality<T>): number {
  return list.findIndex((other) => equal(other, item));
}

/** `LastIndexOf` */
export function listLastIndexOf<T>(list: readonly T[], item: T, equal: Equality<T>): number {
  return listFindLastIndex(list, (other) => equal(other, item));
}

/** `Find` */
export function listFind<T, D>(list: readonly T[], test: (item: T) => boolean, otherwise: D): T | D {
  const index = listFindIndex(list, test);
  return index < 0 ? otherwise : list[index]!;
}

/** `FindLast` */
export function listFindLast<T, D>(list: readonly T[], test: (item: T) => boolean, otherwise: D): T | D {
  const index = listFindLastIndex(list, test);
  return index < 0 ? otherwise : list[index]!;
}

/** `FindAll` */
export function listFindAll<T>(list: readonly T[], test: (item: T) => boolean): T[] {
  return list.filter((item) => test(item));
}

/** `ConvertAll` */
export function listConvertAll<T, R>(list: readonly T[], convert: (item: T) => R): R[] {
  return list.map((item) => convert(item));
}

/** `FindIndex` */
export function listFindIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.findIndex((item) => test(item));
}

/** `FindLastIndex` */
export function listFindLastIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i]!)) return i;
  return -1;
}

/** `Exists` */
export function listExists<T>(list: readonly T[], test: (item: T) => boolean): boolean {
  return listFindIndex(list, test) >= 0;
}

/** `TrueForAll` */
export function listTrueForAll<T>(list: readonly T[], test: (item: T) => boolean): boolean {
  return list.every((item) => test(item));
}

/** `BinarySearch`: the index, or the complement of where the item would be. */
export function listBinarySearch<T>(list: readonly T[], item: T, compare: Compare<T>): number {
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(list[middle]!, item);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}
