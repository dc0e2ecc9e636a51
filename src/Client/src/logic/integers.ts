import { fault } from './fault.ts';

/** Arithmetic of the integers that `arithmetic.ts` has not: results wrap, division truncates. Smaller ones are calculated with as int, as in C#. */
export function addUInt(left: number, right: number): number {
  return (left + right) >>> 0;
}

export function subUInt(left: number, right: number): number {
  return (left - right) >>> 0;
}

export function mulUInt(left: number, right: number): number {
  return Math.imul(left, right) >>> 0;
}

export function divUInt(left: number, right: number): number {
  return right === 0 ? fault('DivideByZeroException') : Math.floor(left / right);
}

export function remUInt(left: number, right: number): number {
  return right === 0 ? fault('DivideByZeroException') : left % right;
}

export function addULong(left: bigint, right: bigint): bigint {
  return BigInt.asUintN(64, left + right);
}

export function subULong(left: bigint, right: bigint): bigint {
  return BigInt.asUintN(64, left - right);
}

export function mulULong(left: bigint, right: bigint): bigint {
  return BigInt.asUintN(64, left * right);
}

/** Of every bigint that has no smallest value to be divided by -1: ulong, UInt128, BigInteger. */
export function divBig(left: bigint, right: bigint): bigint {
  return right === 0n ? fault('DivideByZeroException') : left / right;
}

export function remBig(left: bigint, right: bigint): bigint {
  return right === 0n ? fault('DivideByZeroException') : left % right;
}

export function addInt128(left: bigint, right: bigint): bigint {
  return BigInt.asIntN(128, left + right);
}

export function subInt128(left: bigint, right: bigint): bigint {
  return BigInt.asIntN(128, left - right);
}

export function mulInt128(left: bigint, right: bigint): bigint {
  return BigInt.asIntN(128, left * right);
}

export function divInt128(left: bigint, right: bigint): bigint {
  return right === -1n ? negatable(left) && -left : divBig(left, right);
}

export function remInt128(left: bigint, right: bigint): bigint {
  return right === -1n ? negatable(left) && 0n : remBig(left, right);
}

export function negInt128(value: bigint): bigint {
  return BigInt.asIntN(128, -value);
}

export function addUInt128(left: bigint, right: bigint): bigint {
  return BigInt.asUintN(128, left + right);
}

export function subUInt128(left: bigint, right: bigint): bigint {
  return BigInt.asUintN(128, left - right);
}

export function mulUInt128(left: bigint, right: bigint): bigint {
  return BigInt.asUintN(128, left * right);
}

export function negUInt128(value: bigint): bigint {
  return BigInt.asUintN(128, -value);
}

function negatable(value: bigint): true {
  return BigInt.asIntN(128, -value) === -value || fault('OverflowException');
}
