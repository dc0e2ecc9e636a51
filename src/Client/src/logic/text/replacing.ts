import { fault } from '../fault.ts';
import { given } from './ranges.ts';

/** `string.Replace`, of chars or, ordinal, of texts: all of them, from the start, without looking at what was put in. */
export function replaceText(text: string, old: string | null, replacement: string | null): string {
  const parts = text.split(given(old));
  return old === '' ? fault('ArgumentException') : parts.join(replacement ?? '');
}
