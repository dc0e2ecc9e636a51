import type { Decimal } from './decimal.ts';

// What .NET keeps of a result that is zero: a sign, and a number of digits behind the point.

const WORD = 2 ** 32;

/** Whose sign .NET leaves on nothing when the sides cancel each other out: that of the one that it aligns to the other. */
export function keepsLeftSign(left: Decimal, right: Decimal): boolean {
  return left.size === 0 ? right.scale <= left.scale : right.scale >= left.scale;
}

/** The scale that .NET gives a product that is zero or rounds to zero; undefined where it gives a plain 0. */
export function scaleOfZero(left: Decimal, right: Decimal): number | undefined {
  const isLarge = left.size >= WORD || right.size >= WORD;
  const isNothing = left.size === 0 || right.size === 0;
  const scale = left.scale + right.scale;
  if (isLarge ? isNothing : scale > 47) return undefined;
  return isLarge ? 28 : Math.min(scale, 28);
}
