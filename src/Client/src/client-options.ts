import type { Clock } from './connection/clock.ts';
import type { Network, SocketConstructor } from './connection/socket.ts';
import type { ConnectionStatus } from './connection/status.ts';
import type { Guid } from './codec/guid.ts';
import type { Encoding } from './wire/encoding.ts';

/** What an application says about its server. */
export interface ClientOptions {
  /** Address of the endpoint: absolute, or relative to the page. */
  readonly url: string | URL;
  /** The caller's token, asked for before each connection; null for nobody. Without it cookies decide. */
  readonly getToken?: (() => string | null | Promise<string | null>) | undefined;
  /** The server did not accept the token, nor a fresh one. Sign in, then call `client.connect()`. */
  readonly onSignedOut?: (() => void) | undefined;
  /** The server does not serve this build any more: reload when it suits the user. */
  readonly onUpgradeRequired?: ((message: string | null) => void) | undefined;
  readonly onStatus?: ((status: ConnectionStatus) => void) | undefined;
  /** `messagePackEncoding()` by default; `jsonEncoding()` when a proxy or a debugging session needs text. */
  readonly encoding?: Encoding | undefined;
  /** The global one by default; `ws` on Node 20. */
  readonly WebSocket?: SocketConstructor | undefined;
  /** For tests. */
  readonly clock?: Clock | undefined;
  /** For tests: a number from 0 to 1. */
  readonly random?: (() => number) | undefined;
  /** For tests. */
  readonly newClientId?: (() => Guid) | undefined;
  readonly network?: Network | undefined;
}
