import type { Decimal } from './decimal.ts';
import type { EnumTable } from './enum-table.ts';
import type { Guid } from './guid.ts';
import type { Instant } from './instant.ts';
import type { MemberTable } from './member-table.ts';
import type { ArrayScope, ObjectScope } from './scopes.ts';
import type { WireErrorCode } from './wire-error.ts';

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
  /** JSON accepts strings only. */
  readLong(): bigint;
  readDouble(): number;
  readDecimal(): Decimal;
  readString(): string;
  readGuid(): Guid;
  readInstant(): Instant;
  /** Number of a defined value. */
  readEnum(table: EnumTable): number;
  /** `elementCost` bytes of the frame's allocation budget are taken per element. */
  beginArray(elementCost: number): ArrayScope;
  /** Moves to the next element; false at the end. */
  nextElement(scope: ArrayScope): boolean;
  /** Begins an object with the members of `table`, all required. */
  beginObject(table: MemberTable, cost: number): ObjectScope;
  /** Begins an object whose members may be absent. */
  beginSparseObject(table: MemberTable, cost: number): ObjectScope;
  /** Moves to the next member and gives its position, or -1 at the end. Unknown, duplicate and missing members are errors. */
  nextMember(table: MemberTable, scope: ObjectScope): number;
  /** Skips one value of any type. */
  skip(): void;
  /** Throws unless every byte was read. */
  finish(): void;
}
