import { fault } from './fault.ts';

/** Arithmetic of int and long with C#'s meaning: results wrap, division truncates and throws on zero. Decimals have methods, doubles operators. */
export function addInt(left: number, right: number): number {
  return (left + right) | 0;
}

export function subInt(left: number, right: number): number {
  return (left - right) | 0;
}

export function mulInt(left: number, right: number): number {
  return Math.imul(left, right);
}

export function divInt(left: number, right: number): number {
  divisible(right === 0, left === -0x80000000 && right === -1);
  return (left / right) | 0;
}

export function remInt(left: number, right: number): number {
  divisible(right === 0, left === -0x80000000 && right === -1);
  return (left % right) | 0;
}

export function negInt(value: number): number {
  return -value | 0;
}

export function addLong(left: bigint, right: bigint): bigint {
  return BigInt.asIntN(64, left + right);
}

export function subLong(left: bigint, right: bigint): bigint {
  return BigInt.asIntN(64, left - right);
}

export function mulLong(left: bigint, right: bigint): bigint {
  return BigInt.asIntN(64, left * right);
}

export function divLong(left: bigint, right: bigint): bigint {
  divisible(right === 0n, left === -0x8000000000000000n && right === -1n);
  return left / right;
}

export function remLong(left: bigint, right: bigint): bigint {
  divisible(right === 0n, left === -0x8000000000000000n && right === -1n);
  return left % right;
}

export function negLong(value: bigint): bigint {
  return BigInt.asIntN(64, -value);
}

function divisible(byZero: boolean, overflows: boolean): void {
  if (byZero) fault('DivideByZeroException');
  if (overflows) fault('OverflowException');
}
