// No dot, no negated class, no character of a number, nothing beyond ASCII: what each step may be is said.
const narrow = /^(?:\\[-\]./+*?()[{}|$^\\dws]|\[(?!\^)|(?![\\.[])[ -~])*$/;

/** A regular expression of `[RegularExpression]`: its first match must span the whole value. */
export class ValuePattern {
  /** The author's pattern. */
  readonly pattern: string;
  // Sticky: a match that does not begin at the start never spans the value, so none is searched for, which keeps the time linear.
  readonly #regexp: RegExp;
  /** It says which characters there may be, and none is a half of a pair. */
  readonly isNarrow: boolean;

  /** @param javaScript - the pattern as JavaScript reads it, where that is another text */
  constructor(pattern: string, javaScript: string = pattern) {
    this.pattern = pattern;
    this.#regexp = new RegExp(javaScript, 'y');
    this.isNarrow = narrow.test(javaScript);
  }

  /** The empty text is valid. */
  spans(text: string): boolean {
    const regexp = this.#regexp;
    regexp.lastIndex = 0;
    return text === '' || (regexp.test(text) && regexp.lastIndex === text.length);
  }
}
