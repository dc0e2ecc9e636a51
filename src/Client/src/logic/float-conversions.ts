// What unchecked conversions of float, Half and double give: the nearest value of the type, 0 for NaN. Smaller types take the low bits of the int.

export function doubleToInt(value: number): number {
  return value >= 0x7fff_ffff ? 0x7fff_ffff : value <= -0x8000_0000 ? -0x8000_0000 : value | 0;
}

export function doubleToUInt(value: number): number {
  return value >= 0xffff_ffff ? 0xffff_ffff : value <= 0 ? 0 : value >>> 0;
}

export function doubleToLong(value: number): bigint {
  return saturate(value, -0x8000_0000_0000_0000n, 0x7fff_ffff_ffff_ffffn);
}

export function doubleToULong(value: number): bigint {
  return saturate(value, 0n, 0xffff_ffff_ffff_ffffn);
}

export function doubleToInt128(value: number): bigint {
  return saturate(value, -(1n << 127n), (1n << 127n) - 1n);
}

export function doubleToUInt128(value: number): bigint {
  return saturate(value, 0n, (1n << 128n) - 1n);
}

function saturate(value: number, least: bigint, most: bigint): bigint {
  if (Number.isNaN(value)) return 0n;
  if (value <= Number(least)) return least;
  return value >= Number(most) ? most : BigInt(Math.trunc(value));
}

const LARGEST_HALF = 65504;
const LEAST_HALF_EXPONENT = -14;
const HALF_FRACTION_BITS = 10;

/** Adding it leaves no room for a fraction, so that the sum is rounded, ties to even. */
const NO_FRACTION = 2 ** 52;

/** `(Half)value` of a double: the nearest half, infinite where that is none. */
export function doubleToHalf(value: number): number {
  const size = Math.abs(value);
  const step = 2 ** (Math.max(exponentOf(size), LEAST_HALF_EXPONENT) - HALF_FRACTION_BITS);
  const rounded = (size / step + NO_FRACTION - NO_FRACTION) * step;
  const half = rounded > LARGEST_HALF ? Infinity : rounded;
  return value < 0 || Object.is(value, -0) ? -half : half;
}

// The logarithm of a number just below a power of two is rounded up to the exponent of that.
function exponentOf(size: number): number {
  if (!(size >= 2 ** -24 && size < 2 ** 17)) return size < 1 ? LEAST_HALF_EXPONENT : 17;
  const exponent = Math.floor(Math.log2(size));
  return 2 ** exponent > size ? exponent - 1 : exponent;
}

/** `(double)value` of a BigInteger: .NET cuts the bits that a double has no room for. */
export function bigToDouble(value: bigint): number {
  const size = value < 0n ? -value : value;
  const bits = size.toString(2).length;
  if (bits > 1024) return value < 0n ? -Infinity : Infinity;
  const cut = BigInt(Math.max(bits - 53, 0));
  const kept = Number((size >> cut) << cut);
  return value < 0n ? -kept : kept;
}

/** `(float)value` of long and ulong, rounded once: the bits that go are gathered in the last of those that stay. */
export function bigToFloat(value: bigint): number {
  const size = value < 0n ? -value : value;
  if (size < 0x20_0000_0000_0000n) return Math.fround(Number(value));
  const cut = BigInt(size.toString(16).length * 4 - 48);
  if (cut > 128n) return value < 0n ? -Infinity : Infinity;
  const kept = (size >> cut) | (size & ((1n << cut) - 1n) ? 1n : 0n);
  return Math.fround(Number(value < 0n ? -kept : kept) * 2 ** Number(cut));
}
