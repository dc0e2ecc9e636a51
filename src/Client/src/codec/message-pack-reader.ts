import type { Bytes } from './bytes.ts';
import type { CountedText } from './counted-text.ts';
import { Decimal } from './decimal.ts';
import type { EnumTable } from './enum-table.ts';
import { type Guid, guidFromBytes } from './guid.ts';
import { type Instant, instantFrom, MAX_SECONDS, MIN_SECONDS } from './instant.ts';
import type { ReadLimits } from './limits.ts';
import type { MemberTable } from './member-table.ts';
import { DECIMAL_EXTENSION, TIMESTAMP_EXTENSION } from './message-pack-writer.ts';
import type { Reader, ValueShape } from './reader.ts';
import { type ArrayScope, type ObjectScope, see } from './scopes.ts';
import { TextWindow } from './text-window.ts';
import type { UnionTable } from './union-table.ts';
import { WireError, type WireErrorCode } from './wire-error.ts';

/** Reads the MessagePack encoding. */
export class MessagePackReader implements Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #texts: TextWindow;
  readonly #limits: ReadLimits;
  #at = 0;
  #depth = 0;
  #spent = 0;

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#texts = new TextWindow(bytes, this.#view);
    this.#limits = limits;
  }

  get position(): number {
    return this.#at;
  }

  fail(code: WireErrorCode): never {
    throw new WireError(code, this.#at);
  }

  tryReadNull(): boolean {
    if (this.#bytes[this.#at] !== 0xc0) return false;
    this.#at++;
    return true;
  }

  readBool(): boolean {
    const tag = this.#tag();
    if (tag !== 0xc3 && tag !== 0xc2) this.#wrong(tag);
    this.#at++;
    return tag === 0xc3;
  }

  readInt(): number {
    const value = Number(this.#integer());
    return value === (value | 0) ? value : this.#fail('OutOfRange');
  }

  readLong(): bigint {
    return BigInt(this.#integer());
  }

  readInteger(min: number, max: number): number {
    const value = Number(this.#integer());
    return value >= min && value <= max ? value : this.#fail('OutOfRange');
  }

  readULong(): bigint {
    if (this.#tag() !== 0xcf) {
      const value = BigInt(this.#integer());
      return value >= 0n ? value : this.#fail('OutOfRange');
    }
    this.#need(9);
    this.#at += 9;
    return this.#view.getBigUint64(this.#at - 8);
  }

  readFloat(): number {
    const tag = this.#tag();
    if (tag !== 0xca) this.#wrong(tag);
    this.#need(5);
    const value = this.#view.getFloat32(this.#at + 1);
    if (!Number.isFinite(value)) this.#fail('NotFinite');
    this.#at += 5;
    return value;
  }

  peek(): ValueShape {
    const tag = this.#bytes[this.#at] ?? 0xc1;
    if (tag < 0x80 || tag >= 0xe0 || tag === 0xcb || (tag >= 0xcc && tag <= 0xd3)) return 'number';
    if (tag < 0x90 || tag === 0xde || tag === 0xdf) return 'map';
    if (tag < 0xa0 || tag === 0xdc || tag === 0xdd) return 'array';
    return tag < 0xc0 || (tag >= 0xd9 && tag <= 0xdb) ? 'text' : 'other';
  }

  readNumber(): number {
    return this.#bytes[this.#at] === 0xcb ? this.readDouble() : this.readInteger(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  }

  readCounted<T extends string>(form: CountedText<T>): T {
    return form.fromCount(this.readInteger(form.min, form.max));
  }

  readDouble(): number {
    const tag = this.#tag();
    if (tag !== 0xcb) this.#wrong(tag);
    this.#need(9);
    const value = this.#view.getFloat64(this.#at + 1);
    if (!Number.isFinite(value)) this.#fail('NotFinite');
    this.#at += 9;
    return value;
  }

  readDecimal(): Decimal {
    const body = this.#extension(DECIMAL_EXTENSION);
    if (this.#at - body !== 13) this.#fail('OutOfRange');
    const head = this.#bytes[body]!;
    const [high, middle, low] = [this.#view.getUint32(body + 1), this.#view.getUint32(body + 5), this.#view.getUint32(body + 9)];
    if (head > 127 && (high | middle | low) === 0) this.#fail('OutOfRange');
    return Decimal.ofParts(head > 127, high, middle, low, head & 127) ?? this.#fail('OutOfRange');
  }

  readString(): string {
    const length = this.#textLength();
    const start = this.#at;
    this.#need(length);
    this.#spend(length * 2);
    this.#at += length;
    return this.#texts.read(start, this.#at) ?? this.#fail('IllFormedText');
  }

  readBytes(): Bytes {
    const length = this.#binary();
    this.#spend(length);
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  /** Passes a binary; gives its length. */
  #binary(): number {
    const tag = this.#tag();
    if (tag < 0xc4 || tag > 0xc6) this.#wrong(tag);
    const length = this.#sized(tag - 0xc4);
    this.#pass(length);
    return length;
  }

  readGuid(): Guid {
    const length = this.#binary();
    return length === 16 ? guidFromBytes(this.#bytes, this.#at - 16) : this.#fail('OutOfRange');
  }

  readInstant(): Instant {
    const body = this.#extension(TIMESTAMP_EXTENSION);
    const view = this.#view;
    let nanoseconds = 0;
    let seconds: number;
    switch (this.#at - body) {
      case 4:
        seconds = view.getUint32(body);
        break;
      case 8:
        nanoseconds = view.getUint32(body) >>> 2;
        seconds = (view.getUint32(body) & 3) * 0x100000000 + view.getUint32(body + 4);
        break;
      case 12:
        nanoseconds = view.getUint32(body);
        seconds = view.getInt32(body + 4) * 0x100000000 + view.getUint32(body + 8);
        break;
      default:
        return this.#fail('OutOfRange');
    }
    const valid = nanoseconds <= 999999999 && nanoseconds % 100 === 0 && seconds >= MIN_SECONDS && seconds <= MAX_SECONDS;
    return valid ? instantFrom(seconds, nanoseconds / 100) : this.#fail('OutOfRange');
  }

  readEnum<T extends number | bigint>(table: EnumTable<T>): T {
    const number = table.isUnsigned ? this.readULong() : this.#integer();
    const value = table.isWide ? BigInt(number) : Number(number);
    return table.isDefined(value) ? value : this.#fail('UnknownEnum');
  }

  beginArray(elementCost: number): ArrayScope {
    const count = this.#count(0x90, 0xdc, 1, this.#limits.maxElements);
    this.#enter();
    this.#spend(count * elementCost);
    return { count, elementCost };
  }

  nextElement(scope: ArrayScope): boolean {
    if (scope.count-- > 0) return true;
    this.#depth--;
    return false;
  }

  beginMap(entryCost: number): ArrayScope {
    const count = this.#count(0x80, 0xde, 2, this.#limits.maxElements);
    this.#enter();
    this.#spend(count * entryCost);
    return { count, elementCost: entryCost };
  }

  nextKey(scope: ArrayScope): string | undefined {
    return this.nextElement(scope) ? this.readString() : undefined;
  }

  nextEntry(scope: ArrayScope): boolean {
    return this.nextElement(scope);
  }

  endKey(): void {
    // Keys and values follow each other.
  }

  beginObject(table: MemberTable, cost: number): ObjectScope {
    const count = table.count;
    const isUsual = count < 16 && this.#bytes[this.#at] === (0x90 | count) && this.#bytes.length - this.#at > count &&
      this.#depth < this.#limits.maxDepth && this.#spent + cost <= this.#limits.budget;
    if (!isUsual) return this.#beginLongObject(count, cost);
    this.#at++;
    this.#depth++;
    this.#spent += cost;
    return { count: Math.min(count, 1), next: 0, seenLow: 0, seenHigh: 0, seenBeyond: undefined, sparse: false, loose: false };
  }

  #beginLongObject(expected: number, cost: number): ObjectScope {
    const count = this.#count(0x90, 0xdc, 1, Infinity);
    this.#enter();
    this.#spend(cost);
    if (count !== expected) this.#fail(count < expected ? 'MissingMember' : 'UnknownMember');
    return { count: Math.min(count, 1), next: 0, seenLow: 0, seenHigh: 0, seenBeyond: undefined, sparse: false, loose: false };
  }

  readCase(table: UnionTable): number {
    const count = this.#count(0x90, 0xdc, 1, Infinity);
    if (count !== 2) this.#fail(count < 2 ? 'MissingMember' : 'UnknownMember');
    const index = Number(this.#integer());
    return index >= 0 && index < table.count ? index : this.#fail('UnknownEnum');
  }

  beginSparseObject(_table: MemberTable, cost: number): ObjectScope {
    const count = this.#count(0x80, 0xde, 2, Infinity);
    this.#enter();
    this.#spend(cost);
    return { count, next: 0, seenLow: 0, seenHigh: 0, seenBeyond: undefined, sparse: true, loose: true };
  }

  nextMember(table: MemberTable, scope: ObjectScope): number {
    if (scope.count-- > 0) return scope.loose ? this.#sparseMember(table, scope) : 0;
    this.#depth--;
    return scope.sparse && !table.isComplete(scope) ? this.#fail('MissingMember') : -1;
  }

  skip(): void {
    this.#skip();
  }

  finish(): void {
    if (this.#at !== this.#bytes.length) this.#fail('Trailing');
  }

  #sparseMember(table: MemberTable, scope: ObjectScope): number {
    const index = Number(this.#integer());
    if (!(index >= 0 && index < table.count)) this.#fail('UnknownMember');
    if (!see(scope, index)) this.#fail('DuplicateMember');
    return index;
  }

  #tag(): number {
    return this.#at < this.#bytes.length ? this.#bytes[this.#at]! : this.#fail('Truncated');
  }

  #need(size: number): void {
    if (this.#at + size > this.#bytes.length) this.#fail('Truncated');
  }

  #spend(cost: number): void {
    this.#spent += cost;
    if (this.#spent > this.#limits.budget) this.#fail('BudgetExceeded');
  }

  #enter(): void {
    if (++this.#depth > this.#limits.maxDepth) this.#fail('TooDeep');
  }

  #wrong(tag: number): never {
    return this.#fail(tag === 0xc0 ? 'NullValue' : tag === 0xc1 ? 'Malformed' : 'WrongType');
  }

  #fail(code: WireErrorCode): never {
    throw new WireError(code, this.#at);
  }

  /** Any integer; a bigint outside 32 bits. */
  #integer(): number | bigint {
    const tag = this.#tag();
    if (tag < 0x80 || tag >= 0xe0) {
      this.#at++;
      return tag < 0x80 ? tag : tag - 0x100;
    }
    if (tag < 0xcc || tag > 0xd3) return this.#wrong(tag);
    const size = 1 << (tag & 3);
    this.#need(size + 1);
    const at = this.#at + 1;
    this.#at += size + 1;
    switch (tag) {
      case 0xcc: return this.#view.getUint8(at);
      case 0xcd: return this.#view.getUint16(at);
      case 0xce: return this.#view.getUint32(at);
      case 0xcf: return this.#unsigned64(at);
      case 0xd0: return this.#view.getInt8(at);
      case 0xd1: return this.#view.getInt16(at);
      case 0xd2: return this.#view.getInt32(at);
      default: return this.#view.getBigInt64(at);
    }
  }

  /** Only a ulong goes beyond 63 bits. */
  #unsigned64(at: number): bigint {
    const value = this.#view.getBigInt64(at);
    return value >= 0n ? value : this.#fail('OutOfRange');
  }

  /** Consumes the header of a string. */
  #textLength(): number {
    const tag = this.#tag();
    if (tag >= 0xa0 && tag < 0xc0) {
      this.#at++;
      return tag & 31;
    }
    return tag >= 0xd9 && tag <= 0xdb ? this.#sized(tag - 0xd9) : this.#wrong(tag);
  }

  /**
   * Consumes the header of an array or map. What it announces must be there, at one byte a value at least: nothing is sized by a number alone.
   * The members of an object are bounded by its contract, whatever the limit of collections.
   */
  #count(short: number, long: number, valuesPerEntry: number, most: number): number {
    const tag = this.#tag();
    let count = tag & 15;
    if (tag === long || tag === long + 1) count = this.#sized(tag - long + 1);
    else if (tag >= short && tag < short + 16) this.#at++;
    else this.#wrong(tag);
    if (count > most) this.#fail('TooManyElements');
    this.#need(count * valuesPerEntry);
    return count;
  }

  /** Consumes a tag and a length of 1, 2 or 4 bytes (`power` 0, 1, 2). */
  #sized(power: number): number {
    const size = 1 << power;
    this.#need(size + 1);
    const at = this.#at + 1;
    this.#at += size + 1;
    return power === 0 ? this.#view.getUint8(at) : power === 1 ? this.#view.getUint16(at) : this.#view.getUint32(at);
  }

  /** Consumes an extension of the type and gives the start of its body, which ends at the position. */
  #extension(type: number): number {
    const tag = this.#tag();
    const fixed = tag >= 0xd4 && tag <= 0xd8;
    if (!fixed && !(tag >= 0xc7 && tag <= 0xc9)) return this.#wrong(tag);
    const head = this.#at;
    const size = fixed ? 1 << (tag - 0xd4) : this.#sized(tag - 0xc7);
    if (fixed) this.#at++;
    this.#need(size + 1);
    if (this.#view.getInt8(this.#at) !== type) {
      this.#at = head;
      return this.#fail('WrongType');
    }
    this.#at += size + 1;
    return this.#at - size;
  }

  #skip(): void {
    const tag = this.#tag();
    if (tag < 0x80 || tag >= 0xe0 || tag === 0xc0 || tag === 0xc2 || tag === 0xc3) this.#at++;
    else if (tag < 0x90 || tag === 0xde || tag === 0xdf) this.#skipMany(this.#count(0x80, 0xde, 2, this.#limits.maxElements) * 2);
    else if (tag < 0xa0 || tag === 0xdc || tag === 0xdd) this.#skipMany(this.#count(0x90, 0xdc, 1, this.#limits.maxElements));
    else if (tag < 0xc0 || (tag >= 0xd9 && tag <= 0xdb)) this.#skipText();
    else if (tag === 0xc1) this.#fail('Malformed');
    else if (tag <= 0xc6) this.#pass(this.#sized(tag - 0xc4));
    else if (tag <= 0xc9) this.#pass(this.#sized(tag - 0xc7) + 1);
    else if (tag <= 0xcb) this.#pass(tag === 0xca ? 5 : 9);
    else if (tag <= 0xd3) this.#pass(1 + (1 << (tag & 3)));
    else this.#pass(2 + (1 << (tag - 0xd4)));
  }

  // Recursion is bounded by the depth limit.
  #skipMany(count: number): void {
    this.#enter();
    while (count-- > 0) this.#skip();
    this.#depth--;
  }

  #skipText(): void {
    const length = this.#textLength();
    this.#pass(length);
    if (!this.#texts.isWellFormed(this.#at - length, this.#at)) this.#fail('IllFormedText');
  }

  #pass(size: number): void {
    this.#need(size);
    this.#at += size;
  }
}
