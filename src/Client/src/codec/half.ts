import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

const LARGEST = 65504;
const LEAST_EXPONENT = -14;
const FRACTION_BITS = 10;

/** Adding it leaves no room for a fraction, so that the sum is rounded, ties to even. */
const NO_FRACTION = 2 ** 52;

/** The nearest half of a float, infinite where that is none. Exact: a float is never so near below a power of two that its logarithm is rounded up to it. */
function round(float: number): number {
  const size = Math.abs(float);
  const step = 2 ** (Math.max(Math.floor(Math.log2(size)), LEAST_EXPONENT) - FRACTION_BITS);
  const rounded = (size / step + NO_FRACTION - NO_FRACTION) * step;
  const half = rounded <= LARGEST ? rounded : Infinity;
  return float < 0 || Object.is(float, -0) ? -half : half;
}

/** A Half of C#: the float of the same value; what is read is rounded. */
export function readHalf(reader: Reader): number {
  const half = round(reader.readFloat());
  return Number.isFinite(half) ? half : reader.fail('OutOfRange');
}

export function writeHalf(writer: Writer, value: number): void {
  writer.writeFloat(round(Math.fround(value)));
}

/** The half that is nearest to a number that a caller passed in; undefined when there is none. */
export function asHalf(value: unknown): number | undefined {
  const half = typeof value === 'number' ? round(Math.fround(value)) : NaN;
  return Number.isFinite(half) ? half : undefined;
}
