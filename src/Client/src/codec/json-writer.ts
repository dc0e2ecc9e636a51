import { type Bytes, toBase64 } from './bytes.ts';
import type { CountedText } from './counted-text.ts';
import type { Decimal } from './decimal.ts';
import type { EnumTable } from './enum-table.ts';
import { type Guid, parseGuid } from './guid.ts';
import { type Instant, isInstant } from './instant.ts';
import type { UnionTable } from './union-table.ts';
import { WireError, type WireErrorCode } from './wire-error.ts';
import { WRITE_DEPTH } from './write-depth.ts';
import type { Writer } from './writer.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const loneSurrogate = /\p{Surrogate}/u;

/** The JSON encoding. */
export class JsonWriter implements Writer {
  #text = '';
  // Whether the value before the next member or element belongs to the same object or array.
  #comma = false;
  // What was written before the key at hand.
  #before = '';
  // The object that is written next has its bracket and discriminator already.
  #isCase = false;
  #depth = 0;

  /** What was written as text; the writer starts again. */
  takeText(): string {
    const taken = this.#text;
    this.#text = '';
    this.#before = '';
    this.#comma = false;
    this.#isCase = false;
    this.#depth = 0;
    return taken;
  }

  /** What was written as UTF-8; the writer starts again. */
  take(): Uint8Array<ArrayBuffer> {
    return encoder.encode(this.takeText());
  }

  writeNull(): void {
    this.#value('null');
  }

  writeBool(value: boolean): void {
    this.#value(value ? 'true' : 'false');
  }

  writeInt(value: number): void {
    if (value !== (value | 0)) this.#fail('OutOfRange');
    this.#value(String(value));
  }

  writeInteger(value: number, min: number, max: number): void {
    if (!Number.isInteger(value) || value < min || value > max) this.#fail('OutOfRange');
    this.#value(String(value));
  }

  writeULong(value: bigint): void {
    if (value !== BigInt.asUintN(64, value)) this.#fail('OutOfRange');
    this.#value(`"${value}"`);
  }

  writeFloat(value: number): void {
    this.writeDouble(Math.fround(value));
  }

  writeCounted<T extends string>(form: CountedText<T>, value: T): void {
    if (!(form.toCount(value) >= form.min)) this.#fail('OutOfRange');
    this.#value(`"${value}"`);
  }

  writeLong(value: bigint): void {
    if (value !== BigInt.asIntN(64, value)) this.#fail('OutOfRange');
    this.#value(`"${value}"`);
  }

  writeDouble(value: number): void {
    if (!Number.isFinite(value)) this.#fail('NotFinite');
    this.#value(Object.is(value, -0) ? '-0' : String(value));
  }

  writeDecimal(value: Decimal): void {
    this.#value(`"${value.toString()}"`);
  }

  writeString(value: string): void {
    if (loneSurrogate.test(value)) this.#fail('IllFormedText');
    this.#value(JSON.stringify(value));
  }

  writeBytes(value: Bytes): void {
    this.#value(`"${toBase64(value)}"`);
  }

  writeGuid(value: Guid): void {
    this.#value(`"${parseGuid(value) ?? this.#fail('OutOfRange')}"`);
  }

  writeInstant(value: Instant): void {
    if (!isInstant(value)) this.#fail('OutOfRange');
    this.#value(`"${value}"`);
  }

  writeEnum<T extends number | bigint>(table: EnumTable<T>, value: T): void {
    this.#value(JSON.stringify(table.nameOf(value) ?? this.#fail('UnknownEnum')));
  }

  writeRaw(encoded: Uint8Array): void {
    this.#value(decoder.decode(encoded));
  }

  beginArray(_count: number): void {
    this.#open('[');
  }

  element(): void {
    this.#separate();
  }

  endArray(): void {
    this.#depth--;
    this.#value(']');
  }

  beginMap(_count: number): void {
    this.#open('{');
  }

  key(key: string): void {
    this.#separate();
    this.writeString(key);
    this.#text += ':';
  }

  beginKey(): void {
    this.#separate();
    this.#before = this.#text;
    this.#text = '';
  }

  endKey(): void {
    const key = this.#text;
    this.#text = `${this.#before}${key.startsWith('"') ? key : `"${key}"`}:`;
    this.#before = '';
  }

  beginObject(_count: number): void {
    if (this.#isCase) this.#enter();
    else this.#open('{');
    this.#isCase = false;
  }

  beginSparseObject(count: number): void {
    this.beginObject(count);
  }

  beginCase(table: UnionTable, index: number): void {
    if (index < 0) this.#fail('UnknownEnum');
    this.#value(table.head(index));
    this.#isCase = true;
  }

  member(_index: number, quotedName: string): void {
    this.#separate();
    this.#text += quotedName;
  }

  sparseMember(index: number, quotedName: string): void {
    this.member(index, quotedName);
  }

  endObject(): void {
    this.#depth--;
    this.#value('}');
  }

  #value(text: string): void {
    this.#text += text;
    this.#comma = true;
  }

  #enter(): void {
    if (++this.#depth > WRITE_DEPTH) this.#fail('TooDeep');
  }

  #open(bracket: string): void {
    this.#enter();
    this.#text += bracket;
    this.#comma = false;
  }

  #separate(): void {
    if (this.#comma) this.#text += ',';
  }

  #fail(code: WireErrorCode): never {
    throw new WireError(code, this.takeText().length);
  }
}
