import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asHalf } from '../src/codec/half.ts';
import { asJson } from '../src/codec/json-value.ts';
import { asBigInteger, asInt128, asUInt128 } from '../src/codec/large-integers.ts';
import { asOffsetInstant } from '../src/codec/offset-instant.ts';
import { asRune } from '../src/codec/rune.ts';
import { asUri } from '../src/codec/uri.ts';
import { asVersion } from '../src/codec/version.ts';
import { compareVersion } from '../src/logic/compare.ts';
import { inputOf } from '../src/validate/checks.ts';

// What is read and written is pinned by the vectors; here is what callers may pass in.
const cases: readonly (readonly [name: string, as: (value: unknown) => unknown, given: unknown, exact: unknown])[] = [
  ['int128', asInt128, 5, 5n],
  ['int128', asInt128, '-007', -7n],
  ['int128', asInt128, -(2n ** 127n), -(2n ** 127n)],
  ['int128', asInt128, 2n ** 127n, undefined],
  ['int128', asInt128, 1.5, undefined],
  ['int128', asInt128, 2 ** 53, undefined],
  ['int128', asInt128, '0x10', undefined],
  ['int128', asInt128, '', undefined],
  ['int128', asInt128, true, undefined],
  ['uint128', asUInt128, -1, undefined],
  ['uint128', asUInt128, 2n ** 128n - 1n, 2n ** 128n - 1n],
  ['bigInteger', asBigInteger, -(10n ** 1234n - 1n), -(10n ** 1234n - 1n)],
  ['bigInteger', asBigInteger, 10n ** 1234n, undefined],
  ['bigInteger', asBigInteger, '0'.repeat(2000), undefined],
  ['half', asHalf, 0.1, 0.0999755859375],
  ['half', asHalf, -0, -0],
  ['half', asHalf, 2 ** -25, 0],
  ['half', asHalf, 65519, 65504],
  ['half', asHalf, 65520, undefined],
  ['half', asHalf, NaN, undefined],
  ['half', asHalf, '1', undefined],
  ['rune', asRune, '\u{1f600}', '\u{1f600}'],
  ['rune', asRune, '\ud83d', undefined],
  ['rune', asRune, 'ab', undefined],
  ['rune', asRune, 5, undefined],
  ['uri', asUri, 'https://example.com/\u00fc', 'https://example.com/\u00fc'],
  ['uri', asUri, 'https://\u00fc.de/', undefined],
  ['uri', asUri, 'a\ud83d', undefined],
  ['uri', asUri, new URL('https://example.com/'), undefined],
  ['uri', asUri, 'a'.repeat(65_001), undefined],
  ['version', asVersion, '1.2.0', '1.2.0'],
  ['version', asVersion, '1.2.3.2147483648', undefined],
  ['version', asVersion, 1.2, undefined],
];

test('What JSON.stringify would leave out, replace or run in circles over is no free JSON', () => {
  const cycle: unknown[] = [];
  cycle.push(cycle);
  const fine = [true, 0, '', [], {}, [null, { a: [1.5] }], Object.create(null)];
  for (const value of fine) assert.equal(asJson(value), value);
  for (const value of [null, undefined, NaN, Infinity, 1n, () => 1, Symbol('a'), '\ud83d', { '\ud83d': 1 }, [undefined], { a: undefined }, new Array(2), new Date(0), new Map(), new Set(), cycle])
    assert.equal(asJson(value), undefined);
});

for (const [name, as, given, exact] of cases) {
  test(`${String(given).slice(0, 20)} as ${name}`, () => assert.ok(Object.is(as(given), exact), String(as(given))));
}

test('A moment with its offset is a text or a Date and whole minutes', () => {
  const exact = { instant: '2026-03-14T09:00:00.0000000Z', offset: 60 };
  assert.deepEqual(asOffsetInstant({ instant: new Date(Date.UTC(2026, 2, 14, 9)), offset: 60 }), exact);
  assert.deepEqual(asOffsetInstant({ instant: '2026-03-14T09:00:00Z', offset: 60, more: 1 }), exact);
  for (const wrong of [null, 'text', {}, { ...exact, offset: 0.5 }, { ...exact, offset: 841 }, { ...exact, offset: '60' }, { ...exact, instant: 5 }, { instant: '0001-01-01T00:00:00Z', offset: -1 }])
    assert.equal(asOffsetInstant(wrong), undefined);
});

test('Versions order number by number, and what is not there comes first', () => {
  const ordered = ['0.0', '0.9', '0.10', '1.2', '1.2.0', '1.2.0.0', '1.2.3', '1.10'];
  assert.deepEqual([...ordered].reverse().sort(compareVersion), ordered);
  assert.equal(compareVersion('1.2.3', '1.2.3'), 0);
});

test('What has no exact form is no argument', () => assert.throws(() => inputOf('rune', asRune('ab')), /Not a value of type rune/));
