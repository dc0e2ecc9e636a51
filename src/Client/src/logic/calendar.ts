import { civil, daysFromCivil, daysIn, type Instant } from '../codec/instant.ts';
import type { PlainDate } from '../codec/dates.ts';
import { fault } from './fault.ts';

// What a date is made of. Instants begin with their date, so that they are read as dates are.
type Dated = PlainDate | Instant;

const OUT_OF_RANGE = 'ArgumentOutOfRangeException';
const MOST_MONTHS = 120_000;
const MOST_YEARS = 10_000;
const LAST_YEAR = 9999;
/** Days from the year 1 to 1970. */
const DAYS_TO_1970 = 719_162;
const LAST_DAY = 3_652_058;

export function yearOf(value: Dated): number {
  return Number(value.slice(0, 4));
}

export function monthOf(value: Dated): number {
  return Number(value.slice(5, 7));
}

export function dayOf(value: Dated): number {
  return Number(value.slice(8, 10));
}

/** Days since the year 1. */
export function dayNumber(value: Dated): number {
  return daysFromCivil(yearOf(value), monthOf(value), dayOf(value)) + DAYS_TO_1970;
}

/** `DateOnly.FromDayNumber` */
export function dateOfNumber(days: number): PlainDate {
  return days >= 0 && days <= LAST_DAY ? (civil(days - DAYS_TO_1970) as PlainDate) : fault(OUT_OF_RANGE);
}

/** The number of the day of the week; Sunday is 0. */
export function dayOfWeek(value: Dated): number {
  return (dayNumber(value) + 1) % 7;
}

/** 1 to 366. */
export function dayOfYear(value: Dated): number {
  return daysFromCivil(yearOf(value), monthOf(value), dayOf(value)) - daysFromCivil(yearOf(value), 1, 1) + 1;
}

/** `DateTime.DaysInMonth` */
export function daysInMonth(year: number, month: number): number {
  return isYear(year) && month >= 1 && month <= 12 ? daysIn(year, month) : fault(OUT_OF_RANGE);
}

/** `DateTime.IsLeapYear` */
export function isLeapYear(year: number): boolean {
  return isYear(year) ? daysIn(year, 2) === 29 : fault(OUT_OF_RANGE);
}

/** The text of a date that exists. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  if (day < 1 || day > daysInMonth(year, month)) return fault(OUT_OF_RANGE);
  return civil(daysFromCivil(year, month, day)) as PlainDate;
}

/** `AddMonths`: the last day of the month where the day does not exist. */
export function addMonths<T extends Dated>(value: T, months: number): T {
  if (Math.abs(months) > MOST_MONTHS) return fault(OUT_OF_RANGE);
  const all = yearOf(value) * 12 + monthOf(value) - 1 + months;
  return moved(value, Math.floor(all / 12), all - Math.floor(all / 12) * 12 + 1);
}

/** `AddYears`: February 28 where the day does not exist. */
export function addYears<T extends Dated>(value: T, years: number): T {
  return Math.abs(years) > MOST_YEARS ? fault(OUT_OF_RANGE) : moved(value, yearOf(value) + years, monthOf(value));
}

/** `DateOnly.AddDays` */
export function addDaysToDate(value: PlainDate, days: number): PlainDate {
  return dateOfNumber(dayNumber(value) + days);
}

function isYear(year: number): boolean {
  return year >= 1 && year <= LAST_YEAR;
}

function moved<T extends Dated>(value: T, year: number, month: number): T {
  return (dateOf(year, month, Math.min(dayOf(value), daysInMonth(year, month))) + value.slice(10)) as T;
}
