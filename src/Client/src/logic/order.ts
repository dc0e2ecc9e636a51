import type { Compare } from './compare.ts';

/** Of tuples: by the first elements that differ. */
export function compareTuple(...compares: readonly Compare<never>[]): Compare<readonly unknown[]> {
  return (left, right) => {
    for (let i = 0; i < compares.length; i++) {
      const order = compares[i]!(left[i] as never, right[i] as never);
      if (order !== 0) return order;
    }
    return 0;
  };
}
