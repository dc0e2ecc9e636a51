// P11: encoding and decoding an order with 20 lines, each candidate in turns in one process. node codec.mjs [--rounds 15] [--out FILE]
// Build tests/Benchmarks first: it writes the package whose codec and runtime are measured.
import assert from 'node:assert';
import * as msgpack from '@msgpack/msgpack';
import { Packr } from 'msgpackr';
import { JsonReader } from './generated/runtime/codec/json-reader.js';
import { JsonWriter } from './generated/runtime/codec/json-writer.js';
import { MessagePackReader } from './generated/runtime/codec/message-pack-reader.js';
import { MessagePackWriter } from './generated/runtime/codec/message-pack-writer.js';
import { bar, compare, report } from './bench.mjs';
import { readOrder, writeOrder } from './generated/order.js';
import { order, plainOrder } from './order.mjs';

const OURS = 'ModelSync, MessagePack';
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

records.pack(plainOrder);
const bytes = {
  json: text.encode(JSON.stringify(plainOrder)),
  own: encode(),
  ownJson: encodeJson(),
  maps: Buffer.from(maps.pack(plainOrder)),
  records: Buffer.from(records.pack(plainOrder)),
  msgpack: encoder.encode(plainOrder).slice(),
};
const same = (value) => assert.deepEqual(JSON.parse(JSON.stringify(value)), plainOrder);
[decode(bytes.own), decodeJson(bytes.ownJson), maps.unpack(bytes.maps), records.unpack(bytes.records), decoder.decode(bytes.msgpack)].forEach(same);

const encoding = compare('Encode to bytes', [
  ['JSON.stringify + TextEncoder', () => text.encode(JSON.stringify(plainOrder)), `${bytes.json.length} B`],
  ['msgpackr, shared structures', () => records.pack(plainOrder), `${bytes.records.length} B`],
  ['msgpackr, maps', () => maps.pack(plainOrder), `${bytes.maps.length} B`],
  ['@msgpack/msgpack', () => encoder.encode(plainOrder), `${bytes.msgpack.length} B`],
  [OURS, encode, `${bytes.own.length} B`],
  ['ModelSync, JSON', encodeJson, `${bytes.ownJson.length} B`],
]);
const decoding = compare('Decode from bytes', [
  ['TextDecoder + JSON.parse', () => JSON.parse(utf8.decode(bytes.json))],
  ['msgpackr, shared structures', () => records.unpack(bytes.records)],
  ['msgpackr, maps', () => maps.unpack(bytes.maps)],
  ['@msgpack/msgpack', () => decoder.decode(bytes.msgpack)],
  [OURS, () => decode(bytes.own), 'checked, with Decimal objects'],
  ['ModelSync, JSON', () => decodeJson(bytes.ownJson), 'checked, with Decimal objects'],
]);

report('P11: a Node codec against JSON, msgpackr and @msgpack/msgpack', [
  'An order with 20 lines, by the codec that is emitted for it. ModelSync checks everything that it reads and makes Decimal objects; the others take GUIDs, instants and decimals as texts. '
    + 'Its JSON encoding is for debugging: it is exact, not fast. The bar of the browser (decode, 0.7x JSON) is not measured here.',
], [encoding, decoding], [
  bar(encoding, OURS, 'JSON.stringify + TextEncoder', 0.4),
  bar(encoding, OURS, 'msgpackr, shared structures', 0.7),
  bar(encoding, OURS, 'msgpackr, maps', 0.7),
  bar(decoding, OURS, 'TextDecoder + JSON.parse', 0.5),
]);
