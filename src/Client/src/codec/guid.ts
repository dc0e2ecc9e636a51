declare const brand: unique symbol;

/** A GUID as lower-case text, `0f8fad5b-d9cb-469f-a165-70867728950e`. Orders as text. */
export type Guid = string & { readonly [brand]: 'Guid' };

const canonical = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const hexUnit = (digit: number): number => digit.toString(16).charCodeAt(0);
// The two digits of a byte, and the value of a digit.
const H: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => hexUnit(byte >> 4));
const L: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => hexUnit(byte & 15));
const DIGITS: Int8Array = Int8Array.from({ length: 128 }, (_, unit) => '0123456789abcdef'.indexOf(String.fromCharCode(unit)));

/** Whether the text is a GUID in its canonical form. */
export function isGuid(text: unknown): text is Guid {
  return typeof text === 'string' && canonical.test(text);
}

/** The GUID that the text says, in either case, or undefined. */
export function parseGuid(text: unknown): Guid | undefined {
  const lower = typeof text === 'string' ? text.toLowerCase() : undefined;
  return isGuid(lower) ? lower : undefined;
}

/** Reads 16 bytes, big-endian. */
export function guidFromBytes(b: Uint8Array, at: number): Guid {
  const first = [b[at]!, b[at + 1]!, b[at + 2]!, b[at + 3]!, b[at + 4]!, b[at + 5]!, b[at + 6]!, b[at + 7]!] as const;
  const last = [b[at + 8]!, b[at + 9]!, b[at + 10]!, b[at + 11]!, b[at + 12]!, b[at + 13]!, b[at + 14]!, b[at + 15]!] as const;
  // One call makes one flat string; concatenation would make a tree of twenty.
  return String.fromCharCode(
    H[first[0]]!, L[first[0]]!, H[first[1]]!, L[first[1]]!, H[first[2]]!, L[first[2]]!, H[first[3]]!, L[first[3]]!, 45,
    H[first[4]]!, L[first[4]]!, H[first[5]]!, L[first[5]]!, 45, H[first[6]]!, L[first[6]]!, H[first[7]]!, L[first[7]]!, 45,
    H[last[0]]!, L[last[0]]!, H[last[1]]!, L[last[1]]!, 45,
    H[last[2]]!, L[last[2]]!, H[last[3]]!, L[last[3]]!, H[last[4]]!, L[last[4]]!, H[last[5]]!, L[last[5]]!,
    H[last[6]]!, L[last[6]]!, H[last[7]]!, L[last[7]]!,
  ) as Guid;
}

/** Writes 16 bytes, big-endian; false when the text is no canonical GUID. */
export function guidToBytes(value: string, bytes: Uint8Array, at: number): boolean {
  if (value.length !== 36 || value[8] !== '-' || value[13] !== '-' || value[18] !== '-' || value[23] !== '-') return false;
  const wrong = fromHex(value, 0, 8, bytes, at) | fromHex(value, 9, 13, bytes, at + 4) | fromHex(value, 14, 18, bytes, at + 6) |
    fromHex(value, 19, 23, bytes, at + 8) | fromHex(value, 24, 36, bytes, at + 10);
  return wrong >= 0;
}

/** Negative when something is no lower-case digit. */
function fromHex(text: string, from: number, end: number, bytes: Uint8Array, at: number): number {
  let wrong = 0;
  for (; from < end; from += 2) {
    const high = DIGITS[text.charCodeAt(from)] ?? -1;
    const low = DIGITS[text.charCodeAt(from + 1)] ?? -1;
    wrong |= high | low;
    bytes[at++] = (high << 4) | low;
  }
  return wrong;
}
