declare const brand: unique symbol;

/** A moment in UTC as fixed-width text, `2026-03-14T09:26:53.0000000Z`: exact to 100 ns, orders as text, `new Date()` reads it. */
export type Instant = string & { readonly [brand]: 'Instant' };

const wide = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,7}))?)?(Z|[+-]\d\d:\d\d)$/i;

/** Seconds of 0001-01-01 and 9999-12-31T23:59:59 since 1970. */
export const MIN_SECONDS = -62135596800;
export const MAX_SECONDS = 253402300799;

/** Whether the text is an instant in its canonical form. */
export function isInstant(text: unknown): text is Instant {
  return typeof text === 'string' && secondsOf(text) >= MIN_SECONDS;
}

/** The instant that a Date or an ISO text with an offset says, or undefined. */
export function parseInstant(value: unknown): Instant | undefined {
  if (value instanceof Date) return fromMilliseconds(value.getTime());
  if (isInstant(value)) return value;
  const parts = typeof value === 'string' ? wide.exec(value) : null;
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone] = parts;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(7, '0')}Z`;
  if (!isInstant(local)) return undefined;
  return checked(secondsOf(local) - offsetSeconds(zone!), ticksOf(local));
}

/** The instant of a number of milliseconds since 1970, or undefined outside the years 1 to 9999. */
export function fromMilliseconds(milliseconds: number): Instant | undefined {
  const seconds = Math.floor(milliseconds / 1000);
  return checked(seconds, Math.trunc((milliseconds - seconds * 1000) * 10000));
}

/** The device's time. */
export function currentInstant(): Instant {
  return fromMilliseconds(Date.now())!;
}

/** Milliseconds since 1970, fraction kept as far as a number holds it. */
export function toMilliseconds(value: Instant): number {
  return secondsOf(value) * 1000 + ticksOf(value) / 10000;
}

function checked(seconds: number, ticks: number): Instant | undefined {
  return seconds >= MIN_SECONDS && seconds <= MAX_SECONDS ? instantFrom(seconds, ticks) : undefined;
}

function offsetSeconds(zone: string): number {
  if (zone.length === 1) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone[0] === '-' ? -minutes : minutes) * 60;
}

/** Whole seconds since 1970; NaN unless the text is an instant in its canonical form. */
export function secondsOf(text: string): number {
  if (text.length !== 28 || !PUNCTUATION.every(([at, mark]) => text[at] === mark)) return NaN;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  const isReal = year > 0 && month > 0 && month < 13 && day > 0 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60;
  return isReal && ticksOf(text) >= 0 ? daysFromCivil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second : NaN;
}

/** Days of a month. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The 100 ns ticks within the second. */
export function ticksOf(text: string): number {
  // The last digit is read twice, so that two digits are all that has to be checked.
  return ((two(text, 20) * 100 + two(text, 22)) * 100 + two(text, 24)) * 10 + (two(text, 25) % 10);
}

/** Text of `seconds` since 1970 plus `ticks` of 100 ns. */
export function instantFrom(seconds: number, ticks: number): Instant {
  const days = Math.floor(seconds / 86400);
  const rest = seconds - days * 86400;
  const hour = (rest / 3600) | 0;
  const minute = ((rest - hour * 3600) / 60) | 0;
  return (civil(days) + 'T' + D2[hour]! + ':' + D2[minute]! + ':' + D2[rest - hour * 3600 - minute * 60]! + '.' +
    String(10000000 + ticks).slice(1) + 'Z') as Instant;
}

const PUNCTUATION: readonly (readonly [number, string])[] = [[4, '-'], [7, '-'], [10, 'T'], [13, ':'], [16, ':'], [19, '.'], [27, 'Z']];
const D2: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** The number of two digits; NaN when they are none. */
export function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

// Civil dates after Howard Hinnant, "chrono-compatible low-level date algorithms": years begin in March.
/** Days since 1970. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a number of days since 1970. */
export function civil(days: number): string {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const doe = shifted - era * 146097;
  const yoe = ((doe - ((doe / 1460) | 0) + ((doe / 36524) | 0) - ((doe / 146096) | 0)) / 365) | 0;
  const doy = doe - (365 * yoe + ((yoe / 4) | 0) - ((yoe / 100) | 0));
  const mp = ((5 * doy + 2) / 153) | 0;
  const day = doy - (((153 * mp + 2) / 5) | 0) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return D2[(year / 100) | 0]! + D2[year % 100]! + '-' + D2[month]! + '-' + D2[day]!;
}
