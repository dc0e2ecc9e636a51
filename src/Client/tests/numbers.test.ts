import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fault } from '../src/logic/fault.ts';
import { parseFloat32, tryParseDouble } from '../src/logic/float-parsing.ts';
import { parseInteger } from '../src/logic/integer-parsing.ts';
import { powBig } from '../src/logic/math.ts';
import { formatDouble, formatInteger, textOfDouble, textOfFloat } from '../src/logic/number-format.ts';
import { roundDigits } from '../src/logic/rounding.ts';
import { shlBig } from '../src/logic/shifts.ts';

// What .NET 10 gives was taken from .NET; tests/Logic compares far more, where .NET is at hand.

function faultOf(run: () => unknown): string {
  try {
    return String(run());
  } catch (error) {
    return error instanceof Fault ? error.kind : `no fault: ${error}`;
  }
}

test('Texts of floats are those of .NET, its one digit too few included', () => {
  const doubles: readonly [number, string][] = [
    [1e16, '10000000000000000'], [1e17, '1E+17'], [0.0001, '0.0001'], [0.00001, '1E-05'], [-0, '-0'], [NaN, 'NaN'], [-Infinity, '-Infinity'], [5e-324, '5E-324'],
    [2 ** -25, '2.980232238769531E-08'], [2 ** -24, '5.960464477539063E-08'], [1.7976931348623157e308, '1.7976931348623157E+308'],
  ];
  for (const [value, text] of doubles) assert.equal(textOfDouble(value), text);
  assert.equal(textOfFloat(Math.fround(0.1)), '0.1');
  assert.equal(textOfFloat(2 ** 90), '1.2379401E+27');
});

test('A format rounds the exact value to even, and a picture its fifteen digits away from zero', () => {
  assert.equal(formatDouble(29.625, 'F2'), '29.62');
  assert.equal(formatDouble(0.125, '0.##'), '0.13');
  assert.equal(formatDouble(-0.001, 'F2'), '-0.00');
  assert.equal(formatDouble(-0.001, '0.00'), '-0.00');
  assert.equal(formatDouble(1234.5, '#,##0.0;(#,##0.0);zero'), '1,234.5');
  assert.equal(formatDouble(0.123456, '0.0%'), '12.3%');
  assert.equal(formatDouble(123456, '0.##E+0'), '1.23E+5');
  assert.equal(formatInteger(-5, 'X', 8), 'FB');
  assert.equal(formatInteger(-1234567, 'C', 32), '(¤1,234,567.00)');
});

test('What is read is rounded once, and says what is wrong with it', () => {
  assert.equal(parseFloat32('3.430000221525381E-028', 231), 3.4300001011547597e-28);
  assert.equal(tryParseDouble(' 1,234.5 ', 231), 1234.5);
  assert.equal(tryParseDouble('1.5e', 231), null);
  assert.equal(faultOf(() => parseInteger('2147483648', 7, 32, true)), 'OverflowException');
  assert.equal(faultOf(() => parseInteger('99999999999x', 7, 32, true)), 'FormatException');
  assert.equal(faultOf(() => parseInteger(null, 7, 32, true)), 'ArgumentNullException');
  assert.equal(faultOf(() => parseInteger('-0.0', 111, 8, false)), 'OverflowException');
});

test('Rounding to digits and what is out of it', () => {
  assert.equal(roundDigits(2.675, 2), 2.68);
  assert.equal(roundDigits(-0.4, 0), -0);
  assert.equal(faultOf(() => roundDigits(1, 16)), 'ArgumentOutOfRangeException');
});

test('No number that an input asks for fills the memory', () => {
  assert.equal(faultOf(() => shlBig(1n, 2_000_000_000)), 'OverflowException');
  assert.equal(shlBig(0n, 2_000_000_000), 0n);
  assert.equal(faultOf(() => powBig(3n, 2_000_000_000)), 'OverflowException');
  assert.equal(powBig(-1n, 2_000_000_001), -1n);
  assert.equal(faultOf(() => parseInteger('1e999999999', 167, 32, true)), 'OverflowException');
  assert.equal(faultOf(() => formatInteger(1, 'D999999999', 32)), 'FormatException');
});
