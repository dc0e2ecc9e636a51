// Asks the JSON Schemas of a package about texts: node schemas.mjs <package> <input.json>. Prints one line of JSON: for each text whether it is valid.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const [folder, file] = process.argv.slice(2);
const schemas = JSON.parse(readFileSync(`${folder}/schemas.json`, 'utf8'));
const ajv = new Ajv({ strictTypes: false, validateFormats: false, allowUnionTypes: true });
ajv.addSchema({ ...schemas, $id: 'package' });
const asked = JSON.parse(readFileSync(file, 'utf8'));
const validators = new Map([...new Set(asked.map(({ type }) => type))].map(type => [type, ajv.compile({ $ref: `package#/$defs/${type}` })]));
console.log(JSON.stringify(asked.map(({ type, json }) => validators.get(type)(JSON.parse(json)))));
