import { type Found, nothing, type Sequence, Stream } from './sequence.ts';
import { isEmptySequence, sequenceOf, type Source } from './source.ts';

/** `Concat` */
export function concatLists<T>(first: Source<T>, second: Source<T>): Sequence<T> {
  const [left, right] = [sequenceOf(first), sequenceOf(second)];
  return isEmptySequence(left) ? right : isEmptySequence(right) ? left : new Joined(left, right);
}

/** `Append` */
export function append<T>(source: Source<T>, item: T): Sequence<T> {
  return new Appended(sequenceOf(source), item);
}

/** `Prepend` */
export function prepend<T>(source: Source<T>, item: T): Sequence<T> {
  return new Prepended(sequenceOf(source), item);
}

class Joined<T> extends Stream<T> {
  readonly #first: Sequence<T>;
  readonly #second: Sequence<T>;

  constructor(first: Sequence<T>, second: Sequence<T>) {
    super(function* () {
      yield* first;
      yield* second;
    });
    this.#first = first;
    this.#second = second;
  }

  override get knownCount(): number | undefined {
    return sum(this.#first.knownCount, this.#second.knownCount);
  }

  override count(): number {
    return (this.#first.knownCount ?? this.#first.count()) + (this.#second.knownCount ?? this.#second.count());
  }

  override first(): Found<T> {
    const first = this.#first.first();
    return first === nothing ? this.#second.first() : first;
  }

  override last(): Found<T> {
    const last = this.#second.last();
    return last === nothing ? this.#first.last() : last;
  }

  /** A part whose count is not known is gone through. */
  override at(index: number): Found<T> {
    if (index < 0) return nothing;
    for (const part of [this.#first, this.#second]) {
      const known = part.knownCount;
      if (known !== undefined && index < known) return part.at(index);
      if (known !== undefined) index -= known;
      else for (const item of part) if (index-- === 0) return item;
    }
    return nothing;
  }

  override includes(item: T, equal: (left: T, right: T) => boolean): boolean {
    return this.#first.includes(item, equal) || this.#second.includes(item, equal);
  }
}

class Appended<T> extends Stream<T> {
  readonly #source: Sequence<T>;
  readonly #item: T;

  constructor(source: Sequence<T>, item: T) {
    super(function* () {
      yield* source;
      yield item;
    });
    this.#source = source;
    this.#item = item;
  }

  override get knownCount(): number | undefined {
    return sum(this.#source.knownCount, 1);
  }

  override count(): number {
    return this.#source.count() + 1;
  }

  override first(): Found<T> {
    const first = this.#source.first();
    return first === nothing ? this.#item : first;
  }

  override last(): Found<T> {
    return this.#item;
  }

  override includes(item: T, equal: (left: T, right: T) => boolean): boolean {
    return equal(this.#item, item) || this.#source.includes(item, equal);
  }
}

class Prepended<T> extends Stream<T> {
  readonly #source: Sequence<T>;
  readonly #item: T;

  constructor(source: Sequence<T>, item: T) {
    super(function* () {
      yield item;
      yield* source;
    });
    this.#source = source;
    this.#item = item;
  }

  override get knownCount(): number | undefined {
    return sum(this.#source.knownCount, 1);
  }

  override count(): number {
    return this.#source.count() + 1;
  }

  override first(): Found<T> {
    return this.#item;
  }

  override last(): Found<T> {
    const last = this.#source.last();
    return last === nothing ? this.#item : last;
  }

  override at(index: number): Found<T> {
    return index === 0 ? this.#item : this.#source.at(index - 1);
  }

  override includes(item: T, equal: (left: T, right: T) => boolean): boolean {
    return equal(this.#item, item) || this.#source.includes(item, equal);
  }
}

function sum(first: number | undefined, second: number | undefined): number | undefined {
  return first === undefined || second === undefined ? undefined : first + second;
}

