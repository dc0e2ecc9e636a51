/** `Select`: the function sees one argument, as in C#. */
export function select<T, R>(list: readonly T[], selector: (item: T) => R): R[] {
  return list.map((item) => selector(item));
}
