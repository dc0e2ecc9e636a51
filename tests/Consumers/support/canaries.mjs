import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder, by its full path. */
export const filesOf = (folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)).filter((file) => statSync(file).isFile());

/**
 * What stays on the server is called nightjar in this suite's C#: members, texts of policies, of rules of the server and of bodies of mutations, comments.
 * (Bundles have canaries of their own: React calls its versions so.) Nor does anybody need to know where the sources are.
 */
export function assertNoServerCode(files, folder) {
  assert.ok(files.length > 0);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    assert.ok(!/nightjar/i.test(text), `${file} has what is for the server only`);
    assert.ok(!text.includes(folder), `${file} has the path ${folder}`);
  }
}
