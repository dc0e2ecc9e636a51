import { customFormat } from './custom-format.ts';
import { type Digits, digitsOfInteger } from './digits.ts';
import { fault } from './fault.ts';
import { DOUBLE, FLOAT, type FloatType, HALF, roundExact, shortestDigits } from './float-digits.ts';
import { general, standardFormat } from './standard-format.ts';

/** `ToString(format)` of an integer of `width` bits under the invariant culture; a BigInteger has a width of 0. */
export function formatInteger(value: number | bigint, format: string | null, width: number): string {
  const [letter, places] = parseFormat(format);
  switch (letter.toUpperCase()) {
    case '': return customFormat(digitsOfInteger(value), format!);
    case 'X': return withCase(radix(value, width, 4, places), letter);
    case 'B': return radix(value, width, 1, places);
    case 'D': return padded(value, places);
    case 'R':
    case 'G': return places < 1 || width === 0 ? padded(value, places) : general(digitsOfInteger(value), places, expOf(letter));
    default: return standardFormat(digitsOfInteger(value), letter, places);
  }
}

/** `ToString(format)` of a double under the invariant culture. */
export function formatDouble(value: number, format: string | null): string {
  return formatAs(value, format, DOUBLE);
}

export function formatFloat(value: number, format: string | null): string {
  return formatAs(value, format, FLOAT);
}

export function formatHalf(value: number, format: string | null): string {
  return formatAs(value, format, HALF);
}

/** `ToString()` of a double: the fewest digits that read back as the same number. */
export function textOfDouble(value: number): string {
  const size = Math.abs(value);
  return size >= 1e-4 && size < 1e17 ? String(value) : formatAs(value, null, DOUBLE);
}

export function textOfFloat(value: number): string {
  return formatAs(value, null, FLOAT);
}

export function textOfHalf(value: number): string {
  return formatAs(value, null, HALF);
}

function formatAs(value: number, format: string | null, type: FloatType): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  const [letter, places] = parseFormat(format);
  switch (letter.toUpperCase()) {
    case '': return customFormat(roundExact(value, () => type.custom), format!);
    case 'R': return shortest(value, type, expOf(letter));
    case 'G': return places < 1 ? shortest(value, type, expOf(letter)) : general(roundExact(value, () => places), places, expOf(letter));
    case 'E': return standardFormat(roundExact(value, () => (places < 0 ? 6 : places) + 1), letter, places);
    case 'P': return standardFormat(behindPoint(value, (places < 0 ? 2 : places) + 2), letter, places);
    default: return standardFormat(behindPoint(value, places < 0 ? 2 : places), letter, places);
  }
}

function behindPoint(value: number, places: number): Digits {
  return roundExact(value, (scale) => scale + places);
}

function shortest(value: number, type: FloatType, letter: string): string {
  const number = shortestDigits(value, type);
  return general(number, Math.max(number.digits.length, type.roundTrip), letter);
}

/** The letter of a standard format, '' for a custom one, and its places, -1 for none. */
export function parseFormat(format: string | null): [letter: string, places: number] {
  if (format === null || format === '') return ['G', -1];
  const match = /^([A-Za-z])(\d*)(?:\0|$)/.exec(format);
  if (!match) return format.startsWith('\0') ? ['G', -1] : ['', -1];
  const places = format.length === 1 ? -1 : Number(match[2]);
  return places > MOST_PLACES ? fault('FormatException') : [match[1]!, places];
}

/** More are refused where formats are written. */
const MOST_PLACES = 999;

/** The letter of the exponent in the formats G and R. */
function expOf(letter: string): string {
  return letter === letter.toLowerCase() ? 'e' : 'E';
}

function padded(value: number | bigint, places: number): string {
  const text = String(value);
  return value < 0 ? '-' + text.slice(1).padStart(places, '0') : text.padStart(places, '0');
}

/** The digits of `bits` bits each. Without a width there are as many as show the sign, which also fills the places. */
function radix(value: number | bigint, width: number, bits: number, places: number): string {
  if (width > 0) return BigInt.asUintN(width, BigInt(value)).toString(1 << bits).padStart(places, '0');
  const size = value < 0 ? -1n - BigInt(value) : BigInt(value);
  const count = Math.floor(size === 0n ? 0 : size.toString(2).length / bits) + 1;
  const digits = BigInt.asUintN(count * bits, BigInt(value)).toString(1 << bits);
  return digits.padStart(count, '0').padStart(places, value < 0 ? ((1 << bits) - 1).toString(16) : '0');
}

function withCase(digits: string, letter: string): string {
  return letter === 'X' ? digits.toUpperCase() : digits;
}
