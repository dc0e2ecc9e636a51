import { JsonReader } from '../codec/json-reader.ts';
import { JsonWriter } from '../codec/json-writer.ts';
import { type Encoding, FRAME_LIMITS } from './encoding.ts';

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
    reader: (received) => (typeof received === 'string' ? new JsonReader(bytes.encode(received), FRAME_LIMITS) : undefined),
  };
}
