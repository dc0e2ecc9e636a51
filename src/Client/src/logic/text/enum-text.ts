/** Members of an enum by name. */
type Members<T> = { readonly [name: string]: T };

/** `ToString` of an enum: the name, or the number when there is none. */
export function enumText<T extends number | bigint>(members: Members<T>, value: T): string {
  for (const name in members) if (members[name] === value) return name;
  return String(value);
}

/** `ToString` of flags: the names of all bits, or the number when some bit has no name. */
export function flagsText<T extends number | bigint>(members: Members<T>, value: T): string {
  const byValue = Object.entries(members).map(([name, member]) => ({ name, bits: unsigned(member) })).sort((left, right) => (left.bits < right.bits ? 1 : -1));
  let rest = unsigned(value);
  if (rest === 0n) return byValue.find(({ bits }) => bits === 0n)?.name ?? '0';
  const names: string[] = [];
  // From the highest on: of two that hold the same bit it is the larger one that counts.
  for (const { name, bits } of byValue) {
    if (bits === 0n || (rest & bits) !== bits) continue;
    names.unshift(name);
    rest &= ~bits;
  }
  return rest === 0n ? names.join(', ') : String(value);
}

function unsigned(value: number | bigint): bigint {
  return BigInt.asUintN(64, BigInt(value));
}
