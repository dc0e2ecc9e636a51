import type { Reader } from '../codec/reader.ts';
import type { Model } from '../codegen/descriptors.ts';
import { readFields, readInts, readList } from './field-reading.ts';

/** Rows of a window by slot. */
export type SlotRows = readonly (readonly [slot: number, row: unknown])[];

/** New values of a row: `values[n]` belongs to member n if bit n of the mask is set. A slot that is new has all bits set. */
export interface Upsert {
  readonly slot: number;
  readonly mask: bigint;
  readonly values: readonly unknown[];
}

/** A change of a partition. Removals come before upserts. */
export interface Delta {
  readonly partition: number;
  readonly removed: readonly number[];
  readonly upserts: readonly Upsert[];
}

/** Reads one array of values per member. */
export function readRows(reader: Reader, model: Model<unknown>, slots: readonly number[]): SlotRows {
  const values: unknown[][] = slots.map(() => new Array<unknown>(model.members.length));
  readFields(reader, (next) => {
    model.members.forEach((member, index) => {
      let row = 0;
      for (const scope = next().beginArray(16); reader.nextElement(scope); row++) {
        const target = values[row] ?? reader.fail('TooManyElements');
        target[index] = member.read(reader);
      }
      if (row !== slots.length) reader.fail('MissingMember');
    });
  });
  return slots.map((slot, row) => [slot, model.make(values[row]!)]);
}

export function readDelta(reader: Reader, expect: { modelOfPartition(partition: number): Model<unknown> | undefined }): Delta {
  return readFields(reader, (next) => {
    const partition = next().readInt();
    const removed = readInts(next());
    const model = expect.modelOfPartition(partition);
    const upserts = next();
    if (model) return { partition, removed, upserts: readList(upserts, 48, (upsert) => readUpsert(upsert, model)) };
    upserts.skip();
    return { partition, removed, upserts: [] };
  });
}

/** A word for every 64 members, one at least. */
function readMask(next: () => Reader, members: number): bigint {
  let mask = 0n;
  let place = 0;
  do {
    mask |= BigInt.asUintN(64, next().readLong()) << BigInt(place);
    place += 64;
  } while (place < members);
  return mask;
}

function readUpsert(reader: Reader, model: Model<unknown>): Upsert {
  return readFields(reader, (next) => {
    const slot = next().readInt();
    const mask = readMask(next, model.members.length);
    if (mask >> BigInt(model.members.length) !== 0n) reader.fail('UnknownMember');
    const values = model.members.map((member, index) => ((mask >> BigInt(index)) & 1n ? member.read(next()) : undefined));
    return { slot, mask, values };
  });
}
