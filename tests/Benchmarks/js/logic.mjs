// Translated logic against the same functions written by hand: ../Logic/*.cs as the emitted package has them, and logic-by-hand.mjs.
// Build tests/Benchmarks first: it writes the package that is imported here. node logic.mjs [--rounds 15] [--out FILE]
import assert from 'node:assert/strict';
import { bar, compare, report } from './bench.mjs';
import * as real from './generated/real-numbers.js';
import * as whole from './generated/whole-numbers.js';
import * as words from './generated/words.js';
import * as byHand from './logic-by-hand.mjs';

const OURS = 'ModelSync';
const BY_HAND = 'by hand';

const ints = Array.from({ length: 100 }, (_, i) => (i * 7919) % 10_007).sort((a, b) => a - b);
const doubles = Array.from({ length: 100 }, (_, i) => Math.sqrt(i * 7919) - 300);
const sentence = 'The quick brown fox jumps over the lazy dog while seven wizards boil liquid oxygen';

// Several arguments each: a function that always gets one is folded into its result.
const cases = {
  greatestDivisor: [[1071, 462], [123456, 7890], [1000001, 999], [46368, 28657]],
  fibonacci: [[10], [30], [46], [60]],
  isPrime: [[7919], [7917], [104729], [1000003]],
  collatzSteps: [[27], [97], [871], [6171]],
  digitSum: [[7], [123456789], [2147483647], [90000]],
  binarySearch: [[ints, 5005], [ints, ints[3]], [ints, ints[77]], [ints, 20000]],
  checksum: [[ints], [ints.slice(50)], [ints.slice(0, 10)]],
  mean: [[doubles], [doubles.slice(50)], [doubles.slice(0, 10)]],
  variance: [[doubles], [doubles.slice(50)], [doubles.slice(0, 10)]],
  polynomial: [[doubles.slice(0, 8), 0.5], [doubles.slice(0, 20), -0.9], [doubles.slice(0, 3), 2]],
  balance: [[1000, 0.03, 10], [2500.5, 0.0125, 25], [99, 0.07, 5]],
  distance: [[0, 0, 3, 4], [1.5, 2.5, -3.25, 8], [1e3, 1e-3, 2e3, 4]],
  squareRoot: [[2], [144.5], [1e6]],
  isPalindrome: [['amanaplanacanalpanama'], ['palindrome'], ['neveroddoreven']],
  countVowels: [[sentence], ['rhythm'], ['onomatopoeia']],
  isCardNumber: [['4539578763621486'], ['4539578763621487'], ['79927398713'], ['12a4']],
  slug: [['  The Quick, Brown FOX: 42 Jumps! '], [sentence], ['a']],
  initials: [['Ada Maria Lovelace'], ['Grace  Hopper'], ['X']],
  masked: [['DE89370400440532013000'], ['1234'], ['0012345678']],
  editDistance: [['kitten', 'sitting'], ['saturday', 'sunday'], ['', 'abc'], ['rosettacode', 'raisethysword']],
};

const emitted = { ...whole, ...real, ...words };
const calls = (run, inputs) => () => {
  let last;
  for (const input of inputs) last = run(...input);
  return last;
};

const measured = Object.entries(cases).map(([name, inputs]) => {
  for (const input of inputs) assert.equal(emitted[name](...input), byHand[name](...input), `${name}(${JSON.stringify(input)})`);
  return compare(name, [[BY_HAND, calls(byHand[name], inputs)], [OURS, calls(emitted[name], inputs)]]);
});

report('Translated logic against JavaScript written by hand', [
  'Twenty functions over ints, doubles and texts. By hand they are right for the values of this program; translated they mean what C# means for all.',
], measured, measured.map((comparison) => bar(comparison, OURS, BY_HAND, 1.5)));
