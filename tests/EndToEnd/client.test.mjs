import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CuttingProxy } from './support/cutting-proxy.mjs';
import { Server } from './support/server.mjs';

const emitted = new URL('../../samples/Auctions/wwwroot/npm/', import.meta.url);
const { createClient, jsonEncoding } = await import(new URL('index.js', emitted));
const { endingSoon, topBids, byId } = await import(new URL('listings.js', emitted));
const { placeBid, sell } = await import(new URL('bidding.js', emitted));

const seed = Number(process.env.MODELSYNC_SEED ?? 20261123);
const inAnHour = () => new Date(Date.now() + 3_600_000);

/** The state that fulfils the condition, as soon as there is one. */
const until = (live, condition) => new Promise((found) => {
  const look = () => {
    if (!condition(live.state)) return;
    end();
    found(live.state);
  };
  const end = live.onChange(look);
  look();
});

describe('the emitted package in Node, over the real server', () => {
  const server = new Server();
  const clients = [];
  let proxy;
  let proxied;

  const join = async (name, url, options = {}) => {
    const response = await fetch(`${server.url}/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name }) });
    const { accessToken } = await response.json();
    const client = createClient({ url: `${url}/sync`, getToken: () => accessToken, ...options });
    clients.push(client);
    return client;
  };

  before(async () => {
    await server.start();
    proxy = new CuttingProxy(server.url);
    proxied = await proxy.start();
  });

  after(async () => {
    for (const client of clients) client.close();
    await proxy?.stop();
    await server.remove();
  });

  test('what one client sells and bids, another sees, each in its own encoding', async () => {
    const ann = await join('Ann', server.url);
    const bob = await join('Bob', server.url, { encoding: jsonEncoding() });
    const seen = bob.live(endingSoon, { maxPrice: '1000000' });
    const stop = seen.subscribe(() => {});
    await seen.ready;
    const id = await ann.run(sell, { input: { title: 'A globe', startPrice: '10.00', endsAt: inAnHour() } });
    await until(seen, ({ data }) => data?.some((auction) => auction.id === id));
    const receipt = await bob.run(placeBid, { auctionId: id, amount: '12.50' });
    assert.equal(receipt.newPrice.toString(), '12.50');
    const own = seen.state.data.find((auction) => auction.id === id);
    assert.equal(`${own.currentPrice.toNumber()} ${own.leaderName} ${own.bidCount} ${own.isOpen}`, '12.5 Bob 1 true', 'a mutation that is done is visible');
    const low = await ann.run(placeBid, { auctionId: id, amount: '12.50' }).result;
    assert.equal(low.error.code, 'bidding.bid_too_low');
    assert.equal(low.error.data.currentPrice.toNumber(), 12.5);
    const wrong = await ann.run(placeBid, { auctionId: id, amount: 0 }).result;
    assert.deepEqual(wrong.error.violations.map(({ path, code }) => `${path} ${code}`), ['/amount validation.range']);
    stop();
  });

  test('a hundred bids over a connection that is cut at random bytes are made once each, in order', async () => {
    let state = seed;
    const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
    const watcher = await join('Watcher', server.url);
    const id = await watcher.run(sell, { input: { title: 'A clock', startPrice: '1', endsAt: inAnHour() } });
    proxy.allowance = () => 300 + Math.floor(random() * 2500);
    proxy.cuts = 0;
    const bidder = await join('Bidder', proxied, { random: () => random() / 20 });
    const bids = bidder.live(topBids, { auctionId: id });
    const shrunk = [];
    let last = 0;
    const stop = bids.subscribe(({ data }) => {
      if ((data?.length ?? 0) < last) shrunk.push(data?.length);
      last = data?.length ?? 0;
    });
    const results = await Promise.all(Array.from({ length: 100 }, (_, i) => bidder.run(placeBid, { auctionId: id, amount: `${i + 2}.00` }).result));
    const failed = results.filter(({ ok }) => !ok);
    assert.deepEqual(failed, [], `seed ${seed}`);
    const auction = await watcher.live(byId, { id }).ready;
    assert.equal(`${auction.bidCount} ${auction.currentPrice.toNumber()}`, '100 101', `seed ${seed}`);
    const { data } = await until(bids, ({ status, data }) => status === 'live' && data[0]?.amount.toNumber() === 101);
    assert.deepEqual(data.map(({ amount }) => amount.toNumber()), Array.from({ length: 10 }, (_, i) => 101 - i));
    assert.deepEqual(shrunk, [], 'rows never disappear meanwhile');
    assert.ok(proxy.cuts > 3, `only ${proxy.cuts} cuts`);
    proxy.allowance = () => Infinity;
    stop();
  });

  test('a restarted server is found again, unchanged rows stay the same objects, a mutation in between waits', async () => {
    const client = await join('Carol', server.url);
    const live = client.live(endingSoon, { maxPrice: '1000000' });
    const statuses = [];
    const stop = live.subscribe(({ status }) => statuses.push(status));
    await live.ready;
    const rows = live.state.data;
    await server.kill();
    await until(live, ({ status }) => status === 'stale');
    assert.equal(live.state.data, rows);
    assert.equal(client.status.status, 'stale');
    const waiting = client.run(sell, { input: { title: 'A lamp', startPrice: '3', endsAt: inAnHour() } });
    await server.start();
    const id = await waiting;
    const { data } = await until(live, ({ status, data }) => status === 'live' && data.some((auction) => auction.id === id));
    for (const row of rows.filter(({ id }) => data.some((other) => other.id === id))) assert.ok(data.includes(row), 'the same object');
    assert.deepEqual(statuses.slice(0, 3), ['loading', 'live', 'stale']);
    stop();
  });

  test('a token that is none signs out after one more question', async () => {
    let asked = 0;
    let signedOut;
    const told = new Promise((resolve) => (signedOut = resolve));
    const client = createClient({ url: `${server.url}/sync`, getToken: () => `wrong ${++asked}`, onSignedOut: signedOut });
    clients.push(client);
    const live = client.live(endingSoon, { maxPrice: '1' });
    const stop = live.subscribe(() => {});
    await told;
    assert.equal(asked, 2);
    assert.equal(client.status.status, 'signed-out');
    stop();
  });
});
