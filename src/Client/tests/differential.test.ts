import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { JsonReader } from '../src/codec/json-reader.ts';
import { JsonWriter } from '../src/codec/json-writer.ts';
import type { ReadLimits } from '../src/codec/limits.ts';
import { MessagePackReader } from '../src/codec/message-pack-reader.ts';
import { WireError } from '../src/codec/wire-error.ts';
import { absent, seed, volume, withFiles } from './conformance/dotnet.ts';
import { parseShape, readShape, writeShape } from './conformance/shapes.ts';

interface Row {
  readonly type: string;
  readonly encoding: 'json' | 'messagePack';
  readonly bytes: string;
  readonly code: string;
  readonly json: string;
  readonly limits: ReadLimits;
}

const COUNT = volume('MODELSYNC_FUZZ_INPUTS', 100_000);
/** As many as one file holds. */
const BATCH = 100_000;

function verdict(row: Row): { code: string; json: string } {
  const bytes = new Uint8Array(Buffer.from(row.bytes, 'hex'));
  const reader = row.encoding === 'json' ? new JsonReader(bytes, row.limits) : new MessagePackReader(bytes, row.limits);
  try {
    const value = readShape(reader, parseShape(row.type));
    reader.finish();
    const writer = new JsonWriter();
    writeShape(writer, parseShape(row.type), value);
    return { code: 'None', json: writer.takeText() };
  } catch (error) {
    if (error instanceof WireError) return { code: error.code, json: '' };
    throw error;
  }
}

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
