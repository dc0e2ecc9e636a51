import type { Compare } from './compare.ts';

/** `StringComparer.Ordinal`: by UTF-16 unit, null first. */
export function compareUnits(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  return left < right ? -1 : left > right ? 1 : 0;
}

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
