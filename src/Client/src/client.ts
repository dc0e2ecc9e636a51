import type { Guid } from './codec/guid.ts';
import { randomGuid } from './codec/random-guid.ts';
import type { Model, Mutation, Query, Surface } from './codegen/descriptors.ts';
import type { ClientOptions } from './client-options.ts';
import { systemClock } from './connection/clock.ts';
import { Connection, type ConnectionHandler } from './connection/connection.ts';
import { deviceNetwork, type SocketConstructor, socketUrl } from './connection/socket.ts';
import type { ConnectionStatus } from './connection/status.ts';
import { MutationQueue, type Pending } from './mutation/mutation-queue.ts';
import { mutationFailure } from './mutation/mutation-result.ts';
import { MutationRun } from './mutation/mutation-run.ts';
import { LiveQuery, type LiveSource } from './query/live-query.ts';
import { type LiveState, LOADING } from './query/live-state.ts';
import type { QueryEntry } from './query/query-entry.ts';
import { QueryRegistry } from './query/query-registry.ts';
import { CloseCode } from './wire/close-codes.ts';
import type { Down, Outcome, ResumeOffer, Tx, Welcome } from './wire/down.ts';
import type { Encoding } from './wire/encoding.ts';
import { messagePackEncoding } from './wire/message-pack-encoding.ts';
import { type Failure, failure, hasCode } from './wire/failure.ts';
import { Kind } from './wire/kinds.ts';
import { type Hello, writeMut, writeSub, writeUnsub } from './wire/up.ts';

/** A connection that nobody needs stays open so long. */
const IDLE_MS = 30_000;

/** Arguments as a call takes them: none for a query or mutation without parameters. */
export type ArgsOf<Args> = [Args] extends [void] ? [] : [args: Args];

/** Live queries and mutations of one surface. Making one is free: nothing is opened before something is asked for. */
export function createClient(surface: Surface, options: ClientOptions): Client {
  return new Client(surface, options);
}

/** See `createClient`. */
export class Client {
  readonly #options: ClientOptions;
  readonly #surface: Surface;
  readonly #encoding: Encoding;
  readonly #queries: QueryRegistry;
  readonly #mutations: MutationQueue;
  readonly #connection: Connection;
  readonly #statusListeners = new Set<() => void>();
  #clientId: Guid;
  #version: bigint | null = null;
  /** The database and the run of the server that rows come from, and what it takes to go on from them. */
  #origin: (Pick<ResumeOffer, 'instance' | 'token'> & Pick<Welcome, 'epoch'>) | undefined;
  #offer: ResumeOffer | undefined;
  #user: string | null | undefined;
  #lastStatus = '';
  #isClosed = false;
  #cancelIdle: (() => void) | undefined;

  constructor(surface: Surface, options: ClientOptions) {
    const clock = options.clock ?? systemClock;
    this.#surface = surface;
    this.#options = options;
    this.#encoding = options.encoding ?? messagePackEncoding();
    this.#clientId = this.#newClientId();
    this.#queries = new QueryRegistry(clock, {
      subscribe: (entry) => this.#subscribe(entry),
      unsubscribe: (entry) => this.#unsubscribe(entry),
    });
    this.#mutations = new MutationQueue(clock, (sequence, index, args) =>
      this.#connection.send((writer) => writeMut(writer, sequence, index, args)));
    this.#connection = new Connection({
      clock,
      random: options.random ?? Math.random,
      network: options.network ?? deviceNetwork,
      encoding: this.#encoding,
      getToken: options.getToken,
      open: () => new (socketConstructor(options))(socketUrl(String(options.url)), [this.#encoding.subprotocol]),
    }, this.#handler());
  }

  get status(): ConnectionStatus {
    return this.#connection.status;
  }

  /** Calls back after each change of `status`. Returns what ends it. */
  onStatus(listener: () => void): () => void {
    const own = (): void => listener();
    this.#statusListeners.add(own);
    return () => this.#statusListeners.delete(own);
  }

  /** The query with these arguments, live while somebody listens. Equal ones share one subscription. */
  live<Args, Row, Result>(query: Query<Args, Row, Result>, ...args: ArgsOf<Args>): LiveQuery<Result> {
    // Rows are opaque from here on: only the query's own functions touch them.
    const plain = query as unknown as Query<unknown, unknown, unknown>;
    return new LiveQuery<Result>(this.#source(plain, args[0]) as LiveSource<Result>);
  }

  /** Asks for a mutation; it is sent in order, exactly once, whether or not anybody waits. */
  run<Args, Value, Rejection>(mutation: Mutation<Args, Value, Rejection>, ...args: ArgsOf<Args>): MutationRun<Value, Rejection> {
    return new MutationRun(mutation.name, (settle) => {
      const finish = (outcome: Outcome): void => {
        settle(outcome.ok
          ? { ok: true, value: outcome.value as Value }
          : { ok: false, error: mutationFailure<Rejection>(outcome.failure, mutation.rejections) });
        this.#rest();
      };
      const encoded = this.#encode(mutation, args[0] as Args);
      if (!(encoded instanceof Uint8Array)) return finish({ ok: false, failure: encoded, refused: true });
      this.#want();
      this.#mutations.add({
        index: mutation.index,
        args: encoded,
        rejections: mutation.rejections,
        readResult: (reader) => mutation.readResult(reader),
        settle: finish,
      });
    });
  }

  /** Tries to connect now: after signing in, or instead of waiting for the back-off. */
  connect(): void {
    this.#connection.retry();
    this.#want();
  }

  /** Sends the provider's current token on the connection that is open, before the old one expires. */
  refreshToken(): void {
    this.#connection.authenticate();
  }

  /** Ends everything. What waits is settled with `client.closed`. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#cancelIdle?.();
    this.#connection.close();
    const closed = failure('client.closed');
    this.#mutations.close(closed);
    this.#queries.close(closed);
    this.#queries.notify();
  }

  #newClientId(): Guid {
    return (this.#options.newClientId ?? randomGuid)();
  }

  #source(query: Query<unknown, unknown, unknown>, args: unknown): LiveSource<unknown> {
    const encoded = this.#encode(query, args);
    if (!(encoded instanceof Uint8Array)) return failedSource(query.name, encoded);
    const key = `${query.index}:${encoded.join()}`;
    const closed = failedState(query.name, failure('client.closed'));
    return {
      state: () => (this.#isClosed ? closed : (this.#queries.find(key)?.state ?? LOADING)),
      listen: (listener) => {
        if (this.#isClosed) return () => {};
        return this.#queries.listen(key, query, { encoded, values: args }, listener);
      },
    };
  }

  /** Encoded arguments, or why there are none. */
  #encode<Args>(target: Mutation<Args, unknown, unknown> | Query<Args, unknown, unknown>, args: Args): Uint8Array | Failure {
    if (this.#isClosed) return failure('client.closed');
    const violations = target.validate(args);
    return violations.length > 0 ? failure('validation.failed', violations) : this.#encoding.encode((writer) => target.writeArgs(writer, args));
  }

  #subscribe(entry: QueryEntry): void {
    this.#want();
    const known = this.#offer ? entry.known(this.#offer) : null;
    this.#connection.send((writer) => writeSub(writer, entry.subId, entry.query.index, entry.args, known));
  }

  #unsubscribe(entry: QueryEntry): void {
    this.#connection.send((writer) => writeUnsub(writer, entry.subId));
    this.#rest();
  }

  #want(): void {
    socketConstructor(this.#options);
    this.#cancelIdle?.();
    this.#cancelIdle = undefined;
    this.#connection.want();
  }

  /** Closes the connection some time after the last need for it. */
  #rest(): void {
    if (this.#isClosed || !this.#queries.isEmpty || !this.#mutations.isEmpty) return;
    this.#cancelIdle?.();
    this.#cancelIdle = (this.#options.clock ?? systemClock).after(IDLE_MS, () => this.#connection.unwant());
  }

  #handler(): ConnectionHandler {
    return {
      hello: () => this.#hello(),
      welcomed: (welcome) => this.#welcomed(welcome),
      received: (message) => this.#received(message),
      failed: (reason) => this.#failed(reason),
      disconnected: (closeCode) => this.#disconnected(closeCode),
      statusChanged: (status) => this.#statusChanged(status),
      modelOfSub: (subId) => this.#queries.bySub(subId)?.query.model,
      modelOfPartition: (partition): Model<unknown> | undefined => this.#queries.byPartition(partition)?.query.model,
      mutation: (sequence): Pending | undefined => this.#mutations.find(sequence),
    };
  }

  #hello(): Pick<Hello, 'wireHash' | 'clientId' | 'lastVersion' | 'lastAcked' | 'resumeToken'> {
    return {
      wireHash: this.#surface.wireHash, clientId: this.#clientId, lastVersion: this.#version, lastAcked: this.#mutations.lastAcked,
      resumeToken: this.#origin?.token ?? null,
    };
  }

  #welcomed(welcome: Welcome): void {
    if (this.#user !== undefined && this.#user !== welcome.user && !this.#changeUser(welcome.user)) return;
    this.#user = welcome.user;
    this.#resume(welcome);
    for (const entry of this.#queries.entries) this.#subscribe(entry);
    this.#mutations.welcomed(welcome.lastSequence, welcome.limits);
    if (this.#queries.isCaughtUp) this.#mutations.reached(welcome.version);
  }

  /** Decides what the rows in view are worth to this server. */
  #resume({ epoch, resume }: Welcome): void {
    const isSameHistory = resume.accepted && this.#origin?.epoch === epoch;
    const isSameRun = isSameHistory && this.#origin?.instance === resume.instance;
    for (const entry of this.#queries.entries) {
      if (!isSameHistory) entry.forget();
      else if (!isSameRun) entry.forgetSlots();
    }
    this.#origin = { epoch, instance: resume.instance, token: resume.token };
    this.#offer = resume;
  }

  /** Nothing of the old user stays. False: the client's sequence of mutations was the old user's too, so the connection begins anew. */
  #changeUser(user: string | null): boolean {
    const hadMutations = this.#mutations.lastAcked > 0n || !this.#mutations.isEmpty;
    this.#user = user;
    this.#queries.clear();
    this.#mutations.restart(failure('auth.other_user'), false);
    this.#queries.notify();
    if (!hadMutations) return true;
    this.#clientId = this.#newClientId();
    this.#connection.reset();
    return false;
  }

  #received(message: Down): void {
    switch (message.kind) {
      case Kind.snap: return this.#queries.snap(message);
      case Kind.kept: return this.#queries.keep(message);
      case Kind.tx: return this.#tx(message);
      case Kind.mutRes: return this.#mutations.answered(message.sequence, message.outcome, message.version);
      case Kind.subErr:
        this.#queries.fail(message.subId, message.failure);
        return this.#queries.notify();
    }
  }

  /** One frame: every query moves to the version, then each listener hears once, then the mutations in it are done. A repeat changes nothing. */
  #tx(message: Tx): void {
    try {
      this.#queries.tx(message);
      this.#version = message.version;
    } finally {
      this.#queries.notify();
    }
    for (const ack of message.acks) this.#mutations.answered(ack.sequence, ack.outcome);
    if (this.#queries.isCaughtUp) this.#mutations.reached(message.version);
  }

  #failed(reason: Failure): void {
    if (!hasCode(reason, 'auth.client_taken')) return;
    this.#mutations.restart(reason, true);
    this.#clientId = this.#newClientId();
  }

  /** After a contradiction the rows are worth nothing: building on them would lead to the same one again. */
  #disconnected(closeCode: number | null): void {
    this.#mutations.disconnected();
    this.#queries.disconnect(this.#version);
    if (closeCode === CloseCode.protocol) for (const entry of this.#queries.entries) entry.forget();
    this.#queries.notify();
  }

  #statusChanged(status: ConnectionStatus): void {
    const text = JSON.stringify(status);
    if (text === this.#lastStatus) return;
    this.#lastStatus = text;
    this.#options.onStatus?.(status);
    for (const listener of [...this.#statusListeners]) listener();
    if (status.status === 'signed-out') this.#options.onSignedOut?.();
    if (status.status === 'upgrade-required') this.#options.onUpgradeRequired?.(status.message);
  }
}

function socketConstructor(options: ClientOptions): SocketConstructor {
  const constructor = options.WebSocket ?? (globalThis.WebSocket as SocketConstructor | undefined);
  if (!constructor) throw new Error("There is no WebSocket here: pass one as createClient({ WebSocket }), for example from the package 'ws'.");
  return constructor;
}

function failedState(query: string, reason: Failure): LiveState<never> {
  return { status: 'error', data: undefined, error: { ...reason, query } };
}

function failedSource(query: string, reason: Failure): LiveSource<unknown> {
  const state = failedState(query, reason);
  return { state: () => state, listen: () => () => {} };
}
