import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../src/codec/decimal.ts';
import { EnumTable } from '../src/codec/enum-table.ts';
import type { Guid } from '../src/codec/guid.ts';
import { type Instant, parseInstant } from '../src/codec/instant.ts';
import { JsonReader } from '../src/codec/json-reader.ts';
import { JsonWriter } from '../src/codec/json-writer.ts';
import { MemberTable } from '../src/codec/member-table.ts';
import { MessagePackReader } from '../src/codec/message-pack-reader.ts';
import { MessagePackWriter } from '../src/codec/message-pack-writer.ts';
import type { Reader } from '../src/codec/reader.ts';
import type { Writer } from '../src/codec/writer.ts';
import { decimalToWrite, guidToWrite, instantToWrite } from '../src/validate/checks.ts';

const limits = { maxDepth: 32, maxElements: 10000, budget: 1 << 20 };

export const encodings: readonly { name: string; writer(): Writer & { take(): Uint8Array }; reader(bytes: Uint8Array): Reader }[] = [
  { name: 'MessagePack', writer: () => new MessagePackWriter(), reader: (bytes) => new MessagePackReader(bytes, limits) },
  { name: 'JSON', writer: () => new JsonWriter(), reader: (bytes) => new JsonReader(bytes, limits) },
];

function through<T>(value: T, write: (writer: Writer, value: T) => void, read: (reader: Reader) => T, check: (got: T) => void): void {
  for (const { writer, reader } of encodings) {
    const target = writer();
    write(target, value);
    const source = reader(target.take());
    check(read(source));
    source.finish();
  }
}

test('An enum has its own numbers and no others, with gaps between them or without', () => {
  const defined = (numbers: readonly number[]): number[] => [-3, -2, -1, -0, 0, 1, 1.5, 2, 3, 4, 5, NaN, Infinity, -Infinity, 2 ** 32].filter((value) => new EnumTable(numbers.map((n) => [`n${n}`, n] as const)).isDefined(value));
  assert.deepEqual(defined([0, 1, 2]), [-0, 0, 1, 2]);
  assert.deepEqual(defined([2, 0, 1]), [-0, 0, 1, 2]);
  assert.deepEqual(defined([-2, -1]), [-2, -1]);
  assert.deepEqual(defined([-1, 1, 3]), [-1, 1, 3]);
  assert.deepEqual(defined([4]), [4]);
  assert.deepEqual(defined([]), []);
  assert.ok(!new EnumTable([['a', 0]]).isDefined('0'));
  assert.ok(new EnumTable([['a', 1n], ['b', 2n]]).isDefined(2n));
  assert.ok(!new EnumTable([['a', 1n], ['b', 2n]]).isDefined(2));
});

test('Every value of the type table survives both encodings', () => {
  const same = <T>(value: T, write: (w: Writer, v: T) => void, read: (r: Reader) => T): void =>
    through(value, write, read, (got) => assert.ok(Object.is(got, value), `${String(got)} is not ${String(value)}`));
  for (const value of [0, -0, 1, -1, 31, -32, -33, 127, 128, 255, 256, 65535, 65536, 2147483647, -2147483648, -128, -129, -32768, -32769])
    same(value | 0, (w, v) => w.writeInt(v), (r) => r.readInt());
  for (const value of [0n, -1n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n), -(2n ** 31n) - 1n])
    same(value, (w, v) => w.writeLong(v), (r) => r.readLong());
  for (const value of [0, -0, 0.1, 1e300, 5e-324, -1.5, 1e21, Number.MAX_VALUE])
    same(value, (w, v) => w.writeDouble(v), (r) => r.readDouble());
  for (const value of ['', 'a', 'é', 'Zoë 😀', 'x'.repeat(31), 'x'.repeat(32), 'x'.repeat(63) + 'é', 'é'.repeat(130), 'x'.repeat(70000), '"\\\u0000\u2028'])
    same(value, (w, v) => w.writeString(v), (r) => r.readString());
  for (const value of ['0f8fad5b-d9cb-469f-a165-70867728950e', '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'])
    same(value as Guid, (w, v) => w.writeGuid(v), (r) => r.readGuid());
  for (const value of ['0001-01-01T00:00:00.0000000Z', '9999-12-31T23:59:59.9999999Z', '1970-01-01T00:00:00.0000000Z', '1969-12-31T23:59:59.9999999Z',
    '2026-03-14T09:26:53.1234567Z', '2024-02-29T12:00:00.0000000Z', '2106-02-07T06:28:16.0000000Z', '2514-05-30T01:53:04.0000000Z', '2514-05-30T01:53:03.0000001Z'])
    same(value as Instant, (w, v) => w.writeInstant(v), (r) => r.readInstant());
  for (const value of ['0', '0.00', '1.10', '-12.50', '79228162514264337593543950335', '-79228162514264337593543950335', '0.0000000000000000000000000001', '4294967296', '-18446744073709551616.5'])
    through(Decimal.parse(value), (w, v) => w.writeDecimal(v), (r) => r.readDecimal(), (got) => assert.equal(got.toString(), value));
  const status = new EnumTable([['Draft', 0], ['Open', 1], ['Opened', 1], ['Closed', -7]]);
  for (const value of [0, 1, -7]) same(value, (w, v) => w.writeEnum(status, v), (r) => r.readEnum(status));
});

test('What callers pass to a writer is written as its exact form, and what has none is refused', () => {
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e' as Guid;
  for (const wide of [id, id.toUpperCase()]) through(wide, (w, v) => w.writeGuid(guidToWrite(v)), (r) => r.readGuid(), (got) => assert.equal(got, id));
  const moment = '2026-03-14T09:26:53.0000000Z';
  for (const wide of [moment, new Date(moment), '2026-03-14T10:26:53+01:00', moment.toLowerCase(), '2026-03-14T09:26:53.000000z'])
    through(wide, (w, v) => w.writeInstant(instantToWrite(v)), (r) => r.readInstant(), (got) => assert.equal(got, moment));
  for (const wide of [Decimal.parse('12.50'), '12.50']) through(wide, (w, v) => w.writeDecimal(decimalToWrite(v)), (r) => r.readDecimal(), (got) => assert.equal(got.toString(), '12.50'));

  const refused = (write: (w: Writer) => void): void => {
    for (const writer of [new MessagePackWriter(), new JsonWriter()]) assert.throws(() => write(writer), /Not a value of type|wire.out_of_range/);
  };
  for (const none of [undefined, 7, '', id.slice(1), id.replace('8', 'g'), id.replace('-', '_'), `${id.slice(0, 35)}\u0131`]) refused((w) => w.writeGuid(guidToWrite(none)));
  for (const none of [undefined, 7, '', '2026-02-30T09:26:53.0000000Z', '2026-03-14T09:26:53.000000 Z', 'xxxx-xx-xxTxx:xx:xx.xxxxxxxZ']) refused((w) => w.writeInstant(instantToWrite(none)));
  for (const none of [undefined, 'x', NaN, {}]) refused((w) => w.writeDecimal(decimalToWrite(none)));
});

test('Objects and arrays nest, sparse objects leave members out', () => {
  const table = new MemberTable('a', 'list');
  through([1, 2, 3], (w, list) => {
    w.beginObject(2);
    w.member(0, '"a":');
    w.writeNull();
    w.member(1, '"list":');
    w.beginArray(list.length);
    for (const item of list) {
      w.element();
      w.beginSparseObject(1);
      w.sparseMember(1, '"list":');
      w.writeInt(item);
      w.endObject();
    }
    w.endArray();
    w.endObject();
  }, (r) => {
    const items: number[] = [];
    const object = r.beginObject(table, 0);
    for (let index; (index = r.nextMember(table, object)) >= 0;) {
      if (index === 0) {
        assert.ok(r.tryReadNull());
        if (object.loose) continue;
      }
      for (const array = r.beginArray(8); r.nextElement(array);) {
        const sparse = r.beginSparseObject(table, 0);
        assert.equal(r.nextMember(table, sparse), 1);
        items.push(r.readInt());
        assert.equal(r.nextMember(table, sparse), -1);
      }
    }
    return items;
  }, (got) => assert.deepEqual(got, [1, 2, 3]));
});

test('An instant is read from dates and from text with any offset', () => {
  assert.equal(parseInstant(new Date(0)), '1970-01-01T00:00:00.0000000Z');
  assert.equal(parseInstant(new Date(-1)), '1969-12-31T23:59:59.9990000Z');
  assert.equal(parseInstant('2026-03-14T09:26:53+01:00'), '2026-03-14T08:26:53.0000000Z');
  assert.equal(parseInstant('2026-03-14T09:26Z'), '2026-03-14T09:26:00.0000000Z');
  for (const wrong of ['2026-02-30T00:00:00Z', '2026-03-14', 'x', 5, new Date(NaN), '0001-01-01T00:00:00+01:00']) assert.equal(parseInstant(wrong), undefined);
});

test('A Decimal refuses operators and says what to use', () => {
  const price = Decimal.from(12.5);
  assert.equal(`${price}`, '12.5');
  assert.throws(() => (price as unknown as number) + 1, /use add/);
  assert.throws(() => (price as unknown as number) < 1, /use add/);
  for (const [number, text] of [[1e21, '1000000000000000000000.'], [1.5e-7, '0.00000015'], [-2.5e22, '-25000000000000000000000.'], [-1e-7, '-0.0000001']] as const)
    assert.equal(Decimal.from(number).toString(), Decimal.parse(text).toString());
});
