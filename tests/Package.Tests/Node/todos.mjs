// Two clients of the emitted package: what one adds, the other sees. node todos.mjs <package> <address>
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, url] = process.argv.slice(2);
const module = (file) => import(pathToFileURL(join(folder, file)));
const { createClient } = await module('index.js');
const { add, open } = await module('todo-list.js');

const [writer, reader] = [createClient({ url }), createClient({ url })];
const todos = reader.live(open);
const seen = new Promise((found) => todos.subscribe(({ data }) => data?.length && found(data)));
await todos.ready;
await writer.run(add, { input: { title: 'Feed the cat', isDone: false } });
console.log(`open: ${(await seen).map((todo) => todo.title)}`);
writer.close();
reader.close();
