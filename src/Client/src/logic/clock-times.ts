import { type PlainDate, type PlainTime, timeForm } from '../codec/dates.ts';
import type { Instant } from '../codec/instant.ts';
import { dateOf } from './calendar.ts';
import { fault } from './fault.ts';
import { addTicks, instantOfTicks } from './instants.ts';

// What a time of day is made of. Instants have theirs behind the date.
type Timed = PlainTime | Instant;

const TICKS_PER_DAY = 864_000_000_000n;
const TICKS_PER_MINUTE = 600_000_000n;
const MOST_OFFSET = 14n * 60n * TICKS_PER_MINUTE;
const TOO_LONG = 2 ** 63;
const OUT_OF_RANGE = 'ArgumentOutOfRangeException';

export function hourOf(value: Timed): number {
  return Number(clock(value).slice(0, 2));
}

export function minuteOf(value: Timed): number {
  return Number(clock(value).slice(3, 5));
}

export function secondOf(value: Timed): number {
  return Number(clock(value).slice(6, 8));
}

export function millisecondOf(value: Timed): number {
  return Number(clock(value).slice(9, 12));
}

export function microsecondOf(value: Timed): number {
  return Number(clock(value).slice(12, 15));
}

export function nanosecondOf(value: Timed): number {
  return Number(clock(value).slice(15, 16)) * 100;
}

/** `TimeOnly.Ticks` */
export function timeToTicks(value: PlainTime): bigint {
  return BigInt(timeForm.toCount(value));
}

/** `new TimeOnly(ticks)` and `TimeOnly.FromTimeSpan` */
export function timeOfTicks(ticks: bigint): PlainTime {
  return ticks >= 0n && ticks < TICKS_PER_DAY ? (timeForm.fromCount(Number(ticks)) as PlainTime) : fault(OUT_OF_RANGE);
}

/** The text of a time of day that exists. */
export function timeOf(hour: number, minute: number, second: number, millisecond: number, microsecond: number): PlainTime {
  const exists = within(hour, 24) && within(minute, 60) && within(second, 60) && within(millisecond, 1000) && within(microsecond, 1000);
  return exists ? (timeForm.fromCount((((hour * 60 + minute) * 60 + second) * 1000 + millisecond) * 10_000 + microsecond * 10) as PlainTime) : fault(OUT_OF_RANGE);
}

/** `TimeOnly.Add`: goes on after midnight. */
export function addToTime(value: PlainTime, ticks: bigint): PlainTime {
  return timeOfTicks((timeToTicks(value) + TICKS_PER_DAY + (ticks % TICKS_PER_DAY)) % TICKS_PER_DAY);
}

/** `TimeOnly.AddHours` and the like, of units of so many ticks. */
export function addUnitsToTime(value: PlainTime, units: number, ticksPerUnit: number): PlainTime {
  const ticks = Math.trunc(units * ticksPerUnit);
  return addToTime(value, Math.abs(ticks) < TOO_LONG ? BigInt(ticks) : saturated(ticks));
}

/** The duration from `right` to `left`, after midnight if need be. */
export function betweenTimes(left: PlainTime, right: PlainTime): bigint {
  return (timeToTicks(left) - timeToTicks(right) + TICKS_PER_DAY) % TICKS_PER_DAY;
}

/** `TimeOnly.IsBetween`: the end is not meant, and may be after midnight. */
export function isBetweenTimes(value: PlainTime, start: PlainTime, end: PlainTime): boolean {
  return start <= end ? start <= value && value < end : start <= value || value < end;
}

/** An instant of its parts in UTC. */
export function instantOf(year: number, month: number, day: number, hour: number, minute: number, second: number, millisecond: number, microsecond: number): Instant {
  return instantAt(dateOf(year, month, day), timeOf(hour, minute, second, millisecond, microsecond));
}

/** `DateOnly.ToDateTime` in UTC. */
export function instantAt(date: PlainDate, time: PlainTime): Instant {
  return `${date}T${time}Z` as Instant;
}

/** The instant that a clock shows `ticks` at, when it is `offset` ahead of UTC. */
export function instantOfTicksAt(ticks: bigint, offset: bigint): Instant {
  checkOffset(offset);
  return addTicks(instantOfTicks(ticks), -offset);
}

/** The instant of parts that a clock shows, when it is `offset` ahead of UTC. */
export function instantOfAt(year: number, month: number, day: number, hour: number, minute: number, second: number, millisecond: number, microsecond: number, offset: bigint): Instant {
  checkOffset(offset);
  return addTicks(instantOf(year, month, day, hour, minute, second, millisecond, microsecond), -offset);
}

/** `DateOnly.FromDateTime` */
export function dateOfInstant(value: Instant): PlainDate {
  return value.slice(0, 10) as PlainDate;
}

/** `TimeOnly.FromDateTime` */
export function timeOfInstant(value: Instant): PlainTime {
  return value.slice(11, 27) as PlainTime;
}

function checkOffset(offset: bigint): void {
  if (offset % TICKS_PER_MINUTE !== 0n) fault('ArgumentException');
  if (offset < -MOST_OFFSET || offset > MOST_OFFSET) fault(OUT_OF_RANGE);
}

/** C#'s `(long)ticks` beyond the range. */
function saturated(ticks: number): bigint {
  return Number.isNaN(ticks) ? 0n : ticks > 0 ? 0x7fffffffffffffffn : -0x8000000000000000n;
}

function clock(value: Timed): string {
  return value.length > 16 ? value.slice(11) : value;
}

function within(value: number, limit: number): boolean {
  return value >= 0 && value < limit;
}
