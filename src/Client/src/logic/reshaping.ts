import { type Found, nothing, type Sequence, Stream } from './sequence.ts';
import { sequenceOf, type Source } from './source.ts';

/** `Reverse` of LINQ. */
export function reversed<T>(source: Source<T>): Sequence<T> {
  return new Reversed(sequenceOf(source));
}

/** `DefaultIfEmpty` */
export function defaultIfEmpty<T>(source: Source<T>, item: T): Sequence<T> {
  return new Defaulted(sequenceOf(source), item);
}

class Reversed<T> extends Stream<T> {
  readonly #source: Sequence<T>;

  constructor(source: Sequence<T>) {
    super(function* () {
      yield* source.toArray().reverse();
    });
    this.#source = source;
  }

  override get knownCount(): number | undefined {
    return this.#source.knownCount;
  }

  override count(): number {
    return this.#source.count();
  }

  override first(): Found<T> {
    return this.#source.last();
  }

  override last(): Found<T> {
    return this.#source.first();
  }

  override includes(item: T, equal: (left: T, right: T) => boolean): boolean {
    return this.#source.includes(item, equal);
  }
}

class Defaulted<T> extends Stream<T> {
  readonly #source: Sequence<T>;
  readonly #item: T;

  constructor(source: Sequence<T>, item: T) {
    super(function* () {
      let isEmpty = true;
      for (const element of source) {
        isEmpty = false;
        yield element;
      }
      if (isEmpty) yield item;
    });
    this.#source = source;
    this.#item = item;
  }

  override get knownCount(): number | undefined {
    const known = this.#source.knownCount;
    return known === 0 ? 1 : known;
  }

  override count(): number {
    return this.#source.count() || 1;
  }

  override toArray(): T[] {
    const items = this.#source.toArray();
    return items.length > 0 ? items : [this.#item];
  }

  override first(): Found<T> {
    return this.#orItem(this.#source.first());
  }

  override last(): Found<T> {
    return this.#orItem(this.#source.last());
  }

  override at(index: number): Found<T> {
    const item = this.#source.at(index);
    return index === 0 ? this.#orItem(item) : item;
  }

  override includes(item: T, equal: (left: T, right: T) => boolean): boolean {
    const known = this.#source.knownCount;
    return known === undefined ? super.includes(item, equal) : known > 0 ? this.#source.includes(item, equal) : equal(this.#item, item);
  }

  #orItem(item: Found<T>): Found<T> {
    return item === nothing ? this.#item : item;
  }
}
