import { foldCase, foldScalar } from './folding.ts';
import { fault } from '../fault.ts';
import { checkRange, given } from './ranges.ts';
import { lastPart } from './searching.ts';

const SURROGATE = /[\ud800-\udfff]/;

/** `string.Equals` with `StringComparison.OrdinalIgnoreCase`. */
export function equalsIgnoreCase(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left.length !== right.length) return left === right;
  return left === right || foldCase(left) === foldCase(right);
}

/** `string.Compare` with `StringComparison.OrdinalIgnoreCase`: by scalar, and .NET's very number. */
export function compareIgnoreCase(left: string | null, right: string | null): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  for (let at = 0; at < left.length && at < right.length; ) {
    const [a, b] = [foldScalar(scalarAt(left, at)), foldScalar(scalarAt(right, at))];
    if (a !== b) return a.length === b.length ? a.codePointAt(0)! - b.codePointAt(0)! : a.length - b.length;
    at += a.length;
  }
  return left.length - right.length;
}

/** `string.IndexOf` with `StringComparison.OrdinalIgnoreCase`. */
export function indexOfIgnoreCase(text: string, value: string | null, start = 0, count: number = text.length - start): number {
  const length = text.length;
  const sought = given(value);
  checkRange(length, start, count);
  const index = find(text.slice(start, start + count), sought);
  return index < 0 ? -1 : start + index;
}

/** `string.LastIndexOf` with `StringComparison.OrdinalIgnoreCase`. */
export function lastIndexOfIgnoreCase(text: string, value: string | null, last: number = text.length - 1, count: number = last + 1): number {
  const length = text.length;
  const sought = given(value);
  const { start, end } = lastPart(length, last, count);
  for (let at = end - sought.length; at >= start; at--) if (isAt(text, sought, at)) return at;
  return -1;
}

/** `string.Contains` with `StringComparison.OrdinalIgnoreCase`. */
export function containsIgnoreCase(text: string, value: string | null): boolean {
  return indexOfIgnoreCase(text, value) >= 0;
}

/** `string.StartsWith` with `StringComparison.OrdinalIgnoreCase`. */
export function startsWithIgnoreCase(text: string, value: string | null): boolean {
  const length = text.length;
  const sought = given(value);
  return sought.length <= length && isAt(text, sought, 0);
}

/** `string.EndsWith` with `StringComparison.OrdinalIgnoreCase`. */
export function endsWithIgnoreCase(text: string, value: string | null): boolean {
  const length = text.length;
  const sought = given(value);
  return sought.length <= length && isAt(text, sought, length - sought.length);
}

/** `string.Replace` with `StringComparison.OrdinalIgnoreCase`. */
export function replaceIgnoreCase(text: string, old: string | null, replacement: string | null): string {
  const length = text.length;
  const sought = given(old);
  if (sought === '') fault('ArgumentException');
  let result = '';
  let from = 0;
  for (let at = 0; at >= 0 && from <= length; from = at < 0 ? from : from + at + sought.length) {
    at = find(text.slice(from), sought);
    result += at < 0 ? text.slice(from) : text.slice(from, from + at) + (replacement ?? '');
  }
  return result;
}

// Half of a pair can be found in a whole one, so texts with pairs are compared place by place.
function find(text: string, sought: string): number {
  if (!SURROGATE.test(text) && !SURROGATE.test(sought)) return foldCase(text).indexOf(foldCase(sought));
  for (let at = 0; at <= text.length - sought.length; at++) if (isAt(text, sought, at)) return at;
  return -1;
}

function isAt(text: string, sought: string, at: number): boolean {
  return equalsIgnoreCase(text.slice(at, at + sought.length), sought);
}

function scalarAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}
