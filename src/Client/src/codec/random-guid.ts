import { type Guid, guidFromBytes } from './guid.ts';

/** A random GUID (version 4). */
export function randomGuid(): Guid {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return guidFromBytes(bytes, 0);
}
