import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkForm, checkInt, checkObject, checkRule, checkText, eachItem, type ViolationSink, violationsOf, within } from '../src/codegen/checks-v1.ts';
import { type Draft, type FieldPath, validateField, validateForm, violationsAt, type Violation } from '../src/codegen/v1.ts';

interface Owner { readonly name: string }
interface Order {
  readonly title: string;
  readonly least: number;
  readonly most: number;
  readonly owner: Owner | null;
  readonly lines: readonly { readonly 'a/b~c': string; readonly due: Date | string }[];
  readonly labels: Readonly<Record<string, Owner>>;
  readonly ranks: ReadonlyMap<number, Owner>;
  readonly bytes: Uint8Array;
}

// As it is emitted.
function checkOwner(owner: Owner): ViolationSink | undefined {
  return checkObject(owner) ?? checkText(undefined, '/name', owner.name, true);
}

function validateOrder(value: Order, limit = 10): readonly Violation[] {
  let sink = checkText(undefined, '/title', value.title, true);
  sink = checkInt(sink, '/least', value.least);
  sink = checkInt(sink, '/most', value.most);
  if (value.owner != null) sink = within(sink, '/owner', checkOwner(value.owner));
  sink = eachItem(sink, '/lines', value.lines ?? [], (line: { due: unknown }) => checkForm(undefined, '/due', 'instant', line.due));
  sink = checkRule(sink, () => value.most <= limit, 'order.limit', ['/most']);
  return violationsOf(checkRule(sink, () => value.least <= value.most, 'order.span', ['/least', '/most']));
}

const codes = (violations: readonly Violation[] = []): readonly string[] => violations.map(({ path, code }) => `${path} ${code}`);

test('a field has its own violations, those inside it, and those of rules that point to it', () => {
  const draft: Draft<Order> = { least: 30, most: 20, owner: { name: '' }, lines: [{ due: '2026-01-01T00:00:00Z' }, { due: 'x' }] };
  assert.deepEqual(codes(validateField(validateOrder, draft, '/title')), ['/title validation.required']);
  assert.deepEqual(codes(validateField(validateOrder, draft, '/most')), ['/most order.limit', '/most order.span']);
  assert.deepEqual(codes(validateField(validateOrder, draft, '/most', 50)), ['/most order.span']);
  assert.deepEqual(codes(validateField(validateOrder, draft, '/owner')), ['/owner/name validation.required']);
  assert.deepEqual(codes(validateField(validateOrder, draft, '/owner/name')), ['/owner/name validation.required']);
  assert.deepEqual(codes(validateField(validateOrder, draft, '/lines/1/due')), ['/lines/1/due validation.type']);
  assert.deepEqual(codes(validateField(validateOrder, draft, '/lines/0')), []);
});

test('a rule waits for what it reads, not for the rest of the form', () => {
  assert.deepEqual(codes(validateField(validateOrder, { least: 3 }, '/least')), []);
  assert.deepEqual(codes(validateField(validateOrder, { least: 3, most: 2 }, '/least')), ['/least order.span']);
});

test('a form has its violations by path', () => {
  const found = validateForm(validateOrder, { title: 'a', least: 30, most: 20 });
  assert.deepEqual([Object.keys(found), codes(found['/most']), codes(found['/title']), codes(found[''])], [['/most', '/least'], ['/most order.limit', '/most order.span'], [], []]);
  assert.deepEqual(validateForm(validateOrder, { title: 'a', least: 1, most: 2 }), {});
});

test('a field is not one whose name begins alike', () => {
  const at = (path: string): Violation => ({ path, code: 'a.b', params: {}, message: null });
  assert.deepEqual(violationsAt(['/a', '/ab', '/a/b', '', '/'].map(at), '/a').map(({ path }) => path), ['/a', '/a/b']);
});

test('paths are those of the type', () => {
  const paths: readonly FieldPath<Order>[] = ['/title', '/owner', '/owner/name', '/lines', '/lines/3', '/lines/3/due', '/lines/0/a~1b~0c', '/labels/de/name', '/ranks/7/name', '/bytes'];
  // @ts-expect-error No such member.
  const unknown: FieldPath<Order> = '/titel';
  // @ts-expect-error A text has no members.
  const inside: FieldPath<Order> = '/title/length';
  // @ts-expect-error A position is a number.
  const position: FieldPath<Order> = '/lines/first';
  // @ts-expect-error A date has no members.
  const ofDate: FieldPath<Order> = '/lines/0/due/getTime';
  assert.equal(paths.includes(unknown) || paths.includes(inside) || paths.includes(position) || paths.includes(ofDate), false);
});
