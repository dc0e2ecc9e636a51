import { JsonReader } from '../codec/json-reader.ts';
import { JsonWriter } from '../codec/json-writer.ts';
import type { ReadLimits } from '../codec/limits.ts';
import { MessagePackReader } from '../codec/message-pack-reader.ts';
import { MessagePackWriter } from '../codec/message-pack-writer.ts';
import type { Reader } from '../codec/reader.ts';
import type { Writer } from '../codec/writer.ts';

/** One of the two encodings of the protocol, chosen for the life of a client. */
export interface Encoding {
  readonly subprotocol: string;
  /** Encodes one value. */
  encode(write: (writer: Writer) => void): Uint8Array<ArrayBuffer>;
  /** What `WebSocket.send` takes: text for JSON. */
  frame(encoded: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | string;
  /** Reads what a WebSocket received; undefined when it has the other encoding's type. */
  reader(received: unknown): Reader | undefined;
}

// Frames of a server that went wrong must not take the page with them. A window holds at most 10,000 rows.
const limits: ReadLimits = { maxDepth: 40, maxElements: 100_000, budget: 64 * 1024 * 1024 };

/** MessagePack arrays in binary messages. */
export function messagePackEncoding(): Encoding {
  const writer = new MessagePackWriter();
  return {
    subprotocol: 'modelsync.1.msgpack',
    encode(write) {
      write(writer);
      return writer.take();
    },
    frame: (encoded) => encoded,
    reader: (received) => {
      if (received instanceof ArrayBuffer) return new MessagePackReader(new Uint8Array(received), limits);
      return received instanceof Uint8Array ? new MessagePackReader(received, limits) : undefined;
    },
  };
}

/** The same arrays as JSON in text messages. */
export function jsonEncoding(): Encoding {
  const writer = new JsonWriter();
  const text = new TextDecoder();
  const bytes = new TextEncoder();
  return {
    subprotocol: 'modelsync.1.json',
    encode(write) {
      write(writer);
      return writer.take();
    },
    frame: (encoded) => text.decode(encoded),
    reader: (received) => (typeof received === 'string' ? new JsonReader(bytes.encode(received), limits) : undefined),
  };
}
