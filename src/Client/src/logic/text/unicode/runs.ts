/** What .NET knows of many UTF-16 units or scalars: runs in their order, each with one distance between its members and one shift. */
export interface Runs {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly step: readonly number[];
  readonly shift: readonly number[];
}

/** Reads the text of build/unicode.cs: gap, how many, shift; a `+` says that members are two apart. */
export function readRuns(text: string): Runs {
  const runs = { first: [] as number[], last: [] as number[], step: [] as number[], shift: [] as number[] };
  let end = 0;
  for (const run of text.split(' ')) {
    const [gap, count, shift] = run.split(/[,+]/);
    const step = run.includes('+') ? 2 : 1;
    const first = end + parseInt(gap!, 36);
    end = first + step * (parseInt(count!, 36) - 1);
    runs.first.push(first);
    runs.last.push(end);
    runs.step.push(step);
    runs.shift.push(shift === undefined ? 0 : parseInt(shift, 36));
  }
  return runs;
}

/** The index of the run that holds the code; -1 when none does. */
export function runOf({ first, last, step }: Runs, code: number): number {
  let low = 0;
  let high = first.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (first[middle]! <= code) low = middle;
    else high = middle - 1;
  }
  return code >= first[low]! && code <= last[low]! && (code - first[low]!) % step[low]! === 0 ? low : -1;
}
