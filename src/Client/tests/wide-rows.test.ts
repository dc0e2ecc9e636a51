import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Encoding, jsonEncoding, messagePackEncoding, type Model, type Writer } from '../src/codegen/v1.ts';
import { RowWindow } from '../src/store/row-window.ts';
import { type Delta, readDelta } from '../src/wire/rows.ts';

type Row = Record<string, number>;

/** A model of so many numbers. */
function modelOf(count: number): Model<Row> {
  const names = Array.from({ length: count }, (_, index) => `m${index}`);
  return {
    name: 'Wide',
    members: names.map((name) => ({ name, read: (reader) => reader.readInt() })),
    make: (values) => Object.fromEntries(names.map((name, index) => [name, values[index] as number])),
    keyOf: (row) => String(row['m0']),
    compareKeys: (left, right) => left['m0']! - right['m0']!,
  };
}

/** `[7, [], [[3, ...words, ...values]]]`, by the words of the protocol. */
function write(writer: Writer, members: number, changed: ReadonlyMap<number, number>): void {
  const words = Math.max(1, Math.ceil(members / 64));
  const list = (count: number, each: (index: number) => void): void => {
    writer.beginArray(count);
    for (let index = 0; index < count; index++) {
      writer.element();
      each(index);
    }
    writer.endArray();
  };
  const told = [...changed].sort(([left], [right]) => left - right);
  const bits = (word: number): bigint => told.filter(([member]) => Math.trunc(member / 64) === word).reduce((sum, [member]) => sum | (1n << BigInt(member % 64)), 0n);
  list(3, (field) => {
    if (field === 0) writer.writeInt(7);
    else if (field === 1) list(0, () => {});
    else list(1, () => list(1 + words + told.length, (index) => {
      if (index === 0) writer.writeInt(3);
      else if (index <= words) writer.writeLong(BigInt.asIntN(64, bits(index - 1)));
      else writer.writeInt(told[index - words - 1]![1]);
    }));
  });
}

function readFrom(encoding: Encoding, written: (writer: Writer) => void, model: Model<Row>): Delta {
  const frame = encoding.frame(encoding.encode(written));
  const reader = encoding.reader(typeof frame === 'string' ? frame : frame.buffer.slice(frame.byteOffset, frame.byteOffset + frame.byteLength));
  return readDelta(reader!, { modelOfPartition: () => model });
}

for (const encoding of [jsonEncoding(), messagePackEncoding()]) {
  for (const count of [1, 63, 64, 65, 127, 128, 129, 300]) {
    test(`Changes of a row of ${count} members are read from ${encoding.subprotocol}, wherever they stand`, () => {
      const model = modelOf(count);
      const read = (changed: ReadonlyMap<number, number>) => readFrom(encoding, (writer) => write(writer, count, changed), model);
      const window = new RowWindow<Row>(model, model.compareKeys);
      window.stage(7, [], true);
      window.activate();
      const expected = new Map(Array.from({ length: count }, (_, member) => [member, member] as const));
      window.apply(read(expected));
      for (let member = 0; member < count; member++) {
        const others = [member, (member * 31 + 7) % count, (member * 17 + 64) % count];
        const changed = new Map(others.map((other) => [other, 1000 + member + other]));
        for (const [other, value] of changed) expected.set(other, value);
        window.apply(read(changed));
        assert.deepEqual(window.rows, [Object.fromEntries([...expected].map(([index, value]) => [`m${index}`, value]))]);
      }
    });
  }

  test(`A member behind the last one is refused in ${encoding.subprotocol}`, () => {
    for (const count of [63, 65, 130]) {
      assert.throws(() => readFrom(encoding, (writer) => write(writer, count, new Map([[count, 1]])), modelOf(count)), { code: 'UnknownMember' });
    }
  });
}
