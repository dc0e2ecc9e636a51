import type { Bytes } from './bytes.ts';
import type { CountedText } from './counted-text.ts';
import type { Decimal } from './decimal.ts';
import type { EnumTable } from './enum-table.ts';
import type { Guid } from './guid.ts';
import type { Instant } from './instant.ts';
import type { UnionTable } from './union-table.ts';

/**
 * Writes values of the type table in one encoding. Objects are positional in MessagePack (names are not written) and named in JSON;
 * sparse objects are maps by member position in MessagePack.
 */
export interface Writer {
  writeNull(): void;
  writeBool(value: boolean): void;
  /** Throws `WireError` unless it is an integer of 32 bits. */
  writeInt(value: number): void;
  /** Throws `WireError` unless it is an integer between the bounds. */
  writeInteger(value: number, min: number, max: number): void;
  /** A string in JSON. Throws `WireError` outside 64 bits. */
  writeLong(value: bigint): void;
  /** A string in JSON. Throws `WireError` below zero and outside 64 bits. */
  writeULong(value: bigint): void;
  /** Throws `WireError` on NaN and infinities. */
  writeDouble(value: number): void;
  /** Rounds to a float. Throws `WireError` on what is not finite then. JSON has the digits of the float as a double. */
  writeFloat(value: number): void;
  /** A text in JSON, a count in MessagePack. Throws `WireError` unless the text is in its one form. */
  writeCounted<T extends string>(form: CountedText<T>, value: T): void;
  writeDecimal(value: Decimal): void;
  /** Throws `WireError` on lone surrogates. */
  writeString(value: string): void;
  /** Base64 in JSON. */
  writeBytes(value: Bytes): void;
  writeGuid(value: Guid): void;
  writeInstant(value: Instant): void;
  /** The number in MessagePack, the name in JSON. Throws `WireError` on an undefined value. */
  writeEnum<T extends number | bigint>(table: EnumTable<T>, value: T): void;
  /** Writes one value that is encoded already, in this encoding. */
  writeRaw(encoded: Uint8Array): void;
  beginArray(count: number): void;
  /** Begins the next element (JSON separator). */
  element(): void;
  endArray(): void;
  beginMap(count: number): void;
  /** Begins the next entry of a map, which ends as an object does. Throws `WireError` on lone surrogates. */
  key(key: string): void;
  /** Begins the key of the next entry of a map by other keys: it is written as a value of its type and then ended. JSON has it in quotes. */
  beginKey(): void;
  /** Ends the key of an entry; its value is written next. */
  endKey(): void;
  /** Begins an object of which every member is written, in order. */
  beginObject(count: number): void;
  /** Begins an object of which `count` members are present. */
  beginSparseObject(count: number): void;
  /**
   * Begins a case of a union, by its position; the object that is written next is the case. In JSON its first member is the discriminator, in
   * MessagePack it is the second of two elements. Throws `WireError` on -1.
   */
  beginCase(table: UnionTable, index: number): void;
  /** `quotedName` is the JSON name with quotes and colon: `"title":`. */
  member(index: number, quotedName: string): void;
  sparseMember(index: number, quotedName: string): void;
  endObject(): void;
}
