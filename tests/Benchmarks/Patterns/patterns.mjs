// How long a pattern takes for a text, in milliseconds of CPU: a line [source, flags, begin, round, end, length, rounds] gives the median of finding and of
// replacing all matches, whichever is longer.
import { createInterface } from 'node:readline';

function cpu(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

function median(rounds, run) {
  const times = Array.from({ length: rounds }, () => cpu(run)).sort((a, b) => a - b);
  return times[times.length >> 1];
}

function first(pattern, text) {
  pattern.lastIndex = 0;
  pattern.test(text);
}

for await (const line of createInterface({ input: process.stdin })) {
  const [source, flags, begin, round, end, length, rounds] = JSON.parse(line);
  const pattern = new RegExp(source, flags);
  const text = begin + round.repeat(length / round.length + 1) + end;
  const times = flags === 'y'
    ? [median(rounds, () => first(pattern, text))]
    : [median(rounds, () => text.match(pattern)), median(rounds, () => text.replace(pattern, () => 'x'))];
  console.log(Math.max(...times));
}
