import type { CountedText } from './counted-text.ts';
import type { Instant } from './instant.ts';
import { civil, daysIn, daysFromCivil, two } from './instant.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

declare const brand: unique symbol;

/** A date without time and zone, `2026-03-14`. Orders as text. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

/** A time of day, `09:26:53.0000000`: exact to 100 ns, orders as text. */
export type PlainTime = string & { readonly [brand]: 'PlainTime' };

const TICKS_PER_SECOND = 10_000_000;

/** Dates count days since 1970. */
export const dateForm: CountedText<PlainDate> = {
  min: -719162,
  max: 2932896,
  toCount(text) {
    const [year, month, day] = [two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)];
    const isReal = text.length === 10 && text[4] === '-' && text[7] === '-' && year > 0 && month > 0 && month < 13 && day > 0 && day <= daysIn(year, month);
    return isReal ? daysFromCivil(year, month, day) : NaN;
  },
  fromCount: (days) => civil(days) as PlainDate,
};

/** Times of day count ticks of 100 ns. */
export const timeForm: CountedText<PlainTime> = {
  min: 0,
  max: 24 * 60 * 60 * TICKS_PER_SECOND - 1,
  toCount(text) {
    const [hour, minute, second] = [two(text, 0), two(text, 3), two(text, 6)];
    // The last digit is read twice, so that two digits are all that has to be checked.
    const ticks = ((two(text, 9) * 100 + two(text, 11)) * 100 + two(text, 13)) * 10 + (two(text, 14) % 10);
    const isReal = text.length === 16 && text[2] === ':' && text[5] === ':' && text[8] === '.' && hour < 24 && minute < 60 && second < 60;
    return isReal ? ((hour * 60 + minute) * 60 + second) * TICKS_PER_SECOND + ticks : NaN;
  },
  fromCount(count) {
    const seconds = Math.floor(count / TICKS_PER_SECOND);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return (parts.map((part) => String(part).padStart(2, '0')).join(':') + '.' + String(count % TICKS_PER_SECOND).padStart(7, '0')) as PlainTime;
  },
};

/** The date that the text says, or undefined. */
export function parseDate(text: unknown): PlainDate | undefined {
  return typeof text === 'string' && dateForm.toCount(text) >= dateForm.min ? (text as PlainDate) : undefined;
}

/** The time that the text says, seconds and their fraction may be left out; or undefined. */
export function parseTime(text: unknown): PlainTime | undefined {
  const parts = typeof text === 'string' ? /^(\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,7}))?)?$/.exec(text) : null;
  if (!parts) return undefined;
  const exact = `${parts[1]}:${parts[2] ?? '00'}.${(parts[3] ?? '').padEnd(7, '0')}`;
  return timeForm.toCount(exact) >= 0 ? (exact as PlainTime) : undefined;
}

export function readDate(reader: Reader): PlainDate {
  return reader.readCounted(dateForm);
}

export function writeDate(writer: Writer, value: PlainDate): void {
  writer.writeCounted(dateForm, value);
}

export function readTime(reader: Reader): PlainTime {
  return reader.readCounted(timeForm);
}

export function writeTime(writer: Writer, value: PlainTime): void {
  writer.writeCounted(timeForm, value);
}

/** A DateTime of C#, which is always UTC. */
export function readDateTime(reader: Reader): Instant {
  return reader.readInstant();
}

export function writeDateTime(writer: Writer, value: Instant): void {
  writer.writeInstant(value);
}

/** Ticks of 100 ns. */
export function readDuration(reader: Reader): bigint {
  return reader.readLong();
}

export function writeDuration(writer: Writer, value: bigint): void {
  writer.writeLong(value);
}
