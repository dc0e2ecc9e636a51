import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guid } from '../src/codec/guid.ts';
import { Fault } from '../src/logic/fault.ts';
import type { LocalTransaction } from '../src/mutation/local-transaction.ts';
import { boundedDraw, nextInt, unitDraw } from '../src/mutation/mutation-draws.ts';
import { readJson } from './repository.ts';

interface Vector {
  readonly user: string;
  readonly clientId: Guid;
  readonly sequence: string;
  readonly counter: number;
  readonly min: number;
  readonly max: number;
  readonly int: number;
  readonly double: number;
}

test('Draws are those of the server', () => {
  const vectors = readJson<Vector[]>('tests', 'Conformance', 'mutation-draws.json');
  assert.ok(vectors.length >= 16);
  for (const { user, clientId, sequence, counter, min, max, int, double } of vectors) {
    const identity = { user, clientId, sequence: BigInt(sequence) };
    assert.equal(boundedDraw(identity, counter, min, max), int);
    assert.equal(unitDraw(identity, counter), double);
  }
});

test('Bounds that are none are a fault, before anything is drawn', () => {
  assert.throws(() => nextInt({} as LocalTransaction, 2, 1), (error) => error instanceof Fault && error.kind === 'ArgumentOutOfRangeException');
});
