declare const brand: unique symbol;

/** A moment in UTC as fixed-width text, `2026-03-14T09:26:53.0000000Z`: exact to 100 ns, orders as text, `new Date()` reads it. */
export type Instant = string & { readonly [brand]: 'Instant' };

const canonical = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{7})Z$/;
const wide = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,7}))?)?(Z|[+-]\d\d:\d\d)$/i;

/** Seconds of 0001-01-01 and 9999-12-31T23:59:59 since 1970. */
export const MIN_SECONDS = -62135596800;
export const MAX_SECONDS = 253402300799;

/** Whether the text is an instant in its canonical form. */
export function isInstant(text: unknown): text is Instant {
  if (typeof text !== 'string' || text.length !== 28) return false;
  const seconds = secondsOf(text);
  return seconds >= MIN_SECONDS && canonical.test(text) && instantFrom(seconds, ticksOf(text)) === text;
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

/** Whole seconds since 1970; NaN when there are no digits where digits belong. */
export function secondsOf(text: string): number {
  const year = two(text, 0) * 100 + two(text, 2);
  return daysFromCivil(year, two(text, 5), two(text, 8)) * 86400 + two(text, 11) * 3600 + two(text, 14) * 60 + two(text, 17);
}

/** The 100 ns ticks within the second. */
export function ticksOf(text: string): number {
  return ((two(text, 20) * 100 + two(text, 22)) * 100 + two(text, 24)) * 10 + (text.charCodeAt(26) - 48);
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

const D2: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

// Days and civil dates after Howard Hinnant, "chrono-compatible low-level date algorithms": years begin in March.
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civil(days: number): string {
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
