/** Whether the text of a JSON number says what the double says: its shortest digits are the digits of the text. `ExactNumber.cs` has the same. */
export function isExact(text: string, value: number): boolean {
  return Number.isFinite(value) && normal(text) === normal(String(value));
}

/** The digits without zeros before and behind them, and the power of ten of the last one. */
function normal(text: string): string {
  const [mantissa, exponent = '0'] = text.toLowerCase().split('e') as [string, string?];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  const digits = whole.replace('-', '') + fraction;
  let [start, end] = [0, digits.length];
  while (start < end && digits[start] === '0') start++;
  while (end > start && digits[end - 1] === '0') end--;
  return start === end ? '' : `${digits.slice(start, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}
