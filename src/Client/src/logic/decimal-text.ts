import type { Decimal } from '../codec/decimal.ts';
import { fault } from './fault.ts';

/** Whole digits, behind `#,` in groups, and digits behind the point: `#` where a zero is not shown. */
const PATTERN = /^(#,)?([#0]*)(?:\.([#0]*))?$/;
const MOST_DIGITS = 28;
const STANDARD = /^([FNPG])(\d{0,2})$/i;

interface Form {
  /** Digits behind the point, at most and at least. */
  readonly most: number;
  readonly least: number;
  /** Digits before the point. */
  readonly whole: number;
  readonly isGrouped: boolean;
  /** By how many digits the point moves to the right. */
  readonly shift: number;
}

/** `ToString` with a format, under the invariant culture. */
export function formatDecimal(value: Decimal, format: string): string {
  const [, letter = '', digits = ''] = STANDARD.exec(format) ?? [];
  if (format === '' || (letter.toUpperCase() === 'G' && digits === '')) return value.toString();
  return letter === '' ? print(value, custom(format)) : standard(value, letter.toUpperCase(), digits === '' ? 2 : Number(digits));
}

function standard(value: Decimal, letter: string, places: number): string {
  if (letter === 'G') return fault('FormatException');
  const text = print(value, { most: places, least: places, whole: 1, isGrouped: letter !== 'F', shift: letter === 'P' ? 2 : 0 });
  return letter === 'P' ? text + ' %' : text;
}

function custom(format: string): Form {
  const [, group, whole = '', fraction = ''] = PATTERN.exec(format) ?? fault('FormatException');
  const first = whole.indexOf('0');
  const least = fraction.lastIndexOf('0') + 1;
  return { most: fraction.length, least, whole: first < 0 ? 0 : whole.length - first, isGrouped: group !== undefined, shift: 0 };
}

function print(value: Decimal, { most, least, whole, isGrouped, shift }: Form): string {
  const rounded = value.round(Math.min(most + shift, MOST_DIGITS), 'away');
  const [before = '', after = ''] = rounded.toString().replace('-', '').split('.');
  const digits = after.padEnd(shift, '0');
  const left = (before + digits.slice(0, shift)).replace(/^0+/, '').padStart(whole, '0');
  const right = digits.slice(shift).replace(/0+$/, '').padEnd(least, '0');
  const grouped = isGrouped ? left.replace(/\B(?=(?:\d{3})+$)/g, ',') : left;
  return (rounded.sign < 0 ? '-' : '') + grouped + (right === '' ? '' : '.' + right);
}
