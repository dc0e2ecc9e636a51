import { Fault } from './fault.ts';

/** `Select`: the function sees one argument, as in C#. */
export function select<T, R>(list: readonly T[], selector: (item: T) => R): R[] {
  return list.map((item) => selector(item));
}

/** The indexer of a list. */
export function itemAt<T>(list: readonly T[], index: number): T {
  return element(list, index, 'ArgumentOutOfRangeException');
}

/** The indexer of an array. */
export function elementAt<T>(list: readonly T[], index: number): T {
  return element(list, index, 'IndexOutOfRangeException');
}

function element<T>(list: readonly T[], index: number, kind: string): T {
  if (index < 0 || index >= list.length) throw new Fault(kind);
  return list[index]!;
}
