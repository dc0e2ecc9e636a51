import type { ReadLimits } from '../codec/limits.ts';
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
export const FRAME_LIMITS: ReadLimits = { maxDepth: 40, maxElements: 100_000, budget: 64 * 1024 * 1024 };
