/** JSON names and numbers of an enum type; the numbers are all bigints or none is. Of several names of one number the first is written and all are read. */
export class EnumTable<T extends number | bigint = number> {
  readonly #names = new Map<unknown, string>();
  readonly #values = new Map<string, T>();
  // The least and the greatest, where all between are defined too, as in most enums; else none is between them.
  readonly #least: number;
  readonly #greatest: number;
  /** The numbers are bigints. */
  readonly isWide: boolean;
  /** Some number is above 2^63-1: all are unsigned. */
  readonly isUnsigned: boolean;

  constructor(members: readonly (readonly [name: string, value: T])[]) {
    for (const [name, value] of members) {
      if (!this.#names.has(value)) this.#names.set(value, name);
      this.#values.set(name, value);
    }
    this.isWide = members.some(([, value]) => typeof value === 'bigint');
    const numbers = [...this.#names.keys()].filter((value) => typeof value === 'number');
    this.#least = Math.min(...numbers);
    this.#greatest = numbers.every((value) => value < this.#least + numbers.length) ? this.#least + numbers.length - 1 : NaN;
    this.isUnsigned = members.some(([, value]) => typeof value === 'bigint' && value !== BigInt.asIntN(64, value));
  }

  /** Name of a defined value. */
  nameOf(value: T): string | undefined {
    return this.#names.get(value);
  }

  /** Value of a defined name; case matters. */
  valueOfName(name: string): T | undefined {
    return this.#values.get(name);
  }

  isDefined(value: unknown): value is T {
    return (typeof value === 'number' && value >= this.#least && value <= this.#greatest && value === (value | 0)) || this.#names.has(value);
  }
}
