import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** Vite's development server in its own process, on a free loopback port. */
export class DevServer {
  #process;
  #output = '';

  constructor(folder) {
    this.#process = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', '0', '--clearScreen', 'false'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** The address, once it listens. */
  url() {
    return new Promise((found, failed) => {
      const read = (text) => {
        this.#output += text;
        const address = /Local: +(http:\S+)/.exec(stripVTControlCharacters(this.#output))?.[1];
        if (address) found(address);
      };
      this.#process.stdout.on('data', read);
      this.#process.stderr.on('data', read);
      this.#process.once('exit', (code) => failed(new Error(`the development server ended with ${code}:\n${this.#output}`)));
    });
  }

  async stop() {
    if (this.#process.exitCode !== null) return;
    const ended = new Promise((done) => this.#process.once('exit', done));
    this.#process.kill();
    await ended;
  }
}
