import type { PlainDate, PlainTime } from '../codec/dates.ts';
import type { Instant } from '../codec/instant.ts';
import { dayOf, dayOfWeek, monthOf, yearOf } from './calendar.ts';
import { hourOf, minuteOf, secondOf } from './clock-times.ts';
import { fault } from './fault.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const TOKEN = /d+|M+|y+|H+|h+|m+|s+|f+|\.?F+|t+|K|'[^']*'|"[^"]*"|\\.|%[^%]|[^dMyHhmsfFtKzg'"\\%]/g;

/** What one letter stands for, under the invariant culture. */
const STANDARD: Readonly<Record<string, string>> = {
  d: 'MM/dd/yyyy', D: 'dddd, dd MMMM yyyy', t: 'HH:mm', T: 'HH:mm:ss', f: 'dddd, dd MMMM yyyy HH:mm', F: 'dddd, dd MMMM yyyy HH:mm:ss',
  g: 'MM/dd/yyyy HH:mm', G: 'MM/dd/yyyy HH:mm:ss', M: 'MMMM dd', m: 'MMMM dd', Y: 'yyyy MMMM', y: 'yyyy MMMM',
  R: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'", r: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'", s: "yyyy'-'MM'-'dd'T'HH':'mm':'ss", u: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
  O: "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK", o: "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK",
};
const OF_DATE: Readonly<Record<string, string>> = { ...STANDARD, R: 'ddd, dd MMM yyyy', r: 'ddd, dd MMM yyyy', O: "yyyy'-'MM'-'dd", o: "yyyy'-'MM'-'dd" };
const OF_TIME: Readonly<Record<string, string>> = { ...STANDARD, R: 'HH:mm:ss', r: 'HH:mm:ss', O: 'HH:mm:ss.fffffff', o: 'HH:mm:ss.fffffff' };

/** `ToString` with a format, under the invariant culture. */
export function formatInstant(value: Instant, format: string): string {
  return print(value, format || 'G', STANDARD);
}

/** `ToString` with a format, under the invariant culture. */
export function formatDate(value: PlainDate, format: string): string {
  return print(`${value}T00:00:00.0000000Z` as Instant, format || 'd', OF_DATE);
}

/** `ToString` with a format, under the invariant culture. */
export function formatTime(value: PlainTime, format: string): string {
  return print(`0001-01-01T${value}Z` as Instant, format || 't', OF_TIME);
}

function print(value: Instant, format: string, standard: Readonly<Record<string, string>>): string {
  const custom = format.length > 1 ? format : (standard[format] ?? fault('FormatException'));
  const tokens = custom.match(TOKEN) ?? [];
  return tokens.join('') === custom ? tokens.map((token) => part(value, token)).join('') : fault('FormatException');
}

function part(value: Instant, token: string): string {
  const { length } = token;
  switch (/^(\w)\1*$/.test(token) ? token[0] : '') {
    case 'y': return padded(length > 2 ? yearOf(value) : yearOf(value) % 100, length);
    case 'M': return length > 2 ? name(MONTHS[monthOf(value) - 1]!, length) : padded(monthOf(value), length);
    case 'd': return length > 2 ? name(DAYS[dayOfWeek(value)]!, length) : padded(dayOf(value), length);
    case 'H': return padded(hourOf(value), Math.min(length, 2));
    case 'h': return padded(hourOf(value) % 12 || 12, Math.min(length, 2));
    case 'm': return padded(minuteOf(value), Math.min(length, 2));
    case 's': return padded(secondOf(value), Math.min(length, 2));
    case 't': return (hourOf(value) < 12 ? 'AM' : 'PM').slice(0, length);
    case 'f': return fraction(value, length);
    case 'K': return 'Z';
    default: return token.endsWith('F') && token[0] !== '\\' ? shortFraction(value, token) : text(value, token);
  }
}

function fraction(value: Instant, length: number): string {
  return length > 7 ? fault('FormatException') : value.slice(20, 20 + length);
}

/** Without zeros behind it, and without its point where nothing is left. */
function shortFraction(value: Instant, token: string): string {
  const [before, digits] = token[0] === '.' ? ['.', token.slice(1)] : ['', token];
  const shown = fraction(value, digits.length).replace(/0+$/, '');
  return shown === '' ? '' : before + shown;
}

/** What is quoted, behind a backslash, or means itself. */
function text(value: Instant, token: string): string {
  if (token[0] === '%') return part(value, token.slice(1));
  if (token[0] === '\\') return token.slice(1);
  return token.length > 1 ? token.slice(1, -1) : token;
}

function name(full: string, length: number): string {
  return length > 3 ? full : full.slice(0, 3);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
