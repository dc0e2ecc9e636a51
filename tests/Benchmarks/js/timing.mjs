// Interleaved micro-benchmark for any JavaScript engine: every round runs every candidate for about 25 ms.

export const median = (sorted) => sorted[sorted.length >> 1];

/** Measures candidates `[name, run, note?]` by a clock of nanoseconds; gives each with its nanoseconds an operation, ascending. */
export function compareBy(clock, rounds, title, candidates) {
  const measured = candidates.map(([name, run, note = '']) => ({ name, run, note, batch: batchOf(run), times: [] }));
  for (let round = 0; round < rounds; round++) for (const candidate of measured) candidate.times.push(measure(clock, candidate));
  for (const { times } of measured) times.sort((a, b) => a - b);
  return { title, measured: measured.map(({ name, note, times }) => ({ name, note, times })) };
}

// 300 ms leave nothing to the compiler; then a sixth of what 150 ms do is a batch.
export function batchOf(run) {
  spin(run, 300);
  return Math.max(1, Math.floor(spin(run, 150) / 6));
}

function spin(run, milliseconds) {
  const end = performance.now() + milliseconds;
  let times = 0;
  for (; performance.now() < end; times++) run();
  return times;
}

function measure(clock, { run, batch }) {
  const before = clock();
  for (let i = 0; i < batch; i++) run();
  return (clock() - before) / batch;
}
