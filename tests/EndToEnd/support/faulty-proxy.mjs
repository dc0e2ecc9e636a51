import net from 'node:net';

/** How long a connection whose answers are lost goes on, and how late bytes of a connection that is gone arrive. */
const MUTE_MS = 60;
const LATE_MS = 30;

/**
 * Between clients and the server, with an eye for WebSocket frames. For each connection `plan()` says what goes wrong:
 * - `{ kind: 'cut', after }` both ends lose the connection behind so many frames to the client
 * - `{ kind: 'cutUp', after }` the same behind so many frames to the server
 * - `{ kind: 'mute', after }` from there on nothing reaches the client, while the server still hears it; then it is cut: lost acks
 * - `{ kind: 'late', after }` the client's frames behind so many are held until the client has lost the connection, then the server gets them: bytes of the past
 * - `{ kind: 'none' }`
 * and with `repeat` (0 to 1) how often a message from the client arrives twice; `seen` is called for each frame to the client, `seenUp` for each to the server.
 */
export class FaultyProxy {
  #target;
  #server = net.createServer((inbound) => this.#join(inbound));
  #ends = new Set();
  #random;
  plan = () => ({ kind: 'none' });
  counts = { cut: 0, cutUp: 0, mute: 0, late: 0, repeated: 0 };

  constructor(targetUrl, random) {
    this.#target = new URL(targetUrl);
    this.#random = random;
  }

  async start() {
    await new Promise((listening) => this.#server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  async stop() {
    for (const end of [...this.#ends]) end();
    await new Promise((closed) => this.#server.close(closed));
  }

  #join(inbound) {
    const outbound = net.connect(Number(this.#target.port), this.#target.hostname);
    const { kind, after = Infinity, repeat = 0, seen, seenUp } = this.plan();
    const end = () => {
      this.#ends.delete(end);
      inbound.destroy();
      outbound.destroy();
    };
    this.#ends.add(end);
    const held = [];
    let isMute = false;
    let isCut = false;
    let upFrames = 0;
    let downFrames = 0;
    const goMute = () => {
      isMute = true;
      this.counts.mute++;
      setTimeout(end, MUTE_MS);
    };
    const cutUp = () => {
      isCut = true;
      this.counts.cutUp++;
      // What is written still goes out.
      outbound.end();
      inbound.destroy();
    };
    const comeLate = () => {
      this.counts.late++;
      inbound.off('close', end).destroy();
      setTimeout(() => {
        for (const frame of held) outbound.write(frame);
        setTimeout(end, LATE_MS);
      }, LATE_MS);
    };
    const up = splitFrames((frame, isMessage) => {
      upFrames++;
      if (kind === 'late' && upFrames > after) {
        if (held.push(frame) === 1) setTimeout(comeLate, LATE_MS);
        return;
      }
      if (isCut) return;
      outbound.write(frame);
      seenUp?.();
      if (kind === 'cutUp' && upFrames === after) cutUp();
      // Not the first one: a second hello ends the connection, which is another fault.
      if (isCut || !isMessage || upFrames === 1 || this.#random() >= repeat) return;
      this.counts.repeated++;
      outbound.write(frame);
    });
    const down = splitFrames((frame) => {
      if (isMute) return;
      inbound.write(frame);
      seen?.();
      if (++downFrames < after) return;
      if (kind === 'mute') goMute();
      if (kind !== 'cut') return;
      this.counts.cut++;
      // What is written still goes out.
      inbound.end();
      outbound.destroy();
    });
    inbound.on('error', end).on('close', end).on('data', (bytes) => up(bytes, (head) => outbound.write(head)));
    outbound.on('error', end).on('close', end).on('data', (bytes) => down(bytes, (head) => inbound.write(head)));
  }
}

/** Cuts one direction of a connection into its HTTP head and then frames: `take(frame, whether it is a whole message)`. */
export function splitFrames(take) {
  let rest = Buffer.alloc(0);
  let isUpgraded = false;
  return (bytes, passHead) => {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    if (!isUpgraded) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      passHead(rest.subarray(0, end + 4));
      rest = rest.subarray(end + 4);
      isUpgraded = true;
    }
    for (let length = frameLength(rest); length !== undefined && length <= rest.length; length = frameLength(rest)) {
      const frame = rest.subarray(0, length);
      rest = rest.subarray(length);
      const isFinal = (frame[0] & 0x80) !== 0;
      const opcode = frame[0] & 0x0f;
      take(frame, isFinal && (opcode === 1 || opcode === 2));
    }
  };
}

/** Length of the frame at the beginning, undefined while its header is not there. RFC 6455, 5.2. */
function frameLength(bytes) {
  if (bytes.length < 2) return undefined;
  const mask = bytes[1] & 0x80 ? 4 : 0;
  const short = bytes[1] & 0x7f;
  if (short < 126) return 2 + mask + short;
  if (short === 126) return bytes.length < 4 ? undefined : 4 + mask + bytes.readUInt16BE(2);
  return bytes.length < 10 ? undefined : 10 + mask + Number(bytes.readBigUInt64BE(2));
}
