import { dateForm, type PlainDate, type PlainTime, timeForm } from '../codec/dates.ts';
import { type Instant, secondsOf } from '../codec/instant.ts';
import { fault } from './fault.ts';
import { addTicks } from './instants.ts';

const ROUND_TRIP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7})(?:Z|([+-])(\d\d|\d(?!\d)):?(\d\d))?$/;
const TICKS_PER_MINUTE = 600_000_000n;
const MOST_MINUTES = 14 * 60;

/** `ParseExact` of the format O; without an offset the text is in UTC. */
export function parseInstant(text: string | null): Instant {
  return expect(text, tryParseInstant);
}

/** `TryParseExact` of the format O; null when there is none. */
export function tryParseInstant(text: string | null): Instant | null {
  const [match, local, sign = '', hours = '0', minutes = '0'] = ROUND_TRIP.exec(text ?? '') ?? [];
  if (match === undefined || Number.isNaN(secondsOf(local + 'Z'))) return null;
  const offset = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || offset > MOST_MINUTES) return null;
  return moved((local + 'Z') as Instant, sign === '-' ? offset : -offset);
}

/** `DateOnly.ParseExact` of the format O or yyyy-MM-dd. */
export function parseDate(text: string | null): PlainDate {
  return expect(text, tryParseDate);
}

/** `DateOnly.TryParseExact` of the format O or yyyy-MM-dd; null when there is none. */
export function tryParseDate(text: string | null): PlainDate | null {
  return text !== null && dateForm.toCount(text) >= dateForm.min ? (text as PlainDate) : null;
}

/** `TimeOnly.ParseExact` of the format O. */
export function parseTime(text: string | null): PlainTime {
  return expect(text, tryParseTime);
}

/** `TimeOnly.TryParseExact` of the format O; null when there is none. */
export function tryParseTime(text: string | null): PlainTime | null {
  return text !== null && timeForm.toCount(text) >= 0 ? (text as PlainTime) : null;
}

function expect<T>(text: string | null, read: (text: string) => T | null): T {
  return text === null ? fault('ArgumentNullException') : (read(text) ?? fault('FormatException'));
}

function moved(value: Instant, minutes: number): Instant | null {
  try {
    return addTicks(value, BigInt(minutes) * TICKS_PER_MINUTE);
  } catch {
    return null;
  }
}
