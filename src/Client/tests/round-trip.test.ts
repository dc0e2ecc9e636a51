import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { JsonReader } from '../src/codec/json-reader.ts';
import { JsonWriter } from '../src/codec/json-writer.ts';
import { MessagePackReader } from '../src/codec/message-pack-reader.ts';
import { MessagePackWriter } from '../src/codec/message-pack-writer.ts';
import type { Reader } from '../src/codec/reader.ts';
import { absent, seed, volume, withFiles } from './conformance/dotnet.ts';
import { parseShape, readShape, writeShape } from './conformance/shapes.ts';
import { readJson } from './repository.ts';

const COUNT = volume('MODELSYNC_FUZZ_VALUES', 100_000);
const jsonWriter = new JsonWriter();
const packedWriter = new MessagePackWriter();
const limits = { maxDepth: 1000, maxElements: 1_000_000, budget: 64 * 1024 * 1024 };
const kinds = readJson<{ readonly kind: string }[]>('src', 'Generator', 'ModelSync.Contract', 'types.json').map((row) => row.kind);

interface Row {
  readonly kind: string;
  readonly types: readonly string[];
}

/*
 * The eight routes, for every value x of a row. C# has checked that it reads its own bytes as x, in both encodings. Here
 *   1. what its JSON and its MessagePack are read as is one value v: C# to TypeScript;
 *   2. v is written as exactly the same bytes again, in both encodings. So C# reads what TypeScript writes as x, and TypeScript as v.
 */
function follow(folder: string, row: Row): number {
  const shapes = row.types.map(parseShape);
  const file = (extension: string) => new Uint8Array(readFileSync(join(folder, `${row.kind}.${extension}`)));
  const [index, json, packed] = [new Int32Array(file('index').buffer), file('json'), file('messagepack')];
  let [jsonAt, packedAt] = [0, 0];
  for (let i = 0; i < index.length; i += 3) {
    const shape = shapes[index[i]!]!;
    const [text, bytes] = [json.subarray(jsonAt, jsonAt += index[i + 1]!), packed.subarray(packedAt, packedAt += index[i + 2]!)];
    const read = (reader: Reader): unknown => {
      const value = readShape(reader, shape);
      reader.finish();
      return value;
    };
    const name = (): string => `MODELSYNC_SEED=${seed} ${row.types[index[i]!]} ${Buffer.from(text).toString()} ${Buffer.from(bytes).toString('hex')}`;
    const value = read(new JsonReader(text, limits));
    const same = read(new MessagePackReader(bytes, limits));
    if (!Object.is(value, same) && !isDeepStrictEqual(value, same)) assert.fail(`${name()} is read as two values`);
    writeShape(jsonWriter, shape, value);
    if (Buffer.compare(jsonWriter.take(), text) !== 0) assert.fail(`${name()} is written as other JSON`);
    writeShape(packedWriter, shape, value);
    if (Buffer.compare(packedWriter.take(), bytes) !== 0) assert.fail(`${name()} is written as other MessagePack`);
  }
  return index.length / 3;
}

test('Every value of every row of the type table is the same after all eight routes', { skip: absent }, (t) => {
  t.diagnostic(`MODELSYNC_SEED=${seed}, ${COUNT} values a row`);
  withFiles((folder) => ['values', String(COUNT), seed, folder], (folder) => {
    const rows = JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8')) as Row[];
    assert.deepEqual(rows.map((row) => row.kind), kinds);
    for (const row of rows) assert.equal(follow(folder, row), COUNT, row.kind);
  });
});
