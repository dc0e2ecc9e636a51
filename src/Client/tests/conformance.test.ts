import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JsonReader } from '../src/codec/json-reader.ts';
import { JsonWriter } from '../src/codec/json-writer.ts';
import type { ReadLimits } from '../src/codec/limits.ts';
import { MessagePackReader } from '../src/codec/message-pack-reader.ts';
import { MessagePackWriter } from '../src/codec/message-pack-writer.ts';
import type { Reader } from '../src/codec/reader.ts';
import { WireError } from '../src/codec/wire-error.ts';
import { parseShape, readShape, writeShape } from './conformance/shapes.ts';
import { readJson } from './repository.ts';

interface Vector {
  readonly type: string;
  readonly encoding?: 'json' | 'messagePack';
  readonly bytes?: string;
  readonly json?: string;
  readonly messagePack?: string;
  readonly code?: string;
  readonly limits?: Partial<ReadLimits>;
  readonly note?: string;
}

const defaults: ReadLimits = { maxDepth: 32, maxElements: 10_000, budget: 2 * 1024 * 1024 };
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
const vectors = (name: string): Vector[] => readJson<Vector[]>('tests', 'Conformance', 'vectors', name);

function readerOf(vector: Vector, encoding = vector.encoding, bytes = vector.bytes): Reader {
  const limits = { ...defaults, ...vector.limits };
  return encoding === 'json' ? new JsonReader(hex(bytes!), limits) : new MessagePackReader(hex(bytes!), limits);
}

/** The value, or the code of the first error. */
function outcome(vector: Vector, reader: Reader): { readonly value?: unknown; readonly code: string } {
  try {
    const value = readShape(reader, parseShape(vector.type));
    reader.finish();
    return { value, code: 'None' };
  } catch (error) {
    if (error instanceof WireError) return { code: error.code };
    throw error;
  }
}

function toJson(vector: Vector, value: unknown): string {
  const writer = new JsonWriter();
  writeShape(writer, parseShape(vector.type), value);
  return writer.takeText();
}

function toMessagePack(vector: Vector, value: unknown): string {
  const writer = new MessagePackWriter();
  writeShape(writer, parseShape(vector.type), value);
  return Buffer.from(writer.take()).toString('hex');
}

/** Fails with every row that differs, not with the first. */
function check(rows: readonly Vector[], differs: (vector: Vector) => string | undefined): void {
  assert.ok(rows.length > 0);
  const failures = rows.map((vector) => [vector, differs(vector)] as const).filter(([, difference]) => difference !== undefined);
  assert.equal(failures.length, 0, failures.slice(0, 40).map(([vector, difference]) => `${JSON.stringify(vector).slice(0, 300)} gave ${difference}`).join('\n'));
}

test('Accepted values are read from both encodings and written as exactly the same text and bytes', () => {
  check(vectors('accept.json'), (vector) => {
    const inputs = [
      outcome(vector, readerOf(vector, 'json', Buffer.from(vector.json!).toString('hex'))),
      outcome(vector, readerOf(vector, 'messagePack', vector.messagePack)),
    ];
    for (const { value, code } of inputs) {
      if (code !== 'None') return code;
      const written = `${toJson(vector, value)} ${toMessagePack(vector, value)}`;
      if (written !== `${vector.json} ${vector.messagePack}`) return written;
    }
    return undefined;
  });
});

test('Lenient input is read as what both languages say', () => {
  check(vectors('lenient.json'), (vector) => {
    const { value, code } = outcome(vector, readerOf(vector));
    const text = code === 'None' ? toJson(vector, value) : code;
    return text === vector.json ? undefined : text;
  });
});

for (const name of ['reject.json', 'mutated.json']) {
  test(`Every input of ${name} gets exactly its code`, () => {
    check(vectors(name), (vector) => {
      const { code } = outcome(vector, readerOf(vector));
      return code === vector.code ? undefined : code;
    });
  });
}
