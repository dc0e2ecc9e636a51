// Runs translated functions: node run.mjs <package> <cases> <results>. Each line of the cases is { module, export, parameters, result, calls }, where types are
// as TypeForm.cs writes them and calls are lists of encoded arguments; each line of the results is the list of encoded results.
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

const output = createWriteStream(results);
for await (const line of createInterface({ input: createReadStream(cases) })) {
  const job = JSON.parse(line);
  const run = (await load(job.module))[job.export];
  output.write(JSON.stringify(job.calls.map((encoded) => call(run, job, encoded))) + '\n');
}
output.end();
