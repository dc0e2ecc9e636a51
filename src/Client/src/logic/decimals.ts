import { Decimal } from '../codec/decimal.ts';
import { fault } from './fault.ts';

/** Where `Math.Round` goes with what is between two numbers. */
export type Rounding = 'zero' | 'down' | 'up';

/** `new decimal(value)` of an integer. */
export function decimalOf(value: number | bigint): Decimal {
  return Decimal.from(value);
}

/** `decimal.Round` in one direction; to the nearest is `Decimal.round`. */
export function roundDecimal(value: Decimal, digits: number, rounding: Rounding): Decimal {
  if (digits < 0 || digits > 28) fault('ArgumentOutOfRangeException');
  const cut = cutDecimal(value, digits);
  const goesAway = rounding === (value.isNegative ? 'down' : 'up');
  return goesAway && !cut.equals(value) ? cut.add(unit(value.isNegative, digits)) : cut;
}

/** `decimal.Floor` */
export function floorDecimal(value: Decimal): Decimal {
  return roundDecimal(value, 0, 'down');
}

/** `decimal.Ceiling` */
export function ceilingDecimal(value: Decimal): Decimal {
  return roundDecimal(value, 0, 'up');
}

/** `decimal.Truncate` */
export function truncateDecimal(value: Decimal): Decimal {
  return cutDecimal(value, 0);
}

/** `Math.Abs` */
export function absDecimal(value: Decimal): Decimal {
  return value.isNegative ? value.neg() : value;
}

/** `Math.Max`: of equal values the first. */
export function maxDecimal(left: Decimal, right: Decimal): Decimal {
  return left.compare(right) >= 0 ? left : right;
}

/** `Math.Min`: of equal values the second. */
export function minDecimal(left: Decimal, right: Decimal): Decimal {
  return left.compare(right) < 0 ? left : right;
}

/** `Math.Clamp` */
export function clampDecimal(value: Decimal, least: Decimal, most: Decimal): Decimal {
  if (least.compare(most) > 0) fault('ArgumentException');
  return value.compare(least) < 0 ? least : value.compare(most) > 0 ? most : value;
}

/** `decimal.IsInteger` */
export function isWholeDecimal(value: Decimal): boolean {
  return value.scale === 0 || cutDecimal(value, 0).equals(value);
}

/** `decimal.IsEvenInteger` */
export function isEvenDecimal(value: Decimal): boolean {
  return isWholeDecimal(value) && cutDecimal(value, 0).coefficient % 2n === 0n;
}

/** `decimal.IsOddInteger` */
export function isOddDecimal(value: Decimal): boolean {
  return isWholeDecimal(value) && cutDecimal(value, 0).coefficient % 2n !== 0n;
}

/** `decimal.CopySign` */
export function copySignDecimal(value: Decimal, sign: Decimal): Decimal {
  return withSign(value, sign.isNegative);
}

/** `new decimal(low, middle, high, isNegative, scale)` */
export function decimalOfBits(low: number, middle: number, high: number, isNegative: boolean, scale: number): Decimal {
  const value = Decimal.ofParts(false, high >>> 0, middle >>> 0, low >>> 0, scale) ?? fault('ArgumentOutOfRangeException');
  return withSign(value, isNegative);
}

/** The value without the digits behind the `digits`th place. */
export function cutDecimal(value: Decimal, digits: number): Decimal {
  if (value.scale <= digits) return value;
  const divisor = 10n ** BigInt(value.scale - digits);
  const size = BigInt(value.size) / divisor;
  return withSign(Decimal.of(size, digits)!, value.isNegative);
}

function withSign(value: Decimal, isNegative: boolean): Decimal {
  return value.isNegative === isNegative ? value : value.neg();
}

function unit(isNegative: boolean, digits: number): Decimal {
  return Decimal.of(isNegative ? -1n : 1n, digits)!;
}
