import { Fault } from './fault.ts';
import { Plain, type Sequence, Slice } from './sequence.ts';
import { emptySequence, sequenceOf, type Source } from './source.ts';

/** `Skip` */
export function skip<T>(source: Source<T>, count: number): Sequence<T> {
  const items = sequenceOf(source);
  return count > 0 ? items.skip(count) : items instanceof Plain ? new Slice(items, 0, Infinity) : items;
}

/** `Take` */
export function take<T>(source: Source<T>, count: number): Sequence<T> {
  const items = sequenceOf(source);
  return count > 0 ? items.take(count) : emptySequence<T>();
}

/** `SkipWhile`; the index is there for the overload that has one. */
export function skipWhile<T>(source: Source<T>, test: (item: T, index: number) => boolean): Sequence<T> {
  const items = sequenceOf(source);
  return new Plain(function* () {
    let index = 0;
    let skips = true;
    for (const item of items) {
      skips &&= test(item, index++);
      if (!skips) yield item;
    }
  });
}

/** `TakeWhile`; the index is there for the overload that has one. */
export function takeWhile<T>(source: Source<T>, test: (item: T, index: number) => boolean): Sequence<T> {
  const items = sequenceOf(source);
  return new Plain(function* () {
    let index = 0;
    for (const item of items) {
      if (!test(item, index++)) return;
      yield item;
    }
  });
}

/** `SkipLast` */
export function skipLast<T>(source: Source<T>, count: number): Sequence<T> {
  return count > 0 ? range(source, 0, false, count, true) : skip(source, 0);
}

/** `TakeLast` */
export function takeLast<T>(source: Source<T>, count: number): Sequence<T> {
  const items = sequenceOf(source);
  return count > 0 ? range(items, count, true, 0, true) : emptySequence<T>();
}

/** `Chunk` */
export function chunk<T>(source: Source<T>, size: number): Sequence<T[]> {
  const items = sequenceOf(source);
  if (size < 1) throw new Fault('ArgumentOutOfRangeException');
  return new Plain(function* () {
    let chunk: T[] = [];
    for (const item of items) {
      chunk.push(item);
      if (chunk.length < size) continue;
      yield chunk;
      chunk = [];
    }
    if (chunk.length > 0) yield chunk;
  });
}

/** `Take` of a range: where it starts and ends, and whether that is counted from the end. */
export function takeRange<T>(source: Source<T>, start: number, startsFromEnd: boolean, end: number, endsFromEnd: boolean): Sequence<T> {
  const items = sequenceOf(source);
  if (startsFromEnd ? start === 0 || (endsFromEnd && end >= start) : !endsFromEnd && start >= end) return emptySequence<T>();
  return startsFromEnd || endsFromEnd ? range(items, start, startsFromEnd, end, endsFromEnd) : between(items, start, end);
}

function between<T>(items: Sequence<T>, start: number, end: number): Sequence<T> {
  return start >= end ? emptySequence<T>() : start > 0 ? items.skip(start).take(end - start) : items.take(end);
}

// What is counted from the end is evaluated only where the count is not known.
function range<T>(source: Source<T>, start: number, startsFromEnd: boolean, end: number, endsFromEnd: boolean): Sequence<T> {
  const items = sequenceOf(source);
  return new Plain(function* () {
    const known = items.knownCount;
    if (known !== undefined) {
      yield* between(items, startsFromEnd ? Math.max(known - start, 0) : start, Math.min(known, endsFromEnd ? known - end : end));
    } else if (!startsFromEnd) yield* delayed(items, start, end);
    else {
      const all = [...items];
      yield* all.slice(Math.max(all.length - start, 0), endsFromEnd ? Math.max(all.length - end, 0) : end);
    }
  });
}

// An element is given when as many as are left out have come after it.
function* delayed<T>(items: Sequence<T>, start: number, end: number): Generator<T> {
  const waiting: T[] = [];
  let index = 0;
  let next = 0;
  for (const item of items) {
    if (index++ < start) continue;
    waiting.push(item);
    if (waiting.length - next > end) yield waiting[next++]!;
  }
}
