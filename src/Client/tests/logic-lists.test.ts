import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../src/codec/decimal.ts';
import * as logic from '../src/codegen/logic-v1.ts';
import { compareNumber, compareText } from '../src/logic/compare.ts';

const seed = Number(process.env['MODELSYNC_SEED'] ?? 20261130);

function* random(): Generator<number> {
  for (let state = seed >>> 0; ;) yield (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 8;
}

function faults(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    return (error as { kind: string }).kind;
  }
}

/** A function that remembers what it was asked. */
function spy<T, R>(run: (item: T) => R): { (item: T): R; readonly seen: T[] } {
  const seen: T[] = [];
  return Object.assign((item: T) => (seen.push(item), run(item)), { seen });
}

test('Nothing is evaluated before somebody asks, and then only what was asked for', () => {
  const asked: [(items: Iterable<number>) => unknown, number[]][] = [
    [logic.any, []],
    [logic.first, [1]],
    [logic.last, [3]],
    [(items) => logic.elementAt(items, 1), [2]],
    [(items) => logic.toList(logic.take(items, 2)), [1, 2]],
    [(items) => logic.toList(logic.skip(items, 2)), [3]],
    [(items) => logic.anyWhere(items, (item) => item === 2), [1, 2]],
    [logic.count, [1, 2, 3]],
    [(items) => logic.count(logic.concatLists(items, [4])), []],
    [(items) => logic.firstOr(logic.reversed(items), 0), [3]],
  ];
  for (const [ask, evaluated] of asked) {
    const selector = spy((item: number) => item);
    const items = logic.select([1, 2, 3], selector);
    assert.deepEqual(selector.seen, []);
    ask(items);
    assert.deepEqual(selector.seen, evaluated, ask.toString());
  }
});

test('A sequence sees the list as it is when it is asked, every time', () => {
  const list = [1, 2, 3];
  const odd = logic.where(list, (item) => item % 2 === 1);
  assert.equal(logic.sumInt(odd), 4);
  list.push(5);
  assert.equal(logic.sumInt(odd), 9);
});

test('Keys of an order are computed once, the second ones after all of the first', () => {
  const [first, second] = [spy((item: number) => item % 2), spy((item: number) => -item)];
  const ordered = logic.thenBy(logic.orderBy([3, 2, 1], first, compareNumber), second, compareNumber);
  assert.equal(logic.count(ordered), 3);
  assert.deepEqual([first.seen, second.seen], [[], []]);
  assert.deepEqual(logic.toList(ordered), [2, 3, 1]);
  assert.deepEqual([first.seen, second.seen], [[3, 2, 1], [3, 2, 1]]);
});

test(`A set is in the order of .NET after any removals (seed ${seed})`, () => {
  // The places of .NET: what is added takes the one that became free last.
  const places: (number | undefined)[] = [];
  const free: number[] = [];
  const [plain, keyed] = [logic.newSet<number>('value'), logic.newSet<number>((item) => `${item}`)];
  const numbers = random();
  for (let i = 0; i < 2000; i++) {
    const item = numbers.next().value as number % 20;
    const place = places.indexOf(item);
    const change = numbers.next().value as number % 2 === 0 ? logic.setAdd : logic.setRemove;
    assert.equal(change(plain, item), (place < 0) === (change === logic.setAdd));
    change(keyed, item);
    if (change === logic.setAdd && place < 0) places[free.pop() ?? places.length] = item;
    if (change === logic.setRemove && place >= 0) free.push(place), (places[place] = undefined);
    const expected = places.filter((p) => p !== undefined);
    assert.deepEqual(logic.toList(logic.setElements(plain)), expected);
    assert.deepEqual(logic.toList(logic.setElements(keyed)), expected);
  }
});

test('A dictionary by text keeps the order of adding, whatever the texts look like, and is an object', () => {
  const dictionary = logic.newDictionary<string, number>('text');
  for (const key of ['b', '10', '2', '', '__proto__']) logic.dictionaryAdd(dictionary, key, key.length);
  assert.deepEqual(logic.dictionaryKeys(dictionary), ['b', '10', '2', '', '__proto__']);
  assert.deepEqual(Object.keys(dictionary), ['2', '10', 'b', '', '__proto__']);
  logic.dictionaryRemove(dictionary, '10');
  logic.dictionarySet(dictionary, '1', 1);
  assert.deepEqual(logic.dictionaryKeys(dictionary), ['b', '1', '2', '', '__proto__']);
  assert.equal(faults(() => logic.dictionaryGet(dictionary, '10')), 'KeyNotFoundException');
  assert.equal(faults(() => logic.dictionaryAdd(dictionary, 'b', 1)), 'ArgumentException');
  assert.equal(faults(() => logic.containsKey(dictionary, null as never)), 'ArgumentNullException');
});

test('What came over the wire is in the order in which it travels', () => {
  assert.deepEqual(logic.dictionaryKeys({ b: 1, 10: 2, '!': 3 }), ['!', '10', 'b']);
});

test('Keys tell apart what C# does, and nothing else', () => {
  const key = logic.keyOfTuple(logic.keyOfValue, logic.keyOfDecimal, logic.keyOfTuple(logic.keyOfValue, logic.keyOfValue));
  const values = ['', '1', '1:', ',', ',1', null, 'a,1:b'];
  const tuples = values.flatMap((text) => ['1', '1.0', '10', '0', '-0.00'].flatMap((number) => values.map((inner) => [text, Decimal.parse(number), [inner, 1]] as const)));
  const equal = logic.equalTuple(logic.equalValue, logic.equalDecimal, logic.equalTuple(logic.equalValue, logic.equalValue));
  for (const a of tuples) for (const b of tuples) assert.equal(key(a) === key(b), equal(a, b), `${String(key(a))} ${String(key(b))}`);
});

test('NaN and zeros are equal as in .NET, and sorted as there', () => {
  assert.ok(logic.contains([NaN], NaN, logic.equalValue));
  assert.deepEqual(logic.toList(logic.distinct([-0, 0, NaN, NaN], logic.keyOfValue)), [-0, NaN]);
  assert.deepEqual(logic.toList(logic.order([1, NaN, -Infinity], logic.compareDouble)), [NaN, -Infinity, 1]);
  assert.equal(logic.maxNumber([NaN, -Infinity]), -Infinity);
  assert.ok(Number.isNaN(logic.minNumber([1, NaN])));
});

test(`Lists of any length and shape are sorted (seed ${seed})`, () => {
  const numbers = random();
  for (const length of [0, 1, 2, 3, 15, 16, 17, 100, 1000]) {
    const shapes = [() => numbers.next().value as number % 50, (i: number) => i, (i: number) => -i, () => 1, (i: number) => (i % 2 ? i : -i)];
    for (const shape of shapes) {
      const list = Array.from({ length }, (_, i) => shape(i));
      const expected = [...list].sort((a, b) => a - b);
      logic.listSort(list, compareNumber);
      assert.deepEqual(list, expected);
    }
  }
});

test('Numbers make no lists without bound', () => {
  assert.equal(faults(() => logic.numberRange(0, 2 ** 25)), 'OutOfMemoryException');
  assert.equal(faults(() => logic.newArray(2 ** 25, 0)), 'OutOfMemoryException');
  assert.equal(faults(() => logic.numberRange(0, -1)), 'ArgumentOutOfRangeException');
  assert.equal(faults(() => logic.newArray(-1, 0)), 'OverflowException');
  assert.equal(faults(() => logic.numberRange(2 ** 31 - 1, 2)), 'ArgumentOutOfRangeException');
});

test('What comes from outside is in the order in which it travels, what code has made in that of adding', () => {
  const given = new Set(['b', 'a', '\u{1f600}', '\uffff']);
  assert.deepEqual(logic.toList(logic.setElements(given, compareText)), ['a', 'b', '\uffff', '\u{1f600}']);
  const made = logic.toSet(['b', 'a'], 'value');
  assert.deepEqual(logic.toList(logic.setElements(made, compareText)), ['b', 'a']);
  const map = new Map([[3, 'c'], [1, 'a']]);
  assert.deepEqual(logic.dictionaryKeys(map, compareNumber), [1, 3]);
  assert.deepEqual(logic.dictionaryValues(map, compareNumber), ['a', 'c']);
  const own = logic.newDictionary<number, string>('value');
  logic.dictionarySet(own, 3, 'c');
  logic.dictionarySet(own, 1, 'a');
  assert.deepEqual(logic.dictionaryKeys(own, compareNumber), [3, 1]);
  assert.deepEqual([...given], ['b', 'a', '\u{1f600}', '\uffff'], 'what was given is not changed');
});
