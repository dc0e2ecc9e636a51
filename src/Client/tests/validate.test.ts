import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkEnum, checkInput, checkList, checkNested, checkObject, checkRange, checkRequired, checkRule, EnumTable, standardSchema, ViolationSink,
  violationsOf,
} from '../src/codegen/v1.ts';

function report(check: (sink: ViolationSink) => void): readonly string[] {
  const sink = new ViolationSink();
  check(sink);
  return sink.toList().map((violation) => `${violation.path} ${violation.code}`);
}

test('violations of nested values and of items lie under their path, and the path of the next value is whole again', () => {
  const checkItem = (sink: ViolationSink, item: { readonly name: string }): void => {
    checkRequired(sink, '/name', item.name);
  };
  assert.deepEqual(report((sink) => {
    checkList(sink, '/items', [{ name: 'a' }, { name: ' ' }], checkItem);
    checkNested(sink, '/owner', { name: '' }, checkItem);
    checkRequired(sink, '/title', null);
  }), ['/items/1/name validation.required', '/owner/name validation.required', '/title validation.required']);
});

test('what has not the form of its type is reported once and counted', () => {
  const sink = new ViolationSink();
  checkObject(sink, []);
  checkInput(sink, '/price', 'decimal', 'cheap');
  checkInput(sink, '/due', 'instant', null, true);
  checkEnum(sink, '/status', new EnumTable([['Open', 1]]), 2);
  checkList(sink, '/tags', null, () => {});
  assert.deepEqual(sink.toList().map((violation) => [violation.path, violation.code, violation.params['type']]), [
    ['', 'validation.type', 'object'], ['/price', 'validation.type', 'decimal'], ['/status', 'validation.type', 'enum'], ['/tags', 'validation.required', undefined],
  ]);
  assert.equal(sink.formErrors, 4);
});

test('a rule that faults is not fulfilled, and none runs over a value that has not its form', () => {
  const fault = (): boolean => {
    throw new RangeError('Division by zero.');
  };
  const check = (sink: ViolationSink, price: unknown): void => {
    checkInput(sink, '/price', 'decimal', price);
    checkRule(sink, fault, 'item.cheap', ['/price', '/rank']);
  };
  assert.deepEqual(violationsOf(check, '1').map((violation) => `${violation.path} ${violation.code}`), ['/price item.cheap', '/rank item.cheap']);
  assert.deepEqual(violationsOf(check, 'x').map((violation) => violation.code), ['validation.type']);
});

test('a range compares exactly and leaves exclusive bounds out', () => {
  assert.deepEqual(report((sink) => {
    checkRange(sink, '/in', 'decimal', '0.10', '0.1', '1');
    checkRange(sink, '/out', 'decimal', '0.10', '0.1', '1', null, true);
    checkRange(sink, '/large', 'long', '9007199254740993', '0', '9007199254740992');
  }), ['/out validation.range', '/large validation.range']);
});

test('a form library gets messages and the keys of a path', () => {
  const schema = standardSchema<string>((value) => (value === 'x' ? [] : [{ path: '/a~1b/0', code: 'validation.required', params: {}, message: null }]));
  assert.deepEqual(schema['~standard'].validate('x'), { value: 'x' });
  assert.deepEqual(schema['~standard'].validate('y'), { issues: [{ message: 'This is required.', path: ['a/b', '0'] }] });
});
