import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** A server in its own process, with its own data folder, on a free loopback port that it keeps when it is restarted. */
export class ServerProcess {
  #program;
  #arguments;
  #process;
  data = mkdtempSync(join(tmpdir(), 'modelsync-server-'));
  url = 'http://127.0.0.1:0';

  /** `args` gets the data folder. */
  constructor(program, args) {
    this.#program = join(root, program);
    this.#arguments = args;
  }

  get isRunning() {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Resolves with how the process ended. */
  exited = Promise.resolve();

  /** Starts and waits until it listens. `wrapper` is a program that runs it, for example strace. */
  async start(extra = [], wrapper = []) {
    const [command, ...args] = [...wrapper, 'dotnet', this.#program, '--urls', this.url, ...this.#arguments(this.data), ...extra];
    const started = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = started;
    this.exited = new Promise((done) => started.once('exit', (code, signal) => done({ code, signal })));
    this.url = await new Promise((found, failed) => {
      let output = '';
      started.stdout.on('data', (text) => {
        output += text;
        const address = /Now listening on: (http:\S+)/.exec(output)?.[1];
        if (address) found(address);
      });
      void this.exited.then(({ code, signal }) => failed(new Error(`the server ended with ${code ?? signal}:\n${output}`)));
    });
  }

  /** Asks it to stop, as a supervisor does. */
  async terminate() {
    this.#process.kill('SIGTERM');
    return this.exited;
  }

  /** As a crash does: no goodbye, nothing flushed. */
  async kill() {
    this.#process.kill('SIGKILL');
    await this.exited;
  }

  async remove() {
    if (this.isRunning) await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }
}

/** The auction sample. */
export class Server extends ServerProcess {
  constructor() {
    super('samples/Auctions/bin/Debug/net10.0/Auctions.dll', (data) => ['--Data', data, '--contentRoot', join(root, 'samples/Auctions')]);
  }

  get database() {
    return join(this.data, 'auctions.db');
  }
}

/** The server that can be told where to die. */
export class FaultServer extends ServerProcess {
  constructor() {
    super('tests/FaultServer/bin/Debug/net10.0/FaultServer.dll', (data) => ['--Database', join(data, 'faults.db')]);
  }

  get database() {
    return join(this.data, 'faults.db');
  }
}
