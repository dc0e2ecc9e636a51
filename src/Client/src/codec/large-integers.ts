import type { Reader } from './reader.ts';
import { WireError } from './wire-error.ts';
import type { Writer } from './writer.ts';

// Integers of more than 64 bits travel as texts of their digits.
const CANONICAL = /^(?:0|-?[1-9]\d*)$/;
const INPUT = /^-?\d+$/;

/** Digits of the largest BigInteger on the wire: 4096 bits need no more. */
const MOST_DIGITS = 1234;

type Fits = (value: bigint) => boolean;

const fitsInt128: Fits = (value) => value === BigInt.asIntN(128, value);
const fitsUInt128: Fits = (value) => value === BigInt.asUintN(128, value);
// The digits are counted.
const fitsBigInteger: Fits = (value) => isShort(String(value));

function isShort(text: string): boolean {
  return text.length <= (text.startsWith('-') ? MOST_DIGITS + 1 : MOST_DIGITS);
}

export function readInt128(reader: Reader): bigint {
  return read(reader, fitsInt128);
}

export function writeInt128(writer: Writer, value: bigint): void {
  write(writer, value, fitsInt128);
}

/** The integer that a caller passed in: a bigint, a safe number or digits; undefined for everything else. */
export function asInt128(value: unknown): bigint | undefined {
  return narrow(value, fitsInt128);
}

export function readUInt128(reader: Reader): bigint {
  return read(reader, fitsUInt128);
}

export function writeUInt128(writer: Writer, value: bigint): void {
  write(writer, value, fitsUInt128);
}

/** As `asInt128`, of 128 bits without a sign. */
export function asUInt128(value: unknown): bigint | undefined {
  return narrow(value, fitsUInt128);
}

export function readBigInteger(reader: Reader): bigint {
  return read(reader, fitsBigInteger);
}

export function writeBigInteger(writer: Writer, value: bigint): void {
  write(writer, value, fitsBigInteger);
}

/** As `asInt128`, of at most 1234 digits. */
export function asBigInteger(value: unknown): bigint | undefined {
  return narrow(value, fitsBigInteger);
}

// A text is measured before it becomes a number: making one takes a time that grows faster than its length.
function read(reader: Reader, fits: Fits): bigint {
  const text = reader.readString();
  const value = isShort(text) && CANONICAL.test(text) ? BigInt(text) : undefined;
  return value !== undefined && fits(value) ? value : reader.fail('OutOfRange');
}

function write(writer: Writer, value: bigint, fits: Fits): void {
  if (!fits(value)) throw new WireError('OutOfRange', 0);
  writer.writeString(String(value));
}

function narrow(value: unknown, fits: Fits): bigint | undefined {
  const isInteger = typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value)) ||
    (typeof value === 'string' && isShort(value) && INPUT.test(value));
  const integer = isInteger ? BigInt(value) : undefined;
  return integer !== undefined && fits(integer) ? integer : undefined;
}
