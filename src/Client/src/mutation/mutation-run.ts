import { MutationError, type MutationResult } from './mutation-result.ts';

/**
 * A mutation that was asked for. It runs whether or not anybody waits. Awaiting it gives the value once its effects are visible
 * in the live queries, or throws MutationError; `result` gives both as a value. Promises are made on access.
 */
export class MutationRun<Value, Rejection> implements PromiseLike<Value> {
  readonly #mutation: string;
  readonly #waiting: ((result: MutationResult<Value, Rejection>) => void)[] = [];
  #result: MutationResult<Value, Rejection> | undefined;

  constructor(mutation: string, start: (settle: (result: MutationResult<Value, Rejection>) => void) => void) {
    this.#mutation = mutation;
    start((result) => this.#settle(result));
  }

  /** Never rejects. */
  get result(): Promise<MutationResult<Value, Rejection>> {
    const result = this.#result;
    return result ? Promise.resolve(result) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  then<Fulfilled = Value, Rejected = never>(
    onFulfilled?: ((value: Value) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.result.then((result) => this.#valueOf(result)).then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null): Promise<Value | Rejected> {
    return this.then(undefined, onRejected);
  }

  #valueOf(result: MutationResult<Value, Rejection>): Value {
    if (result.ok) return result.value;
    throw new MutationError(this.#mutation, result.error);
  }

  #settle(result: MutationResult<Value, Rejection>): void {
    if (this.#result) return;
    this.#result = result;
    for (const resolve of this.#waiting.splice(0)) resolve(result);
  }
}
