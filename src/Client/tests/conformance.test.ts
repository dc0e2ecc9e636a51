import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadLimits } from '../src/codec/limits.ts';
import { type Input, limits, toMessagePack, verdict } from './conformance/verdict.ts';
import { readJson } from './repository.ts';

interface Vector {
  readonly type: string;
  readonly encoding?: 'json' | 'messagePack';
  readonly bytes?: string;
  readonly text?: string;
  readonly json?: string;
  readonly messagePack?: string;
  readonly code?: string;
  readonly limits?: Partial<ReadLimits>;
  readonly note?: string;
}

const vectors = (name: string): Vector[] => readJson<Vector[]>('tests', 'Conformance', 'vectors', name);

function inputOf(vector: Vector): Input {
  return { type: vector.type, encoding: vector.encoding!, bytes: vector.bytes ?? Buffer.from(vector.text!).toString('hex'), limits: { ...limits, ...vector.limits } };
}

/** Fails with every row that differs, not with the first. */
function check(rows: readonly Vector[], differs: (vector: Vector) => string | undefined): void {
  assert.ok(rows.length > 0);
  const failures = rows.map((vector) => [vector, differs(vector)] as const).filter(([, difference]) => difference !== undefined);
  assert.equal(failures.length, 0, failures.slice(0, 40).map(([vector, difference]) => `${JSON.stringify(vector).slice(0, 300)} gave ${difference}`).join('\n'));
}

test('Accepted values are read from both encodings and written as exactly the same text and bytes', () => {
  check(vectors('accept.json'), ({ type, json, messagePack }) => {
    const inputs: Input[] = [
      { type, encoding: 'json', bytes: Buffer.from(json!).toString('hex'), limits },
      { type, encoding: 'messagePack', bytes: messagePack!, limits },
    ];
    for (const input of inputs) {
      const { code, json: text } = verdict(input);
      const written = code === 'None' ? `${text} ${toMessagePack(input)}` : code;
      if (written !== `${json} ${messagePack}`) return written;
    }
    return undefined;
  });
});

test('Lenient input is read as what both languages say', () => {
  check(vectors('lenient.json'), (vector) => {
    const { code, json } = verdict(inputOf(vector));
    return json === vector.json ? undefined : json || code;
  });
});

for (const name of ['collections.json', 'enums.json', 'integers.json', 'objects.json', 'skip.json', 'text.json', 'unions.json']) {
  test(`Every input of ${name} is read as its value or rejected with its code`, () => {
    check(vectors(name), (vector) => {
      const { code, json } = verdict(inputOf(vector));
      return code === vector.code && json === (vector.json ?? '') ? undefined : `${code} ${json}`;
    });
  });
}

for (const name of ['reject.json', 'mutated.json']) {
  test(`Every input of ${name} gets exactly its code`, () => {
    check(vectors(name), (vector) => {
      const { code } = verdict(inputOf(vector));
      return code === vector.code ? undefined : code;
    });
  });
}
