import type { Reader } from '../codec/reader.ts';
import type { Writer } from '../codec/writer.ts';
import type { LocalTransaction } from '../mutation/local-transaction.ts';
import type { Violation } from '../validate/violation.ts';

/** What emitted code says about a surface. Nothing here refers to every query, so a bundle holds only what is used. */
export interface Surface {
  readonly name: string;
  /** SHA-256 of the wire contract, 64 lower-case hex digits. */
  readonly wireHash: string;
}

/** One member of a row, in the order of the wire. */
export interface MemberCodec {
  readonly name: string;
  read(reader: Reader): unknown;
}

/** A live model; `Key` is the type of the key member, or a tuple of the key members in key order. */
export interface Model<Row, Key = unknown> {
  readonly name: string;
  readonly members: readonly MemberCodec[];
  /** Makes a frozen-by-type row from its values in the order of `members`. */
  make(values: readonly unknown[]): Row;
  /** Canonical text of the key, unique within the model. */
  keyOf(row: Row): string;
  compareKeys(left: Row, right: Row): number;
  /** Never set: carries `Key` for inference. */
  readonly key?: Key;
}

/** A live query; `Args` is what the caller passes, `void` when it has no parameters. */
export interface Query<Args, Row, Result = readonly Row[]> {
  readonly kind: 'query';
  readonly name: string;
  /** Position among the queries of the contract: the identity on the wire. */
  readonly index: number;
  readonly model: Model<Row>;
  /** Whether the result is one row or null. */
  readonly single: boolean;
  writeArgs(writer: Writer, args: Args): void;
  validate(args: Args): readonly Violation[];
  /** Predicate without policies, or undefined when it cannot be evaluated in the browser. */
  readonly match: ((row: Row, args: Args) => boolean) | undefined;
  /** Total order: the query's order, then the key. */
  compare(left: Row, right: Row): number;
  take(args: Args): number | undefined;
  /** What each row is made into; undefined when the result is the rows. Throws where the selector faults. */
  readonly project?: (row: Row, args: Args) => unknown;
  /** Never set: carries `Result` for inference. */
  readonly result?: Result;
}

/** A mutation. `Rejection` is a union of `{ code, data }`. */
export interface Mutation<Args, Result, Rejection> {
  readonly kind: 'mutation';
  readonly name: string;
  /** Position among the mutations of the contract: the identity on the wire. */
  readonly index: number;
  writeArgs(writer: Writer, args: Args): void;
  validate(args: Args): readonly Violation[];
  readResult(reader: Reader): Result;
  /** Its translation, over local rows; undefined for one that runs on the server alone. Throws `Rejection`, `Unknown` and `Fault`. */
  run?(transaction: LocalTransaction, args: Args): Result;
  /** Reader of `error.data` by code. */
  readonly rejections: Readonly<Record<string, (reader: Reader) => unknown>>;
  /** Never set: carries `Rejection` for inference. */
  readonly rejection?: Rejection;
}
