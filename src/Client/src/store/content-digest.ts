import { toBase64 } from '../codec/bytes.ts';
import { Decimal } from '../codec/decimal.ts';

const NULL = 1, FALSE = 2, TRUE = 3, NUMBER = 4, TEXT = 5, BEGIN = 6, END = 7;

/**
 * A hash of rows in order, as their JSON form has them: `ContentDigest.cs` computes the same. A value that the two should see differently costs a
 * snapshot and nothing else. The seed is the server's, so nobody can prepare rows that collide.
 */
export function contentDigest(rows: readonly unknown[], names: readonly string[], seed: string): bigint {
  const mixer = new Mixer();
  mixer.text(seed);
  for (const row of rows) {
    mixer.mix(BEGIN);
    for (const name of names) mixer.value((row as Record<string, unknown>)[name]);
    mixer.mix(END);
  }
  return mixer.finish();
}

class Mixer {
  #a = 0;
  #b = 0;
  readonly #bits = new DataView(new ArrayBuffer(8));

  value(value: unknown): void {
    if (value === null || value === undefined) this.mix(NULL);
    else if (typeof value === 'boolean') this.mix(value ? TRUE : FALSE);
    else if (typeof value === 'number') this.#number(value);
    else if (typeof value !== 'object') this.text(String(value));
    else if (value instanceof Decimal) this.text(value.toString());
    else if (value instanceof Uint8Array) this.text(toBase64(value));
    else this.#items(value);
  }

  text(text: string): void {
    this.mix(TEXT);
    this.mix(text.length);
    for (let i = 0; i < text.length; i++) this.mix(text.charCodeAt(i));
  }

  mix(word: number): void {
    this.#a = Math.imul(this.#a ^ word, 0x9e3779b1);
    this.#a ^= this.#a >>> 15;
    this.#b = Math.imul((this.#b + word + this.#a) | 0, 0x85ebca77);
    this.#b ^= this.#b >>> 13;
  }

  finish(): bigint {
    for (let round = 0; round < 4; round++) this.mix(round);
    return BigInt.asIntN(64, (BigInt(this.#a >>> 0) << 32n) | BigInt(this.#b >>> 0));
  }

  #number(value: number): void {
    this.#bits.setFloat64(0, value);
    this.mix(NUMBER);
    this.mix(this.#bits.getUint32(0));
    this.mix(this.#bits.getUint32(4));
  }

  #items(value: object): void {
    this.mix(BEGIN);
    if (Symbol.iterator in value) for (const item of value as Iterable<unknown>) this.value(item);
    else for (const name of namesOf(value)) {
      this.text(name);
      this.value((value as Record<string, unknown>)[name]);
    }
    this.mix(END);
  }
}

// Members are in the order of the wire. Entries are not: objects put keys that look like numbers first. They have no prototype.
function namesOf(value: object): string[] {
  const names = Object.keys(value);
  return Object.getPrototypeOf(value) === null ? names.sort() : names;
}
