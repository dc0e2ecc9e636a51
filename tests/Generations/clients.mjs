// A client of some generation beside one of today's, over the same server. node clients.mjs <its package> <today's package> <address> <msgpack|json>
// Prints what it saw, as one line of JSON.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, todays, url, encoding] = process.argv.slice(2);
const load = async (from) => {
  const module = (file) => import(pathToFileURL(join(from, file)));
  return { ...(await module('index.js')), lots: await module('lots.js'), selling: await module('selling.js') };
};
const mine = await load(folder);
const now = await load(todays);
const me = mine.createClient({ url, ...(encoding === 'json' ? { encoding: mine.jsonEncoding() } : {}) });
const today = now.createClient({ url });
const all = mine.lots.everything ?? mine.lots.all;

/** The first state in which the condition holds. */
const until = (live, condition) => new Promise((found) => {
  const end = live.onChange(() => look());
  const look = () => {
    if (live.state.status === 'error') throw new Error(JSON.stringify(live.state));
    if (!live.state.data || !condition(live.state.data)) return;
    end();
    found(live.state.data);
  };
  look();
});
const attempt = async (mutation, args) => {
  const result = await me.run(mutation, args).result;
  return result.ok ? { value: result.value ?? null } : result.error;
};
const Status = { Open: 1, Closed: 2, Paused: 7, Stolen: 9 };
const id = (n) => `00000000-0000-0000-0000-00000000000${n}`;
const said = {};

// Whoever waits for ever says what for.
setTimeout(() => {
  console.error(`Nothing more came. So far: ${JSON.stringify(said)}`);
  process.exit(1);
}, 30_000).unref();

// Rows that were there, with values that older clients do not know.
await today.run(now.selling.sell, {
  input: { id: id(1), headline: 'A globe', currency: 'USD', status: Status.Stolen, color: 'red', tags: [{ name: 'found', since: Status.Paused, weight: 3 }, { name: 'lost', since: Status.Stolen, weight: null }] },
});
await today.run(now.selling.sell, { input: { id: id(2), headline: 'B map', currency: 'USD', status: Status.Open, color: null, tags: null } });
const live = me.live(all);
const stop = live.subscribe(() => {});
said.snapshot = await live.ready;

// Changes of others: a new row, then a member that both know.
const mirror = today.live(now.lots.everything);
mirror.subscribe(() => {});
await mirror.ready;
await today.run(now.selling.sell, { input: { id: id(3), headline: 'C lens', currency: 'USD', status: Status.Paused, color: 'blue', tags: [] } });
await today.run(now.selling.bid, { id: id(3), amount: '5.25', comment: 'x' });
said.changed = (await until(live, (rows) => rows.some((row) => row.price.toString() === '5.25'))).at(-1);

// Its own writes, as everybody else sees them.
const title = mine.lots.everything ? { headline: 'D own', currency: 'GBP' } : { title: 'D own' };
const tags = 'tags' in said.snapshot[0] ? { tags: [{ name: 'mine', since: Status.Open, ...('weight' in said.snapshot[0].tags[0] ? { weight: null } : {}) }] } : {};
const color = 'color' in said.snapshot[0] ? { color: 'green' } : {};
const note = 'note' in said.snapshot[0] ? { note: 'dropped' } : {};
said.sold = await attempt(mine.selling.sell, { input: { id: id(4), status: Status.Closed, ...title, ...tags, ...color, ...note } });
said.seenByOthers = (await until(mirror, (rows) => rows.some((row) => row.id === id(4)))).find((row) => row.id === id(4));
const bid = (n, amount) => attempt(mine.selling.bid, { id: id(n), amount, ...(mine.lots.everything ? { comment: 'mine' } : {}) });
said.bid = await bid(4, '7.75');
said.tooLow = await bid(4, '7.25');
said.gone = await bid(1, '9.00');

// Arguments that are values of the enum.
const open = me.live(mine.lots.byStatus, { status: Status.Open });
const stopOpen = open.subscribe(() => {});
said.open = (await open.ready).map((row) => row.headline ?? row.title);
// A selector of its time, over the members that it was told of.
if (mine.lots.names) {
  const names = me.live(mine.lots.names);
  names.subscribe(() => {});
  said.names = await names.ready;
}
if (mine.selling.archive) said.archive = await attempt(mine.selling.archive, { id: id(2) });

console.log(JSON.stringify(said, (_, value) => (typeof value === 'bigint' ? value.toString() : value)));
stop();
stopOpen();
me.close();
today.close();
