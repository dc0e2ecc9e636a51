/** Compares rows totally: 0 only for the same key. */
export type RowOrder<Row> = (left: Row, right: Row) => number;

/** Rows in order. A change costs a binary search and a move of memory, never a sort of the list. */
export class OrderedRows<Row> {
  readonly #compare: RowOrder<Row>;
  #rows: Row[] = [];
  // What was given out; made again on the next read after a change, so unread changes cost no copy.
  #view: readonly Row[] | undefined;

  constructor(compare: RowOrder<Row>) {
    this.#compare = compare;
  }

  /** The rows as an array that never changes. */
  get view(): readonly Row[] {
    return (this.#view ??= this.#rows.slice());
  }

  reset(rows: Row[]): void {
    this.#rows = rows.sort(this.#compare);
    this.#view = undefined;
  }

  /** Takes `removed` out and puts `added` in; rows of `removed` are in the list, by reference. */
  change(removed: readonly Row[], added: readonly Row[]): void {
    this.#view = undefined;
    const changes = removed.length + added.length;
    // Past some share of the list, moving memory for each row costs more than sorting a nearly sorted list once.
    if (changes > 64 && changes * 8 > this.#rows.length) {
      const gone = new Set(removed);
      this.reset(this.#rows.filter((row) => !gone.has(row)).concat(added));
      return;
    }
    for (const row of removed) this.#rows.splice(this.#find(row), 1);
    for (const row of added) this.#rows.splice(this.#find(row), 0, row);
  }

  /** Puts a row in the place of its older version. */
  replace(older: Row, newer: Row): void {
    const index = this.#find(older);
    const before = this.#rows[index - 1];
    const after = this.#rows[index + 1];
    const stays = (before === undefined || this.#compare(before, newer) < 0) && (after === undefined || this.#compare(newer, after) < 0);
    if (!stays) return this.change([older], [newer]);
    this.#view = undefined;
    this.#rows[index] = newer;
  }

  /** Position of the row, or the one where it belongs. */
  #find(row: Row): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(this.#rows[middle]!, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
