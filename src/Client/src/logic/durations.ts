import { fault } from './fault.ts';

// Durations are bigints of 100 ns ticks.

/** `TimeSpan.MinValue` and `TimeSpan.MaxValue` */
export const DURATION_MIN: bigint = -0x8000000000000000n;
export const DURATION_MAX: bigint = 0x7fffffffffffffffn;

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

/** `TimeSpan.FromDays(int)` and the like, and constructors: the ticks when a duration holds them. */
export function exactDuration(ticks: bigint): bigint {
  return inRange(ticks, 'ArgumentOutOfRangeException');
}

/** Constructors with days, which count in microseconds and let these wrap. */
export function constructedDuration(microseconds: bigint): bigint {
  return exactDuration(BigInt.asIntN(64, microseconds) * 10n);
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
  return ticks >= DURATION_MIN && ticks <= DURATION_MAX ? ticks : fault(kind);
}

function ofNumber(ticks: number): bigint {
  if (!(ticks >= -TOO_LONG && ticks <= TOO_LONG)) return fault('OverflowException');
  return ticks === TOO_LONG ? DURATION_MAX : BigInt(ticks);
}

function roundEven(value: number): number {
  if (!(Math.abs(value) < WHOLE)) return value;
  const whole = Math.floor(value);
  const rest = value - whole;
  return rest > 0.5 || (rest === 0.5 && whole % 2 !== 0) ? whole + 1 : whole;
}
