import { type Bytes, fromBase64 } from './bytes.ts';
import type { CountedText } from './counted-text.ts';
import { Decimal } from './decimal.ts';
import type { EnumTable } from './enum-table.ts';
import { type Guid, isGuid } from './guid.ts';
import { type Instant, isInstant } from './instant.ts';
import type { ReadLimits } from './limits.ts';
import type { MemberTable } from './member-table.ts';
import { isExact } from './exact-number.ts';
import type { Reader, ValueShape } from './reader.ts';
import { type ArrayScope, type ObjectScope, see } from './scopes.ts';
import type { UnionTable } from './union-table.ts';
import { WireError, type WireErrorCode } from './wire-error.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const CANONICAL_INTEGER = /^(?:0|-?[1-9]\d{0,19})$/;
const CANONICAL_DECIMAL = /^(?!-[0.]*$)-?(?:0|[1-9]\d{0,28})(?:\.\d{1,28})?$/;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;

/** Reads the JSON encoding: RFC 8259 and nothing else, without the losses of JSON.parse (large integers, repeated names, depth). */
export class JsonReader implements Reader {
  readonly #bytes: Uint8Array;
  readonly #limits: ReadLimits;
  #at = 0;
  #depth = 0;
  #spent = 0;
  // Whether the next value is a key: a number is in quotes then.
  #inKey = false;
  // The object that is read next had its bracket and discriminator read.
  #isCase = false;

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.#bytes = bytes;
    this.#limits = limits;
  }

  get position(): number {
    return this.#at;
  }

  fail(code: WireErrorCode): never {
    throw new WireError(code, this.#at);
  }

  tryReadNull(): boolean {
    if (this.#peek() !== 0x6e) return false;
    this.#literal('null');
    return true;
  }

  readBool(): boolean {
    const first = this.#peek();
    if (first === 0x74) return this.#literal('true');
    if (first === 0x66) return !this.#literal('false');
    return this.#wrong(first);
  }

  readInt(): number {
    const text = this.#number();
    const value = Number(text);
    if (value !== (value | 0) || !isIntegral(text)) this.fail('OutOfRange');
    return value | 0;
  }

  readInteger(min: number, max: number): number {
    const text = this.#number();
    const value = Number(text);
    if (!(value >= min && value <= max) || !isIntegral(text)) this.fail('OutOfRange');
    // No -0.
    return value + 0;
  }

  readLong(): bigint {
    const value = this.#integer();
    return value === BigInt.asIntN(64, value) ? value : this.fail('OutOfRange');
  }

  readULong(): bigint {
    const value = this.#integer();
    return value === BigInt.asUintN(64, value) ? value : this.fail('OutOfRange');
  }

  readDouble(): number {
    const value = Number(this.#number());
    return Number.isFinite(value) ? value : this.fail('OutOfRange');
  }

  readFloat(): number {
    const value = Math.fround(Number(this.#number()));
    return Number.isFinite(value) ? value : this.fail('OutOfRange');
  }

  peek(): ValueShape {
    const first = this.#peek();
    if (first === QUOTE) return 'text';
    if (first === 0x5b) return 'array';
    if (first === 0x7b) return 'map';
    return first === 0x2d || isDigit(first) ? 'number' : 'other';
  }

  readNumber(): number {
    const text = this.#number();
    const value = Number(text);
    return isExact(text, value) ? value : this.fail('OutOfRange');
  }

  readCounted<T extends string>(form: CountedText<T>): T {
    const text = this.#text();
    return form.toCount(text) >= form.min ? (text as T) : this.fail('OutOfRange');
  }

  readDecimal(): Decimal {
    const text = this.#text();
    if (!CANONICAL_DECIMAL.test(text)) this.fail('OutOfRange');
    const point = text.indexOf('.');
    // Never rounds, as Decimal.parse would.
    return Decimal.of(BigInt(text.replace('.', '')), point < 0 ? 0 : text.length - point - 1) ?? this.fail('OutOfRange');
  }

  readString(): string {
    const raw = this.#raw();
    this.#spend((raw.end - raw.start) * 2);
    return this.#resolve(raw);
  }

  readBytes(): Bytes {
    const raw = this.#raw();
    this.#spend(raw.end - raw.start);
    return fromBase64(this.#resolve(raw)) ?? this.fail('OutOfRange');
  }

  readGuid(): Guid {
    const text = this.#text();
    return isGuid(text) ? text : this.fail('OutOfRange');
  }

  readInstant(): Instant {
    const text = this.#text();
    return isInstant(text) ? text : this.fail('OutOfRange');
  }

  readEnum<T extends number | bigint>(table: EnumTable<T>): T {
    return table.valueOfName(this.#text()) ?? this.fail('UnknownEnum');
  }

  beginArray(elementCost: number): ArrayScope {
    this.#open(0x5b);
    return { count: 0, elementCost };
  }

  nextElement(scope: ArrayScope): boolean {
    return this.#next(scope, 0x5d);
  }

  beginMap(entryCost: number): ArrayScope {
    this.#open(0x7b);
    return { count: 0, elementCost: entryCost };
  }

  nextKey(scope: ArrayScope): string | undefined {
    if (!this.#next(scope, 0x7d)) return undefined;
    if (this.#peek() !== QUOTE) this.fail('Malformed');
    const key = this.readString();
    this.#colon();
    return key;
  }

  nextEntry(scope: ArrayScope): boolean {
    if (!this.#next(scope, 0x7d)) return false;
    if (this.#peek() !== QUOTE) this.fail('Malformed');
    return (this.#inKey = true);
  }

  endKey(): void {
    this.#inKey = false;
    this.#colon();
  }

  /** To the next element or entry, which is counted and paid for. */
  #next(scope: ArrayScope, close: number): boolean {
    if (!this.#more(scope.count, close)) return false;
    if (++scope.count > this.#limits.maxElements) this.fail('TooManyElements');
    this.#spend(scope.elementCost);
    return true;
  }

  beginObject(_table: MemberTable, cost: number): ObjectScope {
    return this.#object(cost, false);
  }

  beginSparseObject(_table: MemberTable, cost: number): ObjectScope {
    return this.#object(cost, true);
  }

  #object(cost: number, sparse: boolean): ObjectScope {
    const count = this.#isCase ? 1 : 0;
    this.#isCase = false;
    if (count === 0) this.#open(0x7b);
    this.#spend(cost);
    return { count, next: 0, seenLow: 0, seenHigh: 0, seenBeyond: undefined, sparse, loose: true };
  }

  readCase(table: UnionTable): number {
    this.#open(0x7b);
    if (!this.#more(0, 0x7d) || this.#name() !== table.discriminator) this.fail('MissingMember');
    this.#colon();
    const index = table.indexOf(table.isNumeric ? this.readInt() : this.#text());
    if (index < 0) this.fail('UnknownEnum');
    this.#isCase = true;
    return index;
  }

  nextMember(table: MemberTable, scope: ObjectScope): number {
    if (!this.#more(scope.count, 0x7d)) return table.isComplete(scope) ? -1 : this.fail('MissingMember');
    scope.count++;
    const index = table.indexOf(this.#name(), scope.next);
    if (index < 0) this.fail('UnknownMember');
    this.#colon();
    if (!see(scope, index)) this.fail('DuplicateMember');
    scope.next = index + 1;
    return index;
  }

  skip(): void {
    const first = this.#peek();
    if (first === QUOTE) this.#text();
    else if (first === 0x7b) this.#skipObject();
    else if (first === 0x5b) this.#skipArray();
    else if (first === 0x6e) this.#literal('null');
    else if (first === 0x74) this.#literal('true');
    else if (first === 0x66) this.#literal('false');
    else this.#number();
  }

  finish(): void {
    this.#space();
    if (this.#at !== this.#bytes.length) this.fail('Trailing');
  }

  /** An integer in quotes. */
  #integer(): bigint {
    const text = this.#text();
    return CANONICAL_INTEGER.test(text) ? BigInt(text) : this.fail('OutOfRange');
  }

  /** A key whose type has no quotes elsewhere, in its one form. */
  #keyNumber(): string {
    const text = this.#text();
    return CANONICAL_INTEGER.test(text) ? text : this.fail('OutOfRange');
  }

  #skipArray(): void {
    const scope = this.beginArray(0);
    while (this.nextElement(scope)) this.skip();
  }

  #skipObject(): void {
    this.#open(0x7b);
    for (let count = 0; this.#more(count, 0x7d); count++) {
      if (count === this.#limits.maxElements) this.fail('TooManyElements');
      this.#name();
      this.#colon();
      this.skip();
    }
  }

  #space(): void {
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return;
      this.#at++;
    }
  }

  /** The first byte of the next token. */
  #peek(): number {
    this.#space();
    return this.#bytes[this.#at] ?? this.fail('Truncated');
  }

  #spend(cost: number): void {
    this.#spent += cost;
    if (this.#spent > this.#limits.budget) this.fail('BudgetExceeded');
  }

  /** A token that begins another type than the contract says, or no type at all. */
  #wrong(first: number): never {
    const literal = first === 0x6e ? 'null' : first === 0x74 ? 'true' : first === 0x66 ? 'false' : undefined;
    if (literal) this.#literal(literal);
    const begins = literal || first === QUOTE || first === 0x7b || first === 0x5b || first === 0x2d || isDigit(first);
    return this.fail(literal === 'null' ? 'NullValue' : begins ? 'WrongType' : 'Malformed');
  }

  #literal(text: string): true {
    for (let i = 0; i < text.length; i++) {
      const byte = this.#bytes[this.#at + i];
      if (byte !== text.charCodeAt(i)) this.fail(byte === undefined ? 'Truncated' : 'Malformed');
    }
    this.#at += text.length;
    return true;
  }

  #open(bracket: number): void {
    const first = this.#peek();
    if (first !== bracket) this.#wrong(first);
    if (++this.#depth > this.#limits.maxDepth) this.fail('TooDeep');
    this.#at++;
  }

  /** Passes a separator and says whether another element or member follows; passes the closing bracket if not. */
  #more(count: number, close: number): boolean {
    const next = this.#peek();
    if (next === close) {
      this.#at++;
      this.#depth--;
      return false;
    }
    if (count === 0) return true;
    if (next !== COMMA) this.fail('Malformed');
    this.#at++;
    return true;
  }

  #name(): string {
    if (this.#peek() !== QUOTE) this.fail('Malformed');
    return this.#text();
  }

  #colon(): void {
    if (this.#peek() !== COLON) this.fail('Malformed');
    this.#at++;
  }

  /** The text of a name, or of a value that is no text. */
  #text(): string {
    return this.#resolve(this.#raw());
  }

  /** Passes a text; its end is looked for before its bytes are judged. */
  #raw(): RawText {
    const first = this.#peek();
    if (first !== QUOTE) this.#wrong(first);
    const start = this.#at + 1;
    let end = start;
    let plain = true;
    for (; this.#bytes[end] !== QUOTE; end++) {
      const byte = this.#bytes[end];
      if (byte === undefined) this.fail('Truncated');
      if (byte < 0x20) this.fail('Malformed');
      if (byte === BACKSLASH) {
        plain = false;
        end++;
      }
    }
    this.#at = end + 1;
    return { start, end, plain };
  }

  #resolve(raw: RawText): string {
    const text = this.#decode(raw.start, raw.end);
    return raw.plain ? text : this.#unescape(text);
  }

  #decode(start: number, end: number): string {
    try {
      return utf8.decode(this.#bytes.subarray(start, end));
    } catch {
      return this.fail('IllFormedText');
    }
  }

  #unescape(text: string): string {
    let value = '';
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit !== BACKSLASH) {
        value += text[i]!;
        continue;
      }
      const kind = text[++i]!;
      if (kind === 'u') {
        const hex = text.slice(i + 1, i + 5);
        if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.fail('Malformed');
        value += String.fromCharCode(parseInt(hex, 16));
        i += 4;
      } else value += ESCAPES[kind] ?? this.fail('Malformed');
    }
    return /\p{Surrogate}/u.test(value) ? this.fail('IllFormedText') : value;
  }

  /** The text of a number by the grammar of RFC 8259. */
  #number(): string {
    const first = this.#peek();
    if (first !== 0x2d && !isDigit(first)) return this.#inKey ? this.#keyNumber() : this.#wrong(first);
    const start = this.#at;
    let at = first === 0x2d ? start + 1 : start;
    if (this.#bytes[at] !== 0x30) at = this.#digits(at);
    else if (isDigit(this.#bytes[++at] ?? 0)) this.fail('Malformed');
    if (this.#bytes[at] === 0x2e) at = this.#digits(at + 1);
    const exponent = this.#bytes[at];
    if (exponent === 0x65 || exponent === 0x45) {
      const sign = this.#bytes[at + 1];
      at = this.#digits(sign === 0x2b || sign === 0x2d ? at + 2 : at + 1);
    }
    this.#at = at;
    return utf8.decode(this.#bytes.subarray(start, at));
  }

  #digits(at: number): number {
    const first = this.#bytes[at];
    if (first === undefined) this.fail('Truncated');
    if (!isDigit(first)) this.fail('Malformed');
    while (isDigit(this.#bytes[at] ?? 0)) at++;
    return at;
  }
}

/** Where a text lies between its quotes, and whether it has no escapes. */
interface RawText {
  readonly start: number;
  readonly end: number;
  readonly plain: boolean;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Whether the text of a JSON number is a whole number, decided on its digits: a double may have rounded it to one. */
function isIntegral(text: string): boolean {
  const [mantissa, exponent = '0'] = text.toLowerCase().split('e') as [string, string?];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  const digits = whole.replace('-', '') + fraction;
  const places = fraction.length - Number(exponent);
  return places <= 0 || /^0*$/.test(digits.slice(-places));
}
