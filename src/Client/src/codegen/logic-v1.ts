// The versioned door of translated code. A line a module, so that branches meet without conflict.
export { Fault, fault } from '../logic/fault.ts';
export { elementAt, itemAt, select } from '../logic/lists.ts';
export { lift, valueOf } from '../logic/not-null.ts';
export { trimEnd, trimStart } from '../logic/text.ts';
export {
  absDecimal, ceilingDecimal, clampDecimal, copySignDecimal, decimalOf, decimalOfBits, floorDecimal, isEvenDecimal, isOddDecimal, isWholeDecimal, maxDecimal, minDecimal,
  roundDecimal, truncateDecimal,
} from '../logic/decimals.ts';
export {
  decimalOfDouble, decimalOfFloat, decimalToBigInt, decimalToDouble, decimalToFloat, decimalToInt, decimalToInteger, decimalToLong,
} from '../logic/decimal-numbers.ts';
export { parseDecimal, parseDecimalFloat, tryParseDecimal, tryParseDecimalFloat } from '../logic/decimal-parsing.ts';
export { formatDecimal } from '../logic/decimal-text.ts';
export {
  addDaysToDate, addMonths, addYears, dateOf, dateOfNumber, dayNumber, dayOf, dayOfWeek, dayOfYear, daysInMonth, isLeapYear, monthOf, yearOf,
} from '../logic/calendar.ts';
export {
  addToTime, addUnitsToTime, betweenTimes, dateOfInstant, hourOf, instantAt, instantOf, instantOfAt, instantOfTicksAt, isBetweenTimes, microsecondOf, millisecondOf,
  minuteOf, nanosecondOf, secondOf, timeOf, timeOfInstant, timeOfTicks, timeToTicks,
} from '../logic/clock-times.ts';
export { parseDate, parseInstant, parseTime, tryParseDate, tryParseInstant, tryParseTime } from '../logic/date-parsing.ts';
export { formatDate, formatInstant, formatTime } from '../logic/date-text.ts';
export { durationText, formatDuration } from '../logic/duration-text.ts';
export {
  absDuration, addDurations, divDuration, durationDays, durationOf, durationPart, fromDays, fromHours, fromMicroseconds, fromMilliseconds, fromMinutes, fromParts,
  fromSeconds, mulDuration, negDuration, newDuration, subDurations, totalMilliseconds,
} from '../logic/durations.ts';
export { formatGuid, parseGuid, tryParseGuid, tryParseGuidD, tryParseGuidN } from '../logic/guids.ts';
export {
  addDays, addHours, addMicroseconds, addMilliseconds, addMinutes, addSeconds, addTicks, between, instantOfTicks, instantToTicks, ofUnixMilliseconds, ofUnixSeconds,
  startOfDay, timeOfDay, toUnixMilliseconds, toUnixSeconds,
} from '../logic/instants.ts';
