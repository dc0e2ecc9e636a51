/** Wire names of an object type, in contract order. At most 64 members. */
export class MemberTable {
  readonly names: readonly string[];
  /** Bit per member that must be there. */
  readonly requiredLow: number;
  readonly requiredHigh: number;

  constructor(...names: readonly string[]) {
    this.names = names;
    this.requiredLow = bits(names.length);
    this.requiredHigh = bits(names.length - 32);
  }

  get count(): number {
    return this.names.length;
  }

  /** Position of a name, or -1. `expected` is tried first: writers keep contract order. */
  indexOf(name: string, expected: number): number {
    return this.names[expected] === name ? expected : this.names.indexOf(name);
  }
}

function bits(count: number): number {
  return count <= 0 ? 0 : count >= 32 ? -1 : (1 << count) - 1;
}
