import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import * as logic from '../src/codegen/logic-v1.ts';
import { foldCase } from '../src/logic/text/folding.ts';
import { readJson } from './repository.ts';

/** Digests of what .NET answers for every unit and every scalar; C# checks the same file. */
const { digests, undecided } = readJson<{ readonly digests: Readonly<Record<string, string>>; readonly undecided: readonly (readonly [number, number])[] }>(
  'tests', 'Conformance', 'vectors', 'unicode.json',
);

const classes = [
  'isLetter', 'isDigit', 'isLetterOrDigit', 'isNumberChar', 'isUpper', 'isLower', 'isPunctuation', 'isSymbol', 'isWhiteSpace', 'isSeparator', 'isControl',
] as const;
const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const scalars = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff).map((code) => String.fromCodePoint(code));

for (const name of classes) {
  test(`${name} says of every unit what .NET says`, () => assertDigest(name, units.map((unit) => (logic[name](unit) ? '1' : '0'))));
}

for (const name of ['toUpperInvariant', 'toLowerInvariant'] as const) {
  test(`${name} says of every scalar what .NET says`, () => assertDigest(name, scalars.map((scalar) => (isDecided(scalar) ? logic[name](scalar) : scalar))));
}

test('where servers differ, case is as with ICU 72 to 75', () => {
  for (const scalar of scalars.filter((candidate) => !isDecided(candidate))) {
    assert.equal(logic.toUpperInvariant(scalar), scalar === '\u017f' ? 'S' : scalar);
    assert.equal(logic.toLowerInvariant(scalar), scalar);
    if (scalar.length === 1) assert.equal(foldCase(scalar), scalar);
  }
});

test('two scalars are equal ignoring case when .NET says so', () => {
  const firsts = new Map<string, string>();
  for (const scalar of scalars) if (!firsts.has(foldCase(scalar))) firsts.set(foldCase(scalar), scalar);
  assertDigest('equalsIgnoreCase', scalars.map((scalar) => firsts.get(foldCase(scalar))!));
});

test('half of a pair has no case', () => {
  for (const half of ['\ud801', '\udc28', '\udc28\ud801']) {
    assert.equal(logic.toUpperInvariant(half), half);
    assert.equal(logic.toLowerInvariant(half), half);
    assert.equal(foldCase(half), half);
  }
});

function isDecided(scalar: string): boolean {
  const code = scalar.codePointAt(0)!;
  return !undecided.some(([first, last]) => code >= first && code <= last);
}

function assertDigest(name: string, answers: readonly string[]): void {
  assert.equal(createHash('sha256').update(answers.join(''), 'utf16le').digest('hex'), digests[name]);
}
