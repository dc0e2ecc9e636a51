import { trim, trimEnd, trimStart } from '../text.ts';

/** `string.Trim` of some chars; without any, of white space. */
export function trimChars(text: string, units: readonly string[] | null): string {
  return units === null || units.length === 0 ? trim(text) : trimStartChars(trimEndChars(text, units), units);
}

/** `string.TrimStart` of some chars; without any, of white space. */
export function trimStartChars(text: string, units: readonly string[] | null): string {
  if (units === null || units.length === 0) return trimStart(text);
  let start = 0;
  while (start < text.length && units.includes(text[start]!)) start++;
  return text.slice(start);
}

/** `string.TrimEnd` of some chars; without any, of white space. */
export function trimEndChars(text: string, units: readonly string[] | null): string {
  if (units === null || units.length === 0) return trimEnd(text);
  let end = text.length;
  while (end > 0 && units.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
