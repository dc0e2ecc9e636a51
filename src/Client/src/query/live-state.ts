import type { Failure } from '../wire/failure.ts';

/** Why a query has no result. */
export interface QueryFailure extends Failure {
  readonly query: string;
}

/** What a live query shows; `status` narrows it. */
export type LiveState<Result> =
  /** Nothing has arrived yet. */
  | { readonly status: 'loading'; readonly data: undefined }
  /** Exactly what the server has. */
  | { readonly status: 'live'; readonly data: Result }
  /** Current rows, but the window is being refilled at its bound. */
  | { readonly status: 'incomplete'; readonly data: Result }
  /** The last rows that were seen; the connection is gone since that moment (milliseconds since 1970). */
  | { readonly status: 'stale'; readonly data: Result; readonly since: number }
  | { readonly status: 'error'; readonly data: undefined; readonly error: QueryFailure }
  /** The query was not asked for. */
  | { readonly status: 'skipped'; readonly data: undefined };

export const LOADING: LiveState<never> = { status: 'loading', data: undefined };
export const SKIPPED: LiveState<never> = { status: 'skipped', data: undefined };

/** Thrown by `ready` and by iteration when the query has no result. */
export class QueryError extends Error {
  readonly code: string;
  readonly failure: QueryFailure;

  constructor(failure: QueryFailure) {
    super(`Live query '${failure.query}' has no result: ${failure.code}.`);
    this.name = 'QueryError';
    this.code = failure.code;
    this.failure = failure;
  }
}
