// The versioned door of emitted code: emitted modules import from here and from checks-v1.ts, and from nowhere else in the runtime.
export type { MemberCodec, Model, Mutation, Query, Surface } from './descriptors.ts';
export { convertFrom, convertTo } from '../codec/conversions.ts';
export type { Reader } from '../codec/reader.ts';
export type { Writer } from '../codec/writer.ts';
export type { Bytes } from '../codec/bytes.ts';
export type { Guid } from '../codec/guid.ts';
export { type Instant, currentInstant } from '../codec/instant.ts';
export {
  type PlainDate, type PlainTime, readDate, readDateTime, readDuration, readTime, writeDate, writeDateTime, writeDuration, writeTime,
} from '../codec/dates.ts';
export {
  readByte, readFloat, readSByte, readShort, readUInt, readULong, readUShort,
  writeByte, writeFloat, writeSByte, writeShort, writeUInt, writeULong, writeUShort,
} from '../codec/small-numbers.ts';
export { readChar, writeChar } from '../codec/char.ts';
export { asHalf, readHalf, writeHalf } from '../codec/half.ts';
export { asJson, type JsonValue, readJson, writeJson } from '../codec/json-value.ts';
export { asOffsetInstant, type OffsetInstant, type OffsetInstantInput, readOffsetInstant, writeOffsetInstant } from '../codec/offset-instant.ts';
export { asRune, readRune, writeRune } from '../codec/rune.ts';
export { asUri, readUri, writeUri } from '../codec/uri.ts';
export { asVersion, readVersion, writeVersion } from '../codec/version.ts';
export {
  asBigInteger, asInt128, asUInt128, readBigInteger, readInt128, readUInt128, writeBigInteger, writeInt128, writeUInt128,
} from '../codec/large-integers.ts';
export type { Violation } from '../validate/violation.ts';
export { Decimal } from '../codec/decimal.ts';
export { type Dictionary, readDictionary, writeDictionary } from '../codec/dictionaries.ts';
export { readList, readNothing, writeList } from '../codec/lists.ts';
export { readMap, type ValueMap, writeMap } from '../codec/maps.ts';
export { readSet, type ValueSet, writeSet } from '../codec/sets.ts';
export { readTuple, writeTuple } from '../codec/tuples.ts';
export { EnumTable } from '../codec/enum-table.ts';
export { type Flags, FlagsTable, readFlags, writeFlags } from '../codec/flags.ts';
export { hasFlag, withFlag, withoutFlag } from '../logic/flags.ts';
export { MemberTable, PartialTable } from '../codec/member-table.ts';
export { UnionTable } from '../codec/union-table.ts';
export { type InputValues, decimalToWrite, guidToWrite, input, inputOf, instantToWrite } from '../validate/checks.ts';
export {
  type Compare, compareBool, compareChar, compareDate, compareDecimal, compareGuid, compareInstant, compareLong, compareNumber, compareText, compareTime, compareVersion,
  equal, greater, greaterOrEqual, less, lessOrEqual, listContains, nullsFirst,
} from '../logic/compare.ts';
export { selectMembers } from '../store/selected-members.ts';
export { notNull } from '../logic/not-null.ts';
export { concat, isNullOrEmpty, isNullOrWhiteSpace, trim } from '../logic/text.ts';
export { type ArgsOf, Client, createClient } from '../client.ts';
export type { ClientOptions } from '../client-options.ts';
export type { Encoding } from '../wire/encoding.ts';
export { jsonEncoding } from '../wire/json-encoding.ts';
export { messagePackEncoding } from '../wire/message-pack-encoding.ts';
export type { ConnectionStatus } from '../connection/status.ts';
export { LiveQuery } from '../query/live-query.ts';
export { type LiveState, QueryError, type QueryFailure } from '../query/live-state.ts';
export { MutationError, type MutationFailure, type MutationResult } from '../mutation/mutation-result.ts';
export { MutationRun } from '../mutation/mutation-run.ts';
export { defaultMessages, messageOf, messagesIn } from '../validate/messages.ts';
export type { Draft, FieldPath } from '../validate/field-path.ts';
export { type FormViolations, validateField, validateForm, violationsAt } from '../validate/form.ts';
export { standardSchema } from '../validate/standard-schema.ts';
