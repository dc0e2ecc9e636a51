import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { assertNoServerCode, filesOf } from '../support/canaries.mjs';

export const nextBuild = (library) => describe('a site that Next.js has built', () => {
  let built;
  let files;

  before(() => {
    built = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      cwd: library.path('apps/site'), encoding: 'utf8', env: { ...process.env, CI: 'true', NEXT_TELEMETRY_DISABLED: '1' },
    });
    assert.equal(built.status, 0, built.stdout + built.stderr);
    files = filesOf(library.path('apps/site/.next/static'));
  });

  test('has types that fit', () => assert.match(built.stdout, /Finished TypeScript/));

  test('says on the server what the C# says', () => {
    assert.match(library.read('apps/site/.next/server/app/index.html'), /LibrarySync.*shelf\.labelled/s);
  });

  test('has the validator that a client component uses, and not the one that only the server used', () => {
    const code = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(file, 'utf8'));
    assert.ok(code.some((text) => text.includes('book.read_too_far')));
    for (const text of code) assert.doesNotMatch(text, /shelf/i);
  });

  test('gives browsers no code of the server and no path, in no map either', () => {
    assert.ok(files.some((file) => file.endsWith('.map')));
    assertNoServerCode(files, library.folder);
  });
});
