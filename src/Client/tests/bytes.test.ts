import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentDigest } from '../src/store/content-digest.ts';
import { sameValue } from '../src/store/same-value.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

test('Bytes are the same by content and length', () => {
  assert.ok(sameValue(bytes(1, 2), bytes(1, 2)));
  for (const other of [bytes(1), bytes(1, 2, 3), bytes(1, 3), [1, 2], null]) assert.ok(!sameValue(bytes(1, 2), other) && !sameValue(other, bytes(1, 2)));
});

test('A digest sees bytes as their JSON form, as C# does', () => {
  const digest = (data: unknown): bigint => contentDigest([{ data }], ['data'], 'seed');
  assert.equal(digest(bytes(0, 1)), digest('AAE='));
  assert.notEqual(digest(bytes(0, 1)), digest(bytes(0, 2)));
});
