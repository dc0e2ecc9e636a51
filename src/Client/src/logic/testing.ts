import type { Equality } from './equality.ts';
import { nothing } from './sequence.ts';
import { sequenceOf, type Source } from './source.ts';

/** `Any()` */
export function any(source: Source<unknown>): boolean {
  const items = sequenceOf(source);
  const count = items.knownCount;
  return count === undefined ? items.first() !== nothing : count !== 0;
}

/** `Any` with a condition. */
export function anyWhere<T>(source: Source<T>, test: (item: T) => boolean): boolean {
  for (const item of sequenceOf(source)) if (test(item)) return true;
  return false;
}

/** `All` */
export function all<T>(source: Source<T>, test: (item: T) => boolean): boolean {
  return !anyWhere(source, (item) => !test(item));
}

/** `Count()` */
export function count(source: Source<unknown>): number {
  return sequenceOf(source).count();
}

/** `Count` with a condition. */
export function countWhere<T>(source: Source<T>, test: (item: T) => boolean): number {
  let count = 0;
  for (const item of sequenceOf(source)) if (test(item)) count++;
  return count;
}

/** `Contains` of LINQ and of lists. */
export function contains<T>(source: Source<T>, item: T, equal: Equality<T>): boolean {
  return sequenceOf(source).includes(item, equal);
}

/** `SequenceEqual` */
export function sequenceEqual<T>(first: Source<T>, second: Source<T>, equal: Equality<T>): boolean {
  const [left, right] = [sequenceOf(first), sequenceOf(second)];
  const others = right[Symbol.iterator]();
  for (const item of left) {
    const other = others.next();
    if (other.done || !equal(item, other.value)) return false;
  }
  return others.next().done === true;
}
