import { fault } from './fault.ts';

// Division with C#'s meaning: it truncates, and throws on zero. What cuts the results of the other operators to their width is printed where they stand.

export function divInt(left: number, right: number): number {
  if (right === 0 || right === -1) divisible(right === 0, left === -0x80000000);
  return (left / right) | 0;
}

export function remInt(left: number, right: number): number {
  if (right === 0 || right === -1) divisible(right === 0, left === -0x80000000);
  return (left % right) | 0;
}

export function divUInt(left: number, right: number): number {
  return right === 0 ? fault('DivideByZeroException') : Math.floor(left / right);
}

export function remUInt(left: number, right: number): number {
  return right === 0 ? fault('DivideByZeroException') : left % right;
}

export function divLong(left: bigint, right: bigint): bigint {
  divisible(right === 0n, left === -0x8000_0000_0000_0000n && right === -1n);
  return left / right;
}

export function remLong(left: bigint, right: bigint): bigint {
  divisible(right === 0n, left === -0x8000_0000_0000_0000n && right === -1n);
  return left % right;
}

export function divInt128(left: bigint, right: bigint): bigint {
  divisible(right === 0n, left === LEAST_INT128 && right === -1n);
  return left / right;
}

export function remInt128(left: bigint, right: bigint): bigint {
  divisible(right === 0n, left === LEAST_INT128 && right === -1n);
  return left % right;
}

/** Of every bigint that has no smallest value to be divided by -1: ulong, UInt128, BigInteger. */
export function divBig(left: bigint, right: bigint): bigint {
  divisible(right === 0n, false);
  return left / right;
}

export function remBig(left: bigint, right: bigint): bigint {
  divisible(right === 0n, false);
  return left % right;
}

const LEAST_INT128 = -(1n << 127n);

function divisible(byZero: boolean, overflows: boolean): void {
  if (byZero) fault('DivideByZeroException');
  if (overflows) fault('OverflowException');
}

/** `DivRem`: quotient and remainder. */
export function divRem<T>(divide: (left: T, right: T) => T, remainder: (left: T, right: T) => T, left: T, right: T): [T, T] {
  return [divide(left, right), remainder(left, right)];
}
