/** Texts of one form, which JSON carries, that count something, which MessagePack carries: dates and times of day. */
export interface CountedText<T extends string> {
  /** The least count. */
  readonly min: number;
  /** The largest count. */
  readonly max: number;
  /** The count of a text; NaN unless it is in its one form. */
  toCount(text: string): number;
  fromCount(count: number): T;
}
