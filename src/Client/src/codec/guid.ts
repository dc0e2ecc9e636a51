declare const brand: unique symbol;

/** A GUID as lower-case text, `0f8fad5b-d9cb-469f-a165-70867728950e`. Orders as text. */
export type Guid = string & { readonly [brand]: 'Guid' };

const canonical = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

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
export function guidFromBytes(bytes: Uint8Array, at: number): Guid {
  const hex = (index: number): string => HEX[bytes[at + index]!]!;
  return (hex(0) + hex(1) + hex(2) + hex(3) + '-' + hex(4) + hex(5) + '-' + hex(6) + hex(7) + '-' + hex(8) + hex(9) + '-' +
    hex(10) + hex(11) + hex(12) + hex(13) + hex(14) + hex(15)) as Guid;
}

/** Writes 16 bytes, big-endian; false when the text is no canonical GUID. */
export function guidToBytes(value: string, bytes: Uint8Array, at: number): boolean {
  if (value.length !== 36) return false;
  let wrong = 0;
  for (let from = 0, to = at; from < 36; from += 2) {
    if (from === 8 || from === 13 || from === 18 || from === 23) {
      wrong |= value.charCodeAt(from) ^ 45;
      from--;
      continue;
    }
    const high = digit(value.charCodeAt(from));
    const low = digit(value.charCodeAt(from + 1));
    wrong |= high | low;
    bytes[to++] = (high << 4) | low;
  }
  return wrong >= 0 && wrong < 16;
}

/** Value of a lower-case hex digit, or -1. */
function digit(unit: number): number {
  return unit >= 48 && unit <= 57 ? unit - 48 : unit >= 97 && unit <= 102 ? unit - 87 : -1;
}
