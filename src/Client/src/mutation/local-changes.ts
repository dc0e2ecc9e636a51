import type { Model } from '../codegen/descriptors.ts';
import { Fault } from '../logic/fault.ts';
import type { LocalRows, TrackedRow } from './local-rows.ts';
import { Rejection } from './rejection.ts';
import { isStored } from './stored-value.ts';

/** What a mutation does to one row; in the order in which it is written. */
export type LocalChange =
  | { readonly kind: 'added' | 'changed'; readonly model: Model<object>; readonly key: string; readonly row: object }
  | { readonly kind: 'removed'; readonly model: Model<object>; readonly key: string };

/** What tracked rows come to, as the server writes them: a key that exists is a conflict, a changed key a fault. */
export function changesOf(tracked: readonly TrackedRow[], rows: LocalRows): readonly LocalChange[] {
  for (const entry of tracked) requireKey(entry);
  const taken = new Map<Model<object>, Map<string, boolean>>();
  return tracked.flatMap((entry) => {
    const change = changeOf(entry);
    if (!change) return [];
    const known = taken.get(change.model) ?? new Map<string, boolean>();
    taken.set(change.model, known);
    if (change.kind === 'added' && (known.get(change.key) ?? !!rows.find(change.model, change.key))) throw new Rejection('conflict.key');
    known.set(change.key, change.kind !== 'removed');
    return [change];
  });
}

function requireKey({ model, current, stored, isRemoved }: TrackedRow): void {
  if (!stored || isRemoved || model.keyOf(current) === model.keyOf(stored)) return;
  throw new Fault('InvalidOperationException', `A mutation changed the key of a ${model.name}; remove the row and add another one.`);
}

function changeOf({ model, current, stored, isRemoved }: TrackedRow): LocalChange | undefined {
  if (isRemoved) return stored ? { kind: 'removed', model, key: model.keyOf(stored) } : undefined;
  const after = valuesOf(model, current);
  const key = model.keyOf(current);
  if (!stored) return { kind: 'added', model, key, row: model.make(after) };
  const before = valuesOf(model, stored);
  const merged = after.map((value, index) => (isStored(before[index], value) ? before[index] : value));
  return merged.every((value, index) => value === before[index]) ? undefined : { kind: 'changed', model, key, row: model.make(merged) };
}

function valuesOf(model: Model<object>, row: object): unknown[] {
  return model.members.map((member) => (row as Record<string, unknown>)[member.name]);
}
