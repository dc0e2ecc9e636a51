// Coefficients of decimals below 2^53, where sums, products and quotients of whole numbers are exact; amounts of money nearly always are.

export const SAFE: number = 2 ** 53;
export const TENS: readonly number[] = Array.from({ length: 29 }, (_, exponent) => Number(`1e${exponent}`));

/** The quotient when it needs few digits; undefined when the long way has to say. */
export function shortQuotient(left: number | bigint, right: number | bigint, natural: number): readonly [size: number, scale: number] | undefined {
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  for (let grow = Math.max(0, -natural); natural + grow <= 28 && left * TENS[grow]! < SAFE; grow++) {
    const quotient = (left * TENS[grow]!) / right;
    if (Number.isInteger(quotient)) return [quotient, natural + grow];
  }
  return undefined;
}

/** A quotient, to the nearest whole number. */
export function roundQuotient(size: number, divisor: number, half: 'even' | 'away'): number {
  const quotient = Math.floor(size / divisor);
  const twice = (size - quotient * divisor) * 2;
  return twice > divisor || (twice === divisor && (half === 'away' || quotient % 2 === 1)) ? quotient + 1 : quotient;
}
