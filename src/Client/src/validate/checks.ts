import { Decimal } from '../codec/decimal.ts';
import { type Guid, parseGuid } from '../codec/guid.ts';
import { type Instant, parseInstant } from '../codec/instant.ts';
import type { Compare } from '../logic/compare.ts';
import { isNullOrWhiteSpace } from '../logic/text.ts';
import type { ViolationSink } from './violation-sink.ts';

/** Null, and text without anything but white space, are missing. */
export function checkRequired(sink: ViolationSink, path: string, value: unknown, message: string | null): void {
  const missing = typeof value === 'string' ? isNullOrWhiteSpace(value) : value === null || value === undefined;
  if (missing) sink.add(path, 'validation.required', message);
}

/** Length in UTF-16 units, as C# counts; null is valid. */
export function checkLength(sink: ViolationSink, path: string, value: string | null, min: number, max: number, message: string | null): void {
  if (value === null || (value.length >= min && value.length <= max)) return;
  sink.add(path, 'validation.length', message, { min: String(min), max: String(max) });
}

/** Both bounds belong to the range; null is valid. */
export function checkRange<T>(
  sink: ViolationSink, path: string, value: T | null, min: T, max: T, compare: Compare<T>, message: string | null,
): void {
  if (value === null || (compare(value, min) >= 0 && compare(value, max) <= 0)) return;
  sink.add(path, 'validation.range', message, { min: `${min}`, max: `${max}` });
}

/** The first match of the sticky `regexp` must span the whole value; null and the empty text are valid. */
export function checkPattern(
  sink: ViolationSink, path: string, value: string | null, regexp: RegExp, pattern: string, message: string | null,
): void {
  if (value === null || value === '') return;
  regexp.lastIndex = 0;
  if (!regexp.test(value) || regexp.lastIndex !== value.length) sink.add(path, 'validation.pattern', message, { pattern });
}

/** A rule that faults is not fulfilled. One violation for each path, or one for the whole value. */
export function checkRule(sink: ViolationSink, isValid: () => boolean, code: string, paths: readonly string[], message: string | null): void {
  if (holds(isValid)) return;
  for (const path of paths.length > 0 ? paths : ['']) sink.add(path, code, message);
}

function holds(isValid: () => boolean): boolean {
  try {
    return isValid();
  } catch {
    return false;
  }
}

/** The narrow value of each kind of the type table that has a wide input form. */
export interface InputValues {
  bool: boolean;
  int: number;
  enum: number;
  double: number;
  long: bigint;
  decimal: Decimal;
  string: string;
  guid: Guid;
  instant: Instant;
}

const readers: { readonly [Kind in keyof InputValues]: (value: unknown) => InputValues[Kind] | undefined } = {
  bool: (value) => (typeof value === 'boolean' ? value : undefined),
  int: (value) => (typeof value === 'number' && value === (value | 0) ? value : undefined),
  enum: (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined),
  double: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  long: readLong,
  decimal: readDecimal,
  string: (value) => (typeof value === 'string' && !/\p{Surrogate}/u.test(value) ? value : undefined),
  guid: parseGuid,
  instant: parseInstant,
};

/** The narrow form of a wide input (`string`, safe `number`, `Date`), or undefined when it is no value of the kind. Null stays null. */
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
export function checkInput(sink: ViolationSink, path: string, kind: keyof InputValues, value: unknown, nullable: boolean): boolean {
  const valid = value === null || value === undefined ? nullable : tryInput(kind, value) !== undefined;
  if (!valid) sink.add(path, value === null || value === undefined ? 'validation.required' : 'validation.type', null, { type: kind });
  return valid;
}

function readLong(value: unknown): bigint | undefined {
  const isInteger = typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value)) ||
    (typeof value === 'string' && /^-?\d{1,19}$/.test(value));
  const integer = isInteger ? BigInt(value) : undefined;
  return integer !== undefined && integer === BigInt.asIntN(64, integer) ? integer : undefined;
}

function readDecimal(value: unknown): Decimal | undefined {
  if (value instanceof Decimal) return value;
  if (typeof value === 'string') return Decimal.tryParse(value);
  const isNumber = typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value));
  return isNumber && Math.abs(Number(value)) < 7e28 ? Decimal.from(value) : undefined;
}
