import { fault } from '../logic/fault.ts';
import { divide, divideHalfEven, fits, power, shorten, tooLarge } from './decimal-size.ts';
import { roundQuotient, SAFE, shortQuotient, TENS } from './decimal-small.ts';
import { keepsLeftSign, scaleOfZero } from './decimal-zero.ts';
import { plainNumber } from './plain-number.ts';

const WORD = 2 ** 32;
const WORD_MASK = 0xffffffffn;
const WIDE = 2n ** 53n;
// Numbers that differ by more than this part of them are as different as what they stand for.
const BLUR = 2 ** -50;
const TEXT = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/**
 * An exact decimal with the range, scale and rounding of .NET's `decimal`: 96 bits of coefficient, 0 to 28 digits after the point.
 * The text keeps its scale (`1.10`), equality does not. Operators do not work on it: use `add`, `sub`, `mul`, `div`, `compare`.
 */
export class Decimal {
  /** The coefficient without its sign: a number when it is below 2^53, else a bigint. */
  readonly size: number | bigint;
  readonly scale: number;
  /** Of a zero it tells how arithmetic came to it, as in .NET: texts and comparisons ignore it. */
  readonly isNegative: boolean;

  private constructor(isNegative: boolean, size: number | bigint, scale: number) {
    this.size = size;
    this.scale = scale;
    this.isNegative = isNegative;
  }

  /** Signed coefficient: the value is `coefficient / 10^scale`. */
  get coefficient(): bigint {
    return signedAt(this, this.scale);
  }

  /** The upper 32 of the 96 bits of the coefficient. */
  get high(): number {
    return typeof this.size === 'number' ? 0 : Number(this.size >> 64n);
  }

  get middle(): number {
    return typeof this.size === 'number' ? Math.floor(this.size / WORD) : Number((this.size >> 32n) & WORD_MASK);
  }

  get low(): number {
    return typeof this.size === 'number' ? this.size >>> 0 : Number(this.size & WORD_MASK);
  }

  /** -1, 0 or 1. */
  get sign(): number {
    return this.size === 0 ? 0 : this.isNegative ? -1 : 1;
  }

  /** Reads `-12.50`; digits beyond the 28th place are rounded half to even. Undefined when the text is no decimal or too large. */
  static tryParse(text: string): Decimal | undefined {
    const match = TEXT.exec(text);
    if (!match || text.length > 512) return undefined;
    const fraction = match[3] ?? '';
    const digits = match[2]! + fraction;
    if (digits === '') return undefined;
    const scaled = digits.length < 16 ? ([Number(digits), fraction.length] as const) : shorten(BigInt(digits), fraction.length);
    return scaled && Decimal.#of(match[1] === '-' && Number(digits) !== 0, scaled);
  }

  /** Reads `-12.50`; throws when the text is no decimal or too large. */
  static parse(text: string): Decimal {
    return Decimal.tryParse(text) ?? fault('FormatException', `'${text.slice(0, 40)}' is no decimal`);
  }

  /** Takes what inputs may be: a Decimal, text, an integer or a finite number as it prints. */
  static from(value: Decimal | string | number | bigint): Decimal {
    if (value instanceof Decimal) return value;
    if (typeof value === 'bigint') return Decimal.of(value, 0) ?? tooLarge();
    return Number.isSafeInteger(value) ? new Decimal((value as number) < 0, Math.abs(value as number), 0) : Decimal.parse(plainNumber(value));
  }

  /** The value `coefficient / 10^scale`, or undefined outside the range. */
  static of(coefficient: bigint, scale: number): Decimal | undefined {
    const size = coefficient < 0n ? -coefficient : coefficient;
    return fits(size) && scale >= 0 && scale <= 28 ? Decimal.#of(coefficient < 0n, [size, scale]) : undefined;
  }

  /** From 32 bits each, or undefined when the scale is none. Zero has no sign. */
  static ofParts(isNegative: boolean, high: number, middle: number, low: number, scale: number): Decimal | undefined {
    if (scale < 0 || scale > 28) return undefined;
    const near = (high * WORD + middle) * WORD + low;
    const size = near < SAFE ? near : (BigInt(high) << 64n) | (BigInt(middle) << 32n) | BigInt(low);
    return new Decimal(isNegative && near !== 0, size, scale);
  }

  add(other: Decimal): Decimal {
    return Decimal.#sum(this, other, other.isNegative);
  }

  sub(other: Decimal): Decimal {
    return Decimal.#sum(this, other, !other.isNegative);
  }

  mul(other: Decimal): Decimal {
    const scale = this.scale + other.scale;
    const isNegative = this.isNegative !== other.isNegative;
    if (typeof this.size === 'number' && typeof other.size === 'number') {
      const product = this.size * other.size;
      if (product < SAFE && product > 0 && scale <= 28) return new Decimal(isNegative, product, scale);
    }
    const [size, fitting] = shorten(BigInt(this.size) * BigInt(other.size), scale) ?? tooLarge();
    if (size !== 0n) return Decimal.#of(isNegative, [size, fitting]);
    const zeros = scaleOfZero(this, other);
    return new Decimal(isNegative && zeros !== undefined, 0, zeros ?? 0);
  }

  /** Throws on division by zero. */
  div(other: Decimal): Decimal {
    if (other.size === 0) return divisionByZero();
    const isNegative = this.isNegative !== other.isNegative;
    const natural = this.scale - other.scale;
    const scaled = shortQuotient(this.size, other.size, natural) ?? divide(BigInt(this.size), BigInt(other.size), natural, Number(this.size) / Number(other.size));
    return Decimal.#of(isNegative, scaled);
  }

  /** Remainder with the sign of the dividend. Throws on division by zero. */
  rem(other: Decimal): Decimal {
    if (other.size === 0) return divisionByZero();
    const scale = Math.max(this.scale, other.scale);
    const [left, right] = [near(this, scale), near(other, scale)];
    if (left < SAFE && right < SAFE) return left < right ? this : new Decimal(this.isNegative, left % right, scale);
    const [dividend, divisor] = [sizeAt(this, scale), sizeAt(other, scale)];
    return dividend < divisor ? this : Decimal.#of(this.isNegative, [dividend % divisor, scale]);
  }

  neg(): Decimal {
    return new Decimal(!this.isNegative, this.size, this.scale);
  }

  /** Rounds to 0 to 28 `digits` after the point, half to even unless asked otherwise. */
  round(digits: number, half: 'even' | 'away' = 'even'): Decimal {
    if (digits < 0 || digits > 28) return fault('ArgumentOutOfRangeException', 'a decimal has 0 to 28 digits');
    if (this.scale <= digits) return this;
    if (typeof this.size === 'number') return new Decimal(this.isNegative, roundQuotient(this.size, TENS[this.scale - digits]!, half), digits);
    const divisor = power(this.scale - digits);
    const rounded = half === 'away' ? (this.size + divisor / 2n) / divisor : divideHalfEven(this.size, divisor);
    return Decimal.#of(this.isNegative, [rounded, digits]);
  }

  /** Less than 0, 0 or more than 0; `1.10` and `1.1` are equal. */
  compare(other: Decimal): number {
    if (this.sign !== other.sign) return this.sign < other.sign ? -1 : 1;
    return this.isNegative ? compareSize(other, this) : compareSize(this, other);
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }

  toString(): string {
    const size = String(this.size);
    const sign = this.sign < 0 ? '-' : '';
    if (this.scale === 0) return sign + size;
    const digits = size.padStart(this.scale + 1, '0');
    const point = digits.length - this.scale;
    return sign + digits.slice(0, point) + '.' + digits.slice(point);
  }

  toJSON(): string {
    return this.toString();
  }

  /** The nearest number: for charts and progress bars, not for money. */
  toNumber(): number {
    return Number(this.toString());
  }

  [Symbol.toPrimitive](hint: string): string {
    return hint === 'string' ? this.toString() : this.valueOf();
  }

  /** Always throws: `+`, `<` and the like would lose digits. */
  valueOf(): never {
    throw new TypeError('A Decimal has no operators: use add, sub, mul, div, compare or equals, or toNumber() for an inexact number.');
  }

  // The sign of the right side is passed on its own, so that differences are sums.
  static #sum(left: Decimal, right: Decimal, isRightNegative: boolean): Decimal {
    const scale = Math.max(left.scale, right.scale);
    if (typeof left.size === 'number' && typeof right.size === 'number') {
      const [a, b] = [left.size * TENS[scale - left.scale]!, right.size * TENS[scale - right.scale]!];
      const sum = (left.isNegative ? -a : a) + (isRightNegative ? -b : b);
      if (a < SAFE && b < SAFE && sum < SAFE && sum > -SAFE && sum !== 0) return new Decimal(sum < 0, Math.abs(sum), scale);
    }
    const [a, b] = [sizeAt(left, scale), sizeAt(right, scale)];
    const isSum = left.isNegative === isRightNegative;
    if (a === b && !isSum) return new Decimal(keepsLeftSign(left, right) ? left.isNegative : isRightNegative, 0, scale);
    const size = isSum ? a + b : a > b ? a - b : b - a;
    return Decimal.#of(isSum || a > b ? left.isNegative : isRightNegative, shorten(size, scale) ?? tooLarge());
  }

  static #of(isNegative: boolean, [size, scale]: readonly [size: number | bigint, scale: number]): Decimal {
    return new Decimal(isNegative, size < WIDE ? Number(size) : size, scale);
  }
}

function sizeAt(value: Decimal, scale: number): bigint {
  const size = BigInt(value.size);
  return scale === value.scale ? size : size * power(scale - value.scale);
}

function signedAt(value: Decimal, scale: number): bigint {
  return value.isNegative ? -sizeAt(value, scale) : sizeAt(value, scale);
}

/** The coefficient in another scale, if that is below 2^53; else a number that is not. */
function near(value: Decimal, scale: number): number {
  return Number(value.size) * TENS[scale - value.scale]!;
}

function compareSize(left: Decimal, right: Decimal): number {
  if (left.scale === right.scale) return left.size < right.size ? -1 : left.size > right.size ? 1 : 0;
  const scale = Math.max(left.scale, right.scale);
  const [a, b] = [near(left, scale), near(right, scale)];
  if (Math.abs(a - b) > a * BLUR || (a < SAFE && b < SAFE)) return a < b ? -1 : a > b ? 1 : 0;
  const [x, y] = [sizeAt(left, scale), sizeAt(right, scale)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function divisionByZero(): never {
  return fault('DivideByZeroException', 'division by zero');
}
