import type { Model } from '../codegen/descriptors.ts';
import type { Delta, SlotRows, Upsert } from '../wire/rows.ts';
import { contentDigest } from './content-digest.ts';
import { OrderedRows, type RowOrder } from './ordered-rows.ts';
import { sameMembers } from './same-value.ts';

/** The server sent a change of a row that this window does not have: the two sides disagree, start again. */
export class WindowMismatch extends Error {}

/** Slots belong to a partition: a new snapshot may come with another one. */
interface Slots<Row> {
  readonly partition: number;
  readonly rows: Map<number, Row>;
}

/**
 * The rows of one subscription, by slot and in order. An unchanged row stays the same object, also across a new snapshot.
 * Chunks of a snapshot are staged beside the rows that are shown until `activate` swaps them in.
 */
export class RowWindow<Row> {
  readonly #model: Model<Row>;
  readonly #names: readonly string[];
  readonly #rows: OrderedRows<Row>;
  #shown: Slots<Row> | undefined;
  #staged: Slots<Row> | undefined;
  // The partition whose slots the rows still have, while the connection is gone.
  #parted: number | undefined;
  // Deltas of the frame that activates may repeat what the snapshot has already.
  #fresh = false;

  constructor(model: Model<Row>, compare: RowOrder<Row>) {
    this.#model = model;
    this.#names = model.members.map((member) => member.name);
    this.#rows = new OrderedRows(compare);
  }

  get rows(): readonly Row[] {
    return this.#rows.view;
  }

  /** Keeps a chunk; the first one drops what was staged before. */
  stage(partition: number, rows: SlotRows, first: boolean): void {
    if (first || this.#staged?.partition !== partition) this.#staged = { partition, rows: new Map() };
    for (const [slot, row] of rows) this.#staged.rows.set(slot, row as Row);
  }

  /** Whether deltas of the partition change what is shown or staged. */
  follows(partition: number): boolean {
    return this.#shown?.partition === partition || this.#staged?.partition === partition || this.#parted === partition;
  }

  /** The connection is gone: rows stay, but no delta reaches them until they are activated again. */
  detach(): void {
    this.#staged = undefined;
    if (!this.#shown || this.#shown.partition < 0) return;
    this.#parted = this.#shown.partition;
    this.#shown = { partition: -1, rows: this.#shown.rows };
  }

  /** The slots mean nothing any more. */
  forgetSlots(): void {
    this.#parted = undefined;
  }

  /** The partition whose slots the rows have. */
  get parted(): number | null {
    return this.#parted ?? null;
  }

  digest(seed: string): bigint {
    return contentDigest(this.rows, this.#names, seed);
  }

  /** Stages rows that are shown, under other slots: both are pairs of first and count. */
  keep(partition: number, rows: readonly number[], slots: readonly number[]): void {
    // Once a connection has shown rows, they are not those any more that it was told about.
    if (this.#shown && this.#shown.partition >= 0) throw new WindowMismatch('Rows are kept after others were shown.');
    const names = expand(slots, this.rows.length);
    const kept = expand(rows, this.rows.length).map((position) => this.rows[position]);
    if (kept.length !== names.length || kept.includes(undefined)) throw new WindowMismatch('Rows are kept that are not there.');
    this.#staged = { partition, rows: new Map(kept.map((row, index) => [names[index]!, row!])) };
  }

  /** Shows the staged rows, or goes on with those that are shown. False when there is neither. */
  activate(): boolean {
    const staged = this.#staged;
    const parted = this.#parted;
    this.#parted = undefined;
    if (!staged) {
      if (parted === undefined || !this.#shown) return false;
      this.#shown = { partition: parted, rows: this.#shown.rows };
      return true;
    }
    const known = new Map([...(this.#shown?.rows.values() ?? [])].map((row) => [this.#model.keyOf(row), row]));
    for (const [slot, row] of staged.rows) {
      const older = known.get(this.#model.keyOf(row));
      if (older !== undefined && this.#isSame(older, row)) staged.rows.set(slot, older);
    }
    this.#shown = staged;
    this.#staged = undefined;
    this.#fresh = true;
    this.#rows.reset([...staged.rows.values()]);
    return true;
  }

  /** Ends the frame that activated. */
  settle(): void {
    this.#fresh = false;
  }

  /** Applies a change to what is shown, and to what is staged. True when a shown row changed. */
  apply(delta: Delta): boolean {
    if (this.#staged?.partition === delta.partition) this.#patchStaged(this.#staged.rows, delta);
    return this.#shown?.partition === delta.partition && this.#patchShown(this.#shown.rows, delta);
  }

  #patchShown(slots: Map<number, Row>, delta: Delta): boolean {
    const removed: Row[] = [];
    const added: Row[] = [];
    for (const slot of delta.removed) {
      const row = slots.get(slot);
      if (row !== undefined) removed.push(row);
      slots.delete(slot);
    }
    let changed = removed.length > 0;
    for (const upsert of delta.upserts) changed = this.#upsert(slots, upsert, added) || changed;
    if (removed.length + added.length > 0) this.#rows.change(removed, added);
    return changed;
  }

  #upsert(slots: Map<number, Row>, upsert: Upsert, added: Row[]): boolean {
    const older = slots.get(upsert.slot);
    const row = this.#patch(older, upsert);
    if (row === undefined) {
      if (this.#fresh) return false;
      throw new WindowMismatch(`No row in slot ${upsert.slot}.`);
    }
    if (older !== undefined && this.#isSame(older, row)) return false;
    slots.set(upsert.slot, row);
    if (older === undefined) added.push(row);
    else this.#replace(older, row, added);
    return true;
  }

  #isSame(left: Row, right: Row): boolean {
    return sameMembers(left as object, right as object, this.#names);
  }

  /** A slot that came with this very delta may be sent twice. */
  #replace(older: Row, newer: Row, added: Row[]): void {
    const index = added.indexOf(older);
    if (index >= 0) added[index] = newer;
    else this.#rows.replace(older, newer);
  }

  #patchStaged(staged: Map<number, Row>, delta: Delta): void {
    for (const slot of delta.removed) staged.delete(slot);
    for (const upsert of delta.upserts) {
      const row = this.#patch(staged.get(upsert.slot), upsert);
      if (row !== undefined) staged.set(upsert.slot, row);
    }
  }

  /** The row with its new values; undefined when it is not known and not complete. */
  #patch(older: Row | undefined, upsert: Upsert): Row | undefined {
    const complete = upsert.mask === (1n << BigInt(this.#names.length)) - 1n;
    if (complete) return this.#model.make(upsert.values);
    if (older === undefined) return undefined;
    const values = this.#names.map((name, index) =>
      (upsert.mask >> BigInt(index)) & 1n ? upsert.values[index] : (older as Record<string, unknown>)[name]);
    return this.#model.make(values);
  }
}

function expand(pairs: readonly number[], most: number): number[] {
  const numbers: number[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    if (numbers.length + pairs[i + 1]! > most) throw new WindowMismatch('More rows are kept than there are.');
    for (let n = 0; n < pairs[i + 1]!; n++) numbers.push(pairs[i]! + n);
  }
  return numbers;
}
