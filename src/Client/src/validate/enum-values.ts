import { trim, trimStart } from '../logic/text.ts';

/**
 * Members of the enum of an `[EnumDataType]`, with that attribute's verdicts. Where .NET throws, because a number in a text is too large for
 * the enum, the text is no member. C# says the same in EnumValues.cs.
 */
export class EnumValues {
  readonly #names: ReadonlyMap<string, bigint>;
  // The largest first, as unsigned numbers: the order in which .NET takes a value apart.
  readonly #values: readonly bigint[];
  readonly #flags: boolean;

  /** With `flags`, members are bits: a value is a member when members make it up. */
  constructor(members: readonly (readonly [name: string, value: number])[], flags = false) {
    this.#names = new Map(members.map(([name, value]) => [name, BigInt(value)]));
    const unsigned = (value: bigint): bigint => BigInt.asUintN(64, value);
    this.#values = [...this.#names.values()].sort((left, right) => (unsigned(left) < unsigned(right) ? 1 : -1));
    this.#flags = flags;
  }

  /** Whether the number is a member. */
  has(value: number | bigint): boolean {
    const number = BigInt(value);
    return this.#values.includes(number) || (this.#flags && number !== 0n && this.#rest(number) === 0n);
  }

  /** Whether the text is a name, several names with commas between, or a number of the enum; the empty text is. */
  names(text: string): boolean {
    if (text === '') return true;
    const trimmed = trimStart(text);
    if (/^[+\-\d]/.test(trimmed)) return this.#hasNumber(trimmed);
    let combined = 0n;
    for (const part of trimmed.split(',')) {
      const value = this.#names.get(trim(part));
      if (value === undefined) return false;
      combined |= value;
    }
    return this.has(combined);
  }

  // A text of more digits than any number has is no number, however long it is.
  #hasNumber(text: string): boolean {
    const digits = /^([+-]?)0*(\d{1,19})[\t-\r ]*\0*$/.exec(text);
    if (!digits) return false;
    const value = BigInt(digits[2]!);
    return this.has(digits[1] === '-' ? -value : value);
  }

  #rest(value: bigint): bigint {
    return this.#values.reduce((rest, bits) => ((rest & bits) === bits ? rest - bits : rest), value);
  }
}
