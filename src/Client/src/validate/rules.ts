import { Decimal } from '../codec/decimal.ts';
import { isWithin } from './field-path.ts';
import type { Violation } from './violation.ts';
import { type ViolationSink, violate } from './violation-sink.ts';

/** The values that a message may show. */
type Shown = Readonly<Record<string, string>>;

/**
 * A rule that faults is not fulfilled. One violation for each path, or one for the whole value.
 * It waits for what it reads to have the form of its type: a form that is half filled in hears of what is there.
 * @param reads The members that it reads, where those are not the ones that it points to.
 */
export function checkRule(
  sink: ViolationSink | undefined, isValid: () => boolean, code: string, paths: readonly string[], message: string | null = null, reads: readonly string[] = paths,
  shown?: () => Shown,
): ViolationSink | undefined {
  if ((sink !== undefined && isUnknown(sink, reads)) || holds(isValid)) return sink;
  for (const path of paths.length > 0 ? paths : ['']) sink = violate(sink, path, code, shown?.(), message);
  return sink;
}

/** The same for a rule that says what is wrong: the message, a violation, several of them, or null. */
export function askRule(
  sink: ViolationSink | undefined, ask: () => string | Violation | readonly (Violation | null)[] | null, code: string, paths: readonly string[],
  message: string | null = null, reads: readonly string[] = paths, shown?: () => Shown,
): ViolationSink | undefined {
  if (sink !== undefined && isUnknown(sink, reads)) return sink;
  for (const said of answers(ask)) {
    const params = Object.keys(said.params).length > 0 ? said.params : shown?.();
    for (const path of said.path !== '' ? [said.path] : paths.length > 0 ? paths : ['']) sink = violate(sink, path, said.code || code, params, said.message ?? message);
  }
  return sink;
}

/** What an object says against itself: a message, and the places that it is about. */
export interface ObjectResult {
  readonly message: string | null;
  readonly paths: readonly string[];
}

/**
 * Asks an object about itself, where nothing else is wrong. One violation for each place of each result.
 * An object that faults, or answers nothing at all, is not valid.
 */
export function askObject(sink: ViolationSink | undefined, ask: () => readonly (ObjectResult | null)[] | null, code: string): ViolationSink | undefined {
  if (sink !== undefined) return sink;
  for (const result of resultsOf(ask)) for (const path of result?.paths ?? []) sink = violate(sink, path, code, {}, result!.message);
  return sink;
}

export function resultOf(message: string | null, paths: readonly string[]): ObjectResult {
  return { message, paths };
}

/** What a rule found, where its own code, places and message are empty or null. */
export function violationOf(code: string, path: string, message: string | null, params: readonly (readonly [name: string, value: string])[]): Violation {
  return { path, code, params: Object.fromEntries(params), message };
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

function answers(ask: () => string | Violation | readonly (Violation | null)[] | null): readonly Violation[] {
  try {
    const said = ask();
    if (said === null) return [];
    if (typeof said === 'string') return [violationOf('', '', said, [])];
    return 'code' in said ? [said] : said.filter((violation) => violation !== null);
  } catch {
    return [violationOf('', '', null, [])];
  }
}

function resultsOf(ask: () => readonly (ObjectResult | null)[] | null): readonly (ObjectResult | null)[] {
  try {
    return ask() ?? [resultOf(null, [''])];
  } catch {
    return [resultOf(null, [''])];
  }
}

function holds(isValid: () => boolean): boolean {
  try {
    return isValid();
  } catch {
    return false;
  }
}
