import { fault } from './fault.ts';

// Durations are bigints of 100 ns ticks.

const LEAST = -0x8000000000000000n;
const MOST = 0x7fffffffffffffffn;
type Part = number | bigint;

const TICKS_PER_DAY = 864_000_000_000n;
const TOO_LONG = 2 ** 63;
/** Numbers beyond it have no fraction. */
const WHOLE = 2 ** 52;

export function addDurations(left: bigint, right: bigint): bigint {
  return inRange(left + right, 'OverflowException');
}

export function subDurations(left: bigint, right: bigint): bigint {
  return inRange(left - right, 'OverflowException');
}

export function negDuration(value: bigint): bigint {
  return inRange(-value, 'OverflowException');
}

/** `TimeSpan.Duration` */
export function absDuration(value: bigint): bigint {
  return value < 0n ? negDuration(value) : value;
}

export function mulDuration(value: bigint, factor: number): bigint {
  return Number.isNaN(factor) ? fault('ArgumentException') : ofNumber(roundEven(Number(value) * factor));
}

export function divDuration(value: bigint, divisor: number): bigint {
  return Number.isNaN(divisor) ? fault('ArgumentException') : ofNumber(roundEven(Number(value) / divisor));
}

/** `TimeSpan.FromDays(double)` and the like. */
export function durationOf(value: number, ticksPerUnit: number): bigint {
  return Number.isNaN(value) ? fault('ArgumentException') : ofNumber(Math.trunc(value * ticksPerUnit));
}

/** `TimeSpan.FromDays` and the like of integers. */
export function fromDays(days: number): bigint {
  return fromParts(days, 0, 0, 0, 0, 0);
}

export function fromHours(hours: number): bigint {
  return fromParts(0, hours, 0, 0, 0, 0);
}

export function fromMinutes(minutes: bigint): bigint {
  return fromParts(0, 0, minutes, 0, 0, 0);
}

export function fromSeconds(seconds: bigint): bigint {
  return fromParts(0, 0, 0, seconds, 0, 0);
}

export function fromMilliseconds(milliseconds: bigint): bigint {
  return fromParts(0, 0, 0, 0, milliseconds, 0);
}

export function fromMicroseconds(microseconds: bigint): bigint {
  return fromParts(0, 0, 0, 0, 0, microseconds);
}

/** The duration of all parts together. */
export function fromParts(days: Part, hours: Part, minutes: Part, seconds: Part, milliseconds: Part, microseconds: Part): bigint {
  return inRange(microsecondsOf(days, hours, minutes, seconds, milliseconds, microseconds) * 10n, 'ArgumentOutOfRangeException');
}

/** `new TimeSpan` with days, where .NET lets the microseconds wrap. */
export function newDuration(days: number, hours: number, minutes: number, seconds: number, milliseconds: number, microseconds: number): bigint {
  const all = BigInt.asIntN(64, microsecondsOf(days, hours, minutes, seconds, milliseconds, microseconds));
  return inRange(all * 10n, 'ArgumentOutOfRangeException');
}

function microsecondsOf(days: Part, hours: Part, minutes: Part, seconds: Part, milliseconds: Part, microseconds: Part): bigint {
  const wholeMinutes = (BigInt(days) * 24n + BigInt(hours)) * 60n + BigInt(minutes);
  return ((wholeMinutes * 60n + BigInt(seconds)) * 1000n + BigInt(milliseconds)) * 1000n + BigInt(microseconds);
}

/** `TimeSpan.Hours` and the like: whole units, within the `limit` of the next larger one. */
export function durationPart(value: bigint, ticksPerUnit: bigint, limit: bigint): number {
  return Number((value / ticksPerUnit) % limit);
}

/** `TimeSpan.Days` */
export function durationDays(value: bigint): number {
  return Number(value / TICKS_PER_DAY);
}

/** `TimeSpan.TotalMilliseconds`, which stays within what a duration can be made of. */
export function totalMilliseconds(value: bigint): number {
  return Math.max(-922337203685477, Math.min(Number(value) / 10_000, 922337203685477));
}

function inRange(ticks: bigint, kind: string): bigint {
  return ticks >= LEAST && ticks <= MOST ? ticks : fault(kind);
}

function ofNumber(ticks: number): bigint {
  if (!(ticks >= -TOO_LONG && ticks <= TOO_LONG)) return fault('OverflowException');
  return ticks === TOO_LONG ? MOST : BigInt(ticks);
}

function roundEven(value: number): number {
  if (!(Math.abs(value) < WHOLE)) return value;
  const whole = Math.floor(value);
  const rest = value - whole;
  return rest > 0.5 || (rest === 0.5 && whole % 2 !== 0) ? whole + 1 : whole;
}
