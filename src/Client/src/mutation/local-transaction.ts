import type { Guid } from '../codec/guid.ts';
import type { Instant } from '../codec/instant.ts';
import type { Model } from '../codegen/descriptors.ts';
import { Fault } from '../logic/fault.ts';
import { copyOf } from './copy-value.ts';
import { changesOf, type LocalChange } from './local-changes.ts';
import type { LocalRows, TrackedRow } from './local-rows.ts';
import { UnknownRow, UnknownUser } from './unknown.ts';

/** Who runs a mutation, and which one: what its ids are derived from. */
export interface MutationIdentity {
  /** Id of the user as the server knows it; empty for nobody. */
  readonly user: string;
  readonly clientId: Guid;
  readonly sequence: bigint;
}

export interface LocalTransactionOptions {
  readonly rows: LocalRows;
  readonly identity: MutationIdentity;
  readonly utcNow: Instant;
  /** Claims of the user by name, in the exact form of their types; undefined where they are not known. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What a mutation runs in, in the browser: found rows are copies whose changes are tracked, reads see the run's own writes, and the confirmed rows stay as
 * they are. One for each run.
 */
export class LocalTransaction {
  readonly utcNow: Instant;
  readonly identity: MutationIdentity;
  readonly #rows: LocalRows;
  readonly #claims: Readonly<Record<string, unknown>> | undefined;
  #tracked: TrackedRow[] = [];
  #ids = 0;
  #draws = 0;

  constructor(options: LocalTransactionOptions) {
    this.utcNow = options.utcNow;
    this.identity = options.identity;
    this.#rows = options.rows;
    this.#claims = options.claims;
  }

  /** Throws {@link UnknownUser} where the claims are not known. */
  get user(): Readonly<Record<string, unknown>> {
    if (!this.#claims) throw new UnknownUser();
    return this.#claims;
  }

  /** The row with these key members, or null when the user can see none. Throws {@link UnknownRow} where it is not known. */
  find<Row extends object>(model: Model<Row>, key: Partial<Row>): Row | null {
    return this.#find(model as Model<object>, key, false) as Row | null;
  }

  /** The same without read policies: that the user can see none says nothing. */
  findAsSystem<Row extends object>(model: Model<Row>, key: Partial<Row>): Row | null {
    return this.#find(model as Model<object>, key, true) as Row | null;
  }

  /** Never an upsert: a key that exists is a conflict, in the end. */
  add<Row extends object>(model: Model<Row>, row: Row): void {
    const known = this.#trackedAs(row);
    if (known && !known.isRemoved) throw new Fault('InvalidOperationException', `The ${model.name} was added or found before.`);
    this.#tracked.push({ model: model as Model<object>, current: row, stored: null, isRemoved: false });
  }

  /** Removes a row that was found or added here. */
  remove<Row extends object>(model: Model<Row>, row: Row): void {
    const known = this.#trackedAs(row);
    if (!known) throw new Fault('InvalidOperationException', `Only a ${model.name} that this mutation found or added can be removed.`);
    known.isRemoved = true;
    this.#tracked = [...this.#tracked.filter((entry) => entry !== known), known];
  }

  /** The place of the next id of this run, from 0. */
  nextId(): number {
    return this.#ids++;
  }

  /** The place of the next draw of this run, from -1 downwards. */
  nextDraw(): number {
    return --this.#draws;
  }

  /** What was added, changed and removed. Throws what the server answers where it cannot be written. */
  changes(): readonly LocalChange[] {
    return changesOf(this.#tracked, this.#rows);
  }

  #find(model: Model<object>, wanted: object, asSystem: boolean): object | null {
    const key = model.keyOf(wanted);
    const known = this.#last((entry) => entry.model === model && model.keyOf(entry.stored ?? entry.current) === key);
    if (known) return known.isRemoved ? null : known.current;
    const stored = this.#rows.find(model, key);
    if (stored === undefined || (stored === null && asSystem)) throw new UnknownRow(model.name, key);
    if (stored === null) return null;
    const current = model.make(model.members.map((member) => copyOf((stored as Record<string, unknown>)[member.name])));
    this.#tracked.push({ model, current, stored, isRemoved: false });
    return current;
  }

  #trackedAs(row: object): TrackedRow | undefined {
    return this.#last((entry) => entry.current === row);
  }

  // A key may have been removed and added again.
  #last(is: (entry: TrackedRow) => boolean): TrackedRow | undefined {
    for (let index = this.#tracked.length - 1; index >= 0; index--) if (is(this.#tracked[index]!)) return this.#tracked[index];
    return undefined;
  }
}
