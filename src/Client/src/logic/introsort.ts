import type { Compare } from './compare.ts';

const SMALL = 16;

/**
 * Sorts in place, moving equal items as .NET's `List.Sort` and `Array.Sort` do: quicksort around the median of three, insertion sort where there are few, heapsort where that goes
 * too deep. What is equal and not the same (1.0 and 1.00, rows by a comparison) ends where it ends there.
 */
export function introsort<T>(items: T[], compare: Compare<T>): void {
  const depth = 2 * (32 - Math.clz32(items.length));
  if (items.length > 1) sortPart(items, 0, items.length - 1, depth, compare);
}

function sortPart<T>(items: T[], low: number, high: number, depth: number, compare: Compare<T>): void {
  while (high > low) {
    const size = high - low + 1;
    if (size <= SMALL) return sortFew(items, low, high, compare);
    if (depth-- === 0) return heapsort(items, low, size, compare);
    const pivot = partition(items, low, high, compare);
    sortPart(items, pivot + 1, high, depth, compare);
    high = pivot - 1;
  }
}

function sortFew<T>(items: T[], low: number, high: number, compare: Compare<T>): void {
  if (high - low > 2) return insertionSort(items, low, high, compare);
  orderPair(items, low, high === low + 1 ? high : high - 1, compare);
  if (high === low + 1) return;
  orderPair(items, low, high, compare);
  orderPair(items, high - 1, high, compare);
}

function partition<T>(items: T[], low: number, high: number, compare: Compare<T>): number {
  const middle = low + ((high - low) >> 1);
  orderPair(items, low, middle, compare);
  orderPair(items, low, high, compare);
  orderPair(items, middle, high, compare);
  const pivot = items[middle]!;
  swap(items, middle, high - 1);
  let [left, right] = [low, high - 1];
  while (left < right) {
    while (compare(items[++left]!, pivot) < 0);
    while (compare(pivot, items[--right]!) < 0);
    if (left >= right) break;
    swap(items, left, right);
  }
  swap(items, left, high - 1);
  return left;
}

function insertionSort<T>(items: T[], low: number, high: number, compare: Compare<T>): void {
  for (let i = low; i < high; i++) {
    const item = items[i + 1]!;
    let j = i;
    for (; j >= low && compare(item, items[j]!) < 0; j--) items[j + 1] = items[j]!;
    items[j + 1] = item;
  }
}

function heapsort<T>(items: T[], low: number, size: number, compare: Compare<T>): void {
  for (let i = size >> 1; i >= 1; i--) sink(items, i, size, low, compare);
  for (let i = size; i > 1; i--) {
    swap(items, low, low + i - 1);
    sink(items, 1, i - 1, low, compare);
  }
}

function sink<T>(items: T[], place: number, size: number, low: number, compare: Compare<T>): void {
  const item = items[low + place - 1]!;
  while (place <= size >> 1) {
    let child = 2 * place;
    if (child < size && compare(items[low + child - 1]!, items[low + child]!) < 0) child++;
    if (compare(item, items[low + child - 1]!) >= 0) break;
    items[low + place - 1] = items[low + child - 1]!;
    place = child;
  }
  items[low + place - 1] = item;
}

function orderPair<T>(items: T[], low: number, high: number, compare: Compare<T>): void {
  if (low !== high && compare(items[low]!, items[high]!) > 0) swap(items, low, high);
}

function swap<T>(items: T[], a: number, b: number): void {
  [items[a], items[b]] = [items[b]!, items[a]!];
}
