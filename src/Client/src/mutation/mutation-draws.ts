import { Fault } from '../logic/fault.ts';
import type { LocalTransaction, MutationIdentity } from './local-transaction.ts';
import { mutationHash } from './mutation-ids.ts';

// Draws that browser and server make alike: the first 8 bytes, big-endian, of the hash that ids are made of, with counters that go down from -1.

/** The next draw of a run, from `min` to below `max`. Throws a fault where `max` is below `min`. */
export function nextInt(transaction: LocalTransaction, min: number, max: number): number {
  if (min > max) throw new Fault('ArgumentOutOfRangeException');
  return boundedDraw(transaction.identity, transaction.nextDraw(), min, max);
}

/** The next draw of a run, from 0 to below 1. */
export function nextDouble(transaction: LocalTransaction): number {
  return unitDraw(transaction.identity, transaction.nextDraw());
}

/** The upper half of the product with the range (Lemire 2019, without rejection: the bias is below 2^-32). */
export function boundedDraw(identity: MutationIdentity, counter: number, min: number, max: number): number {
  return min + Number((draw(identity, counter) * BigInt(max - min)) >> 64n);
}

export function unitDraw(identity: MutationIdentity, counter: number): number {
  return Number(draw(identity, counter) >> 11n) * 2 ** -53;
}

function draw(identity: MutationIdentity, counter: number): bigint {
  const hash = mutationHash(identity, counter);
  return new DataView(hash.buffer, hash.byteOffset).getBigUint64(0);
}
