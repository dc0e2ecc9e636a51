/** What C# throws, in translated code: `kind` is the simple name of the exception there. A rule that faults does not hold. */
export class Fault extends Error {
  readonly kind: string;

  constructor(kind: string, message: string = kind) {
    super(message);
    this.kind = kind;
  }
}

/** Throws, where an expression is expected. */
export function fault(kind: string, message?: string | null): never {
  throw new Fault(kind, message ?? kind);
}
