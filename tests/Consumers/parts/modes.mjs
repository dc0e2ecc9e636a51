import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { assertNoServerCode, filesOf } from '../support/canaries.mjs';

const mode = (name) => ['--no-restore', `-p:ModelSyncNpmMode=${name}`, `-p:ModelSyncNpmOutputPath=../${name}/sync`];
const run = (cwd, program, ...args) => execFileSync(program, args, { cwd, encoding: 'utf8' });

/** Nothing that leaves the machine leads back to it. */
function assertPortable(folder, library) {
  const files = filesOf(folder);
  assertNoServerCode(files, library.folder);
  assert.deepEqual(files.filter((file) => file.endsWith('.d.ts.map')), []);
  const maps = files.filter((file) => file.endsWith('.js.map'));
  assert.ok(maps.length > 0);
  for (const map of maps) assert.ok(JSON.parse(readFileSync(map, 'utf8')).sources.every((source) => source.startsWith('modelsync:///@library/sync/')), map);
  for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8'), /Book\.cs/, file);
}

export const modes = (library) => describe('the other modes', () => {
  test('committed: a model that was edited fails the verification, with a diff, until the package is built and committed', () => {
    library.mustBuild(...mode('committed'));
    assertPortable(library.path('committed/sync'), library);
    library.edit('domain/Book.cs', 'Pages > 300', 'Pages > 400');

    const verify = [...mode('committed'), '-p:ModelSyncVerifyNpm=true'];
    const refused = library.build(...verify);
    assert.notEqual(refused.status, 0);
    assert.match(refused.output, /error MSYNC5008: @library\/sync is not what the C# says \(\d files differ\)/);
    assert.match(refused.output, /-.*return this\.pages > 300;/);
    assert.match(refused.output, /\+.*return this\.pages > 400;/);

    library.mustBuild(...mode('committed'));
    library.mustBuild(...verify);
  });

  test('publish: what npm packs is installed in an application that knows nothing else', () => {
    library.mustBuild(...mode('publish'), '-p:Version=1.2.3');
    const app = library.path('clean');
    mkdirSync(app);
    run(app, 'npm', 'pack', '--silent', library.path('publish/sync'));
    library.write('clean/package.json', '{ "name": "clean", "private": true, "type": "module" }');
    run(app, 'npm', 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', './library-sync-1.2.3.tgz');

    const code = "import { validateBookCreate as v } from '@library/sync/book'; console.log(v({ title: 'Middlemarch', pages: 1, pagesRead: 2 })[0].code);";
    assert.equal(run(app, process.execPath, '--input-type=module', '--eval', code).trim(), 'book.read_too_far');
    assertPortable(join(app, 'node_modules/@library/sync'), library);
  });
});
