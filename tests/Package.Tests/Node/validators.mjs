// Runs emitted validators: node validators.mjs <package>. Each line of input names a file of values in MessagePack, each line of output says what
// was found: the different violations as texts, and for each value the numbers of its own.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
const load = (module) => import(pathToFileURL(`${folder}/${module}.js`).href);
const { MessagePackReader } = await load('runtime/codec/message-pack-reader');
const { Decimal, messageOf, validateField, validateForm } = await load('runtime/codegen/v1');
const limits = { maxDepth: 32, maxElements: 10_000, budget: 1 << 24 };

function* valuesOf(file) {
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; ) {
    const end = at + 4 + bytes.readUInt32LE(at);
    yield new MessagePackReader(bytes.subarray(at + 4, end), limits);
    at = end;
  }
}

function read(readValue, reader) {
  const value = readValue(reader);
  reader.finish();
  return value;
}

// As a form has it: what is null is not there, decimals are texts.
function wide(value) {
  if (value instanceof Decimal) return String(value);
  if (Array.isArray(value)) return value.map(wide);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (value instanceof Set) return value;
  // An entry of a dictionary that is null is there.
  const isDictionary = Object.getPrototypeOf(value) === null;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => isDictionary || member !== null).map(([name, member]) => [name, wide(member)]));
}

function checkWide(validate, value, now, violations) {
  const [said, wanted] = [JSON.stringify(validate(wide(value), now)), JSON.stringify(violations)];
  if (said !== wanted) throw new Error(`The validator says ${said} to the value as a form has it, ${wanted} to the row`);
}

// Positions of lists are numbers, names and keys are texts, those of digits too.
function keysOf(path, value) {
  let at = value;
  return path.split('/').slice(1).map((token) => {
    const key = Array.isArray(at) ? Number(token) : token.replaceAll('~1', '/').replaceAll('~0', '~');
    at = at?.[key];
    return `${typeof key} ${key}`;
  });
}

// What a form library is told, of some values: the same violations as texts with the keys of their paths.
function checkIssues(schema, value, violations) {
  const issues = schema['~standard'].validate(value).issues ?? [];
  const told = issues.map(({ message, path }) => [message, ...path.map((key) => `${typeof key} ${key}`)].join('\n'));
  const wanted = violations.map((violation) => [messageOf(violation), ...keysOf(violation.path, value)].join('\n'));
  if (JSON.stringify(told) !== JSON.stringify(wanted)) throw new Error(`The schema says ${JSON.stringify(told)}, the validator ${JSON.stringify(wanted)}`);
}

// What forms are told, of some values: everything by path, and of a field what is said about it and what is inside it.
function checkForms(validate, value, rest, violations) {
  const same = (said, wanted, what) => {
    if (JSON.stringify(said) !== JSON.stringify(wanted)) throw new Error(`${what} says ${JSON.stringify(said)}, the validator ${JSON.stringify(wanted)}`);
  };
  const paths = [...new Set(violations.map(({ path }) => path))];
  same(Object.entries(validateForm(validate, value, ...rest)), paths.map((path) => [path, violations.filter((violation) => violation.path === path)]), 'The form');
  for (const field of [...paths, '/none']) {
    const wanted = violations.filter(({ path }) => path === field || path.startsWith(`${field}/`));
    same(validateField(validate, value, field, ...rest), wanted, `The field ${field}`);
  }
}

async function run({ module, type, row, file, now, issues, partial }) {
  const emitted = await load(module);
  const [readValue, readRow, validate] = [emitted['read' + type], row && emitted['read' + row], emitted['validate' + type]];
  const schema = emitted[type[0].toLowerCase() + type.slice(1) + 'Schema'];
  const [texts, found, numbers] = [[], [], new Map()];
  const readers = valuesOf(file);
  for (const reader of readers) {
    const value = read(readValue, reader);
    const rest = row ? [read(readRow, readers.next().value), now] : [now];
    const violations = validate(value, ...rest);
    if (found.length % 8 === 2) checkForms(validate, value, rest, violations);
    if (!row && !partial && found.length % 8 === 1) checkWide(validate, value, now, violations);
    if (issues && found.length % 8 === 0) checkIssues(schema, value, violations);
    found.push(violations.map((violation) => {
      const { path, code, params, message } = violation;
      const text = [path, code, messageOf(violation), Object.entries(params).map(([name, text]) => `${name}=${text}`).join('\u0002'), message ?? '\u2205'].join('\u0001');
      if (!numbers.has(text)) numbers.set(text, texts.push(text) - 1);
      return numbers.get(text);
    }));
  }
  return { texts, found };
}

for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(await run(JSON.parse(line))));
