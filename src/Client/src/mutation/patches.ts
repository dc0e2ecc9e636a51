import { copyOf } from './copy-value.ts';

/** Gives a row the named members of a patch that are present there. */
export function applyPatch(row: object | null, patch: object | null, names: readonly string[]): void {
  for (const name of names) {
    const value: unknown = (patch as Record<string, unknown>)[name];
    if (value !== undefined) (row as Record<string, unknown>)[name] = copyOf(value);
  }
}

/** C#'s `Value` of what may be absent: the default of its type then. */
export function presentOr<T>(value: T | undefined, otherwise: T): T {
  return value === undefined ? otherwise : value;
}
