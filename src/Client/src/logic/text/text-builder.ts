import { fault } from '../fault.ts';
import { checkRange } from './ranges.ts';
import { replaceText } from './replacing.ts';
import { charAt, repeatChar, substring } from './slicing.ts';

/** `StringBuilder`: what a body builds a text with. JavaScript appends without copying, so it is a text that can be given another value. */
export class TextBuilder {
  #text: string;

  constructor(text: string | null = '') {
    this.#text = text ?? '';
  }

  get length(): number {
    return this.#text.length;
  }

  /** A text that gets longer ends with U+0000. */
  set length(length: number) {
    if (length < 0) fault('ArgumentOutOfRangeException');
    this.#text = this.#text.slice(0, length).padEnd(length, '\0');
  }

  append(text: string | null): this {
    this.#text += text ?? '';
    return this;
  }

  appendRepeated(unit: string, count: number): this {
    return this.append(repeatChar(unit, count));
  }

  insert(index: number, text: string | null): this {
    checkRange(this.length, index, 0);
    return this.#become(this.#text.slice(0, index) + (text ?? '') + this.#text.slice(index));
  }

  remove(start: number, count: number): this {
    checkRange(this.length, start, count);
    return this.#become(this.#text.slice(0, start) + this.#text.slice(start + count));
  }

  replace(old: string | null, replacement: string | null): this {
    return this.#become(replaceText(this.#text, old, replacement));
  }

  clear(): this {
    return this.#become('');
  }

  at(index: number): string {
    return charAt(this.#text, index);
  }

  /** The whole, or a part. */
  toText(start = 0, length: number = this.length - start): string {
    return substring(this.#text, start, length);
  }

  #become(text: string): this {
    this.#text = text;
    return this;
  }
}

/** `new StringBuilder(text)` */
export function textBuilder(text?: string | null): TextBuilder {
  return new TextBuilder(text);
}
