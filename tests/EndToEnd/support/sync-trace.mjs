import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

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

/** Lines of a trace, once everything of the traced process is in it. */
export async function readTrace(file) {
  while (true) {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    if (/\+\+\+ (exited|killed)/.test(lines.at(-1))) return lines;
    await new Promise((later) => setTimeout(later, 20));
  }
}

/**
 * Looks for marks that leave by a socket before they are durable. A mark is durable when a sync of the write-ahead log has ended that began
 * after the write of the mark had ended. Calls that other threads interrupt stand in the trace in two lines, beginning and end.
 */
export function checkSyncs(lines, markOf) {
  const written = new Set();
  const durable = new Set();
  const sent = new Set();
  const early = new Set();
  const open = new Map();
  let syncs = 0;
  const marksIn = (text) => [...text.matchAll(markOf)].map((match) => match[1]);
  const begin = ({ name, file, text }) => {
    if (name.startsWith('send') || file.startsWith('socket:')) return undefined;
    if (!file.endsWith('-wal')) return undefined;
    if (name === 'fdatasync' || name === 'fsync') {
      const covered = [...written];
      return () => {
        syncs++;
        for (const mark of covered) durable.add(mark);
      };
    }
    const marks = marksIn(text);
    return () => marks.forEach((mark) => written.add(mark));
  };
  for (const line of lines) {
    const [, thread, rest] = /^(\d+)\s+(.*)$/s.exec(line) ?? [];
    if (rest === undefined) continue;
    if (rest.startsWith('<...')) {
      open.get(thread)?.();
      open.delete(thread);
      continue;
    }
    const call = /^(\w+)\(\d+<([^>]*)>(.*)$/s.exec(rest);
    if (!call) continue;
    const [, name, file, text] = call;
    // A send counts when it begins: from then on the peer may have it.
    if (file.startsWith('socket:')) {
      for (const mark of marksIn(text)) (durable.has(mark) ? sent : early).add(mark);
      continue;
    }
    const end = begin({ name, file, text });
    if (!end) continue;
    if (rest.endsWith('<unfinished ...>')) open.set(thread, end);
    else end();
  }
  return { syncs, sent, early, durable };
}
