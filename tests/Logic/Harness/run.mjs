// Runs translated functions: node run.mjs <package> <cases> <results>. Each line of the cases is { module, export, parameters, result, calls }, where types are
// as TypeForm.cs writes them and calls are lists of encoded arguments; names are those of the arguments of a selector, whose row comes first; each line of the results is the list of encoded results.
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { formsOf } from './forms.mjs';

const [folder, cases, results] = process.argv.slice(2);
const load = (module) => import(pathToFileURL(`${folder}/${module}.js`).href);
const { Decimal } = await load('runtime/codegen/v1');
const { decode, encode, faultOf } = formsOf(Decimal);

function call(run, { parameters, result }, encoded) {
  const args = encoded.map((value, i) => decode(parameters[i], value));
  try {
    return { value: encode(result, run(...args)) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** A selector gets no more of the row than what travels. */
const selector = ({ model, project }, names) => (row, ...args) => {
  const told = model.make(model.members.map((member) => row[member.name]));
  return project(told, Object.fromEntries(names.map((name, i) => [name, args[i]])));
};

const output = createWriteStream(results);
for await (const line of createInterface({ input: createReadStream(cases) })) {
  const job = JSON.parse(line);
  const found = (await load(job.module))[job.export];
  const run = job.names ? selector(found, job.names) : found;
  output.write(JSON.stringify(job.calls.map((encoded) => call(run, job, encoded))) + '\n');
}
output.end();
