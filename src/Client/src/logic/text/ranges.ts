import { fault } from '../fault.ts';

/** Throws as .NET does when a part does not lie within a text or list. */
export function checkRange(length: number, start: number, count: number): void {
  if (start < 0 || start > length || count < 0 || count > length - start) fault('ArgumentOutOfRangeException');
}

/** The argument; throws as .NET does when it is null. */
export function given<T>(argument: T | null): T {
  return argument === null ? fault('ArgumentNullException') : argument;
}
