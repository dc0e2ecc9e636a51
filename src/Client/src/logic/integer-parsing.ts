import { fault } from './fault.ts';
import { parseNumber, STYLES } from './number-styles.ts';

/** What a type says of a text: its value, or the fault that reading it is. */
type Verdict = bigint | 'FormatException' | 'OverflowException';

const INTEGER = 7;
const SIMPLE = /^[\t-\r ]*([+-]?\d{1,15})[\t-\r ]*$/;

/** `Parse` of an integer of `width` bits, with or without a sign. */
export function parseInteger(text: string | null, styles: number, width: number, isSigned: boolean): number {
  return Number(parseBig(text, styles, width, isSigned));
}

/** `TryParse`: null where it says no. */
export function tryParseInteger(text: string | null, styles: number, width: number, isSigned: boolean): number | null {
  const value = tryParseBig(text, styles, width, isSigned);
  return value === null ? null : Number(value);
}

/** `Parse` of an integer that is a bigint; a BigInteger has a width of 0. */
export function parseBig(text: string | null, styles: number, width: number, isSigned: boolean): bigint {
  if (text === null) return fault('ArgumentNullException');
  const verdict = read(text, styles, width, isSigned);
  return typeof verdict === 'bigint' ? verdict : fault(verdict);
}

export function tryParseBig(text: string | null, styles: number, width: number, isSigned: boolean): bigint | null {
  const verdict = text === null ? null : read(text, styles, width, isSigned);
  return typeof verdict === 'bigint' ? verdict : null;
}

function read(text: string, styles: number, width: number, isSigned: boolean): Verdict {
  if (styles & (STYLES.hex | STYLES.binary)) return readBits(text, styles, width, isSigned);
  const simple = styles === INTEGER ? SIMPLE.exec(text) : null;
  if (simple) return fits(BigInt(simple[1]!.replace('+', '')), width, isSigned);
  const number = parseNumber(text, styles);
  // A BigInteger has no fraction, not even that of zero.
  if (number === null || (width === 0 && number.hasPoint)) return 'FormatException';
  // .NET forgets the sign of zero only where there is no point.
  if (number.digits === '') return number.isNegative && number.hasPoint && !isSigned ? 'OverflowException' : 0n;
  if (number.scale > MOST_DIGITS) return 'OverflowException';
  const digits = number.digits.replace(/0+$/, '');
  if (number.scale < digits.length) return 'OverflowException';
  const size = BigInt(digits.padEnd(number.scale, '0'));
  return fits(number.isNegative ? -size : size, width, isSigned);
}

/** An exponent says how long a number becomes; no type but BigInteger has longer ones. */
const MOST_DIGITS = 100_000;

function fits(value: bigint, width: number, isSigned: boolean): Verdict {
  if (width === 0) return value;
  return value === (isSigned ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value)) ? value : 'OverflowException';
}

function readBits(text: string, styles: number, width: number, isSigned: boolean): Verdict {
  const isHex = (styles & STYLES.hex) !== 0;
  const trimmed = text.replace(styles & STYLES.leadingWhite ? /^[\t-\r ]+/ : /^/, '').replace(styles & STYLES.trailingWhite ? /[\t-\r ]*\0*$/ : /\0*$/, '');
  if (!(isHex ? /^[0-9A-Fa-f]+$/ : /^[01]+$/).test(trimmed)) return 'FormatException';
  const digits = trimmed.replace(/^0+(?!$)/, '');
  if (width !== 0 && digits.length > (isHex ? width / 4 : width)) return 'OverflowException';
  const bits = BigInt((isHex ? '0x' : '0b') + digits);
  // The first digit of a BigInteger has its sign.
  const size = width === 0 ? trimmed.length * (isHex ? 4 : 1) : width;
  return isSigned ? BigInt.asIntN(size, bits) : bits;
}
