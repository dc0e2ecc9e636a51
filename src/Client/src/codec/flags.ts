import { withoutFlag } from '../logic/flags.ts';
import type { Reader } from './reader.ts';
import { WireError } from './wire-error.ts';
import type { Writer } from './writer.ts';

declare const brand: unique symbol;

/** A combination of the flags of one enum. `hasFlag`, `withFlag` and `withoutFlag` take it apart. */
export type Flags<Name extends string, T extends number | bigint = number> = T & { readonly [brand]: Name };

/** The bits of an enum of flags. A value has no other bits; it is a number in both encodings, and digits in a JSON text where numbers are not exact. */
export class FlagsTable<T extends number | bigint> {
  readonly bits: T;
  readonly #lowest: T;

  /** `lowest` is the smallest number of the enum's type where some flag is negative. */
  constructor(bits: T, lowest?: T) {
    this.bits = bits;
    this.#lowest = lowest ?? bits;
  }

  isDefined(value: unknown): value is T {
    if (typeof value !== typeof this.bits || (typeof value === 'number' && !Number.isSafeInteger(value))) return false;
    const number = value as T;
    // No bit is left, and none was above the enum's type, where a negative number has them all.
    return !withoutFlag(number, this.bits) && (this.#lowest >= 0 || (number >= this.#lowest && number < -this.#lowest));
  }
}

export function readFlags<T extends number | bigint>(reader: Reader, table: FlagsTable<T>): T {
  const value = typeof table.bits === 'number' ? reader.readInteger(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) : isUnsigned(table.bits) ? reader.readULong() : reader.readLong();
  return table.isDefined(value) ? value : reader.fail('UnknownEnum');
}

export function writeFlags<T extends number | bigint>(writer: Writer, table: FlagsTable<T>, value: T): void {
  if (!table.isDefined(value)) throw new WireError('UnknownEnum', 0);
  if (typeof value === 'number') writer.writeInteger(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  else if (isUnsigned(table.bits as bigint)) writer.writeULong(value as bigint);
  else writer.writeLong(value as bigint);
}

function isUnsigned(bits: bigint): boolean {
  return bits !== BigInt.asIntN(64, bits);
}
