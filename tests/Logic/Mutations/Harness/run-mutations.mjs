// Runs translated mutations: node run-mutations.mjs <package> <cases> <results>. The first line of the cases says what rows and claims look like; each other
// line is { module, export, parameters, result, rejections, calls }, and each line of the results the list of outcomes.
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { formsOf } from '../../Harness/forms.mjs';

const [folder, cases, results] = process.argv.slice(2);
const load = (module) => import(pathToFileURL(`${folder}/${module}.js`).href);
const { Decimal } = await load('runtime/codegen/v1');
const { LocalTransaction, Rejection, UnknownRow } = await load('runtime/codegen/mutations-v1');
const { decode, encode, faultOf } = formsOf(Decimal);

let head;
const models = new Map();

async function begin(described) {
  head = described;
  for (const [name, { module, export: exported, type }] of Object.entries(described.models)) models.set(name, { model: (await load(module))[exported], type });
}

// Frozen, so that a run that changes what it was given fails.
function frozen(value) {
  if (typeof value === 'object' && value !== null && !(value instanceof Decimal)) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

function rowsOf(given) {
  const rows = new Map([...models.values()].map(({ model }) => [model, new Map()]));
  for (const { model: name, row } of given) {
    const { model, type } = models.get(name);
    const decoded = decode(type, row);
    const made = frozen(model.make(model.members.map((member) => decoded[member.name])));
    rows.get(model).set(model.keyOf(made), made);
  }
  return rows;
}

function after(rows, changes) {
  for (const { kind, model, key, row } of changes) {
    if (kind === 'removed') rows.get(model).delete(key);
    else rows.get(model).set(key, row);
  }
  return [...models].flatMap(([name, { model, type }]) => [...rows.get(model).values()].map((row) => [name, encode(type, row)]));
}

function outcomeOf(error, rejections) {
  if (error instanceof Rejection) {
    const type = rejections[error.code];
    return { kind: 'rejected', code: error.code, value: type ? encode(type, error.data) : null };
  }
  return error instanceof UnknownRow ? { kind: 'unknown' } : { kind: 'fault', code: faultOf(error) };
}

// What has no form in C# is no outcome.
function call(run, job, given) {
  try {
    return outcome(run, job, given);
  } catch (error) {
    return { kind: 'broken', code: String(error) };
  }
}

function outcome(run, { parameters, result, rejections }, given) {
  const rows = rowsOf(given.rows);
  const args = frozen(Object.fromEntries(given.args.map((value, i) => [parameters[i].name, decode(parameters[i].type, value)])));
  const once = () => {
    const transaction = new LocalTransaction({
      rows: { find: (model, key) => rows.get(model).get(key) ?? (given.isComplete ? null : undefined) },
      identity: { user: given.user, clientId: given.clientId, sequence: BigInt(given.sequence) },
      utcNow: given.utcNow,
      claims: decode(head.claims, given.claims),
    });
    try {
      const value = run(transaction, args);
      return { kind: 'ok', value: encode(result, value ?? null), changes: transaction.changes() };
    } catch (error) {
      return outcomeOf(error, rejections);
    }
  };
  // It is replayed while it waits, so the second run is the one that counts.
  once();
  const { changes, ...ended } = once();
  return changes ? { ...ended, rows: after(rows, changes) } : ended;
}

const output = createWriteStream(results);
for await (const line of createInterface({ input: createReadStream(cases) })) {
  const job = JSON.parse(line);
  if (!head) {
    await begin(job);
    continue;
  }
  const { run } = (await load(job.module))[job.export];
  output.write(JSON.stringify(job.calls.map((given) => call(run, job, given))) + '\n');
}
output.end();
