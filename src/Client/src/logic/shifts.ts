import { fault } from './fault.ts';

// C# shifts by the count modulo the width, as JavaScript does for 32 bits. A BigInteger has no width: it is shifted the other way by a negative count.

/** Bits that a BigInteger may be shifted up by: what is more is no number that anybody means, and would take all memory. */
const MOST_BITS = 0x100_0000;

export function shlLong(value: bigint, count: number): bigint {
  return BigInt.asIntN(64, value << BigInt(count & 63));
}

/** Of long and of ulong. */
export function shrLong(value: bigint, count: number): bigint {
  return value >> BigInt(count & 63);
}

/** `>>>` of long. */
export function ushrLong(value: bigint, count: number): bigint {
  return BigInt.asIntN(64, BigInt.asUintN(64, value) >> BigInt(count & 63));
}

export function shlULong(value: bigint, count: number): bigint {
  return BigInt.asUintN(64, value << BigInt(count & 63));
}

export function shlInt128(value: bigint, count: number): bigint {
  return BigInt.asIntN(128, value << BigInt(count & 127));
}

/** Of Int128 and of UInt128. */
export function shrInt128(value: bigint, count: number): bigint {
  return value >> BigInt(count & 127);
}

/** `>>>` of Int128. */
export function ushrInt128(value: bigint, count: number): bigint {
  return BigInt.asIntN(128, BigInt.asUintN(128, value) >> BigInt(count & 127));
}

export function shlUInt128(value: bigint, count: number): bigint {
  return BigInt.asUintN(128, value << BigInt(count & 127));
}

/** Of BigInteger. */
export function shlBig(value: bigint, count: number): bigint {
  return count > MOST_BITS && value !== 0n ? fault('OverflowException') : value << BigInt(Math.min(count, MOST_BITS));
}

/** Of BigInteger. */
export function shrBig(value: bigint, count: number): bigint {
  return shlBig(value, -count);
}
