import { fault } from '../logic/fault.ts';

// Coefficients of decimals that no number holds exactly, without their sign.

/** The largest coefficient: 96 bits. */
const MOST = (1n << 96n) - 1n;
const TEN_TIMES_MOST = MOST * 10n;
const DIGITS_OF_MOST = Math.log10(2 ** 96);
/** More than what logarithms of numbers are wrong by. */
const BLUR = 1e-9;
const POWERS: readonly bigint[] = Array.from({ length: 60 }, (_, exponent) => 10n ** BigInt(exponent));
const STEPS: readonly number[] = [16, 8, 4, 2, 1];

/** A coefficient and the number of its digits that are behind the point. */
export type Scaled = readonly [size: bigint, scale: number];

/** `10^exponent` */
export function power(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/** Whether 96 bits hold it. */
export function fits(size: bigint): boolean {
  return size <= MOST;
}

/** A quotient, half to even. */
export function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return roundUp(quotient, dividend - quotient * divisor, divisor);
}

/** The coefficient and scale that are nearest to `size / 10^scale`; undefined when it is too large. */
export function shorten(size: bigint, scale: number): Scaled | undefined {
  if (scale <= 28 && size <= MOST) return [size, scale];
  const excess = size <= TEN_TIMES_MOST ? 1 : Math.ceil(Math.log10(Number(size)) - DIGITS_OF_MOST - BLUR);
  for (let drop = Math.max(scale - 28, excess); drop <= scale; drop++) {
    const rounded = divideHalfEven(size, power(drop));
    if (rounded <= MOST) return [rounded, scale - drop];
  }
  return undefined;
}

/**
 * Quotient with .NET's scale: the natural one when it is exact there, else the longest that fits, without trailing zeros.
 * @param near Nearly the quotient of the two numbers.
 */
export function divide(dividend: bigint, divisor: bigint, natural: number, near: number): Scaled {
  // Nearly what fits: one digit too many is taken back.
  const digits = Math.floor(DIGITS_OF_MOST - Math.log10(near) + Math.min(natural, 0) + BLUR);
  const grow = Math.max(0, Math.min(28 - Math.max(natural, 0), digits));
  return divideTo(dividend, divisor, grow, natural) ?? divideTo(dividend, divisor, grow - 1, natural) ?? tooLarge();
}

export function tooLarge(): never {
  return fault('OverflowException', 'the result is too large for a decimal');
}

function divideTo(dividend: bigint, divisor: bigint, grow: number, natural: number): Scaled | undefined {
  if (grow < 0) return undefined;
  const least = Math.max(natural, 0);
  const scaled = dividend * power(grow + least - natural);
  const quotient = scaled / divisor;
  if (quotient > MOST) return undefined;
  const rest = scaled - quotient * divisor;
  if (rest === 0n) return withoutZeros(quotient, least + grow, least);
  const rounded = roundUp(quotient, rest, divisor);
  if (rounded <= MOST) return withoutZeros(rounded, least + grow, 0);
  return least + grow > 0 ? withoutZeros(divideHalfEven(rounded, 10n), least + grow - 1, 0) : undefined;
}

function roundUp(quotient: bigint, rest: bigint, divisor: bigint): bigint {
  const twice = rest * 2n;
  return twice > divisor || (twice === divisor && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

function withoutZeros(size: bigint, scale: number, least: number): Scaled {
  if (size % 10n !== 0n) return [size, scale];
  for (const step of STEPS) {
    if (scale - step >= least && size % power(step) === 0n) [size, scale] = [size / power(step), scale - step];
  }
  return [size, scale];
}
