/** How the client stands to its server. */
export type ConnectionStatus =
  /** Nobody asked for anything: nothing is open. */
  | { readonly status: 'idle' }
  /** For the first time. */
  | { readonly status: 'connecting' }
  | { readonly status: 'live' }
  /** It was live until then (milliseconds since 1970) and is trying again. */
  | { readonly status: 'stale'; readonly since: number }
  /** The device has no network; tried again when it is back. */
  | { readonly status: 'offline'; readonly since: number }
  /** The token provider has no valid token. `connect()` tries again. */
  | { readonly status: 'signed-out' }
  /** Origin or user are not allowed. `connect()` tries again. */
  | { readonly status: 'forbidden' }
  /** The server does not serve this build any more: load a newer one. */
  | { readonly status: 'upgrade-required'; readonly message: string | null }
  /** `close()` was called. */
  | { readonly status: 'closed' };
