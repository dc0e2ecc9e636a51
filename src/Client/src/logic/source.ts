import type { Dictionary } from '../codec/dictionaries.ts';
import { type AnyMap, dictionaryCount, entriesOfDictionary } from './dictionaries.ts';
import { fault } from './fault.ts';
import { KeyedMap } from './keyed.ts';
import { Plain, RandomAccess, Sequence } from './sequence.ts';
import { isSet, itemsOf } from './set-items.ts';

/** What an operator of LINQ takes: lists, texts, sets, dictionaries and what another operator gave. Dictionaries are lists of their entries. */
export type Source<T> = Iterable<T> | Dictionary<unknown> | null;

/** The source with what can be asked of it. Throws what .NET throws for an argument that is null. */
export function sequenceOf<T>(source: Source<T>): Sequence<T> {
  if (source instanceof Sequence) return source;
  if (source === null || source === undefined) return fault('ArgumentNullException');
  if (Array.isArray(source)) return new Window(source as readonly T[], 0, Infinity);
  if (typeof source === 'string') return new Plain(() => (source as string).split('')[Symbol.iterator]() as Iterator<T>);
  if (isSet(source)) return new Plain(() => itemsOf(source)[Symbol.iterator]() as Iterator<T>, () => source.size);
  if (isDictionary(source)) return new Plain(() => entriesOfDictionary(source)[Symbol.iterator]() as Iterator<unknown> as Iterator<T>, () => dictionaryCount(source));
  return new Plain(() => (source as Iterable<T>)[Symbol.iterator]());
}

function isDictionary(source: object): source is AnyMap<never, unknown> {
  return source instanceof Map || source instanceof KeyedMap || !(Symbol.iterator in source);
}

/** A list from a sequence; a list is copied. */
export function toList<T>(source: Source<T>): T[] {
  return sequenceOf(source).toArray();
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
