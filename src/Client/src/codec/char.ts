import type { Reader } from './reader.ts';
import { WireError } from './wire-error.ts';
import type { Writer } from './writer.ts';

/** Whether the value is a text of one UTF-16 unit that is no surrogate. */
export function isChar(value: unknown): value is string {
  return typeof value === 'string' && value.length === 1 && !/\p{Surrogate}/u.test(value);
}

export function readChar(reader: Reader): string {
  const text = reader.readString();
  return text.length === 1 ? text : reader.fail('OutOfRange');
}

export function writeChar(writer: Writer, value: string): void {
  if (value.length !== 1) throw new WireError('OutOfRange', 0);
  writer.writeString(value);
}
