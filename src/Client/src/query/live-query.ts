import { type LiveState, QueryError } from './live-state.ts';

/** Where a live query gets its state from. */
export interface LiveSource<Result> {
  state(): LiveState<Result>;
  listen(listener: () => void): () => void;
}

/** A result that stays up to date while somebody listens. Making one is free; listening asks the server. */
export class LiveQuery<Result> implements AsyncIterable<LiveState<Result>> {
  readonly #source: LiveSource<Result>;

  constructor(source: LiveSource<Result>) {
    this.#source = source;
  }

  /** What is known now; the same object until something changes. `loading` while nobody listens and nothing is kept. */
  get state(): LiveState<Result> {
    return this.#source.state();
  }

  /** Calls back now, and once after each frame that changes the state. Returns what ends it. */
  subscribe(listener: (state: LiveState<Result>) => void): () => void {
    const end = this.onChange(() => listener(this.state));
    listener(this.state);
    return end;
  }

  /** Like `subscribe`, without the call at the start. */
  onChange(listener: () => void): () => void {
    // A closure of its own: the same function subscribed twice is two subscriptions.
    return this.#source.listen(() => listener());
  }

  /** The first result. Rejects with QueryError when there is none. Listens until it is settled. */
  get ready(): Promise<Result> {
    return new Promise((resolve, reject) => {
      let end: (() => void) | undefined;
      const settle = (): boolean => {
        const state = this.state;
        if (state.status === 'live' || state.status === 'incomplete') resolve(state.data);
        else if (state.status === 'error') reject(new QueryError(state.error));
        else return false;
        end?.();
        return true;
      };
      end = this.onChange(settle);
      if (settle()) end();
    });
  }

  /** Each state, the latest when the consumer is slower than the frames. Throws QueryError when the query has no result. */
  async *[Symbol.asyncIterator](): AsyncGenerator<LiveState<Result>, void, void> {
    let wake: () => void = () => {};
    const end = this.onChange(() => wake());
    try {
      for (let last: LiveState<Result> | undefined; ; ) {
        const state = this.state;
        if (state.status === 'error') throw new QueryError(state.error);
        if (state !== last) yield (last = state);
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      end();
    }
  }
}
