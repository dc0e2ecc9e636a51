import { type Digits, roundTo } from './digits.ts';
import { fault } from './fault.ts';

/** Prints digits by a standard format of the invariant culture: a letter and the number of places, -1 for the format's own. */
export function standardFormat(number: Digits, letter: string, places: number): string {
  switch (letter.toUpperCase()) {
    case 'F': return fixed(number, places);
    case 'N': return negative(grouped(number, places));
    case 'C': return currency(grouped(number, places));
    case 'P': return negative(grouped({ ...number, scale: number.digits === '' ? 0 : number.scale + 2 }, places), ' %');
    case 'E': return scientific(number, places < 0 ? 6 : places, letter);
    default: return fault('FormatException');
  }
}

type Printed = readonly [number: Digits, text: string];

function fixed(number: Digits, places: number): string {
  const count = places < 0 ? 2 : places;
  const rounded = roundTo(number, number.scale + count);
  return negative([rounded, plain(rounded, count)]);
}

function grouped(number: Digits, places: number): Printed {
  const count = places < 0 ? 2 : places;
  const rounded = roundTo(number, number.scale + count);
  const [whole, ...fraction] = plain(rounded, count).split('.') as [string, ...string[]];
  return [rounded, [group(whole), ...fraction].join('.')];
}

/** A comma before each three digits from the end. */
export function group(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function currency([number, text]: Printed): string {
  return number.isNegative ? `(¤${text})` : `¤${text}`;
}

function negative([number, text]: Printed, unit = ''): string {
  return (number.isNegative ? '-' : '') + text + unit;
}

function plain({ digits, scale }: Digits, places: number): string {
  const whole = scale > 0 ? digits.slice(0, scale).padEnd(scale, '0') : '0';
  if (places === 0) return whole;
  const fraction = scale > 0 ? digits.slice(scale) : '0'.repeat(Math.min(-scale, places)) + digits;
  return `${whole}.${fraction.slice(0, places).padEnd(places, '0')}`;
}

function scientific(number: Digits, places: number, letter: string): string {
  const rounded = roundTo(number, places + 1);
  const digits = rounded.digits.padEnd(places + 1, '0');
  const fraction = places > 0 ? '.' + digits.slice(1) : '';
  return negative([rounded, digits.slice(0, 1) + fraction + exponent(rounded.digits === '' ? 0 : rounded.scale - 1, letter, 3, true)]);
}

export function general(number: Digits, count: number, letter: string): string {
  const rounded = roundTo(number, count);
  const { digits, scale } = rounded;
  if (scale > count || scale < -3) return negative([rounded, digits.slice(0, 1) + behind(digits.slice(1)) + exponent(scale - 1, letter, 2, true)]);
  return negative([rounded, scale > 0 ? digits.slice(0, scale).padEnd(scale, '0') + behind(digits.slice(scale)) : '0' + behind('0'.repeat(-scale) + digits)]);
}

function behind(fraction: string): string {
  return fraction === '' ? '' : '.' + fraction;
}

export function exponent(value: number, letter: string, width: number, hasPlus: boolean): string {
  return letter + (value < 0 ? '-' : hasPlus ? '+' : '') + String(Math.abs(value)).padStart(width, '0');
}
