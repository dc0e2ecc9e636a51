// The versioned door of translated mutations.
export { copyOf } from '../mutation/copy-value.ts';
export type { LocalChange } from '../mutation/local-changes.ts';
export type { LocalRows } from '../mutation/local-rows.ts';
export { LocalTransaction, type LocalTransactionOptions, type MutationIdentity } from '../mutation/local-transaction.ts';
export { nextDouble, nextInt } from '../mutation/mutation-draws.ts';
export { newId } from '../mutation/mutation-ids.ts';
export { applyPatch, presentOr } from '../mutation/patches.ts';
export { reject, Rejection } from '../mutation/rejection.ts';
export { Unknown, UnknownRow, UnknownUser } from '../mutation/unknown.ts';
