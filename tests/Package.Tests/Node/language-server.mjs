// Asks the language server of TypeScript 7 for a definition: node language-server.mjs <tsc> <file> <line> <column>, zero-based. Prints File.cs:line.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

const [server, file, line, column] = process.argv.slice(2);
const uri = pathToFileURL(file).href;
const child = spawn(process.execPath, [server, '--lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });

// What it says while it is ended is no answer.
let [complaints, isAnswered] = ['', false];
child.stderr.on('data', (data) => (complaints += data));
child.on('close', () => {
  if (isAnswered) return;
  console.error(complaints);
  process.exitCode = 1;
});

function send(message) {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function received(message) {
  if (message.method !== undefined) {
    if (message.id !== undefined) send({ id: message.id, result: null });
  } else if (message.id === 1) {
    send({ method: 'initialized', params: {} });
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'typescript', version: 1, text: readFileSync(file, 'utf8') } } });
    send({ id: 2, method: 'textDocument/definition', params: { textDocument: { uri }, position: { line: Number(line), character: Number(column) } } });
  } else {
    for (const place of [message.result ?? []].flat()) console.log(`${basename(place.uri ?? place.targetUri)}:${(place.range ?? place.targetSelectionRange).start.line}`);
    isAnswered = true;
    child.kill();
  }
}

let buffer = Buffer.alloc(0);
child.stdout.on('data', (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const head = buffer.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, head).toString())[1]);
    if (buffer.length < head + 4 + length) return;
    received(JSON.parse(buffer.subarray(head + 4, head + 4 + length).toString()));
    buffer = buffer.subarray(head + 4 + length);
  }
});
send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: pathToFileURL(process.cwd()).href, capabilities: {} } });
