import type { Query } from '../codegen/descriptors.ts';
import { RowWindow } from '../store/row-window.ts';
import { type Failure, failure } from '../wire/failure.ts';
import type { Kept, ResumeOffer } from '../wire/down.ts';
import type { Delta, SlotRows } from '../wire/rows.ts';
import type { Known } from '../wire/up.ts';
import { type LiveState, LOADING } from './live-state.ts';
import { Selection } from './selection.ts';

/** What the entry tells its listeners, once a frame. */
export type Listener = () => void;

/** What a query was asked with: as it travels, and as the caller has it. */
export interface Arguments {
  readonly encoded: Uint8Array;
  readonly values: unknown;
}

/** One live query with one set of arguments, shared by everyone who asks for it. */
export class QueryEntry {
  readonly query: Query<unknown, unknown, unknown>;
  readonly subId: number;
  /** Encoded arguments. */
  readonly args: Uint8Array;
  readonly listeners: Set<Listener> = new Set();
  readonly #selection: Selection | undefined;
  #window: RowWindow<unknown>;
  #status: 'loading' | 'live' | 'incomplete' | 'stale' | 'error' = 'loading';
  #since = 0;
  // When the rows were last exactly the result; undefined when nothing is worth to be said about them.
  #knownAt: bigint | undefined;
  #failure: Failure | undefined;
  #state: LiveState<unknown> | undefined = LOADING;

  constructor(query: Query<unknown, unknown, unknown>, subId: number, args: Arguments) {
    this.query = query;
    this.subId = subId;
    this.args = args.encoded;
    if (query.project) this.#selection = new Selection(query.project, args.values);
    this.#window = this.#emptyWindow();
  }

  /** The same object until something changes. */
  get state(): LiveState<unknown> {
    return (this.#state ??= this.#makeState());
  }

  get hasFailed(): boolean {
    return this.#status === 'error';
  }

  /** A chunk of a snapshot; rows that are shown stay until it is activated. */
  stage(partition: number, rows: SlotRows, chunk: number): void {
    this.#window.stage(partition, rows, chunk === 0);
  }

  /** Rows that stay, in the place of a first chunk. */
  keep(message: Kept): void {
    this.#window.keep(message.partition, message.rows, message.slots);
  }

  /** What a new connection may build on: the version where the server can tell what happened since, else a digest too. */
  known({ instance, floor }: ResumeOffer): Known | null {
    if (this.#knownAt === undefined) return null;
    const { parted, rows } = this.#window;
    const digest = parted === null || this.#knownAt < floor ? this.#window.digest(instance) : null;
    return { version: this.#knownAt, partition: parted, rows: rows.length, digest };
  }

  /** Another run of the server gives other slots. */
  forgetSlots(): void {
    this.#window.forgetSlots();
  }

  /** The rows stay in view and nothing is built on them. */
  forget(): void {
    this.#window.forgetSlots();
    this.#knownAt = undefined;
  }

  /** Whether deltas of the partition are ours. */
  follows(partition: number): boolean {
    return this.#window.follows(partition);
  }

  /** Shows the staged rows. A repeat without a snapshot changes nothing. */
  activate(): boolean {
    if (!this.#window.activate()) return false;
    this.#become('live');
    return true;
  }

  apply(delta: Delta): boolean {
    if (!this.#window.apply(delta)) return false;
    this.#state = undefined;
    return true;
  }

  /** Ends a frame. */
  settle(incomplete: boolean): boolean {
    this.#window.settle();
    const next = incomplete ? 'incomplete' : 'live';
    if (next === this.#status || (this.#status !== 'live' && this.#status !== 'incomplete')) return false;
    this.#become(next);
    return true;
  }

  /** The connection is gone behind the step to `version`: rows stay, and say since when nobody has vouched for them. */
  disconnect(now: number, version: bigint | null): boolean {
    this.#window.detach();
    if (this.#status !== 'live' && this.#status !== 'incomplete') return false;
    this.#knownAt = this.#status === 'live' ? (version ?? undefined) : undefined;
    this.#since = now;
    this.#become('stale');
    return true;
  }

  /** Another user has signed in: nothing of the old one's rows may stay. */
  clear(): void {
    this.#window = this.#emptyWindow();
    this.#knownAt = undefined;
    this.#become('loading');
  }

  fail(failure: Failure): void {
    this.clear();
    this.#failure = failure;
    this.#become('error');
  }

  #emptyWindow(): RowWindow<unknown> {
    return new RowWindow(this.query.model, (left, right) => this.query.compare(left, right));
  }

  #become(status: 'loading' | 'live' | 'incomplete' | 'stale' | 'error'): void {
    this.#status = status;
    this.#state = undefined;
  }

  /** Undefined when the selector faults. */
  #result(): readonly unknown[] | undefined {
    const rows = this.#window.rows;
    if (!this.#selection) return rows;
    try {
      return this.#selection.of(this.query.single ? rows.slice(0, 1) : rows);
    } catch {
      return undefined;
    }
  }

  #makeState(): LiveState<unknown> {
    if (this.#status === 'loading') return LOADING;
    if (this.#status === 'error') return { status: 'error', data: undefined, error: { ...this.#failure!, query: this.query.name } };
    const result = this.#result();
    if (!result) return { status: 'error', data: undefined, error: { ...failure('client.selector_fault'), query: this.query.name } };
    const data = this.query.single ? (result[0] ?? null) : result;
    return this.#status === 'stale' ? { status: 'stale', data, since: this.#since } : { status: this.#status, data };
  }
}
