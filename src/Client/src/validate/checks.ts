import { isChar } from '../codec/char.ts';
import { type PlainDate, type PlainTime, parseDate, parseTime } from '../codec/dates.ts';
import { Decimal } from '../codec/decimal.ts';
import type { EnumTable } from '../codec/enum-table.ts';
import { type Guid, parseGuid } from '../codec/guid.ts';
import { type Instant, parseInstant } from '../codec/instant.ts';
import { compareLong, compareNumber } from '../logic/compare.ts';
import { isNullOrWhiteSpace } from '../logic/text.ts';
import type { Violation } from './violation.ts';
import { ViolationSink } from './violation-sink.ts';

/** Null, and text without anything but white space, are missing. True when the value is there: further constraints run only then. */
export function checkRequired(sink: ViolationSink, path: string, value: unknown, message: string | null = null): boolean {
  const missing = typeof value === 'string' ? isNullOrWhiteSpace(value) : value === null || value === undefined;
  if (missing) sink.add(path, 'validation.required', message);
  return !missing;
}

/** Length in UTF-16 units, as C# counts; null is valid. */
export function checkLength(sink: ViolationSink, path: string, value: string | null, min: number, max: number, message: string | null = null): void {
  if (value === null || (value.length >= min && value.length <= max)) return;
  sink.add(path, 'validation.length', message, { min: String(min), max: String(max) });
}

/**
 * Both bounds belong to the range unless they are exclusive; null is valid. `min` and `max` are texts of the type table,
 * so that a violation says the same in both languages.
 */
export function checkRange(
  sink: ViolationSink, path: string, kind: RangeKind, value: unknown, min: string, max: string,
  message: string | null = null, minExclusive = false, maxExclusive = false,
): void {
  if (value === null) return;
  const low = compareInputs(kind, value, min);
  const high = compareInputs(kind, value, max);
  if ((minExclusive ? low > 0 : low >= 0) && (maxExclusive ? high < 0 : high <= 0)) return;
  sink.add(path, 'validation.range', message, { min, max });
}

/** Kinds of the type table that have a range. */
export type RangeKind = 'int' | 'long' | 'double' | 'decimal';

function compareInputs(kind: RangeKind, value: unknown, bound: string): number {
  switch (kind) {
    case 'decimal': return input('decimal', value).compare(Decimal.parse(bound));
    case 'long': return compareLong(input('long', value), BigInt(bound));
    default: return compareNumber(input(kind, value), Number(bound));
  }
}

/** The first match of the sticky `regexp` must span the whole value; null and the empty text are valid. */
export function checkPattern(
  sink: ViolationSink, path: string, value: string | null, regexp: RegExp, pattern: string, message: string | null = null,
): void {
  if (value === null || value === '') return;
  regexp.lastIndex = 0;
  if (!regexp.test(value) || regexp.lastIndex !== value.length) sink.add(path, 'validation.pattern', message, { pattern });
}

/**
 * A rule that faults is not fulfilled. One violation for each path, or one for the whole value.
 * Rules read several members, so none runs once a value had not the form of its type.
 */
export function checkRule(sink: ViolationSink, isValid: () => boolean, code: string, paths: readonly string[], message: string | null = null): void {
  if (sink.formErrors > 0 || holds(isValid)) return;
  for (const path of paths.length > 0 ? paths : ['']) sink.add(path, code, message);
}

function holds(isValid: () => boolean): boolean {
  try {
    return isValid();
  } catch {
    return false;
  }
}

/** What `check` reports about a value. */
export function violationsOf<Args extends readonly unknown[]>(check: (sink: ViolationSink, ...args: Args) => void, ...args: Args): readonly Violation[] {
  const sink = new ViolationSink();
  check(sink, ...args);
  return sink.toList();
}

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
  const narrow = tryInput(kind, value);
  if (narrow === undefined) throw new TypeError(`Not a value of type ${kind}.`);
  return narrow;
}

/** Reports an input that is no value of its kind; true when it is one, or null where null is allowed. */
export function checkInput(sink: ViolationSink, path: string, kind: keyof InputValues, value: unknown, nullable = false): boolean {
  return checkForm(sink, path, kind, value, nullable, () => tryInput(kind, value) !== undefined);
}

/** Reports what is no object. */
export function checkObject(sink: ViolationSink, value: unknown): boolean {
  return checkForm(sink, '', 'object', value, false, () => typeof value === 'object' && !Array.isArray(value));
}

/** Reports a number that the enum does not have. */
export function checkEnum(sink: ViolationSink, path: string, table: EnumTable, value: unknown, nullable = false): boolean {
  return checkForm(sink, path, 'enum', value, nullable, () => typeof value === 'number' && table.isDefined(value));
}

/** Checks a nested value; its violations lie under `path`. */
export function checkNested<T>(sink: ViolationSink, path: string, value: T, check: (sink: ViolationSink, value: NonNullable<T>) => void, nullable = false): boolean {
  const valid = checkForm(sink, path, 'object', value, nullable, () => true);
  if (value !== null && value !== undefined) sink.within(path, () => check(sink, value));
  return valid;
}

/** Checks each item of a list; violations lie under `path/index`. */
export function checkList<T>(
  sink: ViolationSink, path: string, value: readonly T[] | null, check: (sink: ViolationSink, item: T) => void, nullable = false,
): boolean {
  const valid = checkForm(sink, path, 'list', value, nullable, () => Array.isArray(value));
  if (Array.isArray(value)) value.forEach((item, index) => sink.within(`${path}/${index}`, () => check(sink, item as T)));
  return valid;
}

function checkForm(sink: ViolationSink, path: string, type: string, value: unknown, nullable: boolean, hasForm: () => boolean): boolean {
  const missing = value === null || value === undefined;
  const valid = missing ? nullable : hasForm();
  if (!valid) sink.addFormError(path, missing ? 'validation.required' : 'validation.type', missing ? {} : { type });
  return valid;
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
