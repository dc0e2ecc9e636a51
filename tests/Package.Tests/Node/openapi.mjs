// Checks an OpenAPI document: node openapi.mjs <document.json>. Prints its version, or what is wrong with it.
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';

const validator = new Validator();
const result = await validator.validate(JSON.parse(readFileSync(process.argv[2], 'utf8')));
console.log(result.valid ? validator.version : JSON.stringify(result.errors));
process.exitCode = result.valid ? 0 : 1;
