import { Grouping } from './grouping.ts';
import { type Found, nothing, Plain, Sequence, Stream } from './sequence.ts';
import { sequenceOf, type Source } from './source.ts';

/** `Where`: the function sees one argument, as in C#. */
export function where<T>(source: Source<T>, test: (item: T) => boolean): Sequence<T> {
  if (source instanceof Filtered) return source.and(test) as Sequence<T>;
  return new Filtered(sequenceOf(source), Array.isArray(source) && !(source instanceof Grouping) ? (source as readonly T[]) : null, test);
}

/** `Where` with the index. */
export function whereIndexed<T>(source: Source<T>, test: (item: T, index: number) => boolean): Sequence<T> {
  const items = sequenceOf(source);
  return new Plain(function* () {
    let index = 0;
    for (const item of items) if (test(item, index++)) yield item;
  });
}

export class Filtered<T> extends Stream<T> {
  readonly #source: Sequence<T>;
  readonly #list: readonly T[] | null;
  readonly #test: (item: T) => boolean;

  constructor(source: Sequence<T>, list: readonly T[] | null, test: (item: T) => boolean) {
    super(function* () {
      for (const item of source) if (test(item)) yield item;
    });
    this.#source = source;
    this.#list = list;
    this.#test = test;
  }

  and(test: (item: T) => boolean): Filtered<T> {
    const before = this.#test;
    return new Filtered(this.#source, this.#list, (item) => before(item) && test(item));
  }

  /** In a list, .NET looks from the end. */
  override last(): Found<T> {
    if (this.#list === null) return super.last();
    const test = this.#test;
    for (let i = this.#list.length - 1; i >= 0; i--) if (test(this.#list[i]!)) return this.#list[i]!;
    return nothing;
  }
}
