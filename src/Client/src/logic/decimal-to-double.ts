import type { Decimal } from '../codec/decimal.ts';

const POWERS: readonly number[] = Array.from({ length: 29 }, (_, exponent) => Number(`1e${exponent}`));

/** C#'s `(double)value`: three roundings in .NET's order, which do not always end at the nearest number. */
export function decimalToDouble(value: Decimal): number {
  const size = (value.middle * 2 ** 32 + value.low + value.high * 2 ** 64) / POWERS[value.scale]!;
  return value.isNegative ? -size : size;
}
