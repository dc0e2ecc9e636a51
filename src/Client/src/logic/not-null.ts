/** The value; throws where .NET throws because something is null. */
export function notNull<T>(value: T | null): T {
  if (value === null || value === undefined) throw new TypeError('The value is null.');
  return value;
}
