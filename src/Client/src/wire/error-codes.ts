/** Every code that the server's runtime gives (`ErrorCodes` there), but for those of readers, which are `wire.snake_case`. */
export type ErrorCode =
  | 'denied'
  | 'validation.failed'
  | 'conflict.key'
  | 'conflict.version'
  | 'internal.fault'
  | 'internal.unavailable'
  | 'mutation.timeout'
  | 'mutation.gap'
  | 'mutation.unknown_client'
  | 'mutation.outdated'
  | 'limit.queries'
  | 'limit.rows'
  | 'limit.queued_mutations'
  | 'limit.mutation_rate'
  | 'limit.subscription_rate'
  | 'limit.frame'
  | 'limit.connections'
  | 'limit.slow'
  | 'auth.required'
  | 'auth.expired'
  | 'auth.forbidden'
  | 'auth.revoked'
  | 'auth.other_user'
  | 'auth.client_taken'
  | 'protocol.malformed'
  | 'protocol.unexpected'
  | 'protocol.second_hello'
  | 'protocol.timeout'
  | 'schema.upgrade';

/** What only the client says: its application closed it. */
export type ClientErrorCode = 'client.closed';
