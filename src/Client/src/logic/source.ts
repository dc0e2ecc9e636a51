import { fault } from './fault.ts';
import { Plain, RandomAccess, Sequence } from './sequence.ts';

/** What an operator of LINQ takes: lists, what another operator gave, and what a set, a dictionary or a text was made into. */
export type Source<T> = Iterable<T> | null;

/** The source with what can be asked of it. Throws what .NET throws for an argument that is null. */
export function sequenceOf<T>(source: Source<T>): Sequence<T> {
  if (source instanceof Sequence) return source;
  if (source === null) return fault('ArgumentNullException');
  return Array.isArray(source) ? new Window(source as readonly T[], 0, Infinity) : new Plain(() => source[Symbol.iterator]());
}

/** A list from a sequence; a list is copied. */
export function toList<T>(source: Source<T>): T[] {
  return sequenceOf(source).toArray();
}

/** What an iterator gives, of which nothing runs before somebody goes through it. */
export function sequence<T, A extends unknown[]>(iterator: (...args: A) => Iterator<T>, ...args: A): Sequence<T> {
  return new Plain(() => iterator(...args));
}

/** What is evaluated later, evaluated now; a list as it is. */
export function evaluated<T>(source: Source<T>): readonly T[] | null {
  return source === null || Array.isArray(source) ? source : toList(source);
}

/** `Empty`: what is known to stay without elements. */
export function emptySequence<T>(): Sequence<T> {
  return EMPTY;
}

export function isEmptySequence(source: unknown): boolean {
  return source === EMPTY;
}

/** A list or a part of one, always as the list is now. */
class Window<T> extends RandomAccess<T> {
  readonly #list: readonly T[];
  readonly #start: number;
  readonly #end: number;

  constructor(list: readonly T[], start: number, end: number) {
    super();
    this.#list = list;
    this.#start = start;
    this.#end = end;
  }

  override get knownCount(): number {
    return Math.max(Math.min(this.#end, this.#list.length) - this.#start, 0);
  }

  override item(index: number): T {
    return this.#list[this.#start + index]!;
  }

  override skip(count: number): Sequence<T> {
    return new Window(this.#list, Math.min(this.#start + count, this.#end), this.#end);
  }

  override take(count: number): Sequence<T> {
    return new Window(this.#list, this.#start, Math.min(this.#start + count, this.#end));
  }
}

const EMPTY: Sequence<never> = new Window<never>([], 0, 0);
