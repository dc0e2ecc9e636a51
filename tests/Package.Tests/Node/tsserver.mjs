// Asks tsserver (TypeScript 5) for a definition: node tsserver.mjs <tsserver.js> <file> <line> <column>, zero-based. Prints File.cs:line.
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';

const [server, file, line, column] = process.argv.slice(2);
const child = spawn(process.execPath, [server, '--disableAutomaticTypingAcquisition'], { stdio: ['pipe', 'pipe', 'inherit'] });
const send = (seq, command, args) => child.stdin.write(JSON.stringify({ seq, type: 'request', command, arguments: args }) + '\n');

createInterface({ input: child.stdout }).on('line', (text) => {
  if (!text.startsWith('{')) return;
  const message = JSON.parse(text);
  if (message.type !== 'response' || message.command !== 'definition') return;
  for (const place of message.body) console.log(`${basename(place.file)}:${place.start.line - 1}`);
  child.kill();
});
send(1, 'open', { file });
send(2, 'definition', { file, line: Number(line) + 1, offset: Number(column) + 1 });
