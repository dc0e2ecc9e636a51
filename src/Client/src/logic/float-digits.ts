import { cut, type Digits, digitsOf, raised } from './digits.ts';
import { doubleToHalf } from './float-conversions.ts';

/** Rounds a double to a type: `Math.fround` and the like. */
export interface FloatType {
  readonly round: (value: number) => number;
  /** Digits that always read back as the same value. */
  readonly roundTrip: number;
  /** Digits that formats of signs (`0.00`) see. */
  readonly custom: number;
}

export const DOUBLE: FloatType = { round: (value) => value, roundTrip: 17, custom: 15 };
export const FLOAT: FloatType = { round: Math.fround, roundTrip: 9, custom: 7 };
export const HALF: FloatType = { round: doubleToHalf, roundTrip: 5, custom: 5 };

/** The digits of the exact value: every float is a fraction of a power of two, so there is an end to them. */
export function exactDigits(value: number): Digits {
  const size = Math.abs(value);
  let [whole, places] = [size, 0];
  // Each step is exact, and a subnormal is whole after 1074.
  for (; !Number.isInteger(whole); places++) whole *= 2;
  const text = String(BigInt(whole) * 5n ** BigInt(places));
  return digitsOf(value < 0 || Object.is(value, -0), text, text.length - places, true);
}

/** The exact value rounded to `count` digits, ties to the even one. */
export function roundExact(value: number, countOf: (scale: number) => number): Digits {
  const number = exactDigits(value);
  const count = countOf(number.scale);
  const rest = count < 0 ? '' : number.digits.slice(count);
  const isTie = rest === '5';
  const isUp = isTie ? isOdd(number.digits, count) : rest.charCodeAt(0) >= 0x35;
  return isUp ? raised(number, number.digits.slice(0, count)) : cut(number, count);
}

/** The doubles of which .NET prints a digit too few; they read back as their neighbour. */
const SHORTER = new Map<number, string>([[2 ** -25, '2.980232238769531e-8'], [2 ** -958, '4.104536801298376e-289']]);

/** The fewest digits that read back as the same value of the type, and of those the nearest. */
export function shortestDigits(value: number, type: FloatType): Digits {
  const size = Math.abs(value);
  if (type === DOUBLE || value === 0) return fromText(value, SHORTER.get(size) ?? size.toExponential());
  const exact = exactDigits(value);
  for (let count = 1; ; count++) {
    const rounded = roundExact(value, () => count);
    if (count >= exact.digits.length || isSame(rounded, value, type)) return rounded;
    // Above a power of two there is more room than below it, so that what is farther away may do.
    const above = raised(exact, exact.digits.slice(0, count));
    if (isPowerOf2(size) && isSame(above, value, type)) return above;
  }
}

function isSame(number: Digits, value: number, type: FloatType): boolean {
  return type.round(Number(`0.${number.digits}e${number.scale}`)) === Math.abs(value);
}

function isPowerOf2(size: number): boolean {
  return 2 ** Math.round(Math.log2(size)) === size;
}

function fromText(value: number, text: string): Digits {
  const [mantissa, exponent] = text.split('e') as [string, string];
  return digitsOf(value < 0 || Object.is(value, -0), mantissa.replace('.', ''), Number(exponent) + 1, true);
}

function isOdd(digits: string, count: number): boolean {
  return count > 0 && digits.charCodeAt(count - 1) % 2 === 1;
}
