/** Progress through an array or a map. */
export interface ArrayScope {
  /** Elements or entries left (MessagePack), or read so far (JSON). */
  count: number;
  /** Budget that each element or entry takes, bytes. */
  readonly elementCost: number;
}

/** Progress through an object. */
export interface ObjectScope {
  /** Members left (MessagePack; 1 for all that follow each other), or members read so far (JSON). */
  count: number;
  /** Position of the next member that a well-behaved writer sends. */
  next: number;
  /** Bit per member that was seen: members 0..31 and 32..63. */
  seenLow: number;
  seenHigh: number;
  /** The same of members 64.., 32 a word; only tables that have so many have any. */
  seenBeyond: number[] | undefined;
  /** Whether members may be absent. */
  readonly sparse: boolean;
  /** Whether members come one by one, in any order. If not, `nextMember` gives 0 once for all of them: they follow each other in the table's order. */
  readonly loose: boolean;
}

/** Marks a member as seen; false when it was seen before. */
export function see(scope: ObjectScope, index: number): boolean {
  if (hasSeen(scope, index)) return false;
  const bit = 1 << (index & 31);
  if (index < 32) scope.seenLow |= bit;
  else if (index < 64) scope.seenHigh |= bit;
  else (scope.seenBeyond ??= [])[(index >>> 5) - 2] = word(scope, index) | bit;
  return true;
}

export function hasSeen(scope: ObjectScope, index: number): boolean {
  return ((word(scope, index) >>> (index & 31)) & 1) !== 0;
}

function word(scope: ObjectScope, index: number): number {
  return index < 32 ? scope.seenLow : index < 64 ? scope.seenHigh : scope.seenBeyond?.[(index >>> 5) - 2] ?? 0;
}
