import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Dictionary, keysInOrder, readDictionary, writeDictionary } from '../src/codec/dictionaries.ts';
import { JsonReader } from '../src/codec/json-reader.ts';
import { JsonWriter } from '../src/codec/json-writer.ts';
import { sameValue } from '../src/store/same-value.ts';

const limits = { maxDepth: 32, maxElements: 10_000, budget: 1 << 20 };

function read(json: string): Dictionary<number> {
  return readDictionary(new JsonReader(new TextEncoder().encode(json), limits), 52, (reader) => reader.readInt());
}

function write(dictionary: Dictionary<number>): string {
  const writer = new JsonWriter();
  writeDictionary(writer, dictionary, (inner, item) => inner.writeInt(item));
  return writer.takeText();
}

test('A key of any name is an entry and nothing else', () => {
  const dictionary = read('{"__proto__":1,"constructor":2}');
  assert.equal(dictionary['__proto__'], 1);
  assert.equal(dictionary['toString'], undefined);
  assert.equal(({} as Record<string, unknown>)['1'], undefined);
  assert.equal(write(dictionary), '{"__proto__":1,"constructor":2}');
});

test('Own entries are written, by code point and not as objects order them', () => {
  const given: Record<string, number> = Object.assign(Object.create({ inherited: 1 }) as object, { b: 1, 10: 2, 9: 3, '\u{10000}': 4, '\ue000': 5 });
  assert.deepEqual(keysInOrder(given), ['10', '9', 'b', '\ue000', '\u{10000}']);
  assert.equal(write(given), '{"10":2,"9":3,"b":1,"\ue000":5,"\u{10000}":4}');
  assert.throws(() => write({ '\ud800': 1 }), { code: 'IllFormedText' });
});

test('Dictionaries are the same by their entries', () => {
  assert.ok(sameValue(read('{"a":1,"b":2}'), read('{"b":2,"a":1}')));
  for (const other of ['{"a":1}', '{"a":1,"b":3}', '{"a":1,"c":2}', '{"a":1,"b":2,"c":3}'])
    assert.ok(!sameValue(read('{"a":1,"b":2}'), read(other)) && !sameValue(read(other), read('{"a":1,"b":2}')), other);
});

test('Maps are the same by their entries, in any order', () => {
  const map = new Map<number, readonly number[]>([[1, [2]], [3, []]]);
  assert.ok(sameValue(map, new Map([[3, []], [1, [2]]])));
  assert.ok(!sameValue(map, new Map([[1, [2]], [4, []]])));
  assert.ok(!sameValue(map, new Map([[1, [3]], [3, []]])));
  assert.ok(!sameValue(map, new Map([[1, [2]]])));
  assert.ok(!sameValue(map, { 1: [2], 3: [] }));
});

test('Sets are the same by their elements, in any order', () => {
  assert.ok(sameValue(new Set([1, 2]), new Set([2, 1])));
  for (const other of [new Set([1]), new Set([1, 3]), new Set([1, 2, 3]), [1, 2], null]) assert.ok(!sameValue(new Set([1, 2]), other) && !sameValue(other, new Set([1, 2])));
});
