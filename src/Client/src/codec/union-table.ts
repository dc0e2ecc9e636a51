/** The discriminator of a union and the tags of its cases, in contract order: all texts or all numbers. */
export class UnionTable {
  readonly discriminator: string;
  readonly #tags: readonly (string | number)[];

  constructor(discriminator: string, tags: readonly (string | number)[]) {
    this.discriminator = discriminator;
    this.#tags = tags;
  }

  get count(): number {
    return this.#tags.length;
  }

  get isNumeric(): boolean {
    return typeof this.#tags[0] === 'number';
  }

  /** Position of the case with this tag, or -1. */
  indexOf(tag: unknown): number {
    return this.#tags.indexOf(tag as string);
  }

  /** How the object of a case begins in JSON: bracket, discriminator, tag. */
  head(index: number): string {
    return `{${JSON.stringify(this.discriminator)}:${JSON.stringify(this.#tags[index])}`;
  }
}
