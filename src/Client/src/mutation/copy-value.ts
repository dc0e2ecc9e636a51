/** A value that shares nothing that could be changed with the original; values that never change are themselves. */
export function copyOf<T>(value: T): T;
export function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  if (value instanceof Uint8Array) return value.slice();
  if (value instanceof Set) return new Set(value);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, copyOf(item)] as const));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const copy = Object.create(prototype as object | null) as Record<string, unknown>;
  for (const [name, item] of Object.entries(value)) Object.defineProperty(copy, name, { value: copyOf(item), enumerable: true, configurable: true, writable: true });
  return copy;
}
