const MAX = (1n << 96n) - 1n;
const U32_MASK = 0xffffffffn;
const SAFE_DIGITS = 15;
const POWERS: readonly bigint[] = Array.from({ length: 60 }, (_, exponent) => 10n ** BigInt(exponent));
const TEXT = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/**
 * An exact decimal with the range, scale and rounding of .NET's `decimal`: 96 bits of coefficient, 0 to 28 digits after the point.
 * The text keeps its scale (`1.10`), equality does not. Operators do not work on it: use `add`, `sub`, `mul`, `div`, `compare`.
 */
export class Decimal {
  readonly scale: number;
  readonly isNegative: boolean;
  /** The 96 bits of the coefficient, 32 each. */
  readonly high: number;
  readonly middle: number;
  readonly low: number;

  private constructor(isNegative: boolean, high: number, middle: number, low: number, scale: number) {
    this.isNegative = isNegative;
    this.high = high;
    this.middle = middle;
    this.low = low;
    this.scale = scale;
  }

  /** Signed coefficient: the value is `coefficient / 10^scale`. */
  get coefficient(): bigint {
    const size = (BigInt(this.high) << 64n) | (BigInt(this.middle) << 32n) | BigInt(this.low);
    return this.isNegative ? -size : size;
  }

  /** Reads `-12.50`; digits beyond the 28th place are rounded half to even. Undefined when the text is no decimal or too large. */
  static tryParse(text: string): Decimal | undefined {
    const match = TEXT.exec(text);
    if (!match || text.length > 512) return undefined;
    const fraction = match[3] ?? '';
    const digits = match[2]! + fraction;
    if (digits === '') return undefined;
    const isNegative = match[1] === '-';
    if (digits.length <= SAFE_DIGITS) return fromSize(isNegative, Number(digits), fraction.length);
    const coefficient = BigInt(digits);
    return fit(isNegative ? -coefficient : coefficient, fraction.length);
  }

  /** Reads `-12.50`; throws RangeError when the text is no decimal or too large. */
  static parse(text: string): Decimal {
    return Decimal.tryParse(text) ?? fail(`'${text.slice(0, 40)}' is no decimal`);
  }

  /** Takes what inputs may be: a Decimal, text, an integer or a finite number as it prints. */
  static from(value: Decimal | string | number | bigint): Decimal {
    return value instanceof Decimal ? value : Decimal.parse(plain(value));
  }

  /** The value `coefficient / 10^scale`, or undefined outside the range. */
  static of(coefficient: bigint, scale: number): Decimal | undefined {
    const size = abs(coefficient);
    if (size > MAX) return undefined;
    return Decimal.ofParts(coefficient < 0n, Number(size >> 64n), Number((size >> 32n) & U32_MASK), Number(size & U32_MASK), scale);
  }

  /** From 32 bits each, or undefined when the scale is none. Zero has no sign. */
  static ofParts(isNegative: boolean, high: number, middle: number, low: number, scale: number): Decimal | undefined {
    return scale >= 0 && scale <= 28 ? new Decimal(isNegative && (high | middle | low) !== 0, high, middle, low, scale) : undefined;
  }

  add(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return exact(fit(at(this, scale) + at(other, scale), scale));
  }

  sub(other: Decimal): Decimal {
    return this.add(other.neg());
  }

  mul(other: Decimal): Decimal {
    const product = exact(fit(this.coefficient * other.coefficient, this.scale + other.scale));
    return isZero(product) && product.scale > 0 ? new Decimal(false, 0, 0, 0, scaleOfZero(this, other)) : product;
  }

  /** Throws RangeError on division by zero. */
  div(other: Decimal): Decimal {
    if (isZero(other)) return fail('division by zero');
    const [quotient, scale] = divide(abs(this.coefficient), abs(other.coefficient), this.scale - other.scale);
    return exact(Decimal.of(this.isNegative !== other.isNegative ? -quotient : quotient, scale));
  }

  /** Remainder with the sign of the dividend. Throws RangeError on division by zero. */
  rem(other: Decimal): Decimal {
    if (isZero(other)) return fail('division by zero');
    const scale = Math.max(this.scale, other.scale);
    const left = at(this, scale);
    const right = at(other, scale);
    return abs(left) < abs(right) ? this : exact(fit(left % right, scale));
  }

  neg(): Decimal {
    return exact(Decimal.ofParts(!this.isNegative, this.high, this.middle, this.low, this.scale));
  }

  /** Rounds to `digits` after the point, half to even unless asked otherwise. */
  round(digits: number, half: 'even' | 'away' = 'even'): Decimal {
    if (this.scale <= digits) return this;
    const divisor = POWERS[this.scale - digits]!;
    const size = abs(this.coefficient);
    const rounded = half === 'away' ? (size + divisor / 2n) / divisor : divideHalfEven(size, divisor);
    return exact(Decimal.of(this.isNegative ? -rounded : rounded, digits));
  }

  /** Less than 0, 0 or more than 0; `1.10` and `1.1` are equal. */
  compare(other: Decimal): number {
    const scale = Math.max(this.scale, other.scale);
    const isSmall = this.scale === other.scale && hasSafeSize(this) && hasSafeSize(other);
    const left = isSmall ? safeCoefficient(this) : at(this, scale);
    const right = isSmall ? safeCoefficient(other) : at(other, scale);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }

  toString(): string {
    const size = hasSafeSize(this) ? String(sizeOf(this)) : abs(this.coefficient).toString();
    const sign = this.isNegative ? '-' : '';
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
}

function isZero(value: Decimal): boolean {
  return (value.high | value.middle | value.low) === 0;
}

/** Whether a number holds the coefficient exactly: amounts of money nearly always. */
function hasSafeSize(value: Decimal): boolean {
  return value.high === 0 && value.middle < 0x200000;
}

function sizeOf(value: Decimal): number {
  return value.middle * 0x100000000 + value.low;
}

function safeCoefficient(value: Decimal): number {
  return value.isNegative ? -sizeOf(value) : sizeOf(value);
}

function fromSize(isNegative: boolean, size: number, scale: number): Decimal | undefined {
  return Decimal.ofParts(isNegative, 0, Math.floor(size / 0x100000000), size >>> 0, scale);
}

function fail(message: string): never {
  throw new RangeError(message);
}

function exact(value: Decimal | undefined): Decimal {
  return value ?? fail('the result is too large for a decimal');
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function at(value: Decimal, scale: number): bigint {
  return scale === value.scale ? value.coefficient : value.coefficient * POWERS[scale - value.scale]!;
}

/** Writes numbers without an exponent. */
function plain(value: string | number | bigint): string {
  const text = String(value);
  if (typeof value !== 'number' || !text.includes('e')) return text;
  const [mantissa, exponent] = text.split('e') as [string, string];
  const [whole, fraction = ''] = mantissa.replace('-', '').split('.') as [string, string?];
  const point = Number(exponent) + whole.length;
  const digits = (whole + fraction).padEnd(point, '0').padStart(whole.length + fraction.length - Math.min(point, 1) + 1, '0');
  const split = Math.max(point, 1);
  return (value < 0 ? '-' : '') + digits.slice(0, split) + '.' + digits.slice(split);
}

function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const twice = (dividend - quotient * divisor) * 2n;
  return twice > divisor || (twice === divisor && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

/** The representable value nearest to `coefficient / 10^scale`, undefined when it is too large. */
function fit(coefficient: bigint, scale: number): Decimal | undefined {
  const size = abs(coefficient);
  if (scale <= 28 && size <= MAX) return Decimal.of(coefficient, scale);
  for (let drop = Math.max(scale - 28, size > MAX ? size.toString().length - 29 : 0, 1); drop <= scale; drop++) {
    const rounded = divideHalfEven(size, POWERS[drop] ?? 10n ** BigInt(drop));
    if (rounded <= MAX) return Decimal.of(coefficient < 0n ? -rounded : rounded, scale - drop);
  }
  return undefined;
}

/** The scale that .NET gives a product that is zero or rounds to zero. */
function scaleOfZero(left: Decimal, right: Decimal): number {
  const large = (left.high | left.middle | right.high | right.middle) !== 0;
  const scale = left.scale + right.scale;
  if (isZero(left) || isZero(right)) return large ? 0 : Math.min(scale, 28);
  return !large && scale > 47 ? 0 : 28;
}

/** Quotient of sizes with .NET's scale: the natural one when exact, else the longest that fits, without trailing zeros. */
function divide(dividend: bigint, divisor: bigint, naturalScale: number): [quotient: bigint, scale: number] {
  let scale = naturalScale;
  if (dividend % divisor === 0n && scale >= 0) return [dividend / divisor, scale];
  if (scale < 0) {
    dividend *= POWERS[-scale]!;
    scale = 0;
  }
  let quotient = dividend / divisor;
  if (quotient > MAX) fail('the result is too large for a decimal');
  if (quotient * divisor === dividend) return [quotient, scale];
  let grow = quotient === 0n ? 28 - scale : Math.min(28 - scale, 29 - quotient.toString().length);
  while (grow > 0 && (dividend * POWERS[grow]!) / divisor > MAX) grow--;
  quotient = divideHalfEven(dividend * POWERS[grow]!, divisor);
  scale += grow;
  if (quotient > MAX) {
    if (scale === 0) fail('the result is too large for a decimal');
    quotient = divideHalfEven(quotient, 10n);
    scale--;
  }
  while (scale > 0 && quotient % 10n === 0n) {
    quotient /= 10n;
    scale--;
  }
  return [quotient, scale];
}
