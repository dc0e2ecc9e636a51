// The operators of JavaScript see 32 bits of a number; flags have up to 53.
const HALF = 0x1_0000_0000;

/** Whether all bits of `flag` are set. */
export function hasFlag<T extends number | bigint>(value: T, flag: T): boolean {
  return !withoutFlag(flag, value);
}

/** The value with the bits of `flag`. */
export function withFlag<T extends number | bigint>(value: T, flag: T): T {
  return apply(value, flag, (a, b) => a | b, (a, b) => a | b);
}

/** The value without the bits of `flag`. */
export function withoutFlag<T extends number | bigint>(value: T, flag: T): T {
  return apply(value, flag, (a, b) => a & ~b, (a, b) => a & ~b);
}

function apply<T extends number | bigint>(value: T, flag: T, int: (a: number, b: number) => number, big: (a: bigint, b: bigint) => bigint): T {
  if (typeof value === 'bigint') return big(value, flag as bigint) as T;
  const [a, b] = [value as number, flag as number];
  return (int(Math.floor(a / HALF), Math.floor(b / HALF)) * HALF + (int(a, b) >>> 0)) as T;
}
