/** One reason why a value is not valid. The same in C#, TypeScript and on the wire. */
export interface Violation {
  /** JSON pointer in wire names (`/title`); empty for the whole value. */
  readonly path: string;
  /** Stable code, `area.reason`. */
  readonly code: string;
  /** The numbers and texts that a message needs, in invariant text form, in the order of the code's definition. */
  readonly params: Readonly<Record<string, string>>;
  /** The author's message, or null: the catalogue has one for the code. */
  readonly message: string | null;
}
