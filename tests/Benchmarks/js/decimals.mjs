// Arithmetic of logic over the decimals of rows, as the emitted package has them, against decimal.js and big.js, which hold their own numbers already.
// Build tests/Benchmarks first: it writes the package that is imported here. node decimals.mjs [--rounds 15] [--out FILE]
import assert from 'node:assert/strict';
import Big from 'big.js';
import DecimalJs from 'decimal.js';
import { bar, compare, report } from './bench.mjs';
import { Decimal } from './generated/index.js';
import { order, plainOrder } from './order.mjs';

// As .NET: 28 digits behind the point at most, ties to even.
DecimalJs.set({ precision: 29, rounding: DecimalJs.ROUND_HALF_EVEN });
Big.DP = 28;
Big.RM = Big.roundHalfEven;

const OURS = 'ModelSync';
const libraries = [
  { name: OURS, of: (text) => Decimal.parse(text), lines: order.lines, add: (a, b) => a.add(b), sub: (a, b) => a.sub(b), mul: (a, b) => a.mul(b), div: (a, b) => a.div(b), compare: (a, b) => a.compare(b), cents: (a) => a.round(2), text: (a) => a.toString() },
  { name: 'decimal.js', of: (text) => new DecimalJs(text), add: (a, b) => a.plus(b), sub: (a, b) => a.minus(b), mul: (a, b) => a.times(b), div: (a, b) => a.div(b), compare: (a, b) => a.cmp(b), cents: (a) => a.toDecimalPlaces(2), text: (a) => a.toFixed() },
  { name: 'big.js', of: (text) => new Big(text), add: (a, b) => a.plus(b), sub: (a, b) => a.minus(b), mul: (a, b) => a.times(b), div: (a, b) => a.div(b), compare: (a, b) => a.cmp(b), cents: (a) => a.round(2), text: (a) => a.toFixed() },
].map((library) => ({ ...library, lines: library.lines ?? rows(library) }));

function rows({ of }) {
  return plainOrder.lines.map((line) => ({ ...line, unitPrice: of(line.unitPrice), discount: line.discount && of(line.discount) }));
}

/** The total with tax, in cents: 20 products and sums, then a product that is rounded. */
function total({ of, lines, add, sub, mul, cents }) {
  const [zero, rate, counts] = [of('0'), of('1.19'), lines.map((line) => of(String(line.quantity)))];
  return () => {
    let sum = zero;
    for (const [i, line] of lines.entries()) {
      const amount = mul(line.unitPrice, counts[i]);
      sum = add(sum, line.discount === null ? amount : sub(amount, line.discount));
    }
    return cents(mul(sum, rate));
  };
}

/** Thirds of prices and their sum, with all digits that .NET keeps. */
function thirds({ of, lines, add, div }) {
  const [zero, three] = [of('0'), of('3')];
  return () => lines.reduce((sum, line) => add(sum, div(line.unitPrice, three)), zero);
}

function sorted({ lines, compare }) {
  const mixed = lines.map((_, i) => lines[(i * 7) % lines.length]);
  return () => mixed.toSorted?.((a, b) => compare(a.unitPrice, b.unitPrice)) ?? [...mixed].sort((a, b) => compare(a.unitPrice, b.unitPrice));
}

function texts({ lines, text }) {
  return () => lines.reduce((length, line) => length + text(line.unitPrice).length, 0);
}

const candidates = (make) => libraries.map((library) => [library.name, make(library)]);
const shown = (library, value) => library.text(value).replace(/\.?0+$/, '');

assert.equal(new Set(libraries.map((library) => shown(library, total(library)()))).size, 1, 'totals differ');
assert.equal(new Set(libraries.map((library) => shown(library, thirds(library)()).slice(0, 28))).size, 1, 'thirds differ');
assert.equal(new Set(libraries.map((library) => sorted(library)().map((line) => line.lineNo).join())).size, 1, 'orders differ');

const measured = [['Total of 20 lines with tax', total], ['Thirds of 20 prices, and their sum', thirds], ['Sorting 20 lines by price', sorted], ['Texts of 20 prices', texts]]
  .map(([title, make]) => compare(title, candidates(make)));

report('Decimals: arithmetic of translated logic against decimal.js and big.js', [
  'The rows of an order with 20 lines, each in the form of its library. ModelSync has the range, the scale and the rounding of System.Decimal, text for text; the others keep neither scale nor range.',
], measured, measured.flatMap((comparison) => [bar(comparison, OURS, 'decimal.js', 1), bar(comparison, OURS, 'big.js', 1)]));
