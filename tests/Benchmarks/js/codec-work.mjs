// P11's candidates, for Node and for browsers: an order with 20 lines from and to bytes.
// Build tests/Benchmarks first: it writes the package whose codec and runtime are measured.
import * as msgpack from '@msgpack/msgpack';
import { Packr } from 'msgpackr';
import { JsonReader } from './generated/runtime/codec/json-reader.js';
import { JsonWriter } from './generated/runtime/codec/json-writer.js';
import { MessagePackReader } from './generated/runtime/codec/message-pack-reader.js';
import { MessagePackWriter } from './generated/runtime/codec/message-pack-writer.js';
import { readOrder, writeOrder } from './generated/order.js';
import { order, plainOrder } from './order.mjs';

export const OURS = 'ModelSync, MessagePack';
const text = new TextEncoder();
const utf8 = new TextDecoder();
const limits = { maxDepth: 40, maxElements: 100_000, budget: 64 * 1024 * 1024 };
const writer = new MessagePackWriter();
const jsonWriter = new JsonWriter();
const encode = () => (writeOrder(writer, order), writer.take());
const encodeJson = () => (writeOrder(jsonWriter, order), jsonWriter.take());
const decode = (bytes) => readWhole(new MessagePackReader(bytes, limits));
const decodeJson = (bytes) => readWhole(new JsonReader(bytes, limits));

function readWhole(reader) {
  const value = readOrder(reader);
  reader.finish();
  return value;
}

const maps = new Packr({ useRecords: false });
const records = new Packr({ useRecords: true, structures: [] });
const encoder = new msgpack.Encoder();
const decoder = new msgpack.Decoder();

// In Node msgpackr is at its best with a Buffer.
function copy(packed) {
  return typeof Buffer === 'undefined' ? packed.slice() : Buffer.from(packed);
}

records.pack(plainOrder);
const bytes = {
  json: text.encode(JSON.stringify(plainOrder)),
  own: encode(),
  ownJson: encodeJson(),
  maps: copy(maps.pack(plainOrder)),
  records: copy(records.pack(plainOrder)),
  msgpack: encoder.encode(plainOrder).slice(),
};
for (const value of [decode(bytes.own), decodeJson(bytes.ownJson), maps.unpack(bytes.maps), records.unpack(bytes.records), decoder.decode(bytes.msgpack)]) {
  const sorted = (object) => JSON.stringify(object, (_, part) => (part?.constructor === Object ? Object.fromEntries(Object.entries(part).sort()) : part));
  if (sorted(JSON.parse(JSON.stringify(value))) !== sorted(plainOrder)) throw new Error('A candidate loses something of the order.');
}

/** `[name, run, note]` of each. */
export const encoders = [
  ['JSON.stringify + TextEncoder', () => text.encode(JSON.stringify(plainOrder)), `${bytes.json.length} B`],
  ['msgpackr, shared structures', () => records.pack(plainOrder), `${bytes.records.length} B`],
  ['msgpackr, maps', () => maps.pack(plainOrder), `${bytes.maps.length} B`],
  ['@msgpack/msgpack', () => encoder.encode(plainOrder), `${bytes.msgpack.length} B`],
  [OURS, encode, `${bytes.own.length} B`],
  ['ModelSync, JSON', encodeJson, `${bytes.ownJson.length} B`],
];

export const decoders = [
  ['TextDecoder + JSON.parse', () => JSON.parse(utf8.decode(bytes.json))],
  ['msgpackr, shared structures', () => records.unpack(bytes.records)],
  ['msgpackr, maps', () => maps.unpack(bytes.maps)],
  ['@msgpack/msgpack', () => decoder.decode(bytes.msgpack)],
  [OURS, () => decode(bytes.own), 'checked, with Decimal objects'],
  ['ModelSync, JSON', () => decodeJson(bytes.ownJson), 'checked, with Decimal objects'],
];
