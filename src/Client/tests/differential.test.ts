import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { JsonReader } from '../src/codec/json-reader.ts';
import { JsonWriter } from '../src/codec/json-writer.ts';
import type { ReadLimits } from '../src/codec/limits.ts';
import { MessagePackReader } from '../src/codec/message-pack-reader.ts';
import { WireError } from '../src/codec/wire-error.ts';
import { parseShape, readShape, writeShape } from './conformance/shapes.ts';
import { repository } from './repository.ts';

interface Row {
  readonly type: string;
  readonly encoding: 'json' | 'messagePack';
  readonly bytes: string;
  readonly code: string;
  readonly json: string;
  readonly limits: ReadLimits;
}

const program = join(repository, 'tests', 'Conformance', 'bin', 'Debug', 'net10.0', 'Conformance.Tests.dll');
const COUNT = 20_000;

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

test('Random inputs get the same verdict and the same value in both languages', { skip: !existsSync(program) && 'the solution is not built' }, () => {
  const seed = process.env['MODELSYNC_SEED'] ?? String(Date.now() % 1_000_000);
  const folder = mkdtempSync(join(tmpdir(), 'modelsync-differential-'));
  try {
    const file = join(folder, 'rows.jsonl');
    execFileSync('dotnet', [program, String(COUNT), seed, file]);
    const rows = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Row);
    assert.equal(rows.length, COUNT);
    for (const row of rows) assert.deepEqual(verdict(row), { code: row.code, json: row.json }, `MODELSYNC_SEED=${seed} ${JSON.stringify(row)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
