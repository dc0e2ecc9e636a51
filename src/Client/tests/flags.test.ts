import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FlagsTable } from '../src/codec/flags.ts';
import { hasFlag, withFlag, withoutFlag } from '../src/logic/flags.ts';

const seed = Number(process.env['MODELSYNC_SEED'] ?? 20261129);

/** Numbers of up to 53 bits, many of them with few bits set, some negative. */
function* numbers(count: number): Generator<number> {
  let state = seed >>> 0;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  for (let i = 0; i < count; i++) {
    const bits = next() % 3 === 0 ? next() : 2 ** (next() % 32);
    const high = next() % 2 === 0 ? 0 : next() % 0x20_0000;
    const value = high * 0x1_0000_0000 + bits;
    yield next() % 4 === 0 ? -value : value;
  }
}

test(`Flags in numbers are combined as bigints are (seed ${seed})`, () => {
  const values = [...numbers(20_000)];
  for (let i = 1; i < values.length; i++) {
    const [a, b] = [values[i - 1]!, values[i]!];
    assert.equal(BigInt(withFlag(a, b)), BigInt(a) | BigInt(b), `${a} with ${b}`);
    assert.equal(BigInt(withoutFlag(a, b)), BigInt(a) & ~BigInt(b), `${a} without ${b}`);
    assert.equal(hasFlag(a, b), (BigInt(a) & BigInt(b)) === BigInt(b), `${a} has ${b}`);
  }
});

test('Only what has no other bits is a value, whatever it is', () => {
  const rights = new FlagsTable(13);
  for (const value of [0, 1, 5, 13]) assert.ok(rights.isDefined(value), `${value}`);
  for (const value of [2, 14, 16, -1, 1.5, NaN, Infinity, 2 ** 53, 2 ** 32 + 1, 1n, '1', null, undefined, {}]) assert.ok(!rights.isDefined(value), `${String(value)}`);
  const features = new FlagsTable(0x8000_0000_0000_0001n);
  for (const value of [0n, 1n, 0x8000_0000_0000_0000n]) assert.ok(features.isDefined(value), `${value}`);
  for (const value of [2n, -1n, 2n ** 64n, 1, null]) assert.ok(!features.isDefined(value), `${value}`);
});
