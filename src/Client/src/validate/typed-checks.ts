import { WireError } from '../codec/wire-error.ts';
import { WRITE_DEPTH } from '../codec/write-depth.ts';
import { isBlank } from '../logic/text.ts';
import { type InputValues, tryInput } from './checks.ts';
import { isDouble, isInt, isObject, isText, isWellFormed } from './plain-inputs.ts';
import type { ValuePattern } from './value-pattern.ts';
import { type ViolationSink, violate, wrongForm } from './violation-sink.ts';

// The checks that most members need, one call each. What is valid is decided in one small expression without calls, which engines inline; what is wrong is told
// apart in a function of its own. A bound that is not given is undefined, and nothing is below or above that.
type Sink = ViolationSink | undefined;

/** Reports what is no object. Throws `WireError` on a value that leads back to itself, which could not be written either. */
export function checkObject(value: unknown, depth?: number): Sink {
  return !(depth! > WRITE_DEPTH) && isObject(value) ? undefined : wrongObject(value, depth);
}

function wrongObject(value: unknown, depth?: number): Sink {
  if (depth! > WRITE_DEPTH) throw new WireError('TooDeep', 0);
  return wrongForm(undefined, '', 'object', value);
}

/** The form of any kind of the type table. */
export function checkForm(sink: Sink, path: string, kind: keyof InputValues, value: unknown, nullable?: boolean): Sink {
  return tryInput(kind, value) === undefined ? wrongForm(sink, path, kind, value, nullable) : sink;
}

/** A number that the enum has. */
export function checkEnum(sink: Sink, path: string, table: { isDefined(value: unknown): boolean }, value: unknown, nullable?: boolean): Sink {
  return table.isDefined(value) ? sink : wrongForm(sink, path, 'enum', value, nullable);
}

export function checkInt(sink: Sink, path: string, value: unknown, min?: number, max?: number, nullable?: boolean): Sink {
  return typeof value === 'number' && value === (value | 0) && !(value < min! || value > max!) ? sink : wrongInt(sink, path, value, min, max, nullable);
}

function wrongInt(sink: Sink, path: string, value: unknown, min = -0x80000000, max = 0x7fffffff, nullable?: boolean): Sink {
  return isInt(value) ? outOfRange(sink, path, min, max) : wrongForm(sink, path, 'int', value, nullable);
}

export function checkDouble(sink: Sink, path: string, value: unknown, min?: number, max?: number, nullable?: boolean): Sink {
  return typeof value === 'number' && value - value === 0 && !(value < min! || value > max!) ? sink : wrongDouble(sink, path, value, min, max, nullable);
}

function wrongDouble(sink: Sink, path: string, value: unknown, min = -Infinity, max = Infinity, nullable?: boolean): Sink {
  return isDouble(value) ? outOfRange(sink, path, min, max) : wrongForm(sink, path, 'double', value, nullable);
}

/** A range of a kind whose narrow values order by `<` or have `compare`. */
export function checkRange(sink: Sink, path: string, kind: keyof InputValues, value: unknown, min: Bound, max: Bound, nullable?: boolean): Sink {
  const narrow = tryInput(kind, value) as Bound | undefined;
  if (narrow === undefined) return wrongForm(sink, path, kind, value, nullable);
  return isBelow(narrow, min) || isBelow(max, narrow) ? outOfRange(sink, path, min, max) : sink;
}

/** Length in UTF-16 units, as C# counts. */
export function checkText(sink: Sink, path: string, value: unknown, required?: boolean, min?: number, max?: number, nullable?: boolean): Sink {
  const isValid = typeof value === 'string'
    ? !(value.length < min! || value.length > max!) && isWellFormed(value) && !(required && isBlank(value))
    : value === null && nullable;
  return isValid ? sink : wrongText(sink, path, value, required, min, max, nullable);
}

/** A text that says something: nothing but white space does not. A function of its own, because engines inline what is small. */
export function checkRequiredText(sink: Sink, path: string, value: unknown, min?: number, max?: number): Sink {
  return typeof value === 'string' && !(value.length < min! || value.length > max!) && !isBlank(value) && isWellFormed(value) ? sink : wrongText(sink, path, value, true, min, max);
}

function wrongText(sink: Sink, path: string, value: unknown, required?: boolean, min = 0, max = Infinity, nullable?: boolean): Sink {
  if (!isText(value)) return wrongForm(sink, path, 'string', value, nullable);
  return required && isBlank(value) ? violate(sink, path, 'validation.required') : wrongLength(sink, path, min, max);
}

export function checkPattern(sink: Sink, path: string, value: unknown, pattern: ValuePattern, required?: boolean, nullable?: boolean): Sink {
  return typeof value === 'string' && pattern.spans(value) && (pattern.isNarrow || isWellFormed(value)) && !(required && isBlank(value)) ? sink : wrongPattern(sink, path, value, pattern, required, nullable);
}

function wrongPattern(sink: Sink, path: string, value: unknown, { pattern }: ValuePattern, required?: boolean, nullable?: boolean): Sink {
  if (!isText(value)) return wrongForm(sink, path, 'string', value, nullable);
  return required && isBlank(value) ? violate(sink, path, 'validation.required') : violate(sink, path, 'validation.pattern', { pattern });
}

type Bound = number | bigint | string | { compare(other: Bound): number };

function isBelow(left: Bound, right: Bound): boolean {
  return typeof left === 'object' ? left.compare(right) < 0 : left < right;
}

function outOfRange(sink: Sink, path: string, min: Bound, max: Bound): Sink {
  return violate(sink, path, 'validation.range', { min: `${min}`, max: `${max}` });
}

function wrongLength(sink: Sink, path: string, min: number, max: number): Sink {
  if (min === 0) return violate(sink, path, 'validation.max_length', { max: `${max}` });
  if (max === Infinity) return violate(sink, path, 'validation.min_length', { min: `${min}` });
  return violate(sink, path, 'validation.length', { min: `${min}`, max: `${max}` });
}
