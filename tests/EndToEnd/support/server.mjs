import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const program = join(root, 'samples/Auctions/bin/Debug/net10.0/Auctions.dll');

/** The auction sample in its own process, with its own data folder, on a free loopback port that it keeps when it is restarted. */
export class Server {
  #data = mkdtempSync(join(tmpdir(), 'modelsync-auctions-'));
  #process;
  url = 'http://127.0.0.1:0';

  get database() {
    return join(this.#data, 'auctions.db');
  }

  async start() {
    this.#process = spawn('dotnet', [program, '--urls', this.url, '--Data', this.#data, '--contentRoot', join(root, 'samples/Auctions')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.url = await new Promise((found, failed) => {
      let output = '';
      this.#process.stdout.on('data', (text) => {
        output += text;
        const address = /Now listening on: (http:\S+)/.exec(output)?.[1];
        if (address) found(address);
      });
      this.#process.once('exit', (code) => failed(new Error(`the sample ended with ${code}:\n${output}`)));
    });
  }

  /** As a crash does: no goodbye, nothing flushed. */
  async kill() {
    const ended = new Promise((done) => this.#process.once('exit', done));
    this.#process.kill('SIGKILL');
    await ended;
  }

  async remove() {
    if (this.#process.exitCode === null && this.#process.signalCode === null) await this.kill();
    rmSync(this.#data, { recursive: true, force: true });
  }
}
