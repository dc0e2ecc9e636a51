/** What the signs of a section say before anything is printed. */
export interface Layout {
  readonly digitCount: number;
  readonly decimalPosition: number;
  readonly firstZero: number;
  readonly lastZero: number;
  readonly isScientific: boolean;
  readonly isGrouped: boolean;
  readonly scaleBy: number;
}

/** Where the section starts: positive, negative, zero. An empty one is the first. */
export function findSection(format: string, index: number): number {
  if (index === 0) return 0;
  for (let at = 0; at < format.length; at = after(format, at)) {
    if (format[at] !== ';' || --index !== 0) continue;
    const start = at + 1;
    return start < format.length && format[start] !== ';' ? start : 0;
  }
  return 0;
}

/** Behind a sign, a quoted text or an escaped sign. */
export function after(format: string, at: number): number {
  const sign = format[at]!;
  if (sign === '\\') return Math.min(at + 2, format.length);
  if (sign !== '"' && sign !== "'") return at + 1;
  const end = format.indexOf(sign, at + 1);
  return end < 0 ? format.length : end + 1;
}

export function readLayout(format: string, section: number): Layout {
  let [digitCount, decimalPosition, firstZero, lastZero, scaleBy] = [0, -1, Infinity, 0, 0];
  let [isScientific, isGrouped, commaPosition, commaCount] = [false, false, -1, 0];
  for (let at = section; at < format.length && format[at] !== ';'; ) {
    const sign = format[at]!;
    const exponentEnd = sign === 'E' || sign === 'e' ? endOfExponent(format, at) : 0;
    if (sign === '#' || sign === '0') digitCount++;
    if (sign === '0') [firstZero, lastZero] = [Math.min(firstZero, digitCount - 1), digitCount];
    if (sign === '.' && decimalPosition < 0) decimalPosition = digitCount;
    if (sign === '%') scaleBy += 2;
    if (sign === '‰') scaleBy += 3;
    if (exponentEnd > 0) isScientific = true;
    if (sign === ',' && digitCount > 0 && decimalPosition < 0) {
      isGrouped ||= commaPosition >= 0 && commaPosition !== digitCount;
      commaCount = commaPosition === digitCount ? commaCount + 1 : 1;
      commaPosition = digitCount;
    }
    at = exponentEnd || after(format, at);
  }
  if (decimalPosition < 0) decimalPosition = digitCount;
  // Commas just before the point divide by thousands.
  if (commaPosition === decimalPosition) scaleBy -= commaCount * 3;
  else if (commaPosition >= 0) isGrouped = true;
  return { digitCount, decimalPosition, firstZero, lastZero, isScientific, isGrouped, scaleBy };
}

/** Behind `E0`, `E+00`, `e-0`; 0 where the letter is only a letter. */
export function endOfExponent(format: string, at: number): number {
  const match = /^[Ee][+-]?0+/.exec(format.slice(at));
  return match ? at + match[0].length : 0;
}
