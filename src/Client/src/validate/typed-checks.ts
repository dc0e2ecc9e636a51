import { WireError } from '../codec/wire-error.ts';
import { WRITE_DEPTH } from '../codec/write-depth.ts';
import { isBlank } from '../logic/text.ts';
import { type InputValues, tryInput } from './checks.ts';
import { asDouble, asInt, asString, isObject } from './plain-inputs.ts';
import type { ValuePattern } from './value-pattern.ts';
import { type ViolationSink, violate, wrongForm } from './violation-sink.ts';

// The checks that most members need, one call each: what is valid returns at the first line, what is wrong is told apart behind it.
type Sink = ViolationSink | undefined;

/** Reports what is no object. Throws `WireError` on a value that leads back to itself, which could not be written either. */
export function checkObject(value: unknown, depth = 0): Sink {
  if (depth > WRITE_DEPTH) throw new WireError('TooDeep', 0);
  return isObject(value) ? undefined : wrongForm(undefined, '', 'object', value);
}

/** The form of any kind of the type table. */
export function checkForm(sink: Sink, path: string, kind: keyof InputValues, value: unknown, nullable?: boolean): Sink {
  return tryInput(kind, value) === undefined ? wrongForm(sink, path, kind, value, nullable) : sink;
}

/** A number that the enum has. */
export function checkEnum(sink: Sink, path: string, table: { isDefined(value: unknown): boolean }, value: unknown, nullable?: boolean): Sink {
  return table.isDefined(value) ? sink : wrongForm(sink, path, 'enum', value, nullable);
}

export function checkInt(sink: Sink, path: string, value: unknown, min: number = -0x80000000, max: number = 0x7fffffff, nullable?: boolean): Sink {
  const int = asInt(value);
  if (int !== undefined && int >= min && int <= max) return sink;
  return int === undefined ? wrongForm(sink, path, 'int', value, nullable) : outOfRange(sink, path, min, max);
}

export function checkDouble(sink: Sink, path: string, value: unknown, min: number = -Infinity, max: number = Infinity, nullable?: boolean): Sink {
  const double = asDouble(value);
  if (double !== undefined && double >= min && double <= max) return sink;
  return double === undefined ? wrongForm(sink, path, 'double', value, nullable) : outOfRange(sink, path, min, max);
}

/** A range of a kind whose narrow values order by `<` or have `compare`. */
export function checkRange(sink: Sink, path: string, kind: keyof InputValues, value: unknown, min: Bound, max: Bound, nullable?: boolean): Sink {
  const narrow = tryInput(kind, value) as Bound | undefined;
  if (narrow === undefined) return wrongForm(sink, path, kind, value, nullable);
  return isBelow(narrow, min) || isBelow(max, narrow) ? outOfRange(sink, path, min, max) : sink;
}

/** Length in UTF-16 units, as C# counts. */
export function checkText(sink: Sink, path: string, value: unknown, required?: boolean, min: number = 0, max: number = Infinity, nullable?: boolean): Sink {
  const text = asString(value);
  if (text !== undefined && text.length >= min && text.length <= max && !(required && isBlank(text))) return sink;
  if (text === undefined) return wrongForm(sink, path, 'string', value, nullable);
  return required && isBlank(text) ? violate(sink, path, 'validation.required') : wrongLength(sink, path, min, max);
}

export function checkPattern(sink: Sink, path: string, value: unknown, pattern: ValuePattern, required?: boolean, nullable?: boolean): Sink {
  const text = asString(value);
  if (text !== undefined && pattern.spans(text) && !(required && isBlank(text))) return sink;
  if (text === undefined) return wrongForm(sink, path, 'string', value, nullable);
  return required && isBlank(text) ? violate(sink, path, 'validation.required') : violate(sink, path, 'validation.pattern', { pattern: pattern.pattern });
}

type Bound = number | bigint | string | { compare(other: Bound): number };

function isBelow(left: Bound, right: Bound): boolean {
  return typeof left === 'object' ? left.compare(right) < 0 : left < right;
}

function outOfRange(sink: Sink, path: string, min: Bound, max: Bound): Sink {
  return violate(sink, path, 'validation.range', { min: String(min), max: String(max) });
}

function wrongLength(sink: Sink, path: string, min: number, max: number): Sink {
  if (min === 0) return violate(sink, path, 'validation.max_length', { max: String(max) });
  if (max === Infinity) return violate(sink, path, 'validation.min_length', { min: String(min) });
  return violate(sink, path, 'validation.length', { min: String(min), max: String(max) });
}
