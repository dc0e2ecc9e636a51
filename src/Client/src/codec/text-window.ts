const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A longer text costs less when it is decoded alone, and then holds no window. */
const LONGEST_PART = 128;
/** Up to here a loop is faster than the decoder, whose call costs 100 ns in Node and 190 in Chromium. */
const LONGEST_LOOP = 40;
/** What a text that is kept may hold in memory. */
const WINDOW = 2048;
/** With less of the message left, its texts are too few to pay for a window. */
const LEAST_WINDOW = 256;

// Filled and decoded in one step, so that all readers share it.
const masked = new Uint8Array(WINDOW);
const words = new Uint32Array(masked.buffer);

/**
 * The texts of one message, which are read from its begin to its end. A text made from its own bytes costs a call of a native function; therefore a
 * window of the message is decoded at once, with the high bits cleared so that each byte is a unit, and short ASCII texts are parts of it.
 */
export class TextWindow {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #start = 0;
  #end = 0;
  #units = '';

  constructor(bytes: Uint8Array, view: DataView) {
    this.#bytes = bytes;
    this.#view = view;
  }

  /** The text of the bytes, all of which are there; undefined when they are no UTF-8. */
  read(start: number, end: number): string | undefined {
    if (end - start > LONGEST_PART || !this.#isAscii(start, end)) return this.#decode(start, end);
    if (end > this.#end) {
      if (this.#bytes.length - start < LEAST_WINDOW) return this.#short(start, end);
      this.#slide(start);
    }
    return this.#units.substring(start - this.#start, end - this.#start);
  }

  isWellFormed(start: number, end: number): boolean {
    return this.#isAscii(start, end) || this.#decode(start, end) !== undefined;
  }

  #isAscii(start: number, end: number): boolean {
    let all = 0;
    let at = start;
    for (; at + 4 <= end; at += 4) all |= this.#view.getInt32(at);
    for (; at < end; at++) all |= this.#bytes[at]!;
    return (all & 0x80808080) === 0;
  }

  #slide(start: number): void {
    const size = Math.min(WINDOW, this.#bytes.length - start);
    masked.set(this.#bytes.subarray(start, start + size));
    for (let i = (size + 3) >> 2; i-- > 0;) words[i]! &= 0x7f7f7f7f;
    this.#units = utf8.decode(masked.subarray(0, size));
    this.#start = start;
    this.#end = start + size;
  }

  #short(start: number, end: number): string | undefined {
    if (end - start > LONGEST_LOOP) return this.#decode(start, end);
    const bytes = this.#bytes;
    let text = '';
    let at = start;
    for (; at + 8 <= end; at += 8) {
      text += String.fromCharCode(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!, bytes[at + 3]!, bytes[at + 4]!, bytes[at + 5]!, bytes[at + 6]!, bytes[at + 7]!);
    }
    for (; at < end; at++) text += String.fromCharCode(bytes[at]!);
    return text;
  }

  #decode(start: number, end: number): string | undefined {
    try {
      return utf8.decode(this.#bytes.subarray(start, end));
    } catch {
      return undefined;
    }
  }
}
