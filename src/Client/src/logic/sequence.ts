/** The answer where there is no such element. */
export const nothing: unique symbol = Symbol('nothing');
export type Found<T> = T | typeof nothing;

/**
 * What an operator of LINQ gives: nothing is evaluated before somebody asks, and then only what .NET evaluates for the same question. That can be told apart as soon as a
 * function faults, or a variable that it mentions changes. `for` goes over it, as often as somebody likes.
 */
export abstract class Sequence<T> implements Iterable<T> {
  abstract [Symbol.iterator](): Iterator<T>;

  /** How many elements there are, where that is known without evaluating any. */
  get knownCount(): number | undefined {
    return undefined;
  }

  count(): number {
    let count = 0;
    for (const _ of this) count++;
    return count;
  }

  toArray(): T[] {
    return [...this];
  }

  first(): Found<T> {
    for (const item of this) return item;
    return nothing;
  }

  last(): Found<T> {
    let last: Found<T> = nothing;
    for (const item of this) last = item;
    return last;
  }

  at(index: number): Found<T> {
    if (index >= 0) for (const item of this) if (index-- === 0) return item;
    return nothing;
  }

  /** Without the first elements, of which there is one at least. */
  skip(count: number): Sequence<T> {
    return new Slice(this, count, Infinity);
  }

  /** The first elements, one at least. */
  take(count: number): Sequence<T> {
    return new Slice(this, 0, count);
  }

  includes(item: T, equal: (left: T, right: T) => boolean): boolean {
    for (const element of this) if (equal(element, item)) return true;
    return false;
  }
}

/** What a generator gives: an iterator of .NET's own. */
export class Stream<T> extends Sequence<T> {
  readonly #elements: () => Iterator<T>;

  constructor(elements: () => Iterator<T>) {
    super();
    this.#elements = elements;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#elements();
  }
}

/** What .NET knows nothing of but that it can be enumerated, and how many there are in sets and dictionaries. */
export class Plain<T> extends Stream<T> {
  readonly #count: () => number | undefined;

  constructor(elements: () => Iterator<T>, count: () => number | undefined = () => undefined) {
    super(elements);
    this.#count = count;
  }

  override get knownCount(): number | undefined {
    return this.#count();
  }

  override count(): number {
    return this.#count() ?? super.count();
  }
}

/** What has a count and an element at every index below it: lists, parts of lists, ranges. */
export abstract class RandomAccess<T> extends Sequence<T> {
  abstract override get knownCount(): number;

  /** The element at an index that there is. */
  abstract item(index: number): T;

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.knownCount; i++) yield this.item(i);
  }

  override count(): number {
    return this.knownCount;
  }

  override first(): Found<T> {
    return this.at(0);
  }

  override last(): Found<T> {
    return this.at(this.knownCount - 1);
  }

  override at(index: number): Found<T> {
    return index >= 0 && index < this.knownCount ? this.item(index) : nothing;
  }
}

/** Elements from `start` to `end`; those before are evaluated too. */
export class Slice<T> extends Sequence<T> {
  readonly #source: Sequence<T>;
  readonly #start: number;
  readonly #end: number;

  constructor(source: Sequence<T>, start: number, end: number) {
    super();
    this.#source = source;
    this.#start = start;
    this.#end = end;
  }

  *[Symbol.iterator](): Iterator<T> {
    if (this.#start >= this.#end) return;
    let index = 0;
    for (const item of this.#source) {
      if (index++ >= this.#start) yield item;
      if (index >= this.#end) return;
    }
  }

  override count(): number {
    return this.#end === Infinity ? Math.max(this.#source.count() - this.#start, 0) : super.count();
  }

  override first(): Found<T> {
    return this.at(0);
  }

  override at(index: number): Found<T> {
    return index >= 0 && index < this.#end - this.#start ? this.#source.at(this.#start + index) : nothing;
  }

  override skip(count: number): Sequence<T> {
    return new Slice(this.#source, this.#start + count, this.#end);
  }

  override take(count: number): Sequence<T> {
    return new Slice(this.#source, this.#start, Math.min(this.#start + count, this.#end));
  }
}
