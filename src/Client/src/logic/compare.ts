import type { PlainDate, PlainTime } from '../codec/dates.ts';
import type { Decimal } from '../codec/decimal.ts';
import type { Guid } from '../codec/guid.ts';
import type { Instant } from '../codec/instant.ts';

/** Less than 0, 0 or more than 0. The one order of values, equal in C#, TypeScript and SQL. */
export type Compare<T> = (left: T, right: T) => number;

/** Order by code point: differs from `<` only where a surrogate meets U+E000..U+FFFF. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(i);
    if (a !== b) return weight(a) - weight(b);
  }
  return left.length - right.length;
}

/** JavaScript's own order of numbers, and of texts that have one width and hold no surrogate. */
function compareNative<T extends string | number | bigint>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Order of the canonical text. */
export const compareGuid: Compare<Guid> = compareNative;

/** Order in time, which is the order of the fixed-width text. */
export const compareInstant: Compare<Instant> = compareNative;
export const compareDate: Compare<PlainDate> = compareNative;
export const compareTime: Compare<PlainTime> = compareNative;

/** Texts of one UTF-16 unit, no surrogates: the unit is the code point. */
export const compareChar: Compare<string> = compareNative;

/** Numbers of every width, enums. -0 and 0 are equal. */
export const compareNumber: Compare<number> = compareNative;
export const compareLong: Compare<bigint> = compareNative;

/** Number by number; a number that is not there comes before 0. */
export function compareVersion(left: string, right: string): number {
  const [a, b] = [left.split('.'), right.split('.')];
  for (let i = 0; i < 4; i++) {
    const difference = Number(a[i] ?? -1) - Number(b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function compareDecimal(left: Decimal, right: Decimal): number {
  return left.compare(right);
}

/** False before true. */
export function compareBool(left: boolean, right: boolean): number {
  return Number(left) - Number(right);
}

/** The same order with null before every value. */
export function nullsFirst<T>(compare: Compare<T>): Compare<T | null> {
  return (left, right) => (left === null ? (right === null ? 0 : -1) : right === null ? 1 : compare(left, right));
}

/** Equality of the type table: two nulls are equal, decimals by value, everything else by `compare`. */
export function equal<T>(compare: Compare<T>, left: T | null, right: T | null): boolean {
  return left === null || right === null ? left === right : compare(left, right) === 0;
}

/** C#'s lifted `<`: false when a side is null. Swap the sides for `>`. */
export function less<T>(compare: Compare<T>, left: T | null, right: T | null): boolean {
  return left !== null && right !== null && compare(left, right) < 0;
}

/** C#'s lifted `<=`: false when a side is null. Swap the sides for `>=`. */
export function lessOrEqual<T>(compare: Compare<T>, left: T | null, right: T | null): boolean {
  return left !== null && right !== null && compare(left, right) <= 0;
}

/** C#'s lifted `>`, where it matters which side is evaluated first. */
export function greater<T>(compare: Compare<T>, left: T | null, right: T | null): boolean {
  return less(compare, right, left);
}

/** C#'s lifted `>=`, where it matters which side is evaluated first. */
export function greaterOrEqual<T>(compare: Compare<T>, left: T | null, right: T | null): boolean {
  return lessOrEqual(compare, right, left);
}

/** Whether the list has an item that equals `item`. */
export function listContains<T>(compare: Compare<T>, list: readonly (T | null)[] | null, item: T | null): boolean {
  if (list === null) throw new TypeError('The list is null.');
  return list.some((element) => equal(compare, element, item));
}

// Moves surrogates above U+E000..U+FFFF, where the code points that they encode belong.
function weight(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
