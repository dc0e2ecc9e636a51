import { after, endOfExponent, type Layout } from './custom-layout.ts';
import type { Digits } from './digits.ts';
import { exponent } from './standard-format.ts';

/** Draws the signs of one section. */
export class Picture {
  readonly #number: Digits;
  readonly #format: string;
  readonly #layout: Layout;
  readonly #firstDigit: number;
  readonly #lastDigit: number;
  readonly #groupedDigits: number;
  #next = 0;
  #place: number;
  #adjust: number;
  #hasPoint = false;
  #hasExponent = false;
  #text = '';

  constructor(number: Digits, format: string, layout: Layout) {
    const { decimalPosition, firstZero, lastZero, isScientific } = layout;
    [this.#number, this.#format, this.#layout] = [number, format, layout];
    this.#firstDigit = firstZero < decimalPosition ? decimalPosition - firstZero : 0;
    this.#lastDigit = lastZero > decimalPosition ? decimalPosition - lastZero : 0;
    this.#place = isScientific ? decimalPosition : Math.max(number.scale, decimalPosition);
    this.#adjust = isScientific ? 0 : number.scale - decimalPosition;
    this.#groupedDigits = Math.max(this.#firstDigit, this.#place + Math.min(this.#adjust, 0));
  }

  print(section: number): string {
    const format = this.#format;
    for (let at = section; at < format.length && format[at] !== ';'; ) at = this.#sign(at);
    return this.#text;
  }

  #sign(at: number): number {
    const sign = this.#format[at]!;
    if (sign === '#' || sign === '0' || sign === '.') this.#excess();
    switch (sign) {
      case '#':
      case '0': this.#digit(); break;
      case '.': this.#point(); break;
      case ',': break;
      case '"':
      case "'": return this.#quoted(at);
      case '\\': this.#text += this.#format[at + 1] ?? ''; break;
      case 'E':
      case 'e': return this.#exponent(at);
      default: this.#text += sign;
    }
    return after(this.#format, at);
  }

  /** Digits for which the format has no sign. */
  #excess(): void {
    for (; this.#adjust > 0; this.#adjust--) this.#write(this.#number.digits[this.#next++] ?? '0');
  }

  #digit(): void {
    let digit: string | undefined;
    if (this.#adjust < 0) {
      this.#adjust++;
      digit = this.#place <= this.#firstDigit ? '0' : undefined;
    } else {
      digit = this.#number.digits[this.#next++] ?? (this.#place > this.#lastDigit ? '0' : undefined);
    }
    this.#write(digit);
  }

  #write(digit: string | undefined): void {
    const behind = this.#place - 1;
    const isEndOfGroup = this.#layout.isGrouped && behind > 0 && behind % 3 === 0 && behind < this.#groupedDigits;
    if (digit !== undefined) this.#text += isEndOfGroup ? digit + ',' : digit;
    this.#place--;
  }

  #point(): void {
    if (this.#place !== 0 || this.#hasPoint) return;
    const { decimalPosition, digitCount } = this.#layout;
    this.#hasPoint = this.#lastDigit < 0 || (decimalPosition < digitCount && this.#next < this.#number.digits.length);
    if (this.#hasPoint) this.#text += '.';
  }

  #quoted(at: number): number {
    const end = after(this.#format, at);
    const isClosed = end - at > 1 && this.#format[end - 1] === this.#format[at];
    this.#text += this.#format.slice(at + 1, isClosed ? end - 1 : end);
    return end;
  }

  #exponent(at: number): number {
    const end = endOfExponent(this.#format, at);
    const signs = this.#format.slice(at, end || at + 1);
    if (end === 0 || this.#hasExponent) {
      this.#text += signs;
      return at + signs.length;
    }
    this.#hasExponent = true;
    const zeros = signs.length - signs.search('0');
    const value = this.#number.digits === '' ? 0 : this.#number.scale - this.#layout.decimalPosition;
    this.#text += exponent(value, signs[0]!, Math.min(zeros, 10), signs[1] === '+');
    return end;
  }
}
