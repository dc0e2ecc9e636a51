import { LOWER } from './unicode/lower.ts';
import { type Runs, runOf } from './unicode/runs.ts';
import { UPPER } from './unicode/upper.ts';

const ASCII = /^[\0-\x7f]*$/;

/**
 * `string.ToUpperInvariant`, also of a char: each scalar has at most one scalar as its other case. The meaning is that of .NET with ICU 72 to 75: with
 * invariant globalization a server leaves U+017F as it is, and from Unicode 16 on (ICU 76, invariant globalization) it knows 27 pairs more.
 */
export function toUpperInvariant(text: string): string {
  return ASCII.test(text) ? text.toUpperCase() : moved(text, UPPER);
}

/** `string.ToLowerInvariant`, also of a char. The 27 pairs of Unicode 16 have no case here either. */
export function toLowerInvariant(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : moved(text, LOWER);
}

function moved(text: string, runs: Runs): string {
  let result = '';
  for (const scalar of text) {
    const code = scalar.codePointAt(0)!;
    const run = runOf(runs, code);
    result += run < 0 ? scalar : String.fromCodePoint(code + runs.shift[run]!);
  }
  return result;
}
