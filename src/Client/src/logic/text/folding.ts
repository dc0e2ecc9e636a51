import { toUpperInvariant } from './casing.ts';

/** The text as `StringComparison.OrdinalIgnoreCase` sees it, unit for unit: two texts are equal when these are. */
export function foldCase(text: string): string {
  return isPlain(text) ? toUpperInvariant(text) : Array.from(text, foldScalar).join('');
}

/** The scalar as `OrdinalIgnoreCase` sees it. */
export function foldScalar(scalar: string): string {
  const code = scalar.codePointAt(0)!;
  if (code === LONG_S) return scalar;
  return code >= GARAY && code < GARAY + GARAY_LETTERS ? String.fromCodePoint(code - GARAY_GAP) : toUpperInvariant(scalar);
}

// The two ways in which folding is not upper case: .NET never takes the long s for an S here, and beyond U+FFFF it asks its own data, which is of Unicode 16.
const LONG_S = 0x17f;
const GARAY = 0x10d70;
const GARAY_LETTERS = 22;
const GARAY_GAP = 0x20;

function isPlain(text: string): boolean {
  return !/[\u017f\ud803]/.test(text);
}
