import type { Model } from '../codegen/descriptors.ts';

/** Confirmed rows. */
export interface LocalRows {
  /** The row with a key, as `keyOf` writes it; null where it is known that the user can see none, undefined where nothing is known. */
  find(model: Model<object>, key: string): object | null | undefined;
}

/** A row that a mutation found or added. */
export interface TrackedRow {
  readonly model: Model<object>;
  /** What the mutation holds and may change. */
  readonly current: object;
  /** The confirmed row; null when the mutation added it. */
  readonly stored: object | null;
  isRemoved: boolean;
}
