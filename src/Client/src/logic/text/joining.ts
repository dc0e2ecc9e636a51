import { checkRange, given } from './ranges.ts';

/** `string.Join`: null counts as the empty text, also as the separator. */
export function joinTexts(separator: string | null, texts: readonly (string | null)[] | null): string {
  return given(texts).join(separator ?? '');
}

/** `string.Join` of a part of an array. */
export function joinSomeTexts(separator: string | null, texts: readonly (string | null)[] | null, start: number, count: number): string {
  const all = given(texts);
  checkRange(all.length, start, count);
  return all.slice(start, start + count).join(separator ?? '');
}
