import type { Reader } from './reader.ts';
import { WireError } from './wire-error.ts';
import type { Writer } from './writer.ts';

/** Budget of an element of a tuple. */
const ELEMENT_COST = 16;

/** Reads as many elements as there are readers, no less and no more. */
export function readTuple<T extends readonly unknown[]>(reader: Reader, ...reads: { readonly [K in keyof T]: (reader: Reader) => T[K] }): T {
  const scope = reader.beginArray(ELEMENT_COST);
  const values = reads.map((read) => (reader.nextElement(scope) ? read(reader) : reader.fail('MissingMember')));
  if (reader.nextElement(scope)) reader.fail('UnknownMember');
  return values as unknown as T;
}

export function writeTuple<T extends readonly unknown[]>(writer: Writer, values: T, ...writes: { readonly [K in keyof T]: (writer: Writer, item: T[K]) => void }): void {
  if (values.length !== writes.length) throw new WireError(values.length < writes.length ? 'MissingMember' : 'UnknownMember', 0);
  writer.beginArray(values.length);
  writes.forEach((write, index) => {
    writer.element();
    write(writer, values[index]);
  });
  writer.endArray();
}
