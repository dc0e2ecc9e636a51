import { Filtered } from './filtering.ts';
import { type Found, nothing, Plain, Sequence, Stream } from './sequence.ts';
import { sequenceOf, type Source } from './source.ts';

/** `Select`: what it is not asked for it does not evaluate. The function sees one argument, as in C#. */
export function select<S, T>(source: Source<S>, selector: (item: S) => T): Sequence<T> {
  return source instanceof Selected ? source.then(selector) : new Selected(sequenceOf(source), selector);
}

/** `Select` with the index. */
export function selectIndexed<S, T>(source: Source<S>, selector: (item: S, index: number) => T): Sequence<T> {
  const items = sequenceOf(source);
  return new Plain(function* () {
    let index = 0;
    for (const item of items) yield selector(item, index++);
  });
}

/** `Index` of .NET 9: tuples of index and element. */
export function indexed<T>(source: Source<T>): Sequence<[number, T]> {
  return selectIndexed(source, (item, index) => [index, item]);
}

/** `SelectMany` */
export function selectMany<S, T>(source: Source<S>, selector: (item: S) => Source<T>): Sequence<T> {
  return new Flattened(sequenceOf(source), selector);
}

/** `SelectMany` with the index. */
export function selectManyIndexed<S, T>(source: Source<S>, selector: (item: S, index: number) => Source<T>): Sequence<T> {
  const items = sequenceOf(source);
  return new Plain(function* () {
    let index = 0;
    for (const item of items) yield* elements(selector(item, index++));
  });
}

/** `SelectMany` with a function of the element and each of its own. Query expressions with two `from` are it. */
export function selectManyPairs<S, C, T>(source: Source<S>, inner: (item: S) => Source<C>, selector: (item: S, child: C) => T): Sequence<T> {
  const items = sequenceOf(source);
  return new Plain(function* () {
    for (const item of items) for (const child of elements(inner(item))) yield selector(item, child);
  });
}

/** `Zip` with a function; tuples without one. It ends with the shorter. */
export function zip<A, B, T>(first: Source<A>, second: Source<B>, selector: (a: A, b: B) => T): Sequence<T> {
  const [left, right] = [sequenceOf(first), sequenceOf(second)];
  return new Plain(function* () {
    const others = right[Symbol.iterator]();
    for (const item of left) {
      const other = others.next();
      if (other.done) return;
      yield selector(item, other.value);
    }
  });
}

export class Selected<S, T> extends Sequence<T> {
  readonly #source: Sequence<S>;
  readonly #selector: (item: S) => T;

  constructor(source: Sequence<S>, selector: (item: S) => T) {
    super();
    this.#source = source;
    this.#selector = selector;
  }

  *[Symbol.iterator](): Iterator<T> {
    const selector = this.#selector;
    for (const item of this.#source) yield selector(item);
  }

  then<R>(next: (item: T) => R): Selected<S, R> {
    const before = this.#selector;
    return new Selected(this.#source, (item) => next(before(item)));
  }

  override get knownCount(): number | undefined {
    return this.#source instanceof Plain ? undefined : this.#source.knownCount;
  }

  override first(): Found<T> {
    return this.#of(this.#source.first());
  }

  override last(): Found<T> {
    return this.#of(this.#source.last());
  }

  override at(index: number): Found<T> {
    return this.#of(this.#source.at(index));
  }

  override skip(count: number): Sequence<T> {
    return this.#isWhole ? super.skip(count) : new Selected(this.#source.skip(count), this.#selector);
  }

  override take(count: number): Sequence<T> {
    return this.#isWhole ? super.take(count) : new Selected(this.#source.take(count), this.#selector);
  }

  // .NET evaluates for what is skipped too.
  get #isWhole(): boolean {
    return this.#source instanceof Plain || this.#source instanceof Filtered;
  }

  #of(item: Found<S>): Found<T> {
    const selector = this.#selector;
    return item === nothing ? nothing : selector(item);
  }
}

class Flattened<S, T> extends Stream<T> {
  readonly #source: Sequence<S>;
  readonly #selector: (item: S) => Source<T>;

  constructor(source: Sequence<S>, selector: (item: S) => Source<T>) {
    super(function* () {
      for (const item of source) yield* elements(selector(item));
    });
    this.#source = source;
    this.#selector = selector;
  }

  override count(): number {
    const selector = this.#selector;
    let count = 0;
    for (const item of this.#source) count += sequenceOf(selector(item)).count();
    return count;
  }
}

// What `foreach` does with what a function gave: a null is no argument there.
function elements<T>(source: Source<T>): Sequence<T> {
  if (source === null) throw new TypeError('The list is null.');
  return sequenceOf(source);
}
