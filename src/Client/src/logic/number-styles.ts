/** The members of .NET's `NumberStyles` that a text is read by. */
export const STYLES = {
  leadingWhite: 1, trailingWhite: 2, leadingSign: 4, trailingSign: 8, parentheses: 16, decimalPoint: 32, thousands: 64, exponent: 128, currency: 256, hex: 512, binary: 1024,
} as const;

/** What a text says, before a type looks whether it has such a value: `0.digits * 10^scale`. */
export interface ParsedNumber {
  readonly isNegative: boolean;
  /** From the first digit that is not 0. */
  readonly digits: string;
  readonly scale: number;
  /** There is a point in it. */
  readonly hasPoint: boolean;
}

/** Reads a number of the invariant culture in the steps of .NET, which forgives what no grammar would name; null when it is none. */
export function parseNumber(text: string, styles: number): ParsedNumber | null {
  return new NumberText(text, styles).parse();
}

/** Whatever is more is as much: no text is long enough to make up for it. */
const MOST_EXPONENT = 1_000_000_000;

class NumberText {
  readonly #text: string;
  readonly #styles: number;
  #at = 0;
  #isNegative = false;
  #hasSign = false;
  #isOpen = false;
  #hasCurrency = false;
  #hasPoint = false;

  constructor(text: string, styles: number) {
    [this.#text, this.#styles] = [text, styles];
  }

  parse(): ParsedNumber | null {
    this.#before();
    const body = this.#digits();
    if (body === null) return null;
    const exponent = this.#exponent();
    this.#behind();
    if (this.#isOpen || !/^\0*$/.test(this.#text.slice(this.#at))) return null;
    const { digits, scale } = body;
    return { isNegative: this.#isNegative, digits, scale: digits === '' ? 0 : scale + exponent, hasPoint: this.#hasPoint };
  }

  #allows(style: keyof typeof STYLES): boolean {
    return (this.#styles & STYLES[style]) !== 0;
  }

  #sees(sign: string): boolean {
    return this.#text[this.#at] === sign;
  }

  #isWhite(): boolean {
    const unit = this.#text.charCodeAt(this.#at);
    return unit === 32 || (unit >= 9 && unit <= 13);
  }

  // White space may stand behind a sign only where a currency sign was before it.
  #before(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      if (this.#isWhite() && this.#allows('leadingWhite') && (!this.#hasSign || this.#hasCurrency)) continue;
      if (this.#takesSign('leadingSign') || this.#opens() || this.#takesCurrency()) continue;
      return;
    }
  }

  #takesSign(style: 'leadingSign' | 'trailingSign'): boolean {
    if (!this.#allows(style) || this.#hasSign || !(this.#sees('+') || this.#sees('-'))) return false;
    this.#isNegative ||= this.#sees('-');
    return (this.#hasSign = true);
  }

  #opens(): boolean {
    if (!this.#sees('(') || !this.#allows('parentheses') || this.#hasSign) return false;
    return (this.#hasSign = this.#isOpen = this.#isNegative = true);
  }

  #takesCurrency(): boolean {
    if (!this.#sees('¤') || !this.#allows('currency') || this.#hasCurrency) return false;
    return (this.#hasCurrency = true);
  }

  #digits(): { digits: string; scale: number } | null {
    let [digits, scale, hasDigits] = ['', 0, false];
    for (; this.#at < this.#text.length; this.#at++) {
      const sign = this.#text[this.#at]!;
      if (sign >= '0' && sign <= '9') {
        hasDigits = true;
        if (sign !== '0' || digits !== '') [digits, scale] = [digits + sign, this.#hasPoint ? scale : scale + 1];
        else if (this.#hasPoint) scale--;
      } else if (sign === '.' && this.#allows('decimalPoint') && !this.#hasPoint) {
        this.#hasPoint = true;
      } else if (!(sign === ',' && this.#allows('thousands') && hasDigits && !this.#hasPoint)) {
        break;
      }
    }
    return hasDigits ? { digits, scale } : null;
  }

  #exponent(): number {
    const match = this.#allows('exponent') ? /^[Ee]([+-]?)(\d+)/.exec(this.#text.slice(this.#at)) : null;
    if (!match) return 0;
    this.#at += match[0].length;
    const size = Math.min(Number(match[2]), MOST_EXPONENT);
    return match[1] === '-' ? -size : size;
  }

  #behind(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      if (this.#isWhite() && this.#allows('trailingWhite')) continue;
      if (this.#takesSign('trailingSign') || this.#closes() || this.#takesCurrency()) continue;
      return;
    }
  }

  #closes(): boolean {
    if (!this.#sees(')') || !this.#isOpen) return false;
    this.#isOpen = false;
    return true;
  }
}
