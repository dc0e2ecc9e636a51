import type { Reader } from './reader.ts';
import { WireError } from './wire-error.ts';
import type { Writer } from './writer.ts';

/** A Rune of C#: a text of one code point. */
export function readRune(reader: Reader): string {
  const text = reader.readString();
  return isOne(text) ? text : reader.fail('OutOfRange');
}

export function writeRune(writer: Writer, value: string): void {
  if (!isOne(value)) throw new WireError('OutOfRange', 0);
  writer.writeString(value);
}

/** The value if it is a text of one code point that is no surrogate. */
export function asRune(value: unknown): string | undefined {
  return typeof value === 'string' && isOne(value) && !/\p{Surrogate}/u.test(value) ? value : undefined;
}

function isOne(text: string): boolean {
  return text.length > 0 && text.length === (text.codePointAt(0)! > 0xffff ? 2 : 1);
}
