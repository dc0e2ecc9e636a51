import type { Bytes } from './bytes.ts';
import type { CountedText } from './counted-text.ts';
import type { Decimal } from './decimal.ts';
import type { EnumTable } from './enum-table.ts';
import type { Guid } from './guid.ts';
import type { Instant } from './instant.ts';
import type { MemberTable } from './member-table.ts';
import type { ArrayScope, ObjectScope } from './scopes.ts';
import type { UnionTable } from './union-table.ts';
import type { WireErrorCode } from './wire-error.ts';

/** Kinds of values that free JSON tells apart by their first byte. */
export type ValueShape = 'number' | 'text' | 'array' | 'map' | 'other';

/** Reads values of the type table from untrusted bytes. Every method throws `WireError` on the first error. */
export interface Reader {
  /** Byte offset of the next byte. */
  readonly position: number;
  fail(code: WireErrorCode): never;
  /** Consumes null if the next value is null. */
  tryReadNull(): boolean;
  readBool(): boolean;
  /** JSON accepts integral numbers. */
  readInt(): number;
  /** An integer between two bounds of at most 53 bits; JSON accepts integral numbers. */
  readInteger(min: number, max: number): number;
  /** JSON accepts strings only. */
  readLong(): bigint;
  /** JSON accepts strings only. */
  readULong(): bigint;
  readDouble(): number;
  /** A number of JSON is rounded to a float. */
  readFloat(): number;
  /** A text in JSON, a count in MessagePack. */
  readCounted<T extends string>(form: CountedText<T>): T;
  /** What kind of value comes next, where a contract leaves it open. Null is asked for before; `other` is a bool or wrong, and `readBool` tells which. */
  peek(): ValueShape;
  /** A number of free JSON, which a double says exactly. */
  readNumber(): number;
  readDecimal(): Decimal;
  readString(): string;
  /** Base64 in JSON. Taken from the allocation budget. */
  readBytes(): Bytes;
  readGuid(): Guid;
  readInstant(): Instant;
  /** Number of a defined value. */
  readEnum<T extends number | bigint>(table: EnumTable<T>): T;
  /** `elementCost` bytes of the frame's allocation budget are taken per element. */
  beginArray(elementCost: number): ArrayScope;
  /** Moves to the next element; false at the end. */
  nextElement(scope: ArrayScope): boolean;
  /** Begins a map from texts to values; `entryCost` bytes of the budget are taken per entry, its text aside. */
  beginMap(entryCost: number): ArrayScope;
  /** Moves to the next entry and gives its key, or undefined at the end. Keys come in any order, and again if they were sent again. */
  nextKey(scope: ArrayScope): string | undefined;
  /** Moves to the next entry of a map by other keys, whose key is read next as a value of its type and then ended; false at the end. JSON has it in quotes. */
  nextEntry(scope: ArrayScope): boolean;
  /** Ends the key of an entry; its value is read next. */
  endKey(): void;
  /** Begins an object with the members of `table`, all required. */
  beginObject(table: MemberTable, cost: number): ObjectScope;
  /**
   * Reads which case of a union comes, as a position in the table; the object that is read next is the case. In JSON the discriminator is the first
   * member, or one is missing.
   */
  readCase(table: UnionTable): number;
  /** Begins an object whose members may be absent, but for those that the table requires. */
  beginSparseObject(table: MemberTable, cost: number): ObjectScope;
  /**
   * Moves to the next member and gives its position, or -1 at the end. Unknown, duplicate and missing members are errors.
   * Where the scope is not loose, it gives 0 and then -1: all members are read in between, in the table's order.
   */
  nextMember(table: MemberTable, scope: ObjectScope): number;
  /** Skips one value of any type. */
  skip(): void;
  /** Throws unless every byte was read. */
  finish(): void;
}
