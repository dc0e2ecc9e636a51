import { Decimal } from '../codec/decimal.ts';
import { fault } from './fault.ts';

const POWERS: readonly number[] = Array.from({ length: 29 }, (_, exponent) => Number(`1e${exponent}`));
const MOST_DIGITS = 28;
const LONG_MASK = 0xffffffffffffffffn;

/** C#'s `(double)value`: three roundings in .NET's order, which do not always end at the nearest number. */
export function decimalToDouble(value: Decimal): number {
  const { size: exact, scale } = value;
  const near = typeof exact === 'number' ? exact : Number(exact & LONG_MASK) + Number(exact >> 64n) * 2 ** 64;
  const size = near / POWERS[scale]!;
  return value.isNegative ? -size : size;
}

/** C#'s `(float)value`. */
export function decimalToFloat(value: Decimal): number {
  return Math.fround(decimalToDouble(value));
}

/** C#'s `(int)value`: the digits behind the point are cut off. */
export function decimalToInt(value: Decimal): number {
  return decimalToInteger(value, -0x80000000, 0x7fffffff);
}

/** C#'s `(long)value`. */
export function decimalToLong(value: Decimal): bigint {
  return decimalToBigInt(value, -0x8000000000000000n, 0x7fffffffffffffffn);
}

/** Conversions to the other integers that are numbers. */
export function decimalToInteger(value: Decimal, least: number, most: number): number {
  const size = typeof value.size === 'number' ? Math.trunc(value.size / POWERS[value.scale]!) : Number(value.size / 10n ** BigInt(value.scale));
  const whole = value.isNegative && size !== 0 ? -size : size;
  return whole >= least && whole <= most ? whole : fault('OverflowException');
}

/** Conversions to the other integers that are bigints. */
export function decimalToBigInt(value: Decimal, least: bigint, most: bigint): bigint {
  const whole = value.coefficient / 10n ** BigInt(value.scale);
  return whole >= least && whole <= most ? whole : fault('OverflowException');
}

/** C#'s `(decimal)value` of a double: 15 digits of it. */
export function decimalOfDouble(value: number): Decimal {
  return ofDigits(value, 15);
}

/** C#'s `(decimal)value` of a float: 7 digits of it. */
export function decimalOfFloat(value: number): Decimal {
  return ofDigits(value, 7);
}

// The way of .NET 10, whose roundings do not always end at the nearest decimal.
function ofDigits(value: number, digits: number): Decimal {
  const exponent = exponentOf(value);
  if (exponent > 96) return fault('OverflowException');
  const [size, scale] = scaled(Math.abs(value), digits, digits - 1 - ((exponent * 19728) >> 16));
  const whole = roundEven(size);
  if (exponent < -94 || whole === 0) return Decimal.from(0);
  const coefficient = BigInt(value < 0 ? -whole : whole);
  return scale < 0 ? (Decimal.of(coefficient * 10n ** BigInt(-scale), 0) ?? fault('OverflowException')) : withoutZeros(coefficient, scale, digits - 1);
}

/** The number with `digits` digits before the point, and how often it was multiplied by ten. */
function scaled(value: number, digits: number, power: number): [size: number, scale: number] {
  const most = Math.min(power, MOST_DIGITS);
  const isDone = most === -1 && value < POWERS[digits]!;
  const size = most >= 0 ? value * POWERS[most]! : isDone ? value : value / POWERS[-most]!;
  const scale = isDone ? 0 : most;
  return size < POWERS[digits - 1]! && scale < MOST_DIGITS ? [size * 10, scale + 1] : [size, scale];
}

function withoutZeros(coefficient: bigint, scale: number, most: number): Decimal {
  for (let left = Math.min(scale, most); left > 0 && coefficient % 10n === 0n; left--) [coefficient, scale] = [coefficient / 10n, scale - 1];
  return Decimal.of(coefficient, scale)!;
}

/** The power of two that the size is below of; large for what is no number. */
function exponentOf(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  return ((bits.getUint16(0) >> 4) & 0x7ff) - 1022;
}

function roundEven(size: number): number {
  const whole = Math.trunc(size);
  const rest = size - whole;
  return rest > 0.5 || (rest === 0.5 && whole % 2 === 1) ? whole + 1 : whole;
}
