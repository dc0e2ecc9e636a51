import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MessagePackReader } from '../src/codec/message-pack-reader.ts';
import { MessagePackWriter } from '../src/codec/message-pack-writer.ts';
import { WireError } from '../src/codec/wire-error.ts';

const seed = Number(process.env['MODELSYNC_SEED'] ?? Date.now() % 1_000_000);
const limits = { maxDepth: 4, maxElements: 100_000, budget: 1 << 30 };
const pieces = ['a', 'Z', ' ', '\u0000', '\u007f', 'ü', '€', '😀'];

/** A message of many texts between other values, so that texts lie at the edges of windows and across them. */
function message(below: (end: number) => number): { texts: string[]; bytes: Uint8Array<ArrayBuffer>; ends: number[] } {
  const writer = new MessagePackWriter();
  const texts = Array.from({ length: 1 + below(400) }, () => {
    const choice = below(10) === 0 ? pieces.length : pieces.length - 3;
    return Array.from({ length: below(20) === 0 ? below(300) : below(45) }, () => pieces[below(choice)]!).join('');
  });
  const parts = texts.map((text) => {
    writer.writeString(text);
    const written = writer.take();
    writer.writeDouble(-below(1000) / 3);
    return [written, writer.take()] as const;
  });
  // Behind other bytes: readers get parts of buffers.
  const head = below(9);
  const all = Buffer.concat([new Uint8Array(head), ...parts.flat()]);
  const bytes = new Uint8Array(new Uint8Array(all).buffer, head);
  let at = 0;
  const ends = parts.map(([written, number]) => (at += written.length + number.length) - number.length);
  return { texts, bytes, ends };
}

function readAll(bytes: Uint8Array, count: number): string[] {
  const reader = new MessagePackReader(bytes, limits);
  const texts = Array.from({ length: count }, () => {
    const text = reader.readString();
    reader.readDouble();
    return text;
  });
  reader.finish();
  return texts;
}

function chance(from: number): (end: number) => number {
  let state = from;
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * end);
  };
}

test('texts of long messages are what was written, and one bad byte in any of them is refused', (t) => {
  t.diagnostic(`MODELSYNC_SEED=${seed}`);
  const below = chance(seed);
  for (let round = 0; round < 200; round++) {
    const { texts, bytes, ends } = message(below);
    assert.deepEqual(readAll(bytes, texts.length), texts);
    const chosen = below(texts.length);
    const length = Buffer.byteLength(texts[chosen]!);
    if (length === 0) continue;
    bytes[ends[chosen]! - 1 - below(length)] = 0xff;
    assert.throws(() => readAll(bytes, texts.length), (error) => error instanceof WireError && error.code === 'IllFormedText', `MODELSYNC_SEED=${seed}, round ${round}`);
  }
});
