import { hasSeen, type ObjectScope } from './scopes.ts';

/** Wire names of an object type, in contract order. */
export class MemberTable {
  readonly names: readonly string[];
  readonly #low: number;
  readonly #high: number;

  constructor(...names: readonly string[]) {
    this.names = names;
    this.#low = bits(names.length);
    this.#high = bits(names.length - 32);
  }

  /** Whether what was seen is a whole object. In a sparse one any member may be absent. */
  isComplete(scope: ObjectScope): boolean {
    return scope.sparse || (scope.seenLow === this.#low && scope.seenHigh === this.#high && this.#hasAllBeyond(scope));
  }

  #hasAllBeyond(scope: ObjectScope): boolean {
    for (let index = 64; index < this.count; index++) if (!hasSeen(scope, index)) return false;
    return true;
  }

  get count(): number {
    return this.names.length;
  }

  /** Position of a name, or -1. `expected` is tried first: writers keep contract order. */
  indexOf(name: string, expected: number): number {
    return this.names[expected] === name ? expected : this.names.indexOf(name);
  }
}

/** Names of an object type that is written sparse, but of which some members must be there. */
export class PartialTable extends MemberTable {
  readonly #required: readonly number[];

  /** `required` has the positions of the members that must be there. */
  constructor(required: readonly number[], ...names: readonly string[]) {
    super(...names);
    this.#required = required;
  }

  override isComplete(scope: ObjectScope): boolean {
    return this.#required.every((index) => hasSeen(scope, index));
  }
}

function bits(count: number): number {
  return count <= 0 ? 0 : count >= 32 ? -1 : (1 << count) - 1;
}
