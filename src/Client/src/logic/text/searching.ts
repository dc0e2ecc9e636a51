import { checkRange, given } from './ranges.ts';

/** `string.IndexOf` of a char or, with `StringComparison.Ordinal`, of a text. */
export function indexOfText(text: string, value: string | null, start = 0, count: number = text.length - start): number {
  const length = text.length;
  const sought = given(value);
  checkRange(length, start, count);
  return shifted(start, text.slice(start, start + count).indexOf(sought));
}

/** `string.LastIndexOf` of a char. */
export function lastIndexOfChar(text: string, unit: string, last: number = text.length - 1, count: number = last + 1): number {
  if (text.length === 0) return -1;
  const start = last - count + 1;
  checkRange(text.length - 1, last, 0);
  checkRange(last + 1, start, count);
  return shifted(start, text.slice(start, last + 1).lastIndexOf(unit));
}

/** `string.LastIndexOf` of a text with `StringComparison.Ordinal`. */
export function lastIndexOfText(text: string, value: string | null, last: number = text.length - 1, count: number = last + 1): number {
  const length = text.length;
  const sought = given(value);
  const part = lastPart(length, last, count);
  return shifted(part.start, text.slice(part.start, part.end).lastIndexOf(sought));
}

/** The part that `LastIndexOf` looks at. Behind the last unit is the end of the part too: .NET steps back. */
export function lastPart(length: number, last: number, count: number): { readonly start: number; readonly end: number } {
  if (last === -1 && length === 0) return { start: 0, end: 0 };
  if (last === length) return lastPart(length, last - 1, count > 0 ? count - 1 : count);
  checkRange(length - 1, last, 0);
  const start = last - count + 1;
  checkRange(length, start, count);
  return { start, end: last + 1 };
}

/** `string.IndexOfAny` */
export function indexOfAny(text: string, units: readonly string[] | null, start = 0, count: number = text.length - start): number {
  const length = text.length;
  const sought = given(units);
  checkRange(length, start, count);
  for (let at = start; at < start + count; at++) if (sought.includes(text[at]!)) return at;
  return -1;
}

/** `string.LastIndexOfAny` */
export function lastIndexOfAny(text: string, units: readonly string[] | null, last: number = text.length - 1, count: number = last + 1): number {
  const length = text.length;
  const sought = given(units);
  if (length === 0) return -1;
  checkRange(length - 1, last, 0);
  checkRange(last + 1, last - count + 1, count);
  for (let at = last; at > last - count; at--) if (sought.includes(text[at]!)) return at;
  return -1;
}

/** `string.Contains`, ordinal. */
export function containsText(text: string, value: string | null): boolean {
  return indexOfText(text, value) >= 0;
}

/** `string.StartsWith`, ordinal. */
export function startsWith(text: string, value: string | null): boolean {
  const length = text.length;
  const sought = given(value);
  return sought.length <= length && text.startsWith(sought);
}

/** `string.EndsWith`, ordinal. */
export function endsWith(text: string, value: string | null): boolean {
  const length = text.length;
  const sought = given(value);
  return sought.length <= length && text.endsWith(sought);
}

function shifted(start: number, index: number): number {
  return index < 0 ? -1 : start + index;
}
