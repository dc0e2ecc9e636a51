import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';

export const jest = (library) => describe('tests in Jest', () => {
  // What the README of the package tells users.
  test('import the package as it is when Jest loads modules', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'], { cwd: library.path('apps/unit'), encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.match(stderr, /1 passed, 1 total/);
  });
});
