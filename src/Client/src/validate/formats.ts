import { isSpace, trimEnd, trimStart } from '../logic/text.ts';

// Forms of texts with the verdicts of System.ComponentModel.DataAnnotations. C# says the same in Check.cs; 100,000 texts of each are compared by Package.Tests.

/** One @ that is neither first nor last, and no line break. */
export function isEmail(text: string): boolean {
  const at = text.indexOf('@');
  return at > 0 && at < text.length - 1 && !text.includes('@', at + 1) && !text.includes('\r') && !text.includes('\n');
}

/** Begins with http://, https:// or ftp:// in any case. */
export function isUrl(text: string): boolean {
  return /^(?:https?|ftp):\/\//i.test(text);
}

/** Digits of any script and - . ( ) and white space, with + anywhere; then perhaps x, ext or ext. and the digits of an extension. */
export function isPhone(text: string): boolean {
  const number = withoutExtension(trimEnd(text.replaceAll('+', '')));
  let hasDigit = false;
  for (let i = 0; i < number.length; i++) {
    const unit = number.charCodeAt(i);
    if (isDigit(unit)) hasDigit = true;
    else if (!'-.()'.includes(number[i]!) && !isSpace(unit)) return false;
  }
  return hasDigit;
}

/** Digits whose Luhn checksum is right; - and spaces are skipped. */
export function isCreditCard(text: string): boolean {
  let checksum = 0;
  let isEven = false;
  for (let i = text.length - 1; i >= 0; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 45 || unit === 32) continue;
    if (unit < 48 || unit > 57) return false;
    const digit = (unit - 48) << (isEven ? 1 : 0);
    checksum += digit > 9 ? digit - 9 : digit;
    isEven = !isEven;
  }
  return checksum % 10 === 0;
}

/** Base64 with its padding, in front of which the bits that belong to no byte are zero; white space is skipped. */
export function isBase64(text: string): boolean {
  const units = text.replace(/[ \t\r\n]/g, '');
  return units.length % 4 === 0 && /^[A-Za-z0-9+/]*(?:[AQgw]==|[AEIMQUYcgkosw048]=)?$/.test(units);
}

/** Ends in one of the extensions, which are lower case with their points. */
export function hasExtension(text: string, ...extensions: readonly string[]): boolean {
  const point = text.lastIndexOf('.');
  return point >= 0 && extensions.includes(lower(text.slice(point)));
}

// Of all letters only A to Z and the Kelvin sign become one of a to z in .NET.
function lower(text: string): string {
  return text.replace(/[A-Z\u212a]/g, (letter) => letter.toLowerCase());
}

function withoutExtension(number: string): string {
  const lowered = number.replace(/[EXT]/g, (letter) => letter.toLowerCase());
  for (const mark of ['ext.', 'ext', 'x']) {
    const at = lowered.lastIndexOf(mark);
    if (at >= 0 && areDigits(trimStart(number.slice(at + mark.length)))) return number.slice(0, at);
  }
  return number;
}

function areDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return text !== '';
}

// The first of ten digits for each script of the Basic Multilingual Plane, Unicode 16: the target framework's table, not the browser's.
const ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090,
  0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/** `char.IsDigit` of a UTF-16 unit. */
export function isDigit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 0x660 && ZEROS.some((zero) => unit >= zero && unit <= zero + 9));
}
