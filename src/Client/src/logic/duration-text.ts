import { fault } from './fault.ts';

const TICKS_PER_SECOND = 10_000_000n;
const TOKEN = /%[dhmsfF]|d{1,8}|h{1,2}|m{1,2}|s{1,2}|f{1,7}|F{1,7}|'[^']*'|"[^"]*"|\\.|[^dhmsfF'"\\%]/g;

/** `TimeSpan.ToString()`: `-1.02:03:04.5000000`. */
export function durationText(value: bigint): string {
  const { days, hours, minutes, seconds, ticks } = parts(value);
  const before = (value < 0n ? '-' : '') + (days > 0n ? `${days}.` : '');
  return `${before}${two(hours)}:${two(minutes)}:${two(seconds)}${ticks > 0 ? '.' + String(ticks).padStart(7, '0') : ''}`;
}

/** `ToString` with a format, under the invariant culture. Custom formats show no sign. */
export function formatDuration(value: bigint, format: string): string {
  if (/^[ctT]?$/.test(format)) return durationText(value);
  const all = parts(value);
  const tokens = format.match(TOKEN) ?? [];
  return tokens.join('') === format && format.length > 1 ? tokens.map((token) => print(token, all)).join('') : fault('FormatException');
}

function print(token: string, { days, hours, minutes, seconds, ticks }: ReturnType<typeof parts>): string {
  const fraction = String(ticks).padStart(7, '0').slice(0, token.length);
  switch (token[0]) {
    case 'd': return String(days).padStart(token.length, '0');
    case 'h': return String(hours).padStart(token.length, '0');
    case 'm': return String(minutes).padStart(token.length, '0');
    case 's': return String(seconds).padStart(token.length, '0');
    case 'f': return fraction;
    case 'F': return fraction.replace(/0+$/, '');
    case '%': return print(token.slice(1), { days, hours, minutes, seconds, ticks });
    case '\\': return token.slice(1);
    default: return token.length > 1 ? token.slice(1, -1) : token;
  }
}

function parts(value: bigint): { days: bigint; hours: number; minutes: number; seconds: number; ticks: number } {
  const size = value < 0n ? -value : value;
  const all = Number((size / TICKS_PER_SECOND) % 86_400n);
  const ticks = Number(size % TICKS_PER_SECOND);
  return { days: size / (86_400n * TICKS_PER_SECOND), hours: Math.floor(all / 3600), minutes: Math.floor(all / 60) % 60, seconds: all % 60, ticks };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
