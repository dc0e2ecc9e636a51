import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

/** Reads a list; `elementCost` bytes of the budget are taken per element. */
export function readList<T>(reader: Reader, elementCost: number, read: (reader: Reader) => T): readonly T[] {
  const list: T[] = [];
  for (const scope = reader.beginArray(elementCost); reader.nextElement(scope);) list.push(read(reader));
  return list;
}

export function writeList<T>(writer: Writer, list: readonly T[], write: (writer: Writer, item: T) => void): void {
  writer.beginArray(list.length);
  for (const item of list) {
    writer.element();
    write(writer, item);
  }
  writer.endArray();
}

/** Reads the result of a mutation without one. */
export function readNothing(reader: Reader): void {
  if (!reader.tryReadNull()) reader.fail('WrongType');
}
