import type { Compare } from '../logic/compare.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

/** `ReadonlyMap`, for modules that have a type of that name. */
export type ValueMap<K, V> = ReadonlyMap<K, V>;

/** Reads values by keys that are no texts; `entryCost` bytes of the budget are taken per entry. */
export function readMap<K, V>(reader: Reader, entryCost: number, readKey: (reader: Reader) => K, read: (reader: Reader) => V): ReadonlyMap<K, V> {
  const map = new Map<K, V>();
  for (const scope = reader.beginMap(entryCost); reader.nextEntry(scope);) {
    const key = readKey(reader);
    reader.endKey();
    if (map.has(key)) reader.fail('DuplicateMember');
    map.set(key, read(reader));
  }
  return map;
}

/** Writes the entries in the order of their keys. */
export function writeMap<K, V>(
  writer: Writer, map: ReadonlyMap<K, V>, compare: Compare<K>, writeKey: (writer: Writer, key: K) => void, write: (writer: Writer, item: V) => void,
): void {
  writer.beginMap(map.size);
  for (const [key, item] of [...map].sort(([left], [right]) => compare(left, right))) {
    writer.beginKey();
    writeKey(writer, key);
    writer.endKey();
    write(writer, item);
  }
  writer.endObject();
}
