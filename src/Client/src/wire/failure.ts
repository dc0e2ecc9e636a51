import type { Reader } from '../codec/reader.ts';
import type { Violation } from '../validate/violation.ts';
import type { ClientErrorCode, ErrorCode } from './error-codes.ts';
import { readFields, readInt, readList, readOptional, readText } from './field-reading.ts';

/** What may be done about an error. */
export type Retry = 'never' | 'now' | 'after' | 'sign-in' | 'upgrade';

/** An error as it travels. */
export interface Failure {
  /** `area.reason`, or `denied`. */
  readonly code: string;
  readonly retry: Retry;
  readonly retryAfterMs: number | null;
  readonly violations: readonly Violation[] | null;
  /** The record of a rejection. */
  readonly data: unknown;
  /** Leads to the server's log. */
  readonly traceId: string | null;
}

/** Finds the reader of `data` by code; without one the data is skipped. */
export type DataReaders = Readonly<Record<string, (reader: Reader) => unknown>>;

const retries: readonly Retry[] = ['never', 'now', 'after', 'sign-in', 'upgrade'];

/** An error of the client's own. */
export function failure(code: ErrorCode | ClientErrorCode, violations: readonly Violation[] | null = null): Failure {
  return { code, retry: 'never', retryAfterMs: null, violations, data: null, traceId: null };
}

/** A comparison with a code that nobody gives does not compile. */
export function hasCode(failure: Failure, code: ErrorCode): boolean {
  return failure.code === code;
}

export function readFailure(reader: Reader, dataReaders: DataReaders = {}): Failure {
  return readFields(reader, (next) => {
    const code = next().readString();
    return {
      code,
      retry: retries[next().readInt()] ?? 'never',
      retryAfterMs: readOptional(next(), readInt),
      violations: readOptional(next(), (list) => readList(list, 56, readViolation)),
      data: readOptional(next(), (data) => readData(data, code, dataReaders)),
      traceId: readOptional(next(), readText),
    };
  });
}

function readData(reader: Reader, code: string, dataReaders: DataReaders): unknown {
  // An own property: a code like `constructor` finds nothing.
  const read = Object.hasOwn(dataReaders, code) ? dataReaders[code] : undefined;
  if (read) return read(reader);
  reader.skip();
  return null;
}

function readViolation(reader: Reader): Violation {
  return readFields(reader, (next) => ({
    path: next().readString(),
    code: next().readString(),
    params: Object.fromEntries(readList(next(), 32, readParam)),
    message: readOptional(next(), readText),
  }));
}

function readParam(reader: Reader): [name: string, value: string] {
  return readFields(reader, (next) => [next().readString(), next().readString()]);
}
