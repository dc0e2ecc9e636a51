/** `string.CompareOrdinal`: by UTF-16 unit, and .NET's very number, which is the first difference. */
export function compareOrdinal(left: string | null, right: string | null): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  const common = Math.min(left.length, right.length);
  const length = Math.max(1, common + (common & 1));
  for (let at = 0; at < length; at++) {
    const difference = unitAt(left, at) - unitAt(right, at);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

// .NET looks at units two by two, and at the first one of an empty text: behind a text is 0.
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** `char.CompareTo` */
export function compareChars(left: string, right: string): number {
  return left.charCodeAt(0) - right.charCodeAt(0);
}
