import type { Reader } from './reader.ts';
import { WireError } from './wire-error.ts';
import type { Writer } from './writer.ts';

const FORM = /^(?:0|[1-9]\d{0,9})(?:\.(?:0|[1-9]\d{0,9})){1,3}$/;

/** A Version of C#: 2 to 4 numbers, joined by points. */
export function readVersion(reader: Reader): string {
  const text = reader.readString();
  return isVersion(text) ? text : reader.fail('OutOfRange');
}

export function writeVersion(writer: Writer, value: string): void {
  if (!isVersion(value)) throw new WireError('OutOfRange', 0);
  writer.writeString(value);
}

/** The value if it is a text of a version. */
export function asVersion(value: unknown): string | undefined {
  return typeof value === 'string' && isVersion(value) ? value : undefined;
}

function isVersion(text: string): boolean {
  return FORM.test(text) && text.split('.').every((part) => Number(part) <= 0x7fffffff);
}
