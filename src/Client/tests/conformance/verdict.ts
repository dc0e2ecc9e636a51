import { JsonReader } from '../../src/codec/json-reader.ts';
import { JsonWriter } from '../../src/codec/json-writer.ts';
import type { ReadLimits } from '../../src/codec/limits.ts';
import { MessagePackReader } from '../../src/codec/message-pack-reader.ts';
import { MessagePackWriter } from '../../src/codec/message-pack-writer.ts';
import type { Reader } from '../../src/codec/reader.ts';
import { WireError } from '../../src/codec/wire-error.ts';
import { parseShape, readShape, writeShape } from './shapes.ts';

/** Bytes in hex, to be read as a type under limits. */
export interface Input {
  readonly type: string;
  readonly encoding: 'json' | 'messagePack';
  readonly bytes: string;
  readonly limits: ReadLimits;
}

/** What is made of an input: the value in JSON with code `None`, or the code of the first error. */
export interface Verdict {
  readonly code: string;
  readonly json: string;
}

/** The limits of a frame. */
export const limits: ReadLimits = { maxDepth: 32, maxElements: 10_000, budget: 2 * 1024 * 1024 };

export function verdict(input: Input): Verdict {
  try {
    const writer = new JsonWriter();
    writeShape(writer, parseShape(input.type), read(input));
    return { code: 'None', json: writer.takeText() };
  } catch (error) {
    if (error instanceof WireError) return { code: error.code, json: '' };
    throw error;
  }
}

/** The input, which must be readable, as this side writes it in MessagePack. */
export function toMessagePack(input: Input): string {
  const writer = new MessagePackWriter();
  writeShape(writer, parseShape(input.type), read(input));
  return Buffer.from(writer.take()).toString('hex');
}

function read(input: Input): unknown {
  const reader = readerOf(input);
  const value = readShape(reader, parseShape(input.type));
  reader.finish();
  return value;
}

function readerOf({ encoding, bytes, limits }: Input): Reader {
  const input = new Uint8Array(Buffer.from(bytes, 'hex'));
  return encoding === 'json' ? new JsonReader(input, limits) : new MessagePackReader(input, limits);
}
