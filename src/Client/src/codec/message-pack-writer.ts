import type { Bytes } from './bytes.ts';
import type { CountedText } from './counted-text.ts';
import type { Decimal } from './decimal.ts';
import type { EnumTable } from './enum-table.ts';
import { type Guid, guidToBytes } from './guid.ts';
import { type Instant, secondsOf, ticksOf } from './instant.ts';
import type { UnionTable } from './union-table.ts';
import { WireError, type WireErrorCode } from './wire-error.ts';
import { WRITE_DEPTH } from './write-depth.ts';
import type { Writer } from './writer.ts';

const encoder = new TextEncoder();
const loneSurrogate = /\p{Surrogate}/u;

/** Messages are small and many: they share chunks of this size. */
const CHUNK = 32 * 1024;
/** Up to here a loop is faster than the encoder. */
const LONGEST_SHORT_TEXT = 64;

/** Extension types of the type table. */
export const DECIMAL_EXTENSION = 1;
export const TIMESTAMP_EXTENSION = -1;

/** The MessagePack encoding. Numbers take the shortest form. */
export class MessagePackWriter implements Writer {
  #bytes = new Uint8Array(CHUNK);
  #view = new DataView(this.#bytes.buffer);
  // Where the value at hand begins; what lies before was given out and is never written again.
  #start = 0;
  #at = 0;
  #depth = 0;

  /** What was written; the writer starts again. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.subarray(this.#start, this.#at);
    this.#start = this.#at;
    this.#depth = 0;
    return taken;
  }

  writeNull(): void {
    this.#byte(0xc0);
  }

  writeBool(value: boolean): void {
    this.#byte(value ? 0xc3 : 0xc2);
  }

  writeInt(value: number): void {
    if (value !== (value | 0)) this.#fail('OutOfRange');
    this.#integer(value);
  }

  writeLong(value: bigint): void {
    if (value >= -0x80000000n && value <= 0xffffffffn) return this.#integer(Number(value));
    if (value !== BigInt.asIntN(64, value)) this.#fail('OutOfRange');
    this.#grow(9);
    this.#bytes[this.#at] = value < 0n ? 0xd3 : 0xcf;
    this.#view.setBigInt64(this.#at + 1, value);
    this.#at += 9;
  }

  writeInteger(value: number, min: number, max: number): void {
    if (!Number.isInteger(value) || value < min || value > max) this.#fail('OutOfRange');
    if (value > 0xffffffff) this.#unsigned64(BigInt(value));
    else if (value < -0x80000000) this.writeLong(BigInt(value));
    else this.#integer(value);
  }

  writeULong(value: bigint): void {
    if (value !== BigInt.asUintN(64, value)) this.#fail('OutOfRange');
    if (value > 0xffffffffn) this.#unsigned64(value);
    else this.#integer(Number(value));
  }

  writeFloat(value: number): void {
    if (!Number.isFinite(Math.fround(value))) this.#fail('NotFinite');
    this.#grow(5);
    this.#bytes[this.#at] = 0xca;
    this.#view.setFloat32(this.#at + 1, value);
    this.#at += 5;
  }

  writeCounted<T extends string>(form: CountedText<T>, value: T): void {
    this.writeInteger(form.toCount(value), form.min, form.max);
  }

  writeDouble(value: number): void {
    if (!Number.isFinite(value)) this.#fail('NotFinite');
    this.#grow(9);
    this.#bytes[this.#at] = 0xcb;
    this.#view.setFloat64(this.#at + 1, value);
    this.#at += 9;
  }

  /** Extension: sign bit and scale in one byte, then 96 bits of coefficient, big-endian. */
  writeDecimal(value: Decimal): void {
    this.#extension(13, DECIMAL_EXTENSION);
    const at = this.#at;
    this.#bytes[at] = (value.sign < 0 ? 0x80 : 0) | value.scale;
    this.#view.setUint32(at + 1, value.high);
    this.#view.setUint32(at + 5, value.middle);
    this.#view.setUint32(at + 9, value.low);
    this.#at = at + 13;
  }

  writeString(value: string): void {
    const length = value.length;
    if (length > LONGEST_SHORT_TEXT) return this.#longText(value);
    this.#grow(length + 2);
    const bytes = this.#bytes;
    let at = this.#at;
    if (length < 32) bytes[at++] = 0xa0 | length;
    else {
      bytes[at++] = 0xd9;
      bytes[at++] = length;
    }
    let all = 0;
    for (let i = 0; i < length; i++) {
      const unit = value.charCodeAt(i);
      all |= unit;
      bytes[at + i] = unit;
    }
    if (all > 127) this.#longText(value);
    else this.#at = at + length;
  }

  /** Any text. Behind a header of the length that it has if it is ASCII, and moved if it is not. */
  #longText(value: string): void {
    this.#grow(value.length * 3 + 5);
    const expected = headerSize(value.length);
    const start = this.#at + expected;
    const length = encoder.encodeInto(value, this.#bytes.subarray(start)).written;
    // The encoder puts a replacement where a lone surrogate is.
    if (length !== value.length && loneSurrogate.test(value)) this.#fail('IllFormedText');
    const size = headerSize(length);
    if (size !== expected) this.#bytes.copyWithin(this.#at + size, start, start + length);
    if (length < 32) this.#bytes[this.#at++] = 0xa0 | length;
    else this.#unsigned(length, 0xd9);
    this.#at += length;
  }

  writeBytes(value: Bytes): void {
    this.#grow(value.length + 5);
    this.#unsigned(value.length, 0xc4);
    this.#bytes.set(value, this.#at);
    this.#at += value.length;
  }

  writeGuid(value: Guid): void {
    this.#grow(18);
    if (!guidToBytes(value, this.#bytes, this.#at + 2)) this.#fail('OutOfRange');
    this.#bytes[this.#at] = 0xc4;
    this.#bytes[this.#at + 1] = 16;
    this.#at += 18;
  }

  /** The timestamp extension in the shortest of its three forms. */
  writeInstant(value: Instant): void {
    const seconds = secondsOf(value);
    if (seconds !== seconds) this.#fail('OutOfRange');
    const nanoseconds = ticksOf(value) * 100;
    if (seconds < 0 || seconds >= 0x400000000) {
      this.#extension(12, TIMESTAMP_EXTENSION);
      this.#view.setUint32(this.#at, nanoseconds);
      this.#view.setBigInt64(this.#at + 4, BigInt(seconds));
      this.#at += 12;
    } else if (nanoseconds === 0 && seconds < 0x100000000) {
      this.#extension(4, TIMESTAMP_EXTENSION);
      this.#view.setUint32(this.#at, seconds);
      this.#at += 4;
    } else {
      this.#extension(8, TIMESTAMP_EXTENSION);
      this.#view.setUint32(this.#at, nanoseconds * 4 + Math.floor(seconds / 0x100000000));
      this.#view.setUint32(this.#at + 4, seconds >>> 0);
      this.#at += 8;
    }
  }

  writeEnum<T extends number | bigint>(table: EnumTable<T>, value: T): void {
    if (!table.isDefined(value)) this.#fail('UnknownEnum');
    if (table.isUnsigned) this.writeULong(BigInt(value));
    else if (typeof value === 'number' && value === (value | 0)) this.#integer(value);
    else this.writeLong(BigInt(value));
  }

  writeRaw(encoded: Uint8Array): void {
    this.#grow(encoded.length);
    this.#bytes.set(encoded, this.#at);
    this.#at += encoded.length;
  }

  beginArray(count: number): void {
    this.#enter();
    this.#header(count, 0x90, 0xdc);
  }

  element(): void {
    // Elements follow each other.
  }

  endArray(): void {
    this.#depth--;
  }

  beginMap(count: number): void {
    this.#enter();
    this.#header(count, 0x80, 0xde);
  }

  key(key: string): void {
    this.writeString(key);
  }

  beginKey(): void {
    // Keys and values follow each other.
  }

  endKey(): void {
    // Keys and values follow each other.
  }

  beginObject(count: number): void {
    this.#enter();
    this.#header(count, 0x90, 0xdc);
  }

  beginSparseObject(count: number): void {
    this.beginMap(count);
  }

  beginCase(_table: UnionTable, index: number): void {
    if (index < 0) this.#fail('UnknownEnum');
    this.#header(2, 0x90, 0xdc);
    this.#integer(index);
  }

  member(_index: number, _quotedName: string): void {
    // Members of a full object are positional.
  }

  sparseMember(index: number, _quotedName: string): void {
    this.writeInt(index);
  }

  endObject(): void {
    this.#depth--;
  }

  #enter(): void {
    if (++this.#depth > WRITE_DEPTH) this.#fail('TooDeep');
  }

  #byte(value: number): void {
    this.#grow(1);
    this.#bytes[this.#at++] = value;
  }

  /** An integer of -2^31 to 2^32 - 1. */
  #integer(value: number): void {
    this.#grow(5);
    if (value >= -32 && value < 128) this.#bytes[this.#at++] = value;
    else if (value >= 0) this.#unsigned(value, 0xcc);
    else if (value >= -0x80) this.#sized(0xd0, 1, value);
    else if (value >= -0x8000) this.#sized(0xd1, 2, value);
    else this.#sized(0xd2, 4, value);
  }

  #unsigned(value: number, first: number): void {
    if (value < 0x100) this.#sized(first, 1, value);
    else if (value < 0x10000) this.#sized(first + 1, 2, value);
    else this.#sized(first + 2, 4, value);
  }

  /** A tag byte and the low bytes of a number; the room was made by the caller. */
  #sized(tag: number, size: 1 | 2 | 4, value: number): void {
    this.#bytes[this.#at] = tag;
    if (size === 1) this.#bytes[this.#at + 1] = value;
    else if (size === 2) this.#view.setUint16(this.#at + 1, value);
    else this.#view.setUint32(this.#at + 1, value);
    this.#at += size + 1;
  }

  #unsigned64(value: bigint): void {
    this.#grow(9);
    this.#bytes[this.#at] = 0xcf;
    this.#view.setBigUint64(this.#at + 1, value);
    this.#at += 9;
  }

  #header(count: number, short: number, long: number): void {
    this.#grow(5);
    if (count < 16) this.#bytes[this.#at++] = short | count;
    else if (count < 0x10000) this.#sized(long, 2, count);
    else this.#sized(long + 1, 4, count);
  }

  /** Header of an extension of 4, 8, 12 or 13 bytes, with room for its body. */
  #extension(size: number, type: number): void {
    this.#grow(size + 3);
    if (size <= 8) this.#bytes[this.#at++] = size === 4 ? 0xd6 : 0xd7;
    else {
      this.#bytes[this.#at++] = 0xc7;
      this.#bytes[this.#at++] = size;
    }
    this.#bytes[this.#at++] = type;
  }

  #grow(size: number): void {
    if (this.#at + size > this.#bytes.length) this.#move(size);
  }

  /** Takes what was begun to a new chunk with room for it twice over. */
  #move(size: number): void {
    const written = this.#bytes.subarray(this.#start, this.#at);
    this.#bytes = new Uint8Array(Math.max(CHUNK, (written.length + size) * 2));
    this.#bytes.set(written);
    this.#view = new DataView(this.#bytes.buffer);
    this.#start = 0;
    this.#at = written.length;
  }

  #fail(code: WireErrorCode): never {
    const position = this.#at - this.#start;
    this.#at = this.#start;
    this.#depth = 0;
    throw new WireError(code, position);
  }
}

function headerSize(length: number): number {
  return length < 32 ? 1 : length < 0x100 ? 2 : length < 0x10000 ? 3 : 5;
}
