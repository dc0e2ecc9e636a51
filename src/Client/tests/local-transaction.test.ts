import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guid } from '../src/codec/guid.ts';
import type { Instant } from '../src/codec/instant.ts';
import { Decimal } from '../src/codec/decimal.ts';
import { type LocalRows, LocalTransaction, Rejection, Unknown, UnknownRow, UnknownUser } from '../src/codegen/mutations-v1.ts';
import type { Model } from '../src/codegen/descriptors.ts';
import { Fault } from '../src/logic/fault.ts';

interface Note {
  id: number;
  text: string;
  price: Decimal;
  tags: string[];
}

const read = (): unknown => undefined;
const notes: Model<Note, number> = {
  name: 'Note',
  members: ['id', 'text', 'price', 'tags'].map((name) => ({ name, read })),
  make: ([id, text, price, tags]) => ({ id, text, price, tags }) as Note,
  keyOf: (row) => String(row.id),
  compareKeys: (left, right) => left.id - right.id,
};

const note = (id: number, text = 'a'): Note => ({ id, text, price: Decimal.parse('1.10'), tags: ['x'] });

/** Knows the rows that are given; null is a row that is known not to be there. */
function begin(known: Record<string, Note | null> = {}): LocalTransaction {
  const rows: LocalRows = { find: (_, key) => known[key] };
  return new LocalTransaction({ rows, identity: { user: 'ann', clientId: '0f8fad5b-d9cb-469f-a165-70867728950e' as Guid, sequence: 1n }, utcNow: '2026-11-30T08:00:00.0000000Z' as Instant });
}

const summary = (transaction: LocalTransaction): unknown[] => transaction.changes().map((change) => [change.kind, change.key, 'row' in change ? (change.row as Note).text : null]);

test('A found row is a copy, deep down, and its changes are tracked', () => {
  const confirmed = note(1);
  const transaction = begin({ 1: confirmed });
  const found = transaction.find(notes, { id: 1 })!;
  found.text = 'b';
  found.tags.push('y');
  assert.deepEqual(confirmed, note(1));
  assert.deepEqual(transaction.changes(), [{ kind: 'changed', model: notes, key: '1', row: { ...note(1, 'b'), tags: ['x', 'y'] } }]);
});

test('A row that is as it was is no change, whatever the scale of its decimals', () => {
  const transaction = begin({ 1: note(1) });
  const found = transaction.find(notes, { id: 1 })!;
  found.price = Decimal.parse('1.1000');
  found.tags = ['x'];
  assert.deepEqual(transaction.changes(), []);
  found.text = 'b';
  assert.equal(String((transaction.changes()[0] as unknown as { row: Note }).row.price), '1.10');
});

test('Reads see the writes of the run', () => {
  const transaction = begin({ 1: note(1) });
  const found = transaction.find(notes, { id: 1 })!;
  assert.equal(transaction.find(notes, { id: 1 }), found);
  transaction.remove(notes, found);
  assert.equal(transaction.find(notes, { id: 1 }), null);
  const added = note(1, 'again');
  transaction.add(notes, added);
  assert.equal(transaction.find(notes, { id: 1 }), added);
  assert.deepEqual(summary(transaction), [['removed', '1', null], ['added', '1', 'again']]);
});

test('What is not known is unknown, and no null', () => {
  const transaction = begin({ 2: null });
  assert.throws(() => transaction.find(notes, { id: 1 }), (error) => error instanceof UnknownRow && error instanceof Unknown && error.model === 'Note' && error.key === '1');
  assert.equal(transaction.find(notes, { id: 2 }), null);
  assert.throws(() => transaction.findAsSystem(notes, { id: 2 }), UnknownRow);
  assert.throws(() => transaction.user, UnknownUser);
});

test('An added key that exists is a conflict in the end, and free after a removal', () => {
  const twice = begin({ 1: note(1) });
  twice.add(notes, note(1));
  assert.throws(() => twice.changes(), (error) => error instanceof Rejection && error.code === 'conflict.key' && error.data === null);

  const same = begin();
  same.add(notes, note(1));
  same.add(notes, note(1));
  assert.throws(() => same.changes(), Rejection);

  // What is found is what was added last.
  const late = begin({ 1: note(1) });
  late.add(notes, note(1, 'b'));
  late.remove(notes, late.find(notes, { id: 1 })!);
  assert.deepEqual(summary(late), []);
});

test('A row that was added and removed leaves nothing', () => {
  const transaction = begin();
  const added = note(1);
  transaction.add(notes, added);
  transaction.remove(notes, added);
  assert.deepEqual(transaction.changes(), []);
});

test('What the server faults at faults here', () => {
  const transaction = begin({ 1: note(1) });
  const found = transaction.find(notes, { id: 1 })!;
  const isInvalid = (error: unknown): boolean => error instanceof Fault && error.kind === 'InvalidOperationException';
  assert.throws(() => transaction.add(notes, found), isInvalid);
  assert.throws(() => transaction.remove(notes, note(1)), isInvalid);
  found.id = 2;
  assert.throws(() => transaction.changes(), isInvalid);
});
