import { compareText } from '../logic/compare.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

/** Values by text, not to be changed. What is read has no prototype, so that every text is a key like any other: `constructor`, `__proto__`. */
export interface Dictionary<T> {
  readonly [key: string]: T;
}

/** The keys in the order in which everybody sees them. */
export function keysInOrder(dictionary: Dictionary<unknown>): string[] {
  return Object.keys(dictionary).sort(compareText);
}

/** Reads a dictionary; `entryCost` bytes of the budget are taken per entry, its text aside. */
export function readDictionary<T>(reader: Reader, entryCost: number, read: (reader: Reader) => T): Dictionary<T> {
  const dictionary = Object.create(null) as Record<string, T>;
  const scope = reader.beginMap(entryCost);
  for (let key: string | undefined; (key = reader.nextKey(scope)) !== undefined;) {
    if (key in dictionary) reader.fail('DuplicateMember');
    dictionary[key] = read(reader);
  }
  return dictionary;
}

/** Writes the object's own entries. */
export function writeDictionary<T>(writer: Writer, dictionary: Dictionary<T>, write: (writer: Writer, item: T) => void): void {
  const keys = keysInOrder(dictionary);
  writer.beginMap(keys.length);
  for (const key of keys) {
    writer.key(key);
    write(writer, dictionary[key]!);
  }
  writer.endObject();
}
