import type { Reader } from './reader.ts';

/** What the application makes of a value that came; what it refuses by throwing is no value of its type. */
export function convertFrom<W, T>(reader: Reader, value: W, fromWire: (value: W) => T): T {
  try {
    return fromWire(value);
  } catch {
    return reader.fail('OutOfRange');
  }
}

/** The exact form of what the application gives for a value; undefined when it gives none. */
export function convertTo<T, W>(value: T, toWire: (value: T) => unknown, narrow: (value: unknown) => W | undefined): W | undefined {
  try {
    return narrow(toWire(value));
  } catch {
    return undefined;
  }
}
