import { Decimal } from '../codec/decimal.ts';
import { Fault } from './fault.ts';
import { where } from './filtering.ts';
import { select } from './selecting.ts';
import type { Sequence } from './sequence.ts';
import { sequenceOf, type Source } from './source.ts';

const ZERO: Decimal = Decimal.parse('0');
const SAFE = 2 ** 52;

/** `Sum` of int: checked after each element. .NET itself adds lists of 16 and more in an order of the processor's: there a sum whose parts do not fit may be given. */
export function sumInt(source: Source<number>): number {
  let sum = 0;
  for (const item of sequenceOf(source)) {
    sum += item;
    if (sum !== (sum | 0)) throw new Fault('OverflowException');
  }
  return sum;
}

/** `Sum` of long: checked. */
export function sumLong(source: Source<bigint>): bigint {
  let sum = 0n;
  for (const item of sequenceOf(source)) {
    sum += item;
    if (sum !== BigInt.asIntN(64, sum)) throw new Fault('OverflowException');
  }
  return sum;
}

/** `Sum` of double: one after the other. */
export function sumDouble(source: Source<number>): number {
  let sum = 0;
  for (const item of sequenceOf(source)) sum += item;
  return sum;
}

/** `Sum` of float: as doubles, and rounded at the end. */
export function sumFloat(source: Source<number>): number {
  return Math.fround(sumDouble(source));
}

/** `Sum` of decimal. */
export function sumDecimal(source: Source<Decimal>): Decimal {
  let sum = ZERO;
  for (const item of sequenceOf(source)) sum = sum.add(item);
  return sum;
}

/** `Average` of int, null when there is none: the exact sum, divided as a double. */
export function averageInt(source: Source<number>): number | null {
  let [whole, sum, count] = [0n, 0, 0];
  for (const item of sequenceOf(source)) {
    sum += item;
    count++;
    if (Math.abs(sum) < SAFE) continue;
    whole += BigInt(sum);
    sum = 0;
  }
  return count === 0 ? null : Number(whole + BigInt(sum)) / count;
}

/** `Average` of long, null when there is none: the checked sum, divided as a double. */
export function averageLong(source: Source<bigint>): number | null {
  const [sum, count] = counted(source, sumLong);
  return count === 0 ? null : Number(sum) / count;
}

/** `Average` of double, null when there is none. */
export function averageDouble(source: Source<number>): number | null {
  const [sum, count] = counted(source, sumDouble);
  return count === 0 ? null : sum / count;
}

/** `Average` of float, null when there is none. */
export function averageFloat(source: Source<number>): number | null {
  const average = averageDouble(source);
  return average === null ? null : Math.fround(average);
}

/** `Average` of what a function gives, and of values that may be null, null when there is none: begins with the first, so that of -0 it is -0. */
export function averageDoubleOf(source: Source<number>): number | null {
  const [sum, count] = counted(source, (items) => {
    let total = -0;
    for (const item of sequenceOf(items)) total += item;
    return total;
  });
  return count === 0 ? null : sum / count;
}

/** As `averageDoubleOf`, rounded at the end. */
export function averageFloatOf(source: Source<number>): number | null {
  const average = averageDoubleOf(source);
  return average === null ? null : Math.fround(average);
}

/** `Average` of decimal, null when there is none. */
export function averageDecimal(source: Source<Decimal>): Decimal | null {
  const [sum, count] = counted(source, sumDecimal);
  return count === 0 ? null : sum.div(Decimal.from(count));
}

/** The values without the nulls, which sums, averages and extremes do not see. */
export function withoutNulls<T>(source: Source<T | null>): Sequence<T> {
  return where(source, (item) => item !== null) as Sequence<T>;
}

/** The value; where there is none, what .NET throws for a list without elements. */
export function notEmpty<T>(value: T | null): T {
  if (value === null) throw new Fault('InvalidOperationException');
  return value;
}

function counted<T>(source: Source<T>, sum: (source: Source<T>) => T): [sum: T, count: number] {
  let count = 0;
  const seen = select(source, (item) => {
    count++;
    return item;
  });
  return [sum(seen), count];
}
