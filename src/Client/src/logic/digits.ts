/** The decimal digits of a number: `0.digits * 10^scale`, with no zero in front or behind. Formats round and print it. */
export interface Digits {
  readonly isNegative: boolean;
  readonly digits: string;
  readonly scale: number;
  /** A double, float or Half: it has a negative zero, and its digits were rounded from its exact value. */
  readonly isFloat: boolean;
}

/** Without zeros in front and behind; `scale` places are before the point. */
export function digitsOf(isNegative: boolean, text: string, scale: number, isFloat: boolean): Digits {
  const digits = withoutZeros(text);
  const lead = text.length - text.replace(/^0+/, '').length;
  return digits === '' ? { isNegative, digits, scale: 0, isFloat } : { isNegative, digits, scale: scale - lead, isFloat };
}

export function digitsOfInteger(value: number | bigint): Digits {
  const text = String(value);
  const size = value < 0 ? text.slice(1) : text;
  return digitsOf(value < 0, size, size.length, false);
}

/** Keeps `count` digits, ties away from zero; those of floats are cut, because they were rounded before. */
export function roundTo(number: Digits, count: number): Digits {
  return number.isFloat ? cut(number, count) : roundHalfUp(number, count);
}

/** As `roundTo`, also of the digits of floats. */
export function roundHalfUp(number: Digits, count: number): Digits {
  if (count >= number.digits.length) return number;
  if (count < 0 || number.digits.charCodeAt(count) < 0x35) return cut(number, count);
  return raised(number, number.digits.slice(0, count));
}

/** The kept digits plus one in the last place. */
export function raised(number: Digits, kept: string): Digits {
  const digits = kept.replace(/9+$/, '');
  if (digits === '') return { ...number, digits: '1', scale: number.scale + 1 };
  const last = digits.length - 1;
  return { ...number, digits: digits.slice(0, last) + String.fromCharCode(digits.charCodeAt(last) + 1) };
}

/** Only floats keep the sign of zero. */
export function cut(number: Digits, count: number): Digits {
  const digits = number.digits.slice(0, Math.max(count, 0)).replace(/0+$/, '');
  return digits === '' ? { ...number, digits, scale: 0, isNegative: number.isNegative && number.isFloat } : { ...number, digits };
}

function withoutZeros(text: string): string {
  return text.replace(/^0+/, '').replace(/0+$/, '');
}
