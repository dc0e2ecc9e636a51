// P12 in TypeScript: the emitted validator of Forms/Signup.cs against zod, valibot and ajv on the same rules, all errors.
// Build tests/Benchmarks first: it writes the package that is imported here. node validate.mjs [--rounds 15] [--out FILE]
import assert from 'node:assert/strict';
import Ajv from 'ajv';
import * as v from 'valibot';
import { z } from 'zod';
import { bar, compare, report } from './bench.mjs';
import { validateSignup } from './generated/signup.js';

const CODE = /^[A-Z]{3}-[0-9]{6}$/;
const valid = { name: 'Zoe Miller', code: 'SKU-000001', age: 34, note: null, plan: 1, seats: 12, price: 99.5, country: 'NZ' };
const invalid = { ...valid, name: 'Z', code: 'bad', age: 200, country: 'New Zealand' };

const Z = z.object({
  name: z.string().min(2).max(50), code: z.string().regex(CODE), age: z.number().int().min(0).max(150), note: z.string().max(500).nullable(),
  plan: z.literal([0, 1, 2]), seats: z.number().int().min(1).max(999), price: z.number().min(0).max(1_000_000), country: z.string().length(2),
});
const V = v.object({
  name: v.pipe(v.string(), v.minLength(2), v.maxLength(50)), code: v.pipe(v.string(), v.regex(CODE)), age: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(150)),
  note: v.nullable(v.pipe(v.string(), v.maxLength(500))), plan: v.picklist([0, 1, 2]), seats: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  price: v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000)), country: v.pipe(v.string(), v.length(2)),
});
const A = new Ajv({ allErrors: true }).compile({
  type: 'object', required: Object.keys(valid),
  properties: {
    name: { type: 'string', minLength: 2, maxLength: 50 }, code: { type: 'string', pattern: CODE.source }, age: { type: 'integer', minimum: 0, maximum: 150 },
    note: { anyOf: [{ type: 'string', maxLength: 500 }, { type: 'null' }] }, plan: { enum: [0, 1, 2] }, seats: { type: 'integer', minimum: 1, maximum: 999 },
    price: { type: 'number', minimum: 0, maximum: 1_000_000 }, country: { type: 'string', minLength: 2, maxLength: 2 },
  },
});

const candidates = (form) => [
  ['ModelSync', () => validateSignup(form).length],
  ['zod 4 safeParse', () => Z.safeParse(form).error?.issues.length ?? 0],
  ['valibot safeParse', () => v.safeParse(V, form).issues?.length ?? 0],
  ['ajv compiled, all errors', () => (A(form) ? 0 : A.errors.length)],
];

for (const [name, run] of candidates(valid)) assert.equal(run(), 0, `${name} on valid input`);
for (const [name, run] of candidates(invalid)) assert.equal(run(), 4, `${name} on invalid input`);
const right = compare('Valid input', candidates(valid));
const wrong = compare('Four errors', candidates(invalid));

report('P12 in TypeScript: a form of eight fields, all errors', [
  'Unlike the peers ModelSync refuses lone surrogates in texts, and makes path, code and parameters of each violation as the server would.',
], [right, wrong], [
  bar(right, 'ModelSync', 'zod 4 safeParse', 0.1),
  bar(right, 'ModelSync', 'ajv compiled, all errors', 0.8),
  bar(wrong, 'ModelSync', 'ajv compiled, all errors', 1),
]);
