import { Decimal } from '../codec/decimal.ts';
import { shorten } from '../codec/decimal-size.ts';
import { fault } from './fault.ts';

const NUMBER = /^[\t-\r ]*([+-]?)(?:(\d[\d,]*)(?:\.(\d*))?|\.(\d+))[\t-\r ]*(?:([+-])[\t-\r ]*)?\0*$/;
const FLOAT = /^[\t-\r ]*([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?[\t-\r ]*\0*$/;
const MOST_DIGITS = 28;
/** Digits that can matter; of the others only whether there are any. */
const KEPT_DIGITS = 40;
/** An exponent beyond it makes every number zero or too large. */
const MOST_EXPONENT = 9999;

/** What was read: undefined is too large, null is no number. */
type Reading = Decimal | undefined | null;

/** `decimal.Parse` of `NumberStyles.Number`, under the invariant culture. */
export function parseDecimal(text: string | null): Decimal {
  return expect(text, readNumber);
}

/** `decimal.Parse` of `NumberStyles.Float`, under the invariant culture. */
export function parseDecimalFloat(text: string | null): Decimal {
  return expect(text, readFloat);
}

/** `decimal.TryParse` of `NumberStyles.Number`; null when there is none. */
export function tryParseDecimal(text: string | null): Decimal | null {
  return text === null ? null : (readNumber(text) ?? null);
}

/** `decimal.TryParse` of `NumberStyles.Float`; null when there is none. */
export function tryParseDecimalFloat(text: string | null): Decimal | null {
  return text === null ? null : (readFloat(text) ?? null);
}

function expect(text: string | null, read: (text: string) => Reading): Decimal {
  const value = text === null ? fault('ArgumentNullException') : read(text);
  return value ?? fault(value === null ? 'FormatException' : 'OverflowException');
}

function readNumber(text: string): Reading {
  const [match, before, whole = '', fraction, only, behind] = NUMBER.exec(text) ?? [];
  if (match === undefined || (before !== '' && behind !== undefined)) return null;
  return ofDigits(before === '-' || behind === '-', whole.replaceAll(',', ''), fraction ?? only ?? '', 0);
}

function readFloat(text: string): Reading {
  const [match, sign, whole = '', fraction, only, exponent = '0'] = FLOAT.exec(text) ?? [];
  return match === undefined ? null : ofDigits(sign === '-', whole, fraction ?? only ?? '', Number(exponent));
}

function ofDigits(isNegative: boolean, whole: string, fraction: string, exponent: number): Decimal | undefined {
  const scale = fraction.length - Math.max(-MOST_EXPONENT, Math.min(exponent, MOST_EXPONENT));
  const digits = (whole + fraction).replace(/^0+/, '');
  const value = digits === '' ? Decimal.of(0n, Math.max(0, Math.min(scale, MOST_DIGITS))) : nearest(digits, scale);
  return isNegative ? value?.neg() : value;
}

/** The decimal that is nearest to `digits / 10^scale`, half to even. */
function nearest(digits: string, scale: number): Decimal | undefined {
  const rest = digits.slice(KEPT_DIGITS);
  const kept = BigInt(digits.slice(0, KEPT_DIGITS) + (rest === '' ? '' : /[1-9]/.test(rest) ? '1' : '0'));
  const places = scale - Math.max(0, rest.length - 1);
  if (places > 2 * KEPT_DIGITS) return Decimal.of(0n, MOST_DIGITS);
  if (places < -MOST_DIGITS) return undefined;
  const fitting = places < 0 ? shorten(kept * 10n ** BigInt(-places), 0) : shorten(kept, places);
  return fitting && Decimal.of(...fitting);
}
