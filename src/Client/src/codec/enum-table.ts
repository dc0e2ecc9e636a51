/** Names and numbers of an enum type. */
export class EnumTable {
  readonly #names = new Map<number, string>();
  readonly #values = new Map<string, number>();

  constructor(members: readonly (readonly [name: string, value: number])[]) {
    for (const [name, value] of members) {
      if (!this.#names.has(value)) this.#names.set(value, name);
      this.#values.set(name, value);
    }
  }

  /** Name of a defined value. */
  nameOf(value: number): string | undefined {
    return this.#names.get(value);
  }

  /** Value of a defined name; case matters. */
  valueOfName(name: string): number | undefined {
    return this.#values.get(name);
  }

  isDefined(value: number): boolean {
    return this.#names.has(value);
  }
}
