import type { Violation } from './violation.ts';

/** What was found so far, in order. There is none while nothing was found: a valid value allocates nothing. */
export interface ViolationSink {
  readonly violations: Violation[];
  /** Where values have not the form of their type. */
  readonly malformed: string[];
}

/** Adds a violation; gives the sink to go on with. */
export function violate(
  sink: ViolationSink | undefined, path: string, code: string, params: Readonly<Record<string, string>> = {}, message: string | null = null,
): ViolationSink {
  const found = sink ?? { violations: [], malformed: [] };
  found.violations.push({ path, code, params, message });
  return found;
}

/**
 * Adds that a value has not the form of its type. Without a value it is missing, unless null is allowed.
 * `message` is the author's for a missing value.
 */
export function wrongForm(
  sink: ViolationSink | undefined, path: string, type: string, value: unknown, nullable = false, message: string | null = null,
): ViolationSink | undefined {
  const missing = value === null || value === undefined;
  if (missing && nullable) return sink;
  const found = missing ? violate(sink, path, 'validation.required', {}, message) : violate(sink, path, 'validation.type', { type });
  found.malformed.push(path);
  return found;
}

/** Adds what was found inside a value at its path. */
export function within(sink: ViolationSink | undefined, path: string, inner: ViolationSink | undefined): ViolationSink | undefined {
  if (inner === undefined) return sink;
  const found = sink ?? { violations: [], malformed: [] };
  for (const violation of inner.violations) found.violations.push({ ...violation, path: path + violation.path });
  for (const place of inner.malformed) found.malformed.push(path + place);
  return found;
}

const none: readonly Violation[] = Object.freeze([]);

/** The violations of a sink. */
export function violationsOf(sink: ViolationSink | undefined): readonly Violation[] {
  return sink === undefined ? none : sink.violations;
}
