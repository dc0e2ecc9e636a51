import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { absent, seed, volume, withFiles } from './conformance/dotnet.ts';
import { type Input, type Verdict, verdict } from './conformance/verdict.ts';

type Row = Input & Verdict;

const COUNT = volume('MODELSYNC_FUZZ_INPUTS', 100_000);
/** As many as one file holds. */
const BATCH = 100_000;

/** Compares a batch and counts what was rejected. */
function compare(file: string, note: string): number {
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
  let rejected = 0;
  for (const line of rows) {
    const row = JSON.parse(line) as Row;
    const own = verdict(row);
    if (own.code !== row.code || own.json !== row.json) assert.fail(`${note} ${line} but here ${JSON.stringify(own)}`);
    if (own.code !== 'None') rejected++;
  }
  return rejected;
}

for (const encoding of ['json', 'messagePack']) {
  test(`Changed inputs in ${encoding} get the same verdict and the same value in both languages`, { skip: absent }, (t) => {
    t.diagnostic(`MODELSYNC_SEED=${seed}, ${COUNT} inputs`);
    let rejected = 0;
    for (let done = 0; done < COUNT; done += BATCH) {
      const count = Math.min(BATCH, COUNT - done);
      const batchSeed = String(Number(seed) + done / BATCH);
      const args = (folder: string) => ['mutations', encoding, String(count), batchSeed, join(folder, 'rows.jsonl')];
      withFiles(args, (folder) => (rejected += compare(join(folder, 'rows.jsonl'), `MODELSYNC_SEED=${batchSeed}`)));
    }
    assert.ok(rejected >= COUNT * 0.2 && rejected <= COUNT * 0.8, `${rejected} of ${COUNT} were rejected: too few or too many to say much`);
  });
}
