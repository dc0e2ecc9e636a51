import { Decimal } from '../codec/decimal.ts';
import { isWithin } from './field-path.ts';
import { type ViolationSink, violate } from './violation-sink.ts';

/**
 * A rule that faults is not fulfilled. One violation for each path, or one for the whole value.
 * It waits for what it reads to have the form of its type: a form that is half filled in hears of what is there.
 * @param reads The members that it reads, where those are not the ones that it points to.
 */
export function checkRule(
  sink: ViolationSink | undefined, isValid: () => boolean, code: string, paths: readonly string[], message: string | null = null, reads: readonly string[] = paths,
): ViolationSink | undefined {
  if ((sink !== undefined && isUnknown(sink, reads)) || holds(isValid)) return sink;
  for (const path of paths.length > 0 ? paths : ['']) sink = violate(sink, path, code, {}, message);
  return sink;
}

/** Whether two inputs say the same; true while the other has not its form, which is reported with it. */
export function sameInput<T>(as: (value: unknown) => T | undefined, value: unknown, other: unknown): boolean {
  const isNull = value === null || value === undefined;
  const isOtherNull = other === null || other === undefined;
  if (isNull || isOtherNull) return isNull === isOtherNull;
  const [left, right] = [as(value), as(other)];
  return left === right || left === undefined || right === undefined || (left instanceof Decimal && right instanceof Decimal && left.equals(right));
}

function isUnknown(sink: ViolationSink, reads: readonly string[]): boolean {
  return sink.malformed.some((place) => reads.some((read) => isWithin(place, read)));
}

function holds(isValid: () => boolean): boolean {
  try {
    return isValid();
  } catch {
    return false;
  }
}
