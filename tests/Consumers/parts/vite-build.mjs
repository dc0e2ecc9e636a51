import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { assertNoServerCode, filesOf } from '../support/canaries.mjs';

export const viteBuild = (library) => describe('an application that Vite has built', () => {
  let files;
  const texts = (extension) => files.filter((file) => file.endsWith(extension)).map((file) => readFileSync(file, 'utf8'));

  before(() => {
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { cwd: library.path('apps/web'), stdio: 'inherit' });
    files = filesOf(library.path('apps/web/dist'));
  });

  test('has what it uses, and its maps have the sources of it', () => {
    assert.ok(texts('.js').some((text) => text.includes('book.read_too_far')));
    assert.ok(texts('.map').some((text) => JSON.parse(text).sources.some((source) => source.endsWith('packages/sync/book.js'))));
  });

  test('has no code of the server and no path, nor do its maps', () => assertNoServerCode(files, library.folder));

  test('has nothing of models and queries that it does not use', () => {
    for (const text of texts('.js')) assert.doesNotMatch(text, /shelf|longReads|markRead|WebSocket/i);
  });
});
