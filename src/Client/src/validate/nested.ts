import { type Dictionary, keysInOrder } from '../codec/dictionaries.ts';
import type { Compare } from '../logic/compare.ts';
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
    if (inner !== undefined) sink = within(sink, `${path}/${pointer(key)}`, inner);
  }
  return sink;
}

/** What is known of the keys of a map. */
export interface KeyForm<K> {
  readonly type: string;
  /** The narrow key, or undefined when it is none. */
  as(key: unknown): K | undefined;
  readonly compare: Compare<K>;
  /** What a path calls a narrow key. */
  text(key: K): string;
}

/** Checks each value of a map, in the order of the keys, and before them the keys that are none; violations lie under `path/key`. */
export function eachMapEntry<K, Rest extends readonly unknown[]>(
  sink: ViolationSink | undefined, path: string, map: ReadonlyMap<unknown, unknown>, form: KeyForm<K>,
  check: (item: never, ...rest: Rest) => ViolationSink | undefined, ...rest: Rest
): ViolationSink | undefined {
  const entries: [key: K, item: unknown][] = [];
  for (const [key, item] of map) {
    const narrow = form.as(key);
    if (narrow === undefined) sink = wrongForm(sink, `${path}/${pointer(String(key))}`, form.type, key);
    else entries.push([narrow, item]);
  }
  for (const [key, item] of entries.sort(([left], [right]) => form.compare(left, right))) {
    const inner = check(item as never, ...rest);
    if (inner !== undefined) sink = within(sink, `${path}/${pointer(form.text(key))}`, inner);
  }
  return sink;
}

function pointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Reports each item of a list that `as` has no narrow value for. */
export function eachInput(
  sink: ViolationSink | undefined, path: string, list: readonly unknown[], type: string, as: (item: unknown) => unknown, nullable = false,
): ViolationSink | undefined {
  for (let i = 0; i < list.length; i++) if (as(list[i]) === undefined) sink = wrongForm(sink, `${path}/${i}`, type, list[i], nullable);
  return sink;
}
