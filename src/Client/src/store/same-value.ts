import { sameBytes } from '../codec/bytes.ts';
import { Decimal } from '../codec/decimal.ts';

/** Whether two decoded values of one type look the same to a reader of the row: text for text, so `1.10` is not `1.1`. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (left instanceof Decimal) return right instanceof Decimal && left.scale === right.scale && left.equals(right);
  if (left instanceof Uint8Array) return right instanceof Uint8Array && sameBytes(left, right);
  if (left instanceof Set) return right instanceof Set && left.size === right.size && [...left].every((item) => right.has(item));
  if (left instanceof Map) {
    return right instanceof Map && left.size === right.size && [...left].every(([key, item]) => right.has(key) && sameValue(item, right.get(key)));
  }
  if (Array.isArray(left)) {
    return Array.isArray(right) && left.length === right.length && left.every((item, index) => sameValue(item, right[index]));
  }
  // An object of a class may hold what nobody sees.
  if (Array.isArray(right) || !isPlain(left) || !isPlain(right)) return false;
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && sameMembers(left, right, names);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether the named members of two objects are the same. */
export function sameMembers(left: object, right: object, names: readonly string[]): boolean {
  return names.every((name) => sameValue((left as Record<string, unknown>)[name], (right as Record<string, unknown>)[name]));
}
