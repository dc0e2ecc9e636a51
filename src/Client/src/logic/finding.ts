import { Fault } from './fault.ts';
import { absence } from './lists.ts';
import { Ordered } from './ordered.ts';
import { type Found, nothing, RandomAccess } from './sequence.ts';
import { sequenceOf, type Source } from './source.ts';

/** `First`; throws where nothing is found. */
export function first<T>(source: Source<T>): T {
  return present(sequenceOf(source).first());
}

/** `FirstOrDefault` */
export function firstOr<T, D>(source: Source<T>, otherwise: D): T | D {
  return orDefault(sequenceOf(source).first(), otherwise);
}

/** `First` with a condition. */
export function firstWhere<T>(source: Source<T>, test: (item: T) => boolean): T {
  return present(find(source, test));
}

/** `FirstOrDefault` with a condition. */
export function firstWhereOr<T, D>(source: Source<T>, test: (item: T) => boolean, otherwise: D): T | D {
  return orDefault(find(source, test), otherwise);
}

/** `Last` */
export function last<T>(source: Source<T>): T {
  return present(sequenceOf(source).last());
}

/** `LastOrDefault` */
export function lastOr<T, D>(source: Source<T>, otherwise: D): T | D {
  return orDefault(sequenceOf(source).last(), otherwise);
}

/** `Last` with a condition. */
export function lastWhere<T>(source: Source<T>, test: (item: T) => boolean): T {
  return present(findLast(source, test));
}

/** `LastOrDefault` with a condition. */
export function lastWhereOr<T, D>(source: Source<T>, test: (item: T) => boolean, otherwise: D): T | D {
  return orDefault(findLast(source, test), otherwise);
}

/** `Single` */
export function single<T>(source: Source<T>): T {
  return present(theOnly(source, () => true));
}

/** `SingleOrDefault`; throws where there are several. */
export function singleOr<T, D>(source: Source<T>, otherwise: D): T | D {
  return orDefault(theOnly(source, () => true), otherwise);
}

/** `Single` with a condition. */
export function singleWhere<T>(source: Source<T>, test: (item: T) => boolean): T {
  return present(theOnly(source, test));
}

/** `SingleOrDefault` with a condition. */
export function singleWhereOr<T, D>(source: Source<T>, test: (item: T) => boolean, otherwise: D): T | D {
  return orDefault(theOnly(source, test), otherwise);
}

/** `ElementAt` */
export function elementAt<T>(source: Source<T>, index: number): T {
  const item = sequenceOf(source).at(index);
  if (item === nothing) throw new Fault(absence(source));
  return item;
}

/** `ElementAtOrDefault` */
export function elementAtOr<T, D>(source: Source<T>, index: number, otherwise: D): T | D {
  return orDefault(sequenceOf(source).at(index), otherwise);
}

function present<T>(item: Found<T>): T {
  if (item === nothing) throw new Fault('InvalidOperationException');
  return item;
}

function orDefault<T, D>(item: Found<T>, otherwise: D): T | D {
  return item === nothing ? otherwise : item;
}

function find<T>(source: Source<T>, test: (item: T) => boolean): Found<T> {
  for (const item of sequenceOf(source)) if (test(item)) return item;
  return nothing;
}

// .NET looks from the end of what has an end.
function findLast<T>(source: Source<T>, test: (item: T) => boolean): Found<T> {
  const items = sequenceOf(source);
  if (items instanceof Ordered) return items.lastWhere(test) as Found<T>;
  let last: Found<T> = nothing;
  if (items instanceof RandomAccess) {
    for (let i = items.knownCount - 1; i >= 0; i--) if (test(items.item(i) as T)) return items.item(i) as T;
  } else for (const item of items) if (test(item)) last = item;
  return last;
}

function theOnly<T>(source: Source<T>, test: (item: T) => boolean): Found<T> {
  let only: Found<T> = nothing;
  for (const item of sequenceOf(source)) {
    if (!test(item)) continue;
    if (only !== nothing) throw new Fault('InvalidOperationException');
    only = item;
  }
  return only;
}
