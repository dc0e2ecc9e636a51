// What .NET calls white space: JavaScript's set with U+0085 and without U+FEFF.
const SPACE = '\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const ENDS = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, 'g');
const BLANK = new RegExp(`^[${SPACE}]*$`);

/** `string.IsNullOrEmpty` */
export function isNullOrEmpty(text: string | null): boolean {
  return text === null || text === '';
}

/** `string.IsNullOrWhiteSpace`, white space as .NET defines it. */
export function isNullOrWhiteSpace(text: string | null): boolean {
  return text === null || BLANK.test(text);
}

/** `string.Trim()`, white space as .NET defines it. */
export function trim(text: string): string {
  return text.replace(ENDS, '');
}

/** C#'s string concatenation: null counts as the empty string. */
export function concat(left: string | null, right: string | null): string {
  return (left ?? '') + (right ?? '');
}
