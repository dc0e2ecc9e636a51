import { fault } from '../fault.ts';
import { isSpace, trim } from '../text.ts';

/** `StringSplitOptions` */
const REMOVE_EMPTY = 1;
const TRIM = 2;

/** Where a separator stands. */
interface Found {
  readonly at: number;
  readonly length: number;
}

/** `string.Split` by a char or a text; without one nothing is split. */
export function splitText(text: string, separator: string | null, count = 0x7fffffff, options = 0): string[] {
  if (count === 0x7fffffff && options === 0) return separator === null || separator === '' ? [text] : text.split(separator);
  return pieces(text, separator === null || separator === '' ? [] : separatorsOf(text, [separator]), count, options);
}

/** `string.Split` by any of several chars or texts, the first that fits; without any, by white space. */
export function splitAny(text: string, separators: readonly (string | null)[] | null, count = 0x7fffffff, options = 0): string[] {
  return pieces(text, separators === null || separators.length === 0 ? spacesOf(text) : separatorsOf(text, separators), count, options);
}

function separatorsOf(text: string, separators: readonly (string | null)[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const separator = separators.find((candidate) => candidate !== null && candidate !== '' && text.startsWith(candidate, at));
    if (typeof separator !== 'string') continue;
    found.push({ at, length: separator.length });
    at += separator.length - 1;
  }
  return found;
}

function spacesOf(text: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) if (isSpace(text.charCodeAt(at))) found.push({ at, length: 1 });
  return found;
}

// With RemoveEmptyEntries empty pieces do not count, and those before the last piece are not in it either.
function pieces(text: string, separators: readonly Found[], count: number, options: number): string[] {
  const end = text.length;
  if (count < 0) fault('ArgumentOutOfRangeException');
  if (count === 0) return [];
  const result: string[] = [];
  let from = 0;
  for (const { at, length } of separators) {
    const piece = pieceOf(text.slice(from, at), options);
    if (result.length === count - 1 && (piece !== '' || !(options & REMOVE_EMPTY) || count === 1)) break;
    if (isKept(piece, options)) result.push(piece);
    from = at + length;
  }
  const last = pieceOf(text.slice(from, end), options);
  if (isKept(last, options)) result.push(last);
  return result;
}

function pieceOf(text: string, options: number): string {
  return options & TRIM ? trim(text) : text;
}

function isKept(piece: string, options: number): boolean {
  return piece !== '' || !(options & REMOVE_EMPTY);
}
