// One client writes a row and reads it, or is told to upgrade. node visit.mjs <package> <address> <msgpack|json>
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, url, encoding] = process.argv.slice(2);
const module = (file) => import(pathToFileURL(join(folder, file)));
const { createClient, jsonEncoding } = await module('index.js');
const { all } = await module('lots.js');
const { sell } = await module('selling.js');

const outdated = new Promise((told) => {
  globalThis.client = createClient({ url, onUpgradeRequired: () => told('upgrade-required'), ...(encoding === 'json' ? { encoding: jsonEncoding() } : {}) });
});
const client = globalThis.client;
setTimeout(() => process.exit(1), 30_000).unref();

const visit = async () => {
  await client.run(sell, { input: { id: '00000000-0000-0000-0000-000000000001', title: 'A globe', status: 1, note: null } });
  return client.live(all).ready;
};
console.log(JSON.stringify(await Promise.race([visit(), outdated])));
client.close();
process.exit(0);
