// Prints entry.mjs of the current folder, bundled and minified: node bundle.mjs <esbuild> [external ...]
import { createRequire } from 'node:module';

const [library, ...external] = process.argv.slice(2);
const { build, transform } = createRequire(import.meta.url)(library);
const result = await build({ entryPoints: ['entry.mjs'], bundle: true, minify: true, format: 'esm', write: false, external, logLevel: 'error', ignoreAnnotations: false });
// What is imported from outside but not used goes away only in TypeScript.
const { code } = await transform(result.outputFiles[0].text, { loader: 'ts', minify: true, format: 'esm' });
process.stdout.write(code);
