import { fault } from '../fault.ts';

/** `char.IsBetween` */
export function isCharBetween(unit: string, first: string, last: string): boolean {
  // As .NET does it: a range that ends before it starts goes round.
  return ((unit.charCodeAt(0) - first.charCodeAt(0)) & 0xffff) <= ((last.charCodeAt(0) - first.charCodeAt(0)) & 0xffff);
}

/** `char.IsAscii` */
export function isAscii(unit: string): boolean {
  return unit <= '\x7f';
}

/** `char.IsAsciiDigit` */
export function isAsciiDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9';
}

/** `char.IsAsciiLetterUpper` */
export function isAsciiUpper(unit: string): boolean {
  return unit >= 'A' && unit <= 'Z';
}

/** `char.IsAsciiLetterLower` */
export function isAsciiLower(unit: string): boolean {
  return unit >= 'a' && unit <= 'z';
}

/** `char.IsAsciiLetter` */
export function isAsciiLetter(unit: string): boolean {
  return isAsciiUpper(unit) || isAsciiLower(unit);
}

/** `char.IsAsciiLetterOrDigit` */
export function isAsciiLetterOrDigit(unit: string): boolean {
  return isAsciiLetter(unit) || isAsciiDigit(unit);
}

/** `char.IsAsciiHexDigitUpper` */
export function isAsciiHexUpper(unit: string): boolean {
  return isAsciiDigit(unit) || (unit >= 'A' && unit <= 'F');
}

/** `char.IsAsciiHexDigitLower` */
export function isAsciiHexLower(unit: string): boolean {
  return isAsciiDigit(unit) || (unit >= 'a' && unit <= 'f');
}

/** `char.IsAsciiHexDigit` */
export function isAsciiHex(unit: string): boolean {
  return isAsciiHexUpper(unit) || isAsciiHexLower(unit);
}

/** `char.IsHighSurrogate` */
export function isHighSurrogate(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udbff';
}

/** `char.IsLowSurrogate` */
export function isLowSurrogate(unit: string): boolean {
  return unit >= '\udc00' && unit <= '\udfff';
}

/** `char.IsSurrogate` */
export function isSurrogate(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udfff';
}

/** `char.IsSurrogatePair` */
export function isSurrogatePair(high: string, low: string): boolean {
  return isHighSurrogate(high) && isLowSurrogate(low);
}

/** `char.ConvertFromUtf32` */
export function fromScalar(code: number): string {
  if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) fault('ArgumentOutOfRangeException');
  return String.fromCodePoint(code);
}

/** `char.ConvertToUtf32` of a pair. */
export function toScalar(high: string, low: string): number {
  return isSurrogatePair(high, low) ? (high + low).codePointAt(0)! : fault('ArgumentOutOfRangeException');
}

/** `char.Parse` */
export function parseChar(text: string | null): string {
  if (text === null) fault('ArgumentNullException');
  return text.length === 1 ? text : fault('FormatException');
}

/** `checked((char)number)` */
export function toCharChecked(number: number): string {
  return number >= 0 && number <= 0xffff ? String.fromCharCode(number) : fault('OverflowException');
}
