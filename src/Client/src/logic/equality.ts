import type { Decimal } from '../codec/decimal.ts';
import type { KeyOf } from './keyed.ts';

/** `EqualityComparer<T>.Default`: what `Contains`, `Distinct` and keys compare with. */
export type Equality<T> = (left: T, right: T) => boolean;

/** Of numbers, texts, identifiers, dates, enums, bools and nulls. NaN equals itself and 0 equals -0, as in `Equals` and unlike `==`. Of lists: whether they are the same list. */
export function equalValue<T>(left: T, right: T): boolean {
  return left === right || (left !== left && right !== right);
}

/** By value, whatever the scale. */
export function equalDecimal(left: Decimal | null, right: Decimal | null): boolean {
  return left === null || right === null ? left === right : left.equals(right);
}

/** Of tuples: element by element. */
export function equalTuple(...equals: readonly Equality<never>[]): Equality<readonly unknown[] | null> {
  return (left, right) => (left === null || right === null ? left === right : equals.every((equal, i) => equal(left[i] as never, right[i] as never)));
}

/** Of records: member by member, by wire name. */
export function equalMembers<T extends object>(equals: Readonly<Record<string, Equality<never>>>): Equality<T | null> {
  const members = Object.entries(equals);
  return (left, right) =>
    left === right || (left !== null && right !== null && members.every(([name, equal]) => equal(left[name as keyof T] as never, right[name as keyof T] as never)));
}

/** What is its own key: numbers, texts, identifiers, dates, enums, bools, null. */
export function keyOfValue(value: unknown): unknown {
  return value;
}

/** The number without the zeros behind it. */
export function keyOfDecimal(value: Decimal | null): unknown {
  if (value === null) return null;
  const text = value.toString();
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A text of the keys of the elements, each with its length where it is a text. */
export function keyOfTuple(...keys: readonly KeyOf<never>[]): KeyOf<readonly unknown[] | null> {
  return (value) => (value === null ? null : keys.map((key, i) => part(key(value[i] as never))).join());
}

/** A text of the keys of the members, by wire name. */
export function keyOfMembers<T extends object>(keys: Readonly<Record<string, KeyOf<never>>>): KeyOf<T | null> {
  const members = Object.entries(keys);
  return (value) => (value === null ? null : members.map(([name, key]) => part(key(value[name as keyof T] as never))).join());
}

function part(key: unknown): string {
  return key === null ? '' : typeof key === 'string' ? key.length + ':' + key : String(key);
}
