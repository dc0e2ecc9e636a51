import { type Dictionary, keysInOrder } from './dictionaries.ts';
import type { Reader } from './reader.ts';
import { WireError } from './wire-error.ts';
import { WRITE_DEPTH } from './write-depth.ts';
import type { Writer } from './writer.ts';

/** Free JSON that is not null; inside of it null is a value. What is read has no prototypes. */
export type JsonValue = boolean | number | string | readonly (JsonValue | null)[] | { readonly [key: string]: JsonValue | null };

const COST = 64;
/** The value, its name, and a place among the names. */
const ENTRY_COST = 112;

export function readJson(reader: Reader): JsonValue {
  switch (reader.peek()) {
    case 'map':
      return readEntries(reader);
    case 'array':
      return readItems(reader);
    case 'text':
      return reader.readString();
    case 'number':
      return reader.readNumber();
    default:
      return reader.readBool();
  }
}

/** Entries of objects are written by code point of their names. */
export function writeJson(writer: Writer, value: JsonValue): void {
  if (typeof value === 'string') writer.writeString(value);
  else if (typeof value === 'number') writeNumber(writer, value);
  else if (typeof value === 'boolean') writer.writeBool(value);
  else if (Array.isArray(value)) writeItems(writer, value);
  else if (typeof value === 'object' && value !== null) writeEntries(writer, value as Dictionary<JsonValue | null>);
  else throw new WireError(value === null ? 'NullValue' : 'WrongType', 0);
}

/** The value if it is free JSON: nothing that `JSON.stringify` would leave out, replace or run in circles over. */
export function asJson(value: unknown): JsonValue | undefined {
  return value !== null && isJson(value, 0) ? (value as JsonValue) : undefined;
}

function readItems(reader: Reader): JsonValue {
  const items: (JsonValue | null)[] = [];
  const scope = reader.beginArray(COST);
  while (reader.nextElement(scope)) items.push(reader.tryReadNull() ? null : readJson(reader));
  return items;
}

function readEntries(reader: Reader): JsonValue {
  const entries = Object.create(null) as Record<string, JsonValue | null>;
  const scope = reader.beginMap(ENTRY_COST);
  for (let key: string | undefined; (key = reader.nextKey(scope)) !== undefined;) {
    if (key in entries) reader.fail('DuplicateMember');
    entries[key] = reader.tryReadNull() ? null : readJson(reader);
  }
  return entries;
}

function writeItems(writer: Writer, items: readonly (JsonValue | null)[]): void {
  writer.beginArray(items.length);
  for (const item of items) {
    writer.element();
    writeNullable(writer, item);
  }
  writer.endArray();
}

function writeEntries(writer: Writer, entries: Dictionary<JsonValue | null>): void {
  const keys = keysInOrder(entries);
  writer.beginMap(keys.length);
  for (const key of keys) {
    writer.key(key);
    writeNullable(writer, entries[key]!);
  }
  writer.endObject();
}

function writeNullable(writer: Writer, value: JsonValue | null): void {
  if (value === null) writer.writeNull();
  else writeJson(writer, value);
}

function writeNumber(writer: Writer, value: number): void {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) writer.writeInteger(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  else writer.writeDouble(value);
}

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return true;
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || depth >= WRITE_DEPTH) return false;
  // An array with holes has them filled here: with what is no JSON.
  if (Array.isArray(value)) return [...(value as unknown[])].every((item) => isJson(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  return Object.entries(value).every(([key, item]) => !/\p{Surrogate}/u.test(key) && isJson(item, depth + 1));
}
