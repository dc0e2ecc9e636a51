import type { Dictionary } from '../codec/dictionaries.ts';

/** A dictionary with other values under the same keys. */
export function mapDictionary<From, To>(dictionary: Dictionary<From>, map: (item: From) => To): Dictionary<To> {
  const mapped = Object.create(null) as Record<string, To>;
  for (const [key, item] of Object.entries(dictionary)) mapped[key] = map(item);
  return mapped;
}
