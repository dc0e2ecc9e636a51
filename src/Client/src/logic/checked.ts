import { fault } from './fault.ts';

/**
 * What a checked operation or conversion gives: the value where the type has it, otherwise an overflow. Two numbers of 32 bits have a sum, difference and
 * product that is exact or far outside of the range, so the result of JavaScript's operator is all that has to be looked at.
 */
export function checkedInt(value: number): number {
  return within(value, -0x8000_0000, 0x7fff_ffff);
}

export function checkedUInt(value: number): number {
  return within(value, 0, 0xffff_ffff);
}

export function checkedShort(value: number): number {
  return within(value, -0x8000, 0x7fff);
}

/** Of char too. */
export function checkedUShort(value: number): number {
  return within(value, 0, 0xffff);
}

export function checkedSByte(value: number): number {
  return within(value, -0x80, 0x7f);
}

export function checkedByte(value: number): number {
  return within(value, 0, 0xff);
}

export function checkedLong(value: bigint): bigint {
  return exact(value, BigInt.asIntN(64, value));
}

export function checkedULong(value: bigint): bigint {
  return exact(value, BigInt.asUintN(64, value));
}

export function checkedInt128(value: bigint): bigint {
  return exact(value, BigInt.asIntN(128, value));
}

export function checkedUInt128(value: bigint): bigint {
  return exact(value, BigInt.asUintN(128, value));
}

/** `checked((UInt128)value)` of a double, which looks at the sign before the fraction is cut. */
export function checkedDoubleToUInt128(value: number): bigint {
  return value < 0 ? fault('OverflowException') : checkedUInt128(checkedWhole(value));
}

/** The whole part of a number, which must have one. */
export function checkedWhole(value: number): bigint {
  return Number.isFinite(value) ? BigInt(Math.trunc(value)) : fault('OverflowException');
}

// NaN is in no range. The sum makes 0 of -0.
function within(value: number, least: number, most: number): number {
  return value >= least && value <= most ? value + 0 : fault('OverflowException');
}

function exact(value: bigint, kept: bigint): bigint {
  return value === kept ? value : fault('OverflowException');
}
