/** Why bytes were not accepted. Both languages give the same code for the same bytes; the wire form is `wire.snake_case`. */
export type WireErrorCode =
  | 'Truncated'
  | 'Malformed'
  | 'Trailing'
  | 'WrongType'
  | 'OutOfRange'
  | 'NotFinite'
  | 'IllFormedText'
  | 'NullValue'
  | 'MissingMember'
  | 'UnknownMember'
  | 'DuplicateMember'
  | 'UnknownEnum'
  | 'TooDeep'
  | 'TooManyElements'
  | 'BudgetExceeded';

/** The first error of a reader, or a value that a writer cannot write. Readers throw it, the frame border catches it. */
export class WireError extends Error {
  readonly code: WireErrorCode;
  /** Byte offset of the error. */
  readonly position: number;

  constructor(code: WireErrorCode, position: number) {
    super(`wire.${code.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase()} at byte ${position}`);
    this.name = 'WireError';
    this.code = code;
    this.position = position;
  }
}
