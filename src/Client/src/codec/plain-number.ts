/** A number as text without an exponent. */
export function plainNumber(value: string | number): string {
  const text = String(value);
  if (typeof value !== 'number' || !text.includes('e')) return text;
  const [mantissa, exponent] = text.split('e') as [string, string];
  const [whole, fraction = ''] = mantissa.replace('-', '').split('.') as [string, string?];
  const point = Number(exponent) + whole.length;
  const digits = (whole + fraction).padEnd(point, '0').padStart(whole.length + fraction.length - Math.min(point, 1) + 1, '0');
  const split = Math.max(point, 1);
  return (value < 0 ? '-' : '') + digits.slice(0, split) + '.' + digits.slice(split);
}
