import { MessagePackReader } from '../codec/message-pack-reader.ts';
import { MessagePackWriter } from '../codec/message-pack-writer.ts';
import { type Encoding, FRAME_LIMITS } from './encoding.ts';

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
      if (received instanceof ArrayBuffer) return new MessagePackReader(new Uint8Array(received), FRAME_LIMITS);
      return received instanceof Uint8Array ? new MessagePackReader(received, FRAME_LIMITS) : undefined;
    },
  };
}
