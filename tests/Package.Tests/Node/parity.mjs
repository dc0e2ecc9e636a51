// Runs the emitted code of a package over what C# wrote: node parity.mjs <package> <input.json>. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [folder, file] = process.argv.slice(2);
const load = (module) => import(pathToFileURL(`${folder}/${module}.js`).href);
const { JsonReader } = await load('runtime/codec/json-reader');
const { JsonWriter } = await load('runtime/codec/json-writer');
const { MessagePackReader } = await load('runtime/codec/message-pack-reader');
const { MessagePackWriter } = await load('runtime/codec/message-pack-writer');
const limits = { maxDepth: 32, maxElements: 10_000, budget: 1 << 24 };

function readJson(read, text) {
  const reader = new JsonReader(new TextEncoder().encode(text), limits);
  const value = read(reader);
  reader.finish();
  return value;
}

function readMessagePack(read, hex) {
  const reader = new MessagePackReader(new Uint8Array(Buffer.from(hex, 'hex')), limits);
  const value = read(reader);
  reader.finish();
  return value;
}

function json(write, value) {
  const writer = new JsonWriter();
  write(writer, value);
  return new TextDecoder().decode(writer.take());
}

function messagePack(write, value) {
  const writer = new MessagePackWriter();
  write(writer, value);
  return Buffer.from(writer.take()).toString('hex');
}

const jobs = {
  // Both encodings are read and written again in both.
  async codec({ module, type, json: text, hex }) {
    const { ['read' + type]: read, ['write' + type]: write } = await load(module);
    const [fromJson, fromHex] = [readJson(read, text), readMessagePack(read, hex)];
    return [json(write, fromJson), messagePack(write, fromJson), json(write, fromHex), messagePack(write, fromHex)];
  },
  async validate({ module, type, json: text, now }) {
    const { ['read' + type]: read, ['validate' + type]: validate } = await load(module);
    return validate(readJson(read, text), now).map(({ path, code, params, message }) => ({ path, code, parameters: Object.entries(params), message }));
  },
  // The code with which each encoding is refused; empty where it is not.
  async refusal({ module, type, json: text, hex }) {
    const { ['read' + type]: read } = await load(module);
    const code = (run) => {
      try {
        run();
        return '';
      } catch (error) {
        return error.code ?? String(error);
      }
    };
    return [code(() => readJson(read, text)), code(() => readMessagePack(read, hex))];
  },
  // What a caller passes in, as it is written.
  async write({ module, type, json: text }) {
    const { ['write' + type]: write } = await load(module);
    return json(write, JSON.parse(text));
  },
  async wideSets() {
    const { writeSets } = await load('sets');
    const id = '00112233-4455-6677-8899-aabbccddeeff';
    const none = new Set();
    return json(writeSets, {
      bools: none, byName: {}, bytes: none, chars: none, dateTimes: none, dates: none, durations: none, sBytes: none, shorts: none, statuses: none, texts: none, times: none, uInts: none, uShorts: none,
      guids: new Set([id, id.toUpperCase()]), instants: new Set([new Date(0), new Date(0), '1970-01-01T00:00:00Z']), ints: new Set([1]), longs: new Set([2, 2n, -1]), uLongs: new Set([9007199254740993n, 10]),
    });
  },
  async wideMaps() {
    const { draw } = await load('gatherings');
    const id = '00112233-4455-6677-8899-aabbccddeeff';
    const grid = {
      class: null, eight: [1, 2, 3, 4, 5, 6, 7, []], eightValues: [1, 2, 3, 4, 5, 6, 7, 0.1], id: 1, map: new Map(), maybeMap: null, maybePair: null,
      nested: new Map(), pair: [1, null], pairs: [], sortedList: new Map(),
    };
    const written = JSON.parse(json((writer) => draw.writeArgs(writer, { grid, pair: [1, 'x'], counts: new Map([[id, 1], [id.toUpperCase(), 2]]) })));
    return [JSON.stringify(written[2]), JSON.stringify(written[1])];
  },
  // Input that no codec read. JSON has no Map, Date and bytes: an object of one such name stands for it.
  async form({ module, type, json: text }) {
    const { ['validate' + type]: validate } = await load(module);
    const exotic = { map: () => new Map([['a', 1]]), date: () => new Date(), bytes: () => new Uint8Array(1) };
    const revive = (_, value) => exotic[value && typeof value === 'object' ? Object.keys(value)[0] : '']?.() ?? value;
    return validate(JSON.parse(text, revive)).map(({ path, code }) => ({ path, code }));
  },
  // An object that leads back to itself: the error of the validator, and of the codec in both encodings.
  async cycle() {
    const [{ validateShape, writeShape }, { writeDrawing, validateDrawing }] = [await load('shape'), await load('drawing')];
    const group = { kind: 'group', label: null, shapes: [], named: {} };
    group.shapes.push({ kind: 'group', label: null, shapes: [], named: { back: group } });
    const drawing = { main: group, other: null, shapes: [], signals: {}, outcome: { $type: 'Won', amount: 1 }, plain: { label: null, radius: 1 } };
    const said = (run) => {
      try {
        return run();
      } catch (error) {
        return `${error.name} ${error.code}`;
      }
    };
    return [
      said(() => validateShape(group)), said(() => json(writeShape, group)), said(() => messagePack(writeShape, group)),
      said(() => validateDrawing(drawing)), said(() => json(writeDrawing, drawing)), said(() => messagePack(writeDrawing, drawing)),
    ];
  },
  async query({ module, name, model, rows, args }) {
    const query = (await load(module))[name];
    const { ['read' + model]: read } = await load(model.toLowerCase());
    const found = rows.map((text) => readJson(read, text)).filter((row) => query.match(row, args)).sort(query.compare);
    return found.slice(0, query.single ? 1 : query.take(args)).map((row) => query.model.keyOf(row));
  },
  // Many questions about the same rows; every other one leaves out the arguments that are null.
  async queries({ module, model, rows, asked }) {
    const operations = await load(module);
    const { ['read' + model]: read } = await load(model.toLowerCase());
    const stored = rows.map((text) => readJson(read, text));
    return asked.map(({ name, args, bigints }, index) => {
      const query = operations[name];
      const all = JSON.parse(args, (key, value) =>
        !bigints.includes(key) || value === null ? value : Array.isArray(value) ? value.map(BigInt) : BigInt(value));
      const wide = index % 2 === 0 ? all : Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
      const said = query.validate(wide).map(({ path, code }) => `${path} ${code}`);
      return said.length > 0 ? said : stored.filter((row) => query.match(row, wide)).sort(query.compare).map((row) => query.model.keyOf(row));
    });
  },
  async arguments({ module, name, args }) {
    const operation = (await load(module))[name];
    return [json((writer) => operation.writeArgs(writer, args)), operation.validate(args).map(({ path, code }) => `${path} ${code}`)];
  },
};

const results = [];
for (const { job, ...input } of JSON.parse(readFileSync(file, 'utf8'))) results.push(await jobs[job](input));
console.log(JSON.stringify(results));
