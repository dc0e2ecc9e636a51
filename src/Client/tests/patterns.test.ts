import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countMatches, escapePattern, Fault, firstMatch, isMatch, replaceMatches } from '../src/codegen/logic-v1.ts';
import { digitUnits, letterUnits, lowerUnits, upperUnits, wordUnits } from '../src/codegen/patterns-v1.ts';
import { ValuePattern, checkPattern, violationsOf } from '../src/codegen/checks-v1.ts';

test('a pattern begins anew with each call', () => {
  const digits = /[0-9]+/g;
  for (let i = 0; i < 3; i++) {
    assert.equal(isMatch(digits, 'a1'), true);
    assert.deepEqual(firstMatch(digits, 'a12b3'), { success: true, value: '12', index: 1 });
    assert.equal(countMatches(digits, 'a12b3'), 2);
    assert.equal(replaceMatches(digits, 'a12b3', '$&'), 'a$&b$&');
  }
});

test('nothing that is found is an empty match', () => {
  assert.deepEqual(firstMatch(/x/g, 'a'), { success: false, value: '', index: 0 });
  assert.equal(countMatches(/x/g, 'a'), 0);
  assert.equal(countMatches(/(?:)/g, 'ab'), 3);
});

test('a text that is null is a fault', () => {
  for (const call of [isMatch, firstMatch, countMatches]) assert.throws(() => call(/a/g, null), (e) => e instanceof Fault && e.kind === 'ArgumentNullException');
  assert.throws(() => escapePattern(null), Fault);
});

test('escaped texts are read back', () => {
  const text = '\t\n\f\r #$()*+.?[\\^{|a]}-/\v';
  assert.equal(escapePattern(text), '\\t\\n\\f\\r\\ \\#\\$\\(\\)\\*\\+\\.\\?\\[\\\\\\^\\{\\|a]}-/\v');
});

test('classes of units stand in brackets', () => {
  const inside = (units: string, text: string): boolean => new RegExp(`^[${units}]+$`).test(text);
  assert.ok(inside(wordUnits, 'aZ_09\u00e9\u0301\u0663\u203f'));
  assert.ok(!inside(wordUnits, '-') && !inside(wordUnits, '\u0903') && !inside(wordUnits, '\u200d'));
  assert.ok(inside(letterUnits, 'a\u01c5\u65e5') && !inside(letterUnits, '\u0301'));
  assert.ok(inside(upperUnits, 'A\u00c9') && !inside(upperUnits, 'a'));
  assert.ok(inside(lowerUnits, 'a\u00df') && !inside(lowerUnits, 'A'));
  assert.ok(inside(digitUnits, '0\u0663\uff19') && !inside(digitUnits, '\u00b2'));
});

test('a value spans the pattern as JavaScript reads it', () => {
  const pattern = new ValuePattern('\\d+', `[${digitUnits}]+`);
  assert.ok(pattern.spans('1\u0663') && !pattern.spans('1a'));
  assert.equal(pattern.pattern, '\\d+');
});

test('a pattern that is narrow spans no half of a pair, and any other is asked about it', () => {
  const half = '\ud800';
  const wide = ['.', '\\\\.', '[^a]', '\\D', '\\W', '\\S', '\\ud800', '[\\0-\\uffff]', '[\\s\\S]', '\ud800', 'a|.', '(?:[^-])', '[[^]'];
  for (const pattern of wide) assert.ok(!new ValuePattern(pattern).isNarrow, pattern);
  for (const pattern of ['[A-Z]{3}-[0-9]{6}', '\\.\\d+', '\\[a', '(?:a|b)*', '[!-~]+', '\\w+\\s?']) {
    const narrow = new ValuePattern(pattern);
    assert.ok(narrow.isNarrow && ![half, `\\${half}`, `a${half}`].some((text) => narrow.spans(text)), pattern);
  }

  for (const pattern of ['.', '[^a]']) assert.equal(violationsOf(checkPattern(undefined, '/a', half, new ValuePattern(pattern)))[0]?.code, 'validation.type');
});
