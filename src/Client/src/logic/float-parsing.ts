import { fault } from './fault.ts';
import { doubleToHalf } from './float-conversions.ts';
import { exactDigits } from './float-digits.ts';
import { parseNumber, type ParsedNumber } from './number-styles.ts';
import { trim } from './text.ts';

/** `double.Parse` under the invariant culture. */
export function parseDouble(text: string | null, styles: number): number {
  return parsed(text, tryParseDouble(text, styles));
}

/** `double.TryParse`: null where it says no. */
export function tryParseDouble(text: string | null, styles: number): number | null {
  return tryParse(text, styles, (value) => value);
}

export function parseFloat32(text: string | null, styles: number): number {
  return parsed(text, tryParseFloat32(text, styles));
}

export function tryParseFloat32(text: string | null, styles: number): number | null {
  return tryParse(text, styles, Math.fround);
}

export function parseHalf(text: string | null, styles: number): number {
  return parsed(text, tryParseHalf(text, styles));
}

export function tryParseHalf(text: string | null, styles: number): number | null {
  return tryParse(text, styles, doubleToHalf);
}

function parsed(text: string | null, value: number | null): number {
  return value ?? fault(text === null ? 'ArgumentNullException' : 'FormatException');
}

function tryParse(text: string | null, styles: number, round: (value: number) => number): number | null {
  if (text === null) return null;
  const number = parseNumber(text, styles);
  if (number === null) return named(trim(text).toLowerCase());
  const size = nearest(number, round);
  return number.isNegative ? -size : size;
}

function named(text: string): number | null {
  if (text === 'nan' || text === '+nan' || text === '-nan') return NaN;
  if (text === 'infinity' || text === '+infinity') return Infinity;
  return text === '-infinity' ? -Infinity : null;
}

// Rounding a double that was rounded itself errs where that double is a tie of the smaller type: then the text says which side it is on.
function nearest(number: ParsedNumber, round: (value: number) => number): number {
  if (number.digits === '') return 0;
  const double = Number(`0.${number.digits}e${number.scale}`);
  const value = round(double);
  if (value === double) return value;
  if (value === Infinity) return compareSize(number, double) < 0 ? round(below(double)) : value;
  const other = double + (double - value);
  const side = round(other) === other ? compareSize(number, double) : 0;
  return side === 0 ? value : side > 0 ? Math.max(value, other) : Math.min(value, other);
}

/** Whether the text says more or less than the double. */
function compareSize(number: ParsedNumber, double: number): number {
  const exact = exactDigits(double);
  if (exact.scale !== number.scale) return number.scale - exact.scale;
  const digits = number.digits.replace(/0+$/, '');
  return digits === exact.digits ? 0 : digits > exact.digits ? 1 : -1;
}

/** The next double below a positive one. */
function below(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) - 1n);
  return view.getFloat64(0);
}
