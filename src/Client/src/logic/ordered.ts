import { type Found, nothing, type Sequence, Stream } from './sequence.ts';
import { type Criterion, extreme, sorted } from './sorting.ts';

/** What is ordered by one or more keys. */
export class Ordered<T> extends Stream<T> {
  readonly #source: Sequence<T>;
  readonly #criteria: readonly Criterion<T>[];

  constructor(source: Sequence<T>, criteria: readonly Criterion<T>[]) {
    super(function* () {
      yield* sorted(source.toArray(), criteria);
    });
    this.#source = source;
    this.#criteria = criteria;
  }

  then(next: Criterion<T>): Ordered<T> {
    return new Ordered(this.#source, [...this.#criteria, next]);
  }

  override get knownCount(): number | undefined {
    return this.#source.knownCount;
  }

  override count(): number {
    return this.#source.count();
  }

  /** A single element needs no key. */
  override toArray(): T[] {
    const items = this.#source.toArray();
    return items.length > 1 ? this.sorted(items) : items;
  }

  override first(): Found<T> {
    return extreme(this.#source, this.#criteria, true, () => true);
  }

  override last(): Found<T> {
    return this.lastWhere(() => true);
  }

  /** `Last` with a condition: only what meets it has its keys computed. */
  lastWhere(test: (item: T) => boolean): Found<T> {
    return extreme(this.#source, this.#criteria, false, test);
  }

  override at(index: number): Found<T> {
    if (index <= 0) return index === 0 ? this.first() : nothing;
    const items = this.#source.toArray();
    return index < items.length ? this.sorted(items)[index]! : nothing;
  }

  override skip(count: number): Sequence<T> {
    return new OrderedSlice(this, this.#source, count, Infinity);
  }

  override take(count: number): Sequence<T> {
    return new OrderedSlice(this, this.#source, 0, count);
  }

  override includes(item: T, equal: (left: T, right: T) => boolean): boolean {
    return this.#source.includes(item, equal);
  }

  /** Elements of the source in order. */
  sorted(items: readonly T[]): T[] {
    return sorted(items, this.#criteria);
  }

  /** The last in order of elements of the source. */
  lastOf(items: readonly T[]): Found<T> {
    return extreme(items, this.#criteria, false, () => true);
  }
}

/** A part of what is ordered: keys are not computed where the part is empty. */
class OrderedSlice<T> extends Stream<T> {
  readonly #ordered: Ordered<T>;
  readonly #source: Sequence<T>;
  readonly #start: number;
  readonly #end: number;

  constructor(ordered: Ordered<T>, source: Sequence<T>, start: number, end: number) {
    super(function* () {
      const items = start < end ? source.toArray() : [];
      if (items.length > start) yield* ordered.sorted(items).slice(start, end);
    });
    this.#ordered = ordered;
    this.#source = source;
    this.#start = start;
    this.#end = end;
  }

  override get knownCount(): number | undefined {
    const known = this.#source.knownCount;
    return known === undefined ? undefined : this.#within(known);
  }

  override count(): number {
    return this.#within(this.#source.count());
  }

  override first(): Found<T> {
    return this.at(0);
  }

  override last(): Found<T> {
    const items = this.#source.toArray();
    if (this.#within(items.length) === 0) return nothing;
    return this.#end < items.length ? this.#ordered.sorted(items)[this.#end - 1]! : this.#ordered.lastOf(items);
  }

  override at(index: number): Found<T> {
    return index >= 0 && this.#start + index < this.#end ? this.#ordered.at(this.#start + index) : nothing;
  }

  override skip(count: number): Sequence<T> {
    return new OrderedSlice(this.#ordered, this.#source, this.#start + count, this.#end);
  }

  override take(count: number): Sequence<T> {
    return new OrderedSlice(this.#ordered, this.#source, this.#start, Math.min(this.#start + count, this.#end));
  }

  #within(count: number): number {
    return Math.max(Math.min(count, this.#end) - this.#start, 0);
  }
}
