// A client of before and one of today, which edits each member of a row. node wide.mjs <package of before> <today's package> <address> <msgpack|json>
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [before, todays, url, encoding] = process.argv.slice(2);
setTimeout(() => process.exit(1), 60_000).unref();

const open = async (folder) => {
  const module = (file) => import(pathToFileURL(join(folder, file)));
  const { createClient, jsonEncoding } = await module('index.js');
  const sheets = await module('sheets.js');
  const client = createClient({ url, ...(encoding === 'json' ? { encoding: jsonEncoding() } : {}) });
  const live = client.live(sheets.all);
  live.subscribe(() => {});
  return { client, sheets, live, ready: live.ready };
};
const [narrow, wide] = [await open(before), await open(todays)];
await Promise.all([narrow.ready, wide.ready]);

const until = ({ live }, condition) => new Promise((found) => {
  const look = () => {
    if (!live.state.data?.some(condition)) return;
    end();
    found();
  };
  const end = live.onChange(look);
  queueMicrotask(look);
});
const text = (value) => (value === null ? 'null' : String(value));
const types = ['int', 'string', 'decimal', 'bool', 'long'];
const typeOf = (member) => types[Math.trunc((member * 7) / 3) % types.length];
const valueOf = (member) => ({ int: member + 1, string: `text ${member}`, decimal: `${member}.5`, bool: true, long: BigInt(member) + 9007199254740993n })[typeOf(member)];
const nameOf = (member) => `m${String(member).padStart(3, '0')}`;

const names = Array.from({ length: 150 }, (_, member) => nameOf(member));
const nothing = Object.fromEntries(names.map((name) => [name, null]));
await wide.client.run(wide.sheets.add, { sheet: { id: 1, ...nothing } });
await wide.client.run(wide.sheets.add, { sheet: { id: 2, ...nothing } });
await Promise.all([narrow, wide].map((side) => until(side, ({ id }) => id === 2)));
const known = Object.keys(narrow.live.state.data[0]);

const wrong = [];
const expected = { id: '1', ...Object.fromEntries(names.map((name) => [name, 'null'])) };
const check = (side, when, row = side.live.state.data.find(({ id }) => id === 1)) => {
  const differing = Object.keys(row).filter((name) => text(row[name]) !== expected[name]);
  if (differing.length > 0) wrong.push(`${when}: ${differing.map((name) => `${name} is ${text(row[name])}, not ${expected[name]}`)}`);
};

// What the translated mutation makes of the row, as it runs in the browser.
const { LocalTransaction } = await import(pathToFileURL(join(todays, 'runtime/codegen/mutations-v1.js')));
const runHere = (args) => {
  const rows = { find: (model, key) => wide.live.state.data.find((row) => model.keyOf(row) === key) ?? null };
  const transaction = new LocalTransaction({ rows, identity: { user: null, clientId: '0f8fad5b-d9cb-469f-a165-70867728950e', sequence: 1n }, utcNow: '2026-11-30T08:00:00.0000000Z' });
  wide.sheets.edit.run(transaction, args);
  return transaction.changes()[0].row;
};

let edited = 0;
for (const [member, name] of names.entries()) {
  const value = valueOf(member);
  expected[name] = text(value);
  check(wide, `${name} as the client runs it`, runHere({ id: 1, patch: { [name]: value } }));
  await wide.client.run(wide.sheets.edit, { id: 1, patch: { [name]: value } });
  check(wide, `${name} when the server has it`);
  // The older client has seen a change when the next one that it knows of is there.
  if (known.includes(name)) {
    await until(narrow, (row) => row.id === 1 && text(row[name]) === expected[name]);
    check(narrow, `${name} as the older client has it`);
  }
  edited++;
}

// And what the older one writes.
const receipt = narrow.client.run(narrow.sheets.edit, { id: 1, patch: { m145: null, m148: null } });
expected.m145 = expected.m148 = 'null';
await receipt;
await until(wide, (row) => row.id === 1 && row.m145 === null && row.m148 === null);
check(wide, 'written by the older client');
check(narrow, 'written by itself');

console.log(JSON.stringify({ narrow: known.length, wide: Object.keys(wide.live.state.data[0]).length, edited, wrong }));
narrow.client.close();
wide.client.close();
process.exit(0);
