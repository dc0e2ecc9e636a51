import { Fault } from './fault.ts';

// Regular expressions have the flag g, so that one is good for all of these.

/** What C# calls a Match. Where nothing was found, the value is empty. */
export interface Match {
  readonly success: boolean;
  readonly value: string;
  readonly index: number;
}

const nothing: Match = { success: false, value: '', index: 0 };

export function isMatch(pattern: RegExp, text: string | null): boolean {
  pattern.lastIndex = 0;
  return pattern.test(given(text));
}

export function firstMatch(pattern: RegExp, text: string | null): Match {
  pattern.lastIndex = 0;
  const found = pattern.exec(given(text));
  return found === null ? nothing : { success: true, value: found[0], index: found.index };
}

export function countMatches(pattern: RegExp, text: string | null): number {
  return given(text).match(pattern)?.length ?? 0;
}

/** Everything that matches becomes that text, as it is. */
export function replaceMatches(pattern: RegExp, text: string | null, replacement: string): string {
  return given(text).replace(pattern, () => replacement);
}

const escapes: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r' };

/** C#'s `Regex.Escape`. */
export function escapePattern(text: string | null): string {
  return given(text).replace(/[\t\n\f\r #$()*+.?[\\^{|]/g, (unit) => escapes[unit] ?? '\\' + unit);
}

function given(text: string | null): string {
  if (text === null) throw new Fault('ArgumentNullException');
  return text;
}
