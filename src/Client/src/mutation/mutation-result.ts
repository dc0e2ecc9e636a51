import type { Violation } from '../validate/violation.ts';
import { type Failure, type Retry, hasCode } from '../wire/failure.ts';

/** Why a mutation did not happen. `code` narrows it; a rejection is the mutation's own `{ code, data }`. */
export type MutationFailure<Rejection> =
  | Rejection
  /** The input is not valid, said by the client or by the server in the same words. */
  | { readonly code: 'validation'; readonly violations: readonly Violation[] }
  /** Not allowed. */
  | { readonly code: 'denied' }
  /** A key or a reference in the database is in the way. */
  | { readonly code: 'conflict' }
  /** It could not be done; `reason` is the exact code (`internal.fault`, `limit.queued_mutations`, `client.closed`). */
  | { readonly code: 'unavailable'; readonly reason: string; readonly retry: Retry; readonly traceId: string | null };

export type MutationResult<Value, Rejection> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: MutationFailure<Rejection> };

/** Thrown by `await client.run(...)`. */
export class MutationError<Rejection = unknown> extends Error {
  readonly code: string;
  readonly failure: MutationFailure<Rejection>;

  constructor(mutation: string, failure: MutationFailure<Rejection>) {
    const { code, reason } = failure as { code: string; reason?: string };
    super(`Mutation '${mutation}' did not happen: ${reason ?? code}.`);
    this.name = 'MutationError';
    this.code = code;
    this.failure = failure;
  }
}

/** The public form of an error on the wire. `rejections` are the codes that belong to the mutation. */
export function mutationFailure<Rejection>(failure: Failure, rejections: object): MutationFailure<Rejection> {
  const { code, retry, traceId } = failure;
  if (Object.hasOwn(rejections, code)) return { code, data: failure.data } as Rejection;
  if (hasCode(failure, 'validation.failed')) return { code: 'validation', violations: failure.violations ?? [] };
  if (hasCode(failure, 'denied')) return { code: 'denied' };
  if (hasCode(failure, 'conflict.key') || hasCode(failure, 'conflict.version')) return { code: 'conflict' };
  return { code: 'unavailable', reason: code, retry, traceId };
}
