import {
  EnumTable, MemberTable, PartialTable, type Reader, type Writer, FlagsTable, UnionTable,
  readByte, readChar, readDate, readDateTime, readDictionary, readDuration, readFloat, readMap, readSByte, readSet, readShort, readTime, readTuple, readUInt, readULong, readUShort, readFlags,
  writeByte, writeChar, writeDate, writeDateTime, writeDictionary, writeDuration, writeFloat, writeMap, writeSByte, writeSet, writeShort, writeTime, writeTuple, writeUInt, writeULong, writeUShort, writeFlags,
} from '../../src/codegen/v1.ts';
import * as door from '../../src/codegen/v1.ts';
import { readJson } from '../repository.ts';

/** A type of the vectors. */
type Shape =
  | { readonly kind: 'plain'; readonly name: string }
  | { readonly kind: 'enum'; readonly table: EnumTable<number | bigint> }
  | { readonly kind: 'flags'; readonly table: FlagsTable<number | bigint> }
  | { readonly kind: 'object'; readonly object: ObjectShape }
  | { readonly kind: 'union'; readonly union: UnionShape }
  | { readonly kind: 'list'; readonly element: Shape }
  | { readonly kind: 'set'; readonly element: Shape }
  | { readonly kind: 'dictionary'; readonly value: Shape }
  | { readonly kind: 'map'; readonly key: Shape; readonly value: Shape }
  | { readonly kind: 'tuple'; readonly elements: readonly Shape[] }
  | { readonly kind: 'nullable'; readonly value: Shape };

interface ObjectShape {
  readonly sparse: boolean;
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly table: MemberTable;
}

interface UnionShape {
  readonly cases: readonly string[];
  readonly table: UnionTable;
}

interface TypeFile {
  readonly enums: Record<string, Record<string, number | string>>;
  readonly flags: Record<string, { readonly bits: number | string; readonly lowest?: number | string }>;
  readonly objects: Record<string, { readonly sparse?: boolean; readonly required?: readonly string[]; readonly members: Record<string, string> }>;
  readonly unions: Record<string, { readonly discriminator: string; readonly cases: readonly (readonly [tag: string | number, type: string])[] }>;
}

const file = readJson<TypeFile>('tests', 'Conformance', 'vectors', 'types.json');
const rows = readJson<{ readonly kind: string; readonly method: string; readonly cost: number; readonly compare?: string }[]>('src', 'Generator', 'ModelSync.Contract', 'types.json');
const costs = new Map(rows.map((row) => [row.kind, row.cost]));
// Numbers that JavaScript has no exact ones for are texts.
const exact = (value: number | string): number | bigint => (typeof value === 'string' ? BigInt(value) : value);
const enums = new Map(Object.entries(file.enums).map(([name, members]) =>
  [name, new EnumTable(Object.entries(members).map(([member, value]) => [member, exact(value)]))]));
const flags = new Map(Object.entries(file.flags).map(([name, { bits, lowest }]) =>
  [name, new FlagsTable(exact(bits), lowest === undefined ? undefined : exact(lowest))]));
const objects = new Map(Object.entries(file.objects).map(([name, object]) => {
  const names = Object.keys(object.members);
  return [name, { sparse: object.sparse === true, names, types: Object.values(object.members), table: tableOf(names, object.required) }];
}));
const unions = new Map(Object.entries(file.unions).map(([name, { discriminator, cases }]) =>
  [name, { cases: cases.map(([, type]) => type), table: new UnionTable(discriminator, cases.map(([tag]) => tag)) }]));
function tableOf(names: readonly string[], required: readonly string[] = []): MemberTable {
  return required.length > 0 ? new PartialTable(required.map((name) => names.indexOf(name)), ...names) : new MemberTable(...names);
}

/** Budget of a place in a hash table. */
const HASH_ENTRY = 16;
const ABSENT = Symbol('absent');

const shapes = new Map<string, Shape>();

export function parseShape(type: string): Shape {
  const known = shapes.get(type) ?? buildShape(type);
  shapes.set(type, known);
  return known;
}

function buildShape(type: string): Shape {
  if (type.endsWith('?')) return { kind: 'nullable', value: parseShape(type.slice(0, -1)) };
  if (type.startsWith('list<')) return { kind: 'list', element: parseShape(type.slice(5, -1)) };
  if (type.startsWith('set<')) return { kind: 'set', element: parseShape(type.slice(4, -1)) };
  if (type.startsWith('dictionary<')) return { kind: 'dictionary', value: parseShape(type.slice(11, -1)) };
  if (type.startsWith('map<')) {
    const [key, value] = parts(type.slice(4, -1));
    return { kind: 'map', key: key!, value: value! };
  }
  if (type.startsWith('tuple<')) return { kind: 'tuple', elements: parts(type.slice(6, -1)) };
  const table = enums.get(type);
  if (table) return { kind: 'enum', table };
  const bits = flags.get(type);
  if (bits) return { kind: 'flags', table: bits };
  const union = unions.get(type);
  if (union) return { kind: 'union', union };
  const object = objects.get(type);
  return object ? { kind: 'object', object } : { kind: 'plain', name: type };
}

/** Types with a comma between them, which may have commas in them. */
function parts(types: string): Shape[] {
  const shapes: Shape[] = [];
  for (let start = 0, depth = 0, i = 0; i <= types.length; i++) {
    depth += types[i] === '<' ? 1 : types[i] === '>' ? -1 : 0;
    if (i < types.length && (types[i] !== ',' || depth > 0)) continue;
    shapes.push(parseShape(types.slice(start, i)));
    start = i + 1;
  }
  return shapes;
}

/** The function that the type table names. */
function orderOf(shape: Shape): door.Compare<unknown> {
  const kind = rowOf(shape);
  return (door as unknown as Record<string, door.Compare<unknown>>)[rows.find((row) => row.kind === kind)!.compare!]!;
}

/** The function of the door that reads or writes a row without a method of its own. */
function composed<T>(verb: 'read' | 'write', kind: string): T {
  return (door as unknown as Record<string, T>)[verb + rows.find((row) => row.kind === kind)!.method]!;
}

function cost(shape: Shape): number {
  if (shape.kind === 'nullable') return cost(shape.value);
  return costs.get(rowOf(shape))!;
}

/** The row of the type table that the shape belongs to. */
function rowOf(shape: Shape): string {
  return shape.kind === 'plain' ? shape.name : shape.kind === 'flags' ? 'enum' : shape.kind === 'union' ? 'object' : shape.kind;
}

/** Reads a value of any shape, as an emitted codec would. */
export function readShape(reader: Reader, shape: Shape): unknown {
  switch (shape.kind) {
    case 'nullable': return reader.tryReadNull() ? null : readShape(reader, shape.value);
    case 'enum': return reader.readEnum(shape.table);
    case 'flags': return readFlags(reader, shape.table);
    case 'list': {
      const items: unknown[] = [];
      for (const scope = reader.beginArray(cost(shape.element)); reader.nextElement(scope); ) items.push(readShape(reader, shape.element));
      return items;
    }
    case 'set': return readSet(reader, HASH_ENTRY + cost(shape.element), (inner) => readShape(inner, shape.element));
    case 'dictionary': return readDictionary(reader, costs.get('string')! + HASH_ENTRY + cost(shape.value), (inner) => readShape(inner, shape.value));
    case 'map':
      return readMap(reader, cost(shape.key) + HASH_ENTRY + cost(shape.value), (inner) => readShape(inner, shape.key), (inner) => readShape(inner, shape.value));
    case 'tuple': return readTuple(reader, ...shape.elements.map((element) => (inner: Reader) => readShape(inner, element)));
    case 'object': return readObject(reader, shape.object);
    case 'union': {
      const index = reader.readCase(shape.union.table);
      return { index, members: readObject(reader, objects.get(shape.union.cases[index]!)!) };
    }
    case 'plain': return (plainReaders[shape.name] ?? composed<(reader: Reader) => unknown>('read', shape.name))(reader);
  }
}

const plainReaders: Record<string, (reader: Reader) => unknown> = {
  bool: (reader) => reader.readBool(),
  int: (reader) => reader.readInt(),
  long: (reader) => reader.readLong(),
  double: (reader) => reader.readDouble(),
  decimal: (reader) => reader.readDecimal(),
  string: (reader) => reader.readString(),
  bytes: (reader) => reader.readBytes(),
  guid: (reader) => reader.readGuid(),
  instant: (reader) => reader.readInstant(),
  sbyte: readSByte,
  byte: readByte,
  short: readShort,
  ushort: readUShort,
  uint: readUInt,
  ulong: readULong,
  float: readFloat,
  char: readChar,
  dateTime: readDateTime,
  date: readDate,
  time: readTime,
  duration: readDuration,
  // A value that nobody knows the type of: what of it was wrong is all that can be said.
  any: (reader) => reader.skip(),
};

function readObject(reader: Reader, object: ObjectShape): unknown[] {
  const values: unknown[] = object.names.map(() => ABSENT);
  const price = costs.get('object')! * (1 + object.names.length);
  const scope = object.sparse ? reader.beginSparseObject(object.table, price) : reader.beginObject(object.table, price);
  for (let member; (member = reader.nextMember(object.table, scope)) >= 0; ) {
    const last = scope.loose ? member : object.types.length - 1;
    for (; member <= last; member++) values[member] = readShape(reader, parseShape(object.types[member]!));
  }
  return values;
}

/** Writes what `readShape` read, as an emitted codec would. */
export function writeShape(writer: Writer, shape: Shape, value: unknown): void {
  if (shape.kind === 'nullable') return value === null ? writer.writeNull() : writeShape(writer, shape.value, value);
  if (shape.kind === 'enum') return writer.writeEnum(shape.table, value as number | bigint);
  if (shape.kind === 'flags') return writeFlags(writer, shape.table, value as number | bigint);
  if (shape.kind === 'list') return writeList(writer, shape.element, value as unknown[]);
  if (shape.kind === 'set') return writeSet(writer, value as ReadonlySet<unknown>, orderOf(shape.element), (inner, item) => writeShape(inner, shape.element, item));
  if (shape.kind === 'dictionary') return writeDictionary(writer, value as Record<string, unknown>, (inner, item) => writeShape(inner, shape.value, item));
  if (shape.kind === 'map') {
    const [writeKey, write] = [shape.key, shape.value].map((part) => (inner: Writer, item: unknown) => writeShape(inner, part, item));
    return writeMap(writer, value as ReadonlyMap<unknown, unknown>, orderOf(shape.key), writeKey!, write!);
  }
  if (shape.kind === 'tuple') {
    return writeTuple(writer, value as unknown[], ...shape.elements.map((element) => (inner: Writer, item: unknown) => writeShape(inner, element, item)));
  }
  if (shape.kind === 'union') return writeCase(writer, shape.union, value as { index: number; members: readonly unknown[] });
  if (shape.kind === 'object') return writeObject(writer, shape.object, value as unknown[]);
  (plainWriters[shape.name] ?? composed<(writer: Writer, value: unknown) => void>('write', shape.name))(writer, value as never);
}

const plainWriters: Record<string, (writer: Writer, value: never) => void> = {
  bool: (writer, value) => writer.writeBool(value),
  int: (writer, value) => writer.writeInt(value),
  long: (writer, value) => writer.writeLong(value),
  double: (writer, value) => writer.writeDouble(value),
  decimal: (writer, value) => writer.writeDecimal(value),
  string: (writer, value) => writer.writeString(value),
  bytes: (writer, value) => writer.writeBytes(value),
  guid: (writer, value) => writer.writeGuid(value),
  instant: (writer, value) => writer.writeInstant(value),
  sbyte: writeSByte,
  byte: writeByte,
  short: writeShort,
  ushort: writeUShort,
  uint: writeUInt,
  ulong: writeULong,
  float: writeFloat,
  char: writeChar,
  dateTime: writeDateTime,
  date: writeDate,
  time: writeTime,
  duration: writeDuration,
  any: (writer) => writer.writeNull(),
};

function writeList(writer: Writer, element: Shape, items: readonly unknown[]): void {
  writer.beginArray(items.length);
  for (const item of items) {
    writer.element();
    writeShape(writer, element, item);
  }
  writer.endArray();
}

function writeCase(writer: Writer, union: UnionShape, { index, members }: { index: number; members: readonly unknown[] }): void {
  writer.beginCase(union.table, index);
  writeObject(writer, objects.get(union.cases[index]!)!, members);
}

function writeObject(writer: Writer, object: ObjectShape, values: readonly unknown[]): void {
  const count = values.filter((value) => value !== ABSENT).length;
  if (object.sparse) writer.beginSparseObject(count);
  else writer.beginObject(values.length);
  values.forEach((value, index) => {
    if (value === ABSENT) return;
    const quotedName = `${JSON.stringify(object.names[index])}:`;
    if (object.sparse) writer.sparseMember(index, quotedName);
    else writer.member(index, quotedName);
    writeShape(writer, parseShape(object.types[index]!), value);
  });
  writer.endObject();
}
