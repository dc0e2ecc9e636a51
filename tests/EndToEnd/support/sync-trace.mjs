import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** What strace is asked for: everything that writes to a file or a socket, and what makes a file durable. */
const calls = 'pwrite64,pwritev,pwritev2,write,writev,fdatasync,fsync,sendto,sendmsg,sendmmsg';

/** Why a process cannot be traced here, or undefined. */
export function whyNoTrace() {
  const trial = spawnSync('strace', ['-f', '-o', '/dev/null', 'true'], { encoding: 'utf8' });
  if (trial.error) return 'strace is not installed';
  return trial.status === 0 ? undefined : `strace may not trace here: ${trial.stderr.trim().split('\n')[0]}`;
}

/** The command before a command that traces it into a file; the traced process stays our own child. */
export const tracer = (file) => ['strace', '-D', '-f', '--seccomp-bpf', '-y', '-s', '65536', '-e', `trace=${calls}`, '-e', 'signal=none', '-o', file];

/** Lines of a trace, once everything of the traced process is in it; there are more than fit into one text. */
export async function* readTrace(file) {
  while (!/\+\+\+ (exited|killed)/.test(await lastLine(file))) await new Promise((later) => setTimeout(later, 20));
  yield* createInterface({ input: createReadStream(file) });
}

async function lastLine(file) {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(200), position: Math.max(0, size - 200) });
    return buffer.toString('utf8', 0, bytesRead).trimEnd().split('\n').at(-1);
  } finally {
    await handle.close();
  }
}

/**
 * Looks for marks that leave by a socket before they are durable. A mark is durable when a sync of the write-ahead log has ended that began
 * after the write of the mark had ended. Calls that other threads interrupt stand in the trace in two lines, beginning and end.
 */
export class SyncCheck {
  syncs = 0;
  /** Marks that left when they were durable, and that left before. */
  sent = new Set();
  early = new Set();
  #markOf;
  #written = new Set();
  #durable = new Set();
  #open = new Map();

  /** @param {RegExp} markOf Finds the marks in a text of a call. */
  constructor(markOf) {
    this.#markOf = markOf;
  }

  take(line) {
    const [, thread, rest] = /^(\d+)\s+(.*)$/s.exec(line) ?? [];
    if (rest === undefined) return;
    if (rest.startsWith('<...')) {
      this.#open.get(thread)?.();
      this.#open.delete(thread);
      return;
    }
    const call = /^(\w+)\(\d+<([^>]*)>(.*)$/s.exec(rest);
    if (!call) return;
    const [, name, file, text] = call;
    // A send counts when it begins: from then on the peer may have it.
    if (file.startsWith('socket:')) {
      for (const mark of this.#marksIn(text)) (this.#durable.has(mark) ? this.sent : this.early).add(mark);
      return;
    }
    if (!file.endsWith('-wal')) return;
    const end = name === 'fdatasync' || name === 'fsync' ? this.#sync() : this.#write(text);
    if (rest.endsWith('<unfinished ...>')) this.#open.set(thread, end);
    else end();
  }

  #sync() {
    const covered = [...this.#written];
    return () => {
      this.syncs++;
      for (const mark of covered) {
        this.#durable.add(mark);
        this.#written.delete(mark);
      }
    };
  }

  #write(text) {
    const marks = this.#marksIn(text);
    return () => marks.forEach((mark) => this.#durable.has(mark) || this.#written.add(mark));
  }

  #marksIn(text) {
    return [...text.matchAll(this.#markOf)].map((match) => match[1]);
  }
}
