// P11: encoding and decoding an order with 20 lines, each candidate in turns, in Node and in Chromium. node codec.mjs [--rounds 15] [--out FILE]
import { bar, compare, report, rounds } from './bench.mjs';
import { compareInBrowser } from './codec-browser.mjs';
import { OURS, decoders, encoders } from './codec-work.mjs';

const encoding = compare('Encode to bytes', encoders);
const decoding = compare('Decode from bytes', decoders);
const { browser, encoding: encodingThere, decoding: decodingThere } = await compareInBrowser(rounds);

report('P11: the emitted codec against JSON, msgpackr and @msgpack/msgpack', [
  'An order with 20 lines, by the codec that is emitted for it. ModelSync checks everything that it reads and makes Decimal objects; the others take GUIDs, instants and decimals as texts. '
    + 'Its JSON encoding is for debugging: it is exact, not fast.',
  `The browser is ${browser}, headless; its time is the CPU time of the page's process.`,
], [encoding, decoding, encodingThere, decodingThere], [
  bar(encoding, OURS, 'JSON.stringify + TextEncoder', 0.4),
  bar(encoding, OURS, 'msgpackr, shared structures', 0.7),
  bar(encoding, OURS, 'msgpackr, maps', 0.7),
  bar(decoding, OURS, 'TextDecoder + JSON.parse', 0.5),
  bar(decodingThere, OURS, 'TextDecoder + JSON.parse', 0.7),
]);
