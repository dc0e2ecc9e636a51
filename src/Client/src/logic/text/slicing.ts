import { fault } from '../fault.ts';
import { checkRange, given } from './ranges.ts';

/** `text[index]` */
export function charAt(text: string, index: number): string {
  return text[index] ?? fault('IndexOutOfRangeException');
}

/** The number of the unit `text[index]`. */
export function unitAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  // Behind the end it is NaN, which alone differs from itself.
  return unit === unit ? unit : fault('IndexOutOfRangeException');
}

/** `text[^index]` */
export function charFromEnd(text: string, index: number): string {
  return charAt(text, text.length - index);
}

/** `string.Substring` */
export function substring(text: string, start: number, length: number = text.length - start): string {
  checkRange(text.length, start, length);
  return text.slice(start, start + length);
}

/** `text[start..end]` */
export function sliceText(text: string, start: number, end: number): string {
  return substring(text, start, end - start);
}

/** `string.Insert` */
export function insertText(text: string, start: number, value: string | null): string {
  const length = text.length;
  const inserted = given(value);
  checkRange(length, start, 0);
  return text.slice(0, start) + inserted + text.slice(start);
}

/** `string.Remove` */
export function removeText(text: string, start: number, count: number = text.length - start): string {
  checkRange(text.length, start, count);
  return text.slice(0, start) + text.slice(start + count);
}

/** `string.PadLeft` */
export function padLeft(text: string, width: number, pad = ' '): string {
  checkWidth(text, width);
  return text.padStart(width, pad);
}

/** `string.PadRight` */
export function padRight(text: string, width: number, pad = ' '): string {
  checkWidth(text, width);
  return text.padEnd(width, pad);
}

/** The alignment of a place in a composite format: to the right when it is positive, to the left when it is negative. */
export function alignText(text: string | null, width: number): string {
  return width < 0 ? (text ?? '').padEnd(-width) : (text ?? '').padStart(width);
}

/** `new string(unit, count)` */
export function repeatChar(unit: string, count: number): string {
  if (count < 0) fault('ArgumentOutOfRangeException');
  return unit.repeat(count);
}

/** `string.ToCharArray` */
export function toChars(text: string, start = 0, length: number = text.length): string[] {
  return substring(text, start, length).split('');
}

/** `new string(char[])` */
export function fromChars(chars: readonly string[] | null): string {
  return chars === null ? '' : chars.join('');
}

/** `new string(char[], start, length)` */
export function fromCharsOf(chars: readonly string[] | null, start: number, length: number): string {
  const all = given(chars);
  checkRange(all.length, start, length);
  return all.slice(start, start + length).join('');
}

// Without a text it is the text that faults.
function checkWidth(text: string, width: number): void {
  if (width < 0 && text !== null) fault('ArgumentOutOfRangeException');
}
