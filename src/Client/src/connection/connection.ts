import type { Writer } from '../codec/writer.ts';
import { CloseCode } from '../wire/close-codes.ts';
import { type Down, type Expectations, readDown, type Welcome } from '../wire/down.ts';
import type { Encoding } from '../wire/encoding.ts';
import { type Failure, hasCode } from '../wire/failure.ts';
import { Kind } from '../wire/kinds.ts';
import { type Hello, writeAuth, writeHello, writePing, writePong } from '../wire/up.ts';
import { BackOff } from './back-off.ts';
import type { Clock } from './clock.ts';
import { Heartbeat } from './heartbeat.ts';
import type { Network, Socket } from './socket.ts';
import type { ConnectionStatus } from './status.ts';
import { closeEvents, type Event, type State, transitions } from './transitions.ts';

/** Token, socket and `welcome` together take no longer than this. */
const HANDSHAKE_MS = 15_000;
/** A connection that held this long starts the back-off from the beginning. */
const STEADY_MS = 5_000;
/** A server that said it goes away and does not is left after its own delay and this. */
const GOAWAY_GRACE_MS = 1_000;
const SHORTEST_HEARTBEAT_MS = 1_000;

/** The world as the connection sees it. */
export interface ConnectionPorts {
  readonly clock: Clock;
  readonly random: () => number;
  readonly network: Network;
  readonly encoding: Encoding;
  open(): Socket;
  /** The caller's token, null for none. Undefined: there is no provider (cookies). */
  readonly getToken: (() => string | null | Promise<string | null>) | undefined;
}

/** What the connection tells and asks. */
export interface ConnectionHandler extends Expectations {
  hello(): Pick<Hello, 'wireHash' | 'clientId' | 'lastVersion' | 'lastAcked' | 'resumeToken'>;
  welcomed(welcome: Welcome): void;
  /** A message between `welcomed` and `disconnected`. Throwing means that it cannot be true: the connection is cut and made again. */
  received(message: Down): void;
  /** The server's reason, mostly before it closes. */
  failed(failure: Failure): void;
  disconnected(closeCode: number | null): void;
  statusChanged(status: ConnectionStatus): void;
}

/** One connection at a time, made again as long as it is wanted. What may follow what is the table of transitions. */
export class Connection {
  readonly #ports: ConnectionPorts;
  readonly #handler: ConnectionHandler;
  readonly #backOff: BackOff;
  readonly #unwatch: () => void;
  #state: State = 'idle';
  #socket: Socket | undefined;
  #heartbeat: Heartbeat | undefined;
  #timers: (() => void)[] = [];
  #since: number | undefined;
  #lastCloseCode: number | null = null;
  // What the server said before closing weighs more than the code.
  #lastWords: Failure | undefined;
  #tokenRefused = false;
  #upgradeMessage: string | null = null;
  #nextPing = 1;

  constructor(ports: ConnectionPorts, handler: ConnectionHandler) {
    this.#ports = ports;
    this.#handler = handler;
    this.#backOff = new BackOff(ports.random);
    this.#unwatch = ports.network.watch(() => this.#fire(ports.network.isOnline() ? 'network-back' : 'network-lost'));
  }

  get status(): ConnectionStatus {
    const state = this.#state;
    const since = this.#since ?? this.#ports.clock.now();
    if (state === 'opening' || state === 'waiting') return this.#since === undefined ? { status: 'connecting' } : { status: 'stale', since };
    if (state === 'offline') return { status: 'offline', since };
    return state === 'upgrade-required' ? { status: state, message: this.#upgradeMessage } : { status: state };
  }

  get isLive(): boolean {
    return this.#state === 'live';
  }

  want(): void {
    this.#fire('wanted');
  }

  unwant(): void {
    this.#fire('unwanted');
  }

  /** Tries again now, also after `signed-out`. */
  retry(): void {
    this.#tokenRefused = false;
    this.#fire('retry');
  }

  /** Cuts the connection and makes a new one: what was agreed on it is worth nothing any more. */
  reset(): void {
    this.#lose(CloseCode.done);
  }

  close(): void {
    this.#unwatch();
    this.#fire('close');
  }

  /** Sends while live; otherwise nothing: whoever needs it sends it again after `welcomed`. */
  send(write: (writer: Writer) => void): void {
    if (this.isLive) this.#send(write);
  }

  /** Sends a fresh token of the same user. */
  authenticate(): void {
    this.#withToken((token) => {
      if (token !== null) this.send((writer) => writeAuth(writer, token));
    });
  }

  #fire(event: Event): void {
    const next = transitions[this.#state][event];
    if (next === undefined) return;
    const wasLive = this.isLive;
    for (const cancel of this.#timers) cancel();
    this.#timers = [];
    // Only `welcomed` leads to live, and it is the one event that the socket survives.
    if (next !== 'live') this.#dropSocket();
    this.#state = next;
    if (wasLive) {
      this.#since = this.#ports.clock.now();
      this.#handler.disconnected(this.#lastCloseCode);
    }
    // The handler may have asked for something else already.
    if (this.#state === next) this.#enter(next);
    this.#handler.statusChanged(this.status);
  }

  #dropSocket(): void {
    this.#heartbeat?.stop();
    const socket = this.#socket;
    this.#socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    // An error event without a listener throws in some implementations.
    socket.onerror = () => {};
    socket.close(CloseCode.done);
  }

  #enter(state: State): void {
    if (state === 'opening') this.#open();
    else if (state === 'live') this.#timer(STEADY_MS, () => this.#backOff.reset());
    else if (state === 'waiting' && !this.#ports.network.isOnline()) this.#fire('network-lost');
    else if (state === 'waiting') this.#timer(this.#backOff.next(), () => this.#fire('waited'));
  }

  #timer(milliseconds: number, callback: () => void): void {
    this.#timers.push(this.#ports.clock.after(milliseconds, callback));
  }

  #open(): void {
    this.#lastWords = undefined;
    this.#timer(HANDSHAKE_MS, () => this.#lose(CloseCode.timedOut));
    this.#withToken((token) => this.#connect(token));
  }

  /** Asks the provider; an answer that comes after the attempt has ended is dropped. */
  #withToken(use: (token: string | null) => void): void {
    const timers = this.#timers;
    const getToken = this.#ports.getToken;
    if (!getToken) return use(null);
    void Promise.resolve().then(getToken).then(
      (token) => {
        if (this.#timers !== timers) return;
        if (token === null && this.#tokenRefused) this.#fire('refused-token');
        else use(token);
      },
      () => {
        if (this.#timers === timers) this.#fire(this.#tokenRefused ? 'refused-token' : 'lost');
      },
    );
  }

  #connect(token: string | null): void {
    let socket: Socket;
    try {
      socket = this.#ports.open();
    } catch {
      return this.#lose(null);
    }
    this.#socket = socket;
    socket.binaryType = 'arraybuffer';
    let isOpen = false;
    socket.onopen = () => {
      isOpen = true;
      const hello = { ...this.#handler.hello(), token, lastCloseCode: this.#lastCloseCode, traceParent: null };
      this.#send((writer) => writeHello(writer, hello));
    };
    socket.onmessage = (event: { readonly data: unknown }) => this.#receive(event.data);
    socket.onclose = (event: { readonly code: number }) => this.#closed(event.code);
    // The standard says that `close` follows at once. Node's WebSocket says no more when nobody listens at the address.
    socket.onerror = () => {
      if (!isOpen) this.#timer(0, () => this.#lose(null));
    };
  }

  #send(write: (writer: Writer) => void): void {
    const { encoding } = this.#ports;
    this.#socket?.send(encoding.frame(encoding.encode(write)));
  }

  #receive(data: unknown): void {
    this.#heartbeat?.heard();
    try {
      const reader = this.#ports.encoding.reader(data);
      const message = reader && readDown(reader, this.#handler);
      if (message) this.#take(message);
      else if (!reader) this.#lose(CloseCode.protocol);
    } catch {
      // Unreadable, or rows that contradict what is known: a new snapshot is the way back.
      this.#lose(CloseCode.protocol);
    }
  }

  #take(message: Down): void {
    switch (message.kind) {
      case Kind.welcome: return this.#welcomed(message);
      case Kind.pingDown: return this.#send((writer) => writePong(writer, message.id));
      case Kind.pongDown: return;
      case Kind.err: return this.#failed(message.failure, message.fatal);
      case Kind.goAway: return this.#goaway(message.minDelayMs, message.maxDelayMs);
      case Kind.upgrade:
        this.#upgradeMessage = message.message;
        return this.#fire('refused-build');
      default:
        if (this.isLive) this.#handler.received(message);
        else this.#lose(CloseCode.protocol);
    }
  }

  /** A second welcome is a broken promise. */
  #welcomed(welcome: Welcome): void {
    if (this.isLive) return this.#lose(CloseCode.protocol);
    this.#tokenRefused = false;
    this.#since = undefined;
    const interval = Math.max(SHORTEST_HEARTBEAT_MS, welcome.heartbeatMs);
    this.#heartbeat = new Heartbeat(this.#ports.clock, interval, () => this.#ping(), () => this.#lose(CloseCode.timedOut));
    this.#fire('welcomed');
    // The application may have closed the client when it heard of the new status.
    if (this.isLive) this.#handler.welcomed(welcome);
  }

  #ping(): void {
    this.#send((writer) => writePing(writer, this.#nextPing++));
  }

  #failed(failure: Failure, fatal: boolean): void {
    if (failure.retryAfterMs !== null) this.#backOff.hint(failure.retryAfterMs, failure.retryAfterMs * 2);
    if (fatal) this.#lastWords = failure;
    else if (hasCode(failure, 'auth.expired')) this.authenticate();
    this.#handler.failed(failure);
  }

  #goaway(minDelayMs: number, maxDelayMs: number): void {
    this.#backOff.hint(minDelayMs, maxDelayMs);
    this.#timer(Math.max(minDelayMs, maxDelayMs) + GOAWAY_GRACE_MS, () => this.#lose(CloseCode.goingAway));
  }

  /** The socket is gone, whoever closed it. */
  #closed(code: number): void {
    this.#lastCloseCode = code;
    const mayReturn = this.#lastWords?.retry === 'now' || this.#lastWords?.retry === 'after';
    const event = mayReturn ? 'lost' : (closeEvents[code] ?? 'lost');
    const again = event === 'refused-token' && !this.#tokenRefused && this.#ports.getToken !== undefined;
    if (again) this.#tokenRefused = true;
    this.#fire(again ? 'stale-token' : event);
  }

  #lose(code: number | null): void {
    this.#lastCloseCode = code;
    this.#fire('lost');
  }
}
