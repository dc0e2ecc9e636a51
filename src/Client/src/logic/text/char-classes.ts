import { isSpace } from '../text.ts';
import { DIGITS } from './unicode/digits.ts';
import { LETTERS } from './unicode/letters.ts';
import { LOWER_LETTERS } from './unicode/lower-letters.ts';
import { NUMBERS } from './unicode/numbers.ts';
import { PUNCTUATION } from './unicode/punctuation.ts';
import { type Runs, runOf } from './unicode/runs.ts';
import { SYMBOLS } from './unicode/symbols.ts';
import { UPPER_LETTERS } from './unicode/upper-letters.ts';

// What .NET 10 knows, which is Unicode 16 whatever the browser knows.

/** `char.IsLetter` */
export function isLetter(unit: string): boolean {
  return isIn(LETTERS, unit);
}

/** `char.IsDigit` */
export function isDigit(unit: string): boolean {
  return isIn(DIGITS, unit);
}

/** `char.IsLetterOrDigit` */
export function isLetterOrDigit(unit: string): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** `char.IsNumber` */
export function isNumberChar(unit: string): boolean {
  return isIn(NUMBERS, unit);
}

/** `char.IsUpper` */
export function isUpper(unit: string): boolean {
  return isIn(UPPER_LETTERS, unit);
}

/** `char.IsLower` */
export function isLower(unit: string): boolean {
  return isIn(LOWER_LETTERS, unit);
}

/** `char.IsPunctuation` */
export function isPunctuation(unit: string): boolean {
  return isIn(PUNCTUATION, unit);
}

/** `char.IsSymbol` */
export function isSymbol(unit: string): boolean {
  return isIn(SYMBOLS, unit);
}

/** `char.IsWhiteSpace` */
export function isWhiteSpace(unit: string): boolean {
  return isSpace(unit.charCodeAt(0));
}

/** `char.IsSeparator`: white space that is no control character. */
export function isSeparator(unit: string): boolean {
  return isWhiteSpace(unit) && !isControl(unit);
}

/** `char.IsControl` */
export function isControl(unit: string): boolean {
  return unit <= '\x1f' || (unit >= '\x7f' && unit <= '\x9f');
}

function isIn(runs: Runs, unit: string): boolean {
  return runOf(runs, unit.charCodeAt(0)) >= 0;
}
