import { findSection, type Layout, readLayout } from './custom-layout.ts';
import { Picture } from './custom-picture.ts';
import { type Digits, roundHalfUp } from './digits.ts';

// Formats that are drawn sign by sign: `#,##0.00`, `0.0%`, `000-000`, `0.##E+0`. The steps and their order are those of .NET, whose formats have corners.

/** `ToString(format)` under the invariant culture. */
export function customFormat(number: Digits, whole: string): string {
  const format = whole.split('\0', 1)[0]!;
  let section = findSection(format, number.digits === '' ? 2 : number.isNegative ? 1 : 0);
  let layout = readLayout(format, section);
  let rounded = scaled(number, layout);
  if (number.digits !== '' && rounded.digits === '') {
    const zero = findSection(format, 2);
    // The next section starts from what rounding has left, which is zero.
    if (zero !== section) [section, layout, rounded] = [zero, readLayout(format, zero), scaled(rounded, readLayout(format, zero))];
  }
  const text = new Picture(rounded, format, layout).print(section);
  return rounded.isNegative && section === 0 && (rounded.scale !== 0 || text !== '') ? '-' + text : text;
}

function scaled(number: Digits, layout: Layout): Digits {
  if (number.digits === '') return { ...number, scale: 0, isNegative: number.isNegative && number.isFloat };
  const moved = { ...number, scale: number.scale + layout.scaleBy };
  return roundHalfUp(moved, layout.isScientific ? layout.digitCount : moved.scale + layout.digitCount - layout.decimalPosition);
}
