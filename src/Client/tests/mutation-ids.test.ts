import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Guid } from '../src/codec/guid.ts';
import { sha256 } from '../src/codec/sha-256.ts';
import { mutationId } from '../src/mutation/mutation-ids.ts';
import { readJson } from './repository.ts';

interface Vector {
  readonly user: string;
  readonly clientId: Guid;
  readonly sequence: string;
  readonly counter: number;
  readonly id: string;
}

test('Ids are those of the server', () => {
  const vectors = readJson<Vector[]>('tests', 'Conformance', 'mutation-ids.json');
  assert.ok(vectors.length >= 8);
  for (const { user, clientId, sequence, counter, id } of vectors) assert.equal(mutationId({ user, clientId, sequence: BigInt(sequence) }, counter), id);
});

test('SHA-256 is that of Node for every length around its blocks', () => {
  for (let length = 0; length < 200; length++) {
    const message = Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 0xff);
    assert.deepEqual([...sha256(message)], [...createHash('sha256').update(message).digest()]);
  }
});

test('A client id that is none is refused', () => {
  assert.throws(() => mutationId({ user: 'ann', clientId: 'nobody' as Guid, sequence: 1n }, 0), TypeError);
});
