import { Fault } from './fault.ts';
import { RandomAccess, type Sequence } from './sequence.ts';

// The longest list that translated code makes out of a number. .NET gives up where memory ends.
const MOST_ITEMS = 1 << 24;

/** `Range`: throws where the count is negative or a number does not fit an int. */
export function numberRange(start: number, count: number): Sequence<number> {
  if (count < 0 || start + count - 1 > 0x7fffffff) throw new Fault('ArgumentOutOfRangeException');
  return new Generated(bounded(count), start, (index) => index);
}

/** `Repeat` */
export function repeatItem<T>(item: T, count: number): Sequence<T> {
  if (count < 0) throw new Fault('ArgumentOutOfRangeException');
  return new Generated(bounded(count), 0, () => item);
}

/** `new T[length]` */
export function newArray<T>(length: number, item: T): T[] {
  if (length < 0) throw new Fault('OverflowException');
  return new Array<T>(bounded(length)).fill(item);
}

function bounded(count: number): number {
  if (count > MOST_ITEMS) throw new Fault('OutOfMemoryException');
  return count;
}

class Generated<T> extends RandomAccess<T> {
  readonly #count: number;
  readonly #start: number;
  readonly #at: (index: number) => T;

  constructor(count: number, start: number, at: (index: number) => T) {
    super();
    this.#count = count;
    this.#start = start;
    this.#at = at;
  }

  override get knownCount(): number {
    return this.#count;
  }

  override item(index: number): T {
    const at = this.#at;
    return at(this.#start + index);
  }

  override skip(count: number): Sequence<T> {
    return new Generated(Math.max(this.#count - count, 0), this.#start + count, this.#at);
  }

  override take(count: number): Sequence<T> {
    return new Generated(Math.min(this.#count, count), this.#start, this.#at);
  }
}
