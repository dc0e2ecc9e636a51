/** What ends a mutation with an answer: its own record, or a code of the runtime without data. */
export class Rejection extends Error {
  readonly code: string;
  readonly data: unknown;

  constructor(code: string, data: unknown = null) {
    super(`Rejected with ${code}.`);
    this.code = code;
    this.data = data;
  }
}

/** Throws, where an expression is expected. */
export function reject(code: string, data?: unknown): never {
  throw new Rejection(code, data);
}
