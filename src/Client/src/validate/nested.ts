import { type Dictionary, keysInOrder } from '../codec/dictionaries.ts';
import { type ViolationSink, within, wrongForm } from './violation-sink.ts';

/** Checks each item of a list; violations lie under `path/index`. */
export function eachItem<Rest extends readonly unknown[]>(
  sink: ViolationSink | undefined, path: string, list: readonly unknown[], check: (item: never, ...rest: Rest) => ViolationSink | undefined, ...rest: Rest
): ViolationSink | undefined {
  for (let i = 0; i < list.length; i++) {
    const inner = check(list[i] as never, ...rest);
    if (inner !== undefined) sink = within(sink, `${path}/${i}`, inner);
  }
  return sink;
}

/** Checks each value of a dictionary, in the order of the keys; violations lie under `path/key`. */
export function eachEntry<Rest extends readonly unknown[]>(
  sink: ViolationSink | undefined, path: string, dictionary: Dictionary<unknown>, check: (item: never, ...rest: Rest) => ViolationSink | undefined, ...rest: Rest
): ViolationSink | undefined {
  for (const key of keysInOrder(dictionary)) {
    const inner = check(dictionary[key] as never, ...rest);
    if (inner !== undefined) sink = within(sink, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, inner);
  }
  return sink;
}

/** Reports each item of a list that `as` has no narrow value for. */
export function eachInput(
  sink: ViolationSink | undefined, path: string, list: readonly unknown[], type: string, as: (item: unknown) => unknown, nullable = false,
): ViolationSink | undefined {
  for (let i = 0; i < list.length; i++) if (as(list[i]) === undefined) sink = wrongForm(sink, `${path}/${i}`, type, list[i], nullable);
  return sink;
}
