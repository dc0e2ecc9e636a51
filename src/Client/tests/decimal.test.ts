import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../src/codegen/v1.ts';
import { readJson } from './repository.ts';

interface Row {
  readonly left: string;
  readonly right: string;
  readonly add: string;
  readonly sub: string;
  readonly mul: string;
  readonly div: string;
  readonly rem: string;
  readonly compare: number;
  readonly digits: number;
  readonly even: string;
  readonly away: string;
}

/** What System.Decimal says; C# checks the same file. */
const rows = readJson<Row[]>('tests', 'Conformance', 'vectors', 'decimal.json');

/** .NET prints the sign of a zero that lost its digits; here zero has none. */
const unsigned = (text: string): string => (/^-0(\.0+)?$/.test(text) ? text.slice(1) : text);

function textOf(operation: () => Decimal): string {
  try {
    return operation().toString();
  } catch (error) {
    return (error as Error).message === 'division by zero' ? 'zero' : 'overflow';
  }
}

test('Decimal says what System.Decimal says, text for text', () => {
  for (const row of rows) {
    const left = Decimal.parse(row.left);
    const right = Decimal.parse(row.right);
    for (const operation of ['add', 'sub', 'mul', 'div', 'rem'] as const) {
      assert.equal(textOf(() => left[operation](right)), unsigned(row[operation]), `${row.left} ${operation} ${row.right}`);
    }
    assert.equal(left.compare(right), row.compare, `${row.left} compare ${row.right}`);
    assert.equal(left.round(row.digits).toString(), unsigned(row.even), `${row.left} to ${row.digits}, half to even`);
    assert.equal(left.round(row.digits, 'away').toString(), unsigned(row.away), `${row.left} to ${row.digits}, half away`);
  }
});
