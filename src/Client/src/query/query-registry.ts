import type { Query } from '../codegen/descriptors.ts';
import type { Clock } from '../connection/clock.ts';
import type { Kept, Snap, Tx } from '../wire/down.ts';
import type { Failure } from '../wire/failure.ts';
import { type Arguments, type Listener, QueryEntry } from './query-entry.ts';

/** How long rows of a query that nobody shows are kept up to date, so that "back" is instant. */
const KEEP_MS = 10_000;

/** What the registry asks of the connection. */
export interface SubscriptionChannel {
  subscribe(entry: QueryEntry): void;
  unsubscribe(entry: QueryEntry): void;
}

/** Every live query of the client: equal ones are one entry, counted by their listeners. */
export class QueryRegistry {
  readonly #clock: Clock;
  readonly #channel: SubscriptionChannel;
  readonly #byKey = new Map<string, QueryEntry>();
  readonly #bySub = new Map<number, QueryEntry>();
  readonly #leaving = new Map<QueryEntry, () => void>();
  // Told once at the end of the frame; a set, so that a query that changed twice is told once.
  readonly #changed = new Set<QueryEntry>();
  #nextSubId = 1;

  constructor(clock: Clock, channel: SubscriptionChannel) {
    this.#clock = clock;
    this.#channel = channel;
  }

  get entries(): Iterable<QueryEntry> {
    return this.#byKey.values();
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  /** Whether no query shows rows of a connection before this one. */
  get isCaughtUp(): boolean {
    return [...this.entries].every((entry) => entry.state.status !== 'stale');
  }

  find(key: string): QueryEntry | undefined {
    return this.#byKey.get(key);
  }

  bySub(subId: number): QueryEntry | undefined {
    return this.#bySub.get(subId);
  }

  /** Any entry of the partition: all of them have the same model. */
  byPartition(partition: number): QueryEntry | undefined {
    for (const entry of this.#bySub.values()) if (entry.follows(partition)) return entry;
    return undefined;
  }

  /** Adds a listener, and the subscription if this is the first one. Returns what takes it back. */
  listen(key: string, query: Query<unknown, unknown, unknown>, args: Arguments, listener: Listener): () => void {
    let entry = this.#byKey.get(key);
    if (entry?.hasFailed && entry.listeners.size === 0) {
      this.#drop(key, entry);
      entry = undefined;
    }
    entry ??= this.#add(key, query, args);
    this.#leaving.get(entry)?.();
    this.#leaving.delete(entry);
    entry.listeners.add(listener);
    return () => this.#leave(key, entry, listener);
  }

  #add(key: string, query: Query<unknown, unknown, unknown>, args: Arguments): QueryEntry {
    const entry = new QueryEntry(query, this.#nextSubId++, args);
    this.#byKey.set(key, entry);
    this.#bySub.set(entry.subId, entry);
    this.#channel.subscribe(entry);
    return entry;
  }

  #leave(key: string, entry: QueryEntry, listener: Listener): void {
    if (!entry.listeners.delete(listener) || entry.listeners.size > 0 || this.#byKey.get(key) !== entry) return;
    this.#leaving.set(entry, this.#clock.after(KEEP_MS, () => this.#drop(key, entry)));
  }

  #drop(key: string, entry: QueryEntry): void {
    this.#leaving.get(entry)?.();
    this.#leaving.delete(entry);
    this.#byKey.delete(key);
    this.#bySub.delete(entry.subId);
    this.#channel.unsubscribe(entry);
  }

  /** A repeat of a chunk stages the same rows again; chunks of a subscription that is gone are ignored. */
  snap(message: Snap): void {
    if (message.rows) this.#bySub.get(message.subId)?.stage(message.partition, message.rows, message.chunk);
  }

  keep(message: Kept): void {
    this.#bySub.get(message.subId)?.keep(message);
  }

  /** Applies a frame to every query before any listener hears of it. */
  tx(message: Tx): void {
    for (const subId of message.activate) {
      const entry = this.#bySub.get(subId);
      if (entry?.activate()) this.#changed.add(entry);
    }
    for (const delta of message.deltas) {
      for (const entry of this.#bySub.values()) {
        if (entry.apply(delta)) this.#changed.add(entry);
      }
    }
    for (const entry of this.#bySub.values()) {
      if (entry.settle(message.incomplete.includes(entry.subId))) this.#changed.add(entry);
    }
  }

  fail(subId: number, failure: Failure): void {
    const entry = this.#bySub.get(subId);
    if (!entry) return;
    entry.fail(failure);
    this.#changed.add(entry);
  }

  disconnect(version: bigint | null): void {
    for (const entry of this.entries) if (entry.disconnect(this.#clock.now(), version)) this.#changed.add(entry);
  }

  clear(): void {
    for (const entry of this.entries) {
      entry.clear();
      this.#changed.add(entry);
    }
  }

  /** Ends everything: whoever waits hears the failure. */
  close(failure: Failure): void {
    for (const cancel of this.#leaving.values()) cancel();
    this.#leaving.clear();
    for (const entry of this.entries) {
      entry.fail(failure);
      this.#changed.add(entry);
    }
  }

  /** Tells the listeners of what changed, each once. A listener that throws does not keep the others from hearing. */
  notify(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const entry of changed) for (const listener of [...entry.listeners]) guarded(listener);
  }
}

function guarded(listener: Listener): void {
  try {
    listener();
  } catch (error) {
    report(error);
  }
}

/** Where uncaught errors go: the page's error event, or the process. */
function report(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error);
  else queueMicrotask(() => { throw error; });
}
