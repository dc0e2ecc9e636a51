import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { MessagePackReader } from '../src/codec/message-pack-reader.ts';
import { absent, withFiles } from './conformance/dotnet.ts';
import { suiteCases } from './conformance/suite-cases.ts';
import { limits, toMessagePack, verdict } from './conformance/verdict.ts';

const cases = suiteCases();

test('The public MessagePack suite is read as its values, or refused for what suite-cases.ts says', () => {
  assert.ok(cases.length > 250, `${cases.length} cases`);
  for (const { code, json, ...input } of cases) assert.deepEqual(verdict({ ...input, limits }), { code, json }, JSON.stringify(input));
});

test('C# says the same of the public MessagePack suite', { skip: absent }, () => {
  const input = (folder: string) => join(folder, 'cases.jsonl');
  const output = (folder: string) => join(folder, 'verdicts.jsonl');
  withFiles(
    (folder) => {
      writeFileSync(input(folder), cases.map((row) => JSON.stringify(row)).join('\n'));
      return ['verdicts', input(folder), output(folder)];
    },
    (folder) => {
      const verdicts = readFileSync(output(folder), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
      assert.deepEqual(verdicts, cases.map(({ code, json }) => ({ code, json })));
    });
});

test('A value is written in the shortest form that the suite has of it', () => {
  const accepted = cases.filter((row) => row.code === 'None');
  for (const { type, bytes, json } of accepted) {
    const forms = accepted.filter((row) => row.type === type && row.json === json).map((row) => row.bytes);
    const shortest = forms.filter((form) => form.length === Math.min(...forms.map((other) => other.length)));
    assert.ok(shortest.includes(toMessagePack({ type, encoding: 'messagePack', bytes, limits })), `${type} ${json}`);
  }
});

test('Every form of the suite is passed over whole', () => {
  for (const { bytes } of cases) {
    const reader = new MessagePackReader(new Uint8Array(Buffer.from(bytes, 'hex')), limits);
    reader.skip();
    reader.finish();
  }
});
