import { fault } from './fault.ts';

/** Rounds to a whole number, as `Math.round` does ties upwards only. */
export type Rounding = (value: number) => number;

const NO_FRACTION = 2 ** 52;
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, digits) => Number(`1e${digits}`));

/** `Math.Round(value)`: ties to the even neighbour. */
export function roundEven(value: number): number {
  const size = Math.abs(value);
  if (!(size < NO_FRACTION)) return value;
  return signed(size + NO_FRACTION - NO_FRACTION, value);
}

/** `MidpointRounding.AwayFromZero` */
export function roundAway(value: number): number {
  const size = Math.abs(value);
  if (!(size < NO_FRACTION)) return value;
  const whole = Math.floor(size);
  return signed(size - whole >= 0.5 ? whole + 1 : whole, value);
}

/** `Math.Round(value, digits)`: of the product with a power of ten, where a number has a fraction at all. */
export function roundDigits(value: number, digits: number, round: Rounding = roundEven): number {
  const power = POWERS[digits] ?? fault('ArgumentOutOfRangeException');
  return Math.abs(value) < 1e16 ? round(value * power) / power : value;
}

/** `MathF.Round(value, digits)` */
export function roundFloatDigits(value: number, digits: number, round: Rounding = roundEven): number {
  const power = digits > 6 ? undefined : POWERS[digits];
  if (power === undefined) return fault('ArgumentOutOfRangeException');
  return Math.abs(value) < 1e8 ? Math.fround(round(Math.fround(value * power)) / power) : value;
}

function signed(size: number, like: number): number {
  return like < 0 || Object.is(like, -0) ? -size : size;
}
