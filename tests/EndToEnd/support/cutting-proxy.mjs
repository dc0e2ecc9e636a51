import net from 'node:net';

/** A TCP proxy in front of the server that drops its connections when told to, or after so many bytes to the client. */
export class CuttingProxy {
  #target;
  #server = net.createServer((inbound) => this.#join(inbound));
  #pairs = new Set();
  /** Called for each connection: how many bytes the server may send through it. */
  allowance = () => Infinity;
  cuts = 0;

  constructor(targetUrl) {
    this.#target = new URL(targetUrl);
  }

  async start() {
    await new Promise((listening) => this.#server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** Drops everything without a goodbye. */
  cut() {
    for (const pair of [...this.#pairs]) pair();
  }

  async stop() {
    this.cut();
    await new Promise((closed) => this.#server.close(closed));
  }

  #join(inbound) {
    const outbound = net.connect(Number(this.#target.port), this.#target.hostname);
    let left = this.allowance();
    const end = () => {
      if (!this.#pairs.delete(end)) return;
      this.cuts++;
      inbound.destroy();
      outbound.destroy();
    };
    this.#pairs.add(end);
    for (const socket of [inbound, outbound]) socket.on('error', end).on('close', end);
    inbound.on('data', (bytes) => outbound.write(bytes));
    outbound.on('data', (bytes) => {
      inbound.write(bytes.subarray(0, Math.max(0, left)));
      left -= bytes.length;
      if (left <= 0) end();
    });
  }
}
