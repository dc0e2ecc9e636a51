import { guidFromBytes, guidToBytes, type Guid } from '../codec/guid.ts';
import { sha256 } from '../codec/sha-256.ts';
import type { LocalTransaction, MutationIdentity } from './local-transaction.ts';

/** The next id of a run: the one that the server makes. */
export function newId(transaction: LocalTransaction): Guid {
  return mutationId(transaction.identity, transaction.nextId());
}

/**
 * UUIDv8 (RFC 9562, 5.8) from the first 16 bytes of SHA-256(length of user as int32, user in UTF-8, client id, sequence as int64, counter as int32), all
 * big-endian.
 */
export function mutationId({ user, clientId, sequence }: MutationIdentity, counter: number): Guid {
  const hash = mutationHash({ user, clientId, sequence }, counter);
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return guidFromBytes(hash, 0);
}

/** The whole hash. Counters of ids are not negative. */
export function mutationHash({ user, clientId, sequence }: MutationIdentity, counter: number): Uint8Array {
  const name = new TextEncoder().encode(user);
  const bytes = new Uint8Array(4 + name.length + 16 + 8 + 4);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, name.length);
  bytes.set(name, 4);
  if (!guidToBytes(clientId, bytes, 4 + name.length)) throw new TypeError(`'${clientId}' is no client id.`);
  view.setBigInt64(bytes.length - 12, sequence);
  view.setInt32(bytes.length - 4, counter);
  return sha256(bytes);
}
