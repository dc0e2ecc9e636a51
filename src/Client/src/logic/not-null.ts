import { Fault } from './fault.ts';

/** The value; throws where .NET throws because something is null. */
export function notNull<T>(value: T | null): T {
  if (value === null || value === undefined) throw new TypeError('The value is null.');
  return value;
}

/** C#'s `Value` of a nullable; throws where .NET throws because there is none. */
export function valueOf<T>(value: T | null): T {
  if (value === null) throw new Fault('InvalidOperationException', 'There is no value.');
  return value;
}

/** C#'s lifted operators: null when an operand is null. */
export function lift<A, B, R>(operator: (left: A, right: B) => R, left: A | null, right?: B | null): R | null {
  return left === null || right === null ? null : operator(left, right as B);
}
