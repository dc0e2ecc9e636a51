import { fault } from './fault.ts';

/** `Math.Abs` of an integer type; its smallest value has no absolute one. */
export function absInteger(value: number, least: number): number {
  return value === least ? fault('OverflowException') : Math.abs(value);
}

/** `Math.Abs` of long and Int128, and of BigInteger, which has no smallest value. */
export function absBig(value: bigint, least?: bigint): bigint {
  if (value === least) return fault('OverflowException');
  return value < 0n ? -value : value;
}

export function minBig(left: bigint, right: bigint): bigint {
  return left < right ? left : right;
}

export function maxBig(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

/** `Math.Clamp`, NaN stays. */
export function clamp<T extends number | bigint>(value: T, least: T, most: T): T {
  if (least > most) return fault('ArgumentException');
  return value < least ? least : value > most ? most : value;
}

/** `double.Clamp` and its like, which differ from `Math.Clamp` where a bound is NaN. */
export function clampDouble(value: number, least: number, most: number): number {
  return least > most ? fault('ArgumentException') : Math.min(Math.max(value, least), most);
}

/** `Math.Sign` of an integer. */
export function signBig(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

/** `Math.Sign` of a double, which throws for NaN. */
export function sign(value: number): number {
  return Number.isNaN(value) ? fault('ArithmeticException') : Math.sign(value) + 0;
}

/** `CompareTo` of double, float and Half: NaN comes before every number, -0 is 0. */
export function compareDouble(left: number, right: number): number {
  if (left < right) return -1;
  if (left > right) return 1;
  return left === right ? 0 : Number(Number.isNaN(right)) - Number(Number.isNaN(left));
}

/** `Equals` of double, float and Half: NaN is NaN. */
export function equalsDouble(left: number, right: number): boolean {
  return left === right || (Number.isNaN(left) && Number.isNaN(right));
}

/** `BigInteger.GreatestCommonDivisor` */
export function gcdBig(left: bigint, right: bigint): bigint {
  let [a, b] = [absBig(left), absBig(right)];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** `BigInteger.Pow` */
export function powBig(value: bigint, exponent: number): bigint {
  if (exponent < 0) return fault('ArgumentOutOfRangeException');
  const bits = value.toString(16).length * 4 * exponent;
  return bits > MOST_BITS && value * value > 1n ? fault('OverflowException') : value ** BigInt(exponent);
}

/** Greater powers are no numbers that anybody means, and would take all time. */
const MOST_BITS = 0x10_0000;
