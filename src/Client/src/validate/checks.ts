import type { Bytes } from '../codec/bytes.ts';
import { isChar } from '../codec/char.ts';
import { type PlainDate, type PlainTime, parseDate, parseTime } from '../codec/dates.ts';
import { Decimal } from '../codec/decimal.ts';
import { type Guid, parseGuid } from '../codec/guid.ts';
import { type Instant, parseInstant } from '../codec/instant.ts';

/** The narrow value of each kind of the type table that has a wide input form. */
export interface InputValues {
  bool: boolean;
  sbyte: number;
  byte: number;
  short: number;
  ushort: number;
  int: number;
  uint: number;
  enum: number;
  double: number;
  float: number;
  long: bigint;
  ulong: bigint;
  decimal: Decimal;
  string: string;
  bytes: Bytes;
  guid: Guid;
  instant: Instant;
  char: string;
  dateTime: Instant;
  date: PlainDate;
  time: PlainTime;
  /** Ticks of 100 ns. */
  duration: bigint;
}

const readers: { readonly [Kind in keyof InputValues]: (value: unknown) => InputValues[Kind] | undefined } = {
  bool: (value) => (typeof value === 'boolean' ? value : undefined),
  sbyte: integer(-0x80, 0x7f),
  byte: integer(0, 0xff),
  short: integer(-0x8000, 0x7fff),
  ushort: integer(0, 0xffff),
  int: integer(-0x80000000, 0x7fffffff),
  uint: integer(0, 0xffffffff),
  enum: (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined),
  double: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  float: (value) => (typeof value === 'number' && Number.isFinite(Math.fround(value)) ? Math.fround(value) : undefined),
  long: (value) => readLong(value, BigInt.asIntN),
  ulong: (value) => readLong(value, BigInt.asUintN),
  decimal: readDecimal,
  string: (value) => (typeof value === 'string' && !/\p{Surrogate}/u.test(value) ? value : undefined),
  bytes: (value) => (value instanceof Uint8Array ? value : undefined),
  guid: parseGuid,
  instant: parseInstant,
  char: (value) => (isChar(value) ? value : undefined),
  dateTime: parseInstant,
  date: parseDate,
  time: parseTime,
  // A number could be meant as milliseconds.
  duration: (value) => (typeof value === 'bigint' ? readLong(value, BigInt.asIntN) : undefined),
};

/** The narrow form of a wide input (`string`, safe `number`, `Date`), or undefined when it is no value of the kind. */
export function tryInput<Kind extends keyof InputValues>(kind: Kind, value: unknown): InputValues[Kind] | undefined {
  return readers[kind](value);
}

/** The narrow form of a wide input; throws TypeError when it is no value of the kind. */
export function input<Kind extends keyof InputValues>(kind: Kind, value: unknown): InputValues[Kind] {
  return inputOf(kind, tryInput(kind, value));
}

/** The narrow form that a function of its own found; throws TypeError when it found none. */
export function inputOf<T>(kind: string, narrow: T | undefined): T {
  if (narrow === undefined) throw new TypeError(`Not a value of type ${kind}.`);
  return narrow;
}

// What a writer checks itself while it writes is not checked here first: what is not seen at a glance to be exact goes the long way.

/** A GUID for a writer: text in either case. */
export function guidToWrite(value: unknown): Guid {
  return typeof value === 'string' && value.length === 36 ? (value as Guid) : input('guid', value);
}

/** An instant for a writer. */
export function instantToWrite(value: unknown): Instant {
  return typeof value === 'string' && value.length === 28 && value[10] === 'T' && value[27] === 'Z' ? (value as Instant) : input('instant', value);
}

/** A decimal for a writer. */
export function decimalToWrite(value: unknown): Decimal {
  return value instanceof Decimal ? value : input('decimal', value);
}

function integer(min: number, max: number): (value: unknown) => number | undefined {
  return (value) => (Number.isInteger(value) && (value as number) >= min && (value as number) <= max ? (value as number) : undefined);
}

function readLong(value: unknown, fit: (bits: number, value: bigint) => bigint): bigint | undefined {
  const isInteger = typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value)) ||
    (typeof value === 'string' && /^-?\d{1,20}$/.test(value));
  const integer = isInteger ? BigInt(value) : undefined;
  return integer !== undefined && integer === fit(64, integer) ? integer : undefined;
}

function readDecimal(value: unknown): Decimal | undefined {
  if (value instanceof Decimal) return value;
  if (typeof value === 'string') return Decimal.tryParse(value);
  const isNumber = typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value));
  return isNumber && Math.abs(Number(value)) < 7e28 ? Decimal.from(value) : undefined;
}
