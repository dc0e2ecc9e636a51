/** What a reader accepts from untrusted bytes. */
export interface ReadLimits {
  readonly maxDepth: number;
  /** Elements of one collection. */
  readonly maxElements: number;
  /** Bytes that decoding may allocate, counted by the costs of the type table. */
  readonly budget: number;
}
