import { type Instant, instantFrom, MAX_SECONDS, MIN_SECONDS, secondsOf, ticksOf } from '../codec/instant.ts';
import { fault } from './fault.ts';

const TICKS_PER_SECOND = 10_000_000n;
const TICKS_PER_DAY = 864_000_000_000n;
const MOST_TICKS = 3_155_378_975_999_999_999n;
const OUT_OF_RANGE = 'ArgumentOutOfRangeException';

/** Ticks of 100 ns since the year 1. */
export function instantToTicks(value: Instant): bigint {
  return BigInt(secondsOf(value) - MIN_SECONDS) * TICKS_PER_SECOND + BigInt(ticksOf(value));
}

/** The instant of ticks since the year 1. */
export function instantOfTicks(ticks: bigint): Instant {
  if (ticks < 0n || ticks > MOST_TICKS) return fault(OUT_OF_RANGE);
  return instantFrom(Number(ticks / TICKS_PER_SECOND) + MIN_SECONDS, Number(ticks % TICKS_PER_SECOND));
}

/** The instant a duration of ticks later. */
export function addTicks(value: Instant, ticks: bigint): Instant {
  return instantOfTicks(instantToTicks(value) + ticks);
}

/** The duration from `right` to `left`. */
export function between(left: Instant, right: Instant): bigint {
  return instantToTicks(left) - instantToTicks(right);
}

export function addDays(value: Instant, days: number): Instant {
  return addUnits(value, days, 864e9);
}

export function addHours(value: Instant, hours: number): Instant {
  return addUnits(value, hours, 36e9);
}

export function addMinutes(value: Instant, minutes: number): Instant {
  return addUnits(value, minutes, 6e8);
}

export function addSeconds(value: Instant, seconds: number): Instant {
  return addUnits(value, seconds, 1e7);
}

export function addMilliseconds(value: Instant, milliseconds: number): Instant {
  return addUnits(value, milliseconds, 1e4);
}

export function addMicroseconds(value: Instant, microseconds: number): Instant {
  return addUnits(value, microseconds, 10);
}

// Whole units and the rest of one are added on their own, as in .NET; what is no number adds nothing there.
function addUnits(value: Instant, units: number, ticksPerUnit: number): Instant {
  if (Math.abs(units) > Number(MOST_TICKS / BigInt(ticksPerUnit))) return fault(OUT_OF_RANGE);
  const whole = Math.trunc(units || 0);
  return addTicks(value, BigInt(whole) * BigInt(ticksPerUnit) + BigInt(Math.trunc(((units || 0) - whole) * ticksPerUnit)));
}

/** `DateTime.Date` */
export function startOfDay(value: Instant): Instant {
  return (value.slice(0, 11) + '00:00:00.0000000Z') as Instant;
}

/** `DateTime.TimeOfDay` */
export function timeOfDay(value: Instant): bigint {
  return instantToTicks(value) % TICKS_PER_DAY;
}

/** `ToUnixTimeSeconds` */
export function toUnixSeconds(value: Instant): bigint {
  return BigInt(secondsOf(value));
}

/** `ToUnixTimeMilliseconds` */
export function toUnixMilliseconds(value: Instant): bigint {
  return BigInt(secondsOf(value)) * 1000n + BigInt(Math.floor(ticksOf(value) / 10_000));
}

/** `FromUnixTimeSeconds` */
export function ofUnixSeconds(seconds: bigint): Instant {
  return seconds >= MIN_SECONDS && seconds <= MAX_SECONDS ? instantFrom(Number(seconds), 0) : fault(OUT_OF_RANGE);
}

/** `FromUnixTimeMilliseconds` */
export function ofUnixMilliseconds(milliseconds: bigint): Instant {
  const seconds = milliseconds / 1000n - (milliseconds % 1000n < 0n ? 1n : 0n);
  return addTicks(ofUnixSeconds(seconds), (milliseconds - seconds * 1000n) * 10_000n);
}
