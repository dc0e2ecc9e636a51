import type { Compare } from '../logic/compare.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

/** `ReadonlySet`, for modules that have a type of that name. */
export type ValueSet<T> = ReadonlySet<T>;

/** Reads a set; `elementCost` bytes of the budget are taken per element. */
export function readSet<T>(reader: Reader, elementCost: number, read: (reader: Reader) => T): ReadonlySet<T> {
  const set = new Set<T>();
  for (const scope = reader.beginArray(elementCost); reader.nextElement(scope);) {
    const item = read(reader);
    if (set.has(item)) reader.fail('DuplicateMember');
    set.add(item);
  }
  return set;
}

/** Writes the elements in their order. */
export function writeSet<T>(writer: Writer, set: ReadonlySet<T>, compare: Compare<T>, write: (writer: Writer, item: T) => void): void {
  writer.beginArray(set.size);
  for (const item of [...set].sort(compare)) {
    writer.element();
    write(writer, item);
  }
  writer.endArray();
}
