/** `char.IsWhiteSpace` of a UTF-16 unit: JavaScript's white space with U+0085 and without U+FEFF. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit === 0x85 || unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 ||
    unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/** `string.IsNullOrEmpty` */
export function isNullOrEmpty(text: string | null): boolean {
  return text === null || text === '';
}

/** `string.IsNullOrWhiteSpace`, white space as .NET defines it. */
export function isNullOrWhiteSpace(text: string | null): boolean {
  return text === null || isBlank(text);
}

/** Whether there is nothing but white space. */
export function isBlank(text: string): boolean {
  // Most texts begin with a character that is seen.
  return !isSeen(text.charCodeAt(0)) && isSpaceOnly(text);
}

function isSeen(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

function isSpaceOnly(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** `string.Trim()`, white space as .NET defines it. */
export function trim(text: string): string {
  return trimStart(trimEnd(text));
}

/** `string.TrimStart()` */
export function trimStart(text: string): string {
  let start = 0;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  return text.slice(start);
}

/** `string.TrimEnd()` */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

/** C#'s string concatenation: null counts as the empty string. */
export function concat(left: string | null, right: string | null): string {
  return (left ?? '') + (right ?? '');
}
