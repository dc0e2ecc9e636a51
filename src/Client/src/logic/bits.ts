import { fault } from './fault.ts';

// What `BitOperations` and the statics of the integer types ask of bits. A number of up to 32 bits is taken without a sign, a bigint as it is, with its width.

export function popCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

export function popCountBig(value: bigint, width: number): number {
  return sum(value, width, popCount);
}

/** Zeros before the first bit that is set, of `width` bits. */
export function leadingZeros(value: number, width: number): number {
  return Math.clz32(value) - (32 - width);
}

export function leadingZerosBig(value: bigint, width: number): number {
  return width - lengthOf(BigInt.asUintN(width, value));
}

/** Zeros behind the last bit that is set, `width` for 0. */
export function trailingZeros(value: number, width: number): number {
  return value === 0 ? width : 31 - Math.clz32(value & -value);
}

export function trailingZerosBig(value: bigint, width: number): number {
  return value === 0n ? width : lengthOf(value & -value) - 1;
}

/** Place of the first bit that is set; of 0 where that counts as 1. */
export function log2(value: number): number {
  return 31 - Math.clz32(value | 1);
}

export function log2Big(value: bigint): number {
  return lengthOf(value | 1n) - 1;
}

/** `Log2` of a type with a sign, of a number or bigint. */
export function positive<T extends number | bigint>(value: T): T {
  return value < 0 ? fault('ArgumentOutOfRangeException') : value;
}

export function isPow2(value: number | bigint): boolean {
  return value > 0 && (typeof value === 'bigint' ? (value & (value - 1n)) === 0n : (value & (value - 1)) === 0);
}

/** Rotates `width` bits, which are a power of two; the result has no sign. */
export function rotateLeft(value: number, count: number, width: number): number {
  const mask = width === 32 ? -1 : (1 << width) - 1;
  const up = count & (width - 1);
  const bits = value & mask;
  return ((bits << up) | (up === 0 ? 0 : bits >>> (width - up))) & mask;
}

export function rotateLeftBig(value: bigint, count: number, width: number): bigint {
  const up = BigInt(count & (width - 1));
  const bits = BigInt.asUintN(width, value);
  return BigInt.asUintN(width, bits << up) | (bits >> (BigInt(width) - up));
}

/** `BitOperations.RoundUpToPowerOf2`: 0 where it is too large. */
export function roundUpToPow2(value: number): number {
  return value === 0 || value > 0x8000_0000 ? 0 : 2 ** (32 - Math.clz32(value - 1));
}

export function roundUpToPow2Big(value: bigint): bigint {
  return value === 0n ? 0n : BigInt.asUintN(64, 1n << BigInt(lengthOf(value - 1n)));
}

function lengthOf(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}

function sum(value: bigint, width: number, count: (part: number) => number): number {
  let total = 0;
  for (let at = 0; at < width; at += 32) total += count(Number(BigInt.asUintN(32, value >> BigInt(at))));
  return total;
}
