import { fault } from './fault.ts';

/** A collection with room for `capacity` elements, which says nothing but that it is none below 0. */
export function sized<T>(capacity: number, collection: T): T {
  return capacity < 0 ? fault('ArgumentOutOfRangeException') : collection;
}
