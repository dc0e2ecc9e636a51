import { readJson } from '../repository.ts';

/** One entry of msgpack-test-suite: a value under the name of its type, and all its forms as `cd-00-01`. */
interface Entry {
  readonly msgpack: readonly string[];
  readonly nil?: null;
  readonly bool?: boolean;
  readonly binary?: string;
  readonly number?: number;
  readonly bignum?: string;
  readonly string?: string;
  readonly array?: readonly unknown[];
  readonly map?: Readonly<Record<string, unknown>>;
  readonly timestamp?: readonly [seconds: number, nanoseconds: number];
  readonly ext?: readonly [type: number, body: string];
}

/** What both readers must make of one form: the value as JSON, or a code. */
export interface SuiteCase {
  readonly type: string;
  readonly encoding: 'messagePack';
  readonly bytes: string;
  readonly json: string;
  readonly code: string;
}

const rows = readJson<{ readonly kind: string; readonly csharp: string }[]>('src', 'Generator', 'ModelSync.Contract', 'types.json');
const kindOf = (csharp: string): string | undefined => rows.find((row) => row.csharp === csharp)?.kind;
const bits = (count: bigint): readonly [bigint, bigint] => [-(2n ** (count - 1n)), 2n ** (count - 1n) - 1n];
const unsigned = (count: bigint): readonly [bigint, bigint] => [0n, 2n ** count - 1n];

/** Least and greatest of every kind of integer. */
const ENDS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  sbyte: bits(8n), byte: unsigned(8n), short: bits(16n), ushort: unsigned(16n), int: bits(32n), uint: unsigned(32n), long: bits(64n), ulong: unsigned(64n),
};

/** Every form of every entry as at least one type of ours. */
export function suiteCases(): SuiteCase[] {
  const suite = readJson<Record<string, Entry[]>>('src', 'Client', 'node_modules', 'msgpack-test-suite', 'dist', 'msgpack-test-suite.json');
  return Object.values(suite).flat().flatMap((entry) => entry.msgpack.flatMap((form) => cases(entry, form.replaceAll('-', ''))));
}

function cases(entry: Entry, bytes: string): SuiteCase[] {
  const value = (type: string, json: string): SuiteCase => ({ type, encoding: 'messagePack', bytes, json, code: 'None' });
  const refused = (type: string, code: string): SuiteCase => ({ type, encoding: 'messagePack', bytes, json: '', code });
  if (entry.nil === null) return [value('int?', 'null'), refused('int', 'NullValue')];
  if (entry.bool !== undefined) return [value('bool', String(entry.bool))];
  if (entry.string !== undefined) return [value('string', JSON.stringify(entry.string))];
  if (entry.binary !== undefined) return binary(entry.binary, value, refused);
  if (entry.array) return [value(listOf(entry.array), JSON.stringify(entry.array)), ...listOfMaps(entry.array, value), refused('dictionary<int>', 'WrongType')];
  if (entry.map) return map(entry.map, value, refused);
  if (entry.timestamp) return timestamp(...entry.timestamp, value, refused);
  // An extension is a decimal or an instant. Type 1 is the decimal's, with 13 bytes; the suite knows other types and other lengths only.
  if (entry.ext) return [refused('decimal', entry.ext[0] === 1 ? 'OutOfRange' : 'WrongType'), refused('instant', 'WrongType')];
  return number(BigInt(entry.bignum ?? Math.trunc(entry.number!)), entry.number, bytes, value, refused);
}

type Value = (type: string, json: string) => SuiteCase;
type Refused = (type: string, code: string) => SuiteCase;

// A GUID is a binary of 16 bytes; the suite has shorter ones only.
function binary(hex: string, value: Value, refused: Refused): SuiteCase[] {
  const bytes = kindOf('byte[]');
  const text = Buffer.from(hex.replaceAll('-', ''), 'hex').toString('base64');
  return [refused('guid', 'OutOfRange'), ...(bytes ? [value(bytes, JSON.stringify(text))] : [])];
}

// A type is what the contract says, not what fits: integers travel as integers, a double as float 64. Other forms are refused, in both languages,
// so that a value has one type on the wire whoever wrote it.
function number(integer: bigint, real: number | undefined, bytes: string, value: Value, refused: Refused): SuiteCase[] {
  const tag = parseInt(bytes.slice(0, 2), 16);
  const everyInteger = Object.keys(ENDS);
  if (tag === 0xcb) return [value('double', String(real)), refused('float', 'WrongType'), ...everyInteger.map((kind) => refused(kind, 'WrongType'))];
  if (tag === 0xca) return [value('float', String(real)), refused('double', 'WrongType'), ...everyInteger.map((kind) => refused(kind, 'WrongType'))];
  return [
    ...everyInteger.map((kind) => {
      const [least, most] = ENDS[kind]!;
      const json = kind === 'long' || kind === 'ulong' ? `"${integer}"` : String(integer);
      return integer >= least && integer <= most ? value(kind, json) : refused(kind, 'OutOfRange');
    }),
    refused('double', 'WrongType'),
    refused('float', 'WrongType'),
  ];
}

function listOf(items: readonly unknown[]): string {
  const [first] = items;
  if (Array.isArray(first)) return 'list<list<int>>';
  if (typeof first === 'object') return 'list<LinePatch>';
  return typeof first === 'string' ? 'list<string>' : 'list<int>';
}

function listOfMaps(items: readonly unknown[], value: Value): SuiteCase[] {
  const areMaps = items.length > 0 && items.every((item) => typeof item === 'object' && !Array.isArray(item));
  return areMaps ? [value('list<dictionary<int>>', JSON.stringify(items))] : [];
}

function dictionaryOf(entries: Readonly<Record<string, unknown>>): string {
  const [first] = Object.values(entries);
  if (Array.isArray(first)) return 'dictionary<list<int>>';
  if (typeof first === 'object') return 'dictionary<dictionary<int>>';
  return typeof first === 'string' ? 'dictionary<string>' : 'dictionary<int>';
}

// A map is a dictionary. An object with absent members is a map, too, but from positions to values; names are no positions.
function map(entries: Readonly<Record<string, unknown>>, value: Value, refused: Refused): SuiteCase[] {
  const type = dictionaryOf(entries);
  return [
    value(type, JSON.stringify(entries)), value(`${type}?`, JSON.stringify(entries)), refused(`list<${type}>`, 'WrongType'),
    Object.keys(entries).length === 0 ? value('LinePatch', '{}') : refused('LinePatch', 'WrongType'),
  ];
}

// An instant is exact to 100 ns, in the years 1 to 9999.
function timestamp(seconds: number, nanoseconds: number, value: Value, refused: Refused): SuiteCase[] {
  const isInstant = nanoseconds % 100 === 0 && seconds >= Date.parse('0001-01-01T00:00:00Z') / 1000;
  if (!isInstant) return [refused('instant', 'OutOfRange')];
  const toSeconds = new Date(seconds * 1000).toISOString().slice(0, 19);
  return [value('instant', `"${toSeconds}.${String(nanoseconds / 100).padStart(7, '0')}Z"`)];
}
