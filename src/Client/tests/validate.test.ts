import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  askObject, askRule, checkDouble, checkEnum, checkForm, checkInt, checkObject, checkPattern, checkRange, checkRequiredText, checkRule, checkText, eachInput, eachItem, isBase64, resultOf, sameInput,
  standardSchema, tryInput, ValuePattern, type ViolationSink, violationOf, violationsOf, within,
} from '../src/codegen/checks-v1.ts';
import { Decimal, EnumTable, messageOf, messagesIn, type Violation } from '../src/codegen/v1.ts';

const report = (sink: ViolationSink | undefined): readonly string[] => violationsOf(sink).map(({ path, code, params }) => [path, code, ...Object.values(params)].join(' '));

test('violations of nested values and of items lie under their path, those of the next value do not', () => {
  const checkItem = (item: { readonly name: string }): ViolationSink | undefined => checkText(undefined, '/name', item.name, true);
  let sink = eachItem(undefined, '/items', [{ name: 'a' }, { name: ' ' }], checkItem);
  sink = within(sink, '/owner', checkItem({ name: '' }));
  sink = eachInput(sink, '/ranks', [1, 'x', null], 'int', (item) => tryInput('int', item), true);
  sink = checkText(sink, '/title', null, true);
  assert.deepEqual(report(sink), ['/items/1/name validation.required', '/owner/name validation.required', '/ranks/1 validation.type int', '/title validation.required']);
});

test('what has not the form of its type is reported once and counted', () => {
  let sink = checkForm(undefined, '/price', 'decimal', 'cheap');
  sink = checkForm(sink, '/due', 'instant', null, true);
  sink = checkEnum(sink, '/status', new EnumTable([['Open', 1]]), 2);
  sink = within(sink, '/owner', checkObject([]));
  sink = checkInt(sink, '/rank', 1.5, 0, 9);
  sink = checkDouble(sink, '/score', NaN);
  sink = checkText(sink, '/title', '\ud800', true, 1, 2);
  sink = checkText(sink, '/note', undefined);
  assert.deepEqual(report(sink), [
    '/price validation.type decimal', '/status validation.type enum', '/owner validation.type object', '/rank validation.type int', '/score validation.type double',
    '/title validation.type string', '/note validation.required',
  ]);
  assert.deepEqual(sink?.malformed, ['/price', '/status', '/owner', '/rank', '/score', '/title', '/note']);
});

test('a rule says what it found in any shape, and where it says less the rule does', () => {
  const ask = (answer: () => string | Violation | (Violation | null)[] | null): readonly string[] =>
    violationsOf(askRule(undefined, answer, 'item.cheap', ['/price', '/rank'], 'of the rule', [], () => ({ least: '3' }))).map(
      ({ path, code, params, message }) => [path, code, ...Object.values(params), message].join(' '));
  assert.deepEqual(ask(() => null), []);
  assert.deepEqual(ask(() => [null]), []);
  assert.deepEqual(ask(() => 'said'), ['/price item.cheap 3 said', '/rank item.cheap 3 said']);
  assert.deepEqual(ask(() => violationOf('', '', null, [])), ['/price item.cheap 3 of the rule', '/rank item.cheap 3 of the rule']);
  assert.deepEqual(ask(() => [violationOf('item.other', '/lines/1', null, [['most', '9']]), violationOf('', '/title', 'own', [])]), ['/lines/1 item.other 9 of the rule', '/title item.cheap 3 own']);
  assert.deepEqual(ask(() => { throw new RangeError('Division by zero.'); }), ['/price item.cheap 3 of the rule', '/rank item.cheap 3 of the rule']);
  assert.deepEqual(report(checkRule(undefined, () => false, 'item.cheap', ['/price'], null, [], () => ({ least: '3' }))), ['/price item.cheap 3']);
});

test('an object is asked about itself where nothing else is wrong', () => {
  const ask = (answer: Parameters<typeof askObject>[1], sink?: ViolationSink): readonly string[] =>
    violationsOf(askObject(sink, answer, 'item.object')).map(({ path, code, message }) => [path, code, message].join(' '));
  const both = resultOf('late', ['/from', '/to']);
  assert.deepEqual(ask(() => [both, null, resultOf(null, [''])]), ['/from item.object late', '/to item.object late', ' item.object ']);
  assert.deepEqual(ask(() => []), []);
  assert.deepEqual(ask(() => null), [' item.object ']);
  assert.deepEqual(ask(() => { throw new RangeError('Division by zero.'); }), [' item.object ']);
  assert.deepEqual(ask(() => [both], checkInt(undefined, '/rank', 10, 0, 9)), ['/rank validation.range ']);
});

test('a valid value has no sink', () => {
  let sink = checkObject({});
  sink = checkInt(sink, '/rank', null, 0, 9, true);
  sink = checkText(sink, '/title', 'abc', true, 3, 3);
  sink = checkPattern(sink, '/code', '', new ValuePattern('[a-z]+'));
  sink = checkRange(sink, '/price', 'decimal', '0.10', Decimal.parse('0.1'), Decimal.parse('1'));
  assert.equal(sink, undefined);
});

test('a rule that faults is not fulfilled, and none runs over a value that has not its form', () => {
  const fault = (): boolean => {
    throw new RangeError('Division by zero.');
  };
  const check = (price: unknown): readonly string[] => report(checkRule(checkForm(undefined, '/price', 'decimal', price), fault, 'item.cheap', ['/price', '/rank']));
  assert.deepEqual(check('1'), ['/price item.cheap', '/rank item.cheap']);
  assert.deepEqual(check('x'), ['/price validation.type decimal']);
});

test('a rule runs when what it reads has its form, whatever else has not', () => {
  const check = (reads?: readonly string[]): readonly string[] =>
    report(checkRule(within(undefined, '/owner', checkText(undefined, '/name', 7)), () => false, 'item.cheap', ['/price'], null, reads)).slice(1);
  assert.deepEqual([undefined, [], ['/own', '/owner/name/first', '/price']].map(check), [['/price item.cheap'], ['/price item.cheap'], ['/price item.cheap']]);
  assert.deepEqual([['/owner'], ['/owner/name'], ['/price', '/owner']].map(check), [[], [], []]);
});

test('lengths, ranges and patterns tell their limits', () => {
  let sink = checkText(undefined, '/a', 'ab', false, 3);
  sink = checkText(sink, '/b', 'ab', false, 0, 1);
  sink = checkText(sink, '/c', '\ud83d\ude00', false, 3, 4);
  sink = checkRange(sink, '/large', 'long', '9007199254740993', 0n, 9007199254740992n);
  sink = checkDouble(sink, '/low', -1e-7, 0, 1e21);
  // The first match is `a`.
  sink = checkPattern(sink, '/pattern', 'ab', new ValuePattern('a|ab'));
  assert.deepEqual(report(sink), [
    '/a validation.min_length 3', '/b validation.max_length 1', '/c validation.length 3 4', '/large validation.range 0 9007199254740992',
    '/low validation.range 0 1e+21', '/pattern validation.pattern a|ab',
  ]);
});

test('Base64 has no bits that belong to no byte', () => {
  assert.deepEqual(['Zg==', 'Zh==', 'Zm8=', 'Zm9=', 'Z g=\n=', '=', ''].map(isBase64), [true, false, true, false, true, false, true]);
});

test('messages: the culture, its parents, every culture, the author, English, the code', () => {
  const violation = { path: '/a', code: 'validation.max_length', params: { max: '40' }, message: null };
  const catalogue = { de: { 'validation.max_length': 'Höchstens {max} Zeichen {{{min}}}.' }, '': { 'validation.required': 'Fehlt.' } };
  assert.equal(messageOf(violation), 'Must be at most 40 characters long.');
  assert.equal(messagesIn(catalogue, 'de-AT')(violation), 'Höchstens 40 Zeichen {{min}}.');
  assert.equal(messagesIn(catalogue, 'fr')({ ...violation, message: 'Title: {max}' }), 'Title: 40');
  assert.equal(messagesIn(catalogue, 'fr')({ ...violation, code: 'validation.required' }), 'Fehlt.');
  assert.equal(messageOf({ ...violation, code: 'constructor' }), 'constructor');
  // As a callback of map, which hands over an index and the array as well.
  assert.deepEqual([violation].map(messageOf), ['Must be at most 40 characters long.']);
});

test('inputs are compared in their narrow form', () => {
  const decimal = (value: unknown): Decimal | undefined => tryInput('decimal', value);
  assert.equal(sameInput(decimal, '1.10', 1.1), true);
  assert.equal(sameInput(decimal, '1.10', null), false);
  assert.equal(sameInput(decimal, undefined, null), true);
  assert.equal(sameInput(decimal, '1.10', 'no decimal'), true);
});

test('messages of a form library are those of the culture', () => {
  const wrong = { path: '', code: 'validation.required', params: {}, message: null };
  const schema = standardSchema<object>(() => [wrong], messagesIn({ de: { 'validation.required': 'Fehlt.' } }, 'de-AT'));
  assert.deepEqual(schema['~standard'].validate({}), { issues: [{ message: 'Fehlt.', path: [] }] });
});

test('a form library gets messages and the keys of a path', () => {
  const wrong = { path: '/a~1b/0/7', code: 'validation.required', params: {}, message: null };
  const schema = standardSchema<object>((value) => ('x' in value ? [] : [wrong]));
  assert.deepEqual(schema['~standard'].validate({ x: 1 }), { value: { x: 1 } });
  // A position of a list is a number, a key of a dictionary is not.
  assert.deepEqual(schema['~standard'].validate({ 'a/b': [{}] }), { issues: [{ message: 'This is required.', path: ['a/b', 0, '7'] }] });
});

test('a required text is checked as a text that is required', () => {
  for (const value of ['ab', 'abc', ' ', '', 'a', 'abcd', '\ud800a', null, undefined, 7, '\u00a0\u00a0', ' a'])
    for (const [min, max] of [[undefined, undefined], [2, undefined], [2, 3], [undefined, 1]])
      assert.deepEqual(report(checkRequiredText(undefined, '/a', value, min, max)), report(checkText(undefined, '/a', value, true, min, max)), JSON.stringify([value, min, max]));
});
