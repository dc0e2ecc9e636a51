import { Decimal } from '../codec/decimal.ts';
import { sameValue } from '../store/same-value.ts';

/** Whether the server would write a member: decimals are equal by their value, so that 1.10 stays where 1.1 is assigned. */
export function isStored(before: unknown, after: unknown): boolean {
  return before instanceof Decimal && after instanceof Decimal ? before.equals(after) : sameValue(before, after);
}
