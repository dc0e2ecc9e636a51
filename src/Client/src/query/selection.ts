/** What a selector makes of rows. A row that has not changed keeps what was made of it. */
export class Selection {
  readonly #project: (row: unknown, args: unknown) => unknown;
  readonly #args: unknown;
  readonly #made = new WeakMap<object, { readonly value: unknown }>();

  /** @param args Of the caller, who may change them later. */
  constructor(project: (row: unknown, args: unknown) => unknown, args: unknown) {
    this.#project = project;
    this.#args = typeof args === 'object' ? { ...args } : args;
  }

  /** Throws what the selector throws. */
  of(rows: readonly unknown[]): readonly unknown[] {
    return rows.map((row) => this.#of(row as object));
  }

  #of(row: object): unknown {
    let made = this.#made.get(row);
    if (!made) this.#made.set(row, (made = { value: this.#project(row, this.#args) }));
    return made.value;
  }
}
