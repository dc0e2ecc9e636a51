import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { repository } from './repository.ts';

/** What a page downloads, minified and gzipped. `expected` is what it was; a change of more than 3 % either way is looked at, and written here. */
const entries = [
  { name: 'translated code that asks for digits', import: '{ isDigit }', from: 'logic-v1', codecs: false, expected: 424, most: 1024 },
  { name: 'translated code that ignores case', import: '{ equalsIgnoreCase }', from: 'logic-v1', codecs: false, expected: 1_213, most: 2 * 1024 },
  { name: 'core: connection, live queries, mutations', import: '{ createClient }', codecs: false, expected: 10_110, most: 12 * 1024 },
  { name: 'a client with MessagePack', import: '{ createClient }', codecs: true, expected: 17_017, most: 18 * 1024 },
  { name: 'everything but the checks of validators', import: '*', codecs: true, expected: 25_410, most: 25 * 1024 },
  { name: 'all checks of validators', import: '*', from: 'checks-v1', codecs: false, expected: 6_909, most: 7 * 1024 },
];
const TOLERANCE = 0.03;

const withoutCodecs: Plugin = {
  name: 'without codecs',
  setup({ onResolve }) {
    onResolve({ filter: /message-pack-(reader|writer)|json-(reader|writer)|codec\/decimal/ }, ({ path }) => ({ path, external: true }));
  },
};

for (const { name, import: what, from = 'v1', codecs, expected, most } of entries) {
  test(`${name} stays small`, async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export ${what} from './codegen/${from}.ts'`, resolveDir: join(repository, 'src', 'Client', 'src') },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      plugins: codecs ? [] : [withoutCodecs],
    });
    const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
    assert.ok(size <= most, `${size} B is more than ${most} B`);
    assert.ok(Math.abs(size - expected) <= expected * TOLERANCE, `${size} B is not about ${expected} B`);
  });
}
