import type { Reader } from '../codec/reader.ts';

const FIELD_COST = 8;

/** Reads an array of unlike fields by position. A missing field is an error; fields behind the known ones are skipped: a newer peer added them. */
export function readFields<T>(reader: Reader, read: (next: () => Reader) => T): T {
  const scope = reader.beginArray(FIELD_COST);
  const value = read(() => (reader.nextElement(scope) ? reader : reader.fail('MissingMember')));
  while (reader.nextElement(scope)) reader.skip();
  return value;
}

/** Reads an array of like elements. */
export function readList<T>(reader: Reader, cost: number, read: (reader: Reader) => T): T[] {
  const items: T[] = [];
  for (const scope = reader.beginArray(cost); reader.nextElement(scope); ) items.push(read(reader));
  return items;
}

/** Reads null or a value. */
export function readOptional<T>(reader: Reader, read: (reader: Reader) => T): T | null {
  return reader.tryReadNull() ? null : read(reader);
}

export function readInts(reader: Reader): number[] {
  return readList(reader, FIELD_COST, readInt);
}

export function readInt(reader: Reader): number {
  return reader.readInt();
}

export function readText(reader: Reader): string {
  return reader.readString();
}
