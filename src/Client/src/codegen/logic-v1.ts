// The versioned door of translated code. A line a module, so that branches meet without conflict.
export {
  containsKey, containsValue, dictionaryAdd, dictionaryClear, dictionaryCount, dictionaryEntries, dictionaryGet, dictionaryGetOr, dictionaryKeys, dictionaryOf,
  dictionaryRemove, dictionarySet, dictionaryTryAdd, dictionaryValues, newDictionary,
} from '../logic/dictionaries.ts';
export { distinct, distinctBy, exceptBy, intersectBy, union, unionBy } from '../logic/distinct.ts';
export { equalDecimal, equalMembers, equalTuple, equalValue, keyOfDecimal, keyOfMembers, keyOfTuple, keyOfValue } from '../logic/equality.ts';
export { maxBy, maxNumber, maxOf, minBy, minNumber, minOf } from '../logic/extremes.ts';
export { Fault, fault } from '../logic/fault.ts';
export { where, whereIndexed } from '../logic/filtering.ts';
export {
  elementAt, elementAtOr, first, firstOr, firstWhere, firstWhereOr, last, lastOr, lastWhere, lastWhereOr, single, singleOr, singleWhere,
  singleWhereOr,
} from '../logic/finding.ts';
export { aggregateBy, countBy, fold, reduce, toDictionary } from '../logic/folding.ts';
export { groupBy, groupJoin, groupResults, join, toLookup } from '../logic/grouping.ts';
export { append, concatLists, prepend } from '../logic/joining.ts';
export {
  listAddRange, listClear, listForEach, listInsert, listInsertRange, listRange, listRemove, listRemoveAll, listRemoveAt, listRemoveRange, listReverse,
  listReverseRange, listSort, listSortNumbers,
} from '../logic/list-edits.ts';
export {
  listBinarySearch, listConvertAll, listExists, listFind, listFindAll, listFindIndex, listFindLast, listFindLastIndex, listIndexOf, listLastIndexOf,
  listTrueForAll,
} from '../logic/list-search.ts';
export { arrayItem, arrayItemFromEnd, arraySlice, itemAt, itemFromEnd, listSlice, readOnlyArray, setArrayItem, setItem } from '../logic/lists.ts';
export { mapDictionary } from '../logic/map-dictionary.ts';
export { lift, valueOf } from '../logic/not-null.ts';
export { compareTuple } from '../logic/order.ts';
export { order, orderBy, orderByDescending, thenBy, thenByDescending } from '../logic/ordering.ts';
export { newArray, numberRange, repeatItem } from '../logic/ranges.ts';
export { defaultIfEmpty, reversed } from '../logic/reshaping.ts';
export { indexed, select, selectIndexed, selectMany, selectManyIndexed, selectManyPairs, zip } from '../logic/selecting.ts';
export { setElements } from '../logic/set-items.ts';
export { sized } from '../logic/sized.ts';
export {
  newSet, setAdd, setClear, setEquals, setExceptWith, setIntersectWith, setIsProperSubsetOf, setIsProperSupersetOf, setIsSubsetOf, setIsSupersetOf,
  setOverlaps, setRemove, setRemoveWhere, setUnionWith, toSet,
} from '../logic/sets.ts';
export { chunk, skip, skipLast, skipWhile, take, takeLast, takeRange, takeWhile } from '../logic/slicing.ts';
export { emptySequence, evaluated, sequence, toList } from '../logic/source.ts';
export {
  averageDecimal, averageDouble, averageDoubleOf, averageFloat, averageFloatOf, averageInt, averageLong, notEmpty, sumDecimal, sumDouble, sumFloat, sumInt, sumLong, withoutNulls,
} from '../logic/sums.ts';
export { all, any, anyWhere, contains, count, countWhere, sequenceEqual } from '../logic/testing.ts';
export { countMatches, escapePattern, firstMatch, isMatch, replaceMatches } from '../logic/patterns.ts';
export { trimEnd, trimStart } from '../logic/text.ts';
export { popCount, popCountBig, leadingZeros, leadingZerosBig, trailingZeros, trailingZerosBig, log2, log2Big, positive, isPow2, rotateLeft, rotateLeftBig, roundUpToPow2, roundUpToPow2Big } from '../logic/bits.ts';
export { andBool, orBool } from '../logic/bools.ts';
export { checkedByte, checkedDoubleToUInt128, checkedInt, checkedInt128, checkedLong, checkedSByte, checkedShort, checkedUInt, checkedUInt128, checkedULong, checkedUShort, checkedWhole } from '../logic/checked.ts';
export { divBig, divInt, divInt128, divLong, divRem, divUInt, remBig, remInt, remInt128, remLong, remUInt } from '../logic/division.ts';
export { bigToDouble, bigToFloat, doubleToHalf, doubleToInt, doubleToInt128, doubleToLong, doubleToUInt, doubleToUInt128, doubleToULong } from '../logic/float-conversions.ts';
export { parseDouble, parseFloat32, parseHalf, tryParseDouble, tryParseFloat32, tryParseHalf } from '../logic/float-parsing.ts';
export { parseBig, parseInteger, tryParseBig, tryParseInteger } from '../logic/integer-parsing.ts';
export { absBig, absInteger, clamp, clampDouble, compareDouble, equalsDouble, gcdBig, maxBig, minBig, powBig, sign, signBig } from '../logic/math.ts';
export { formatDouble, formatFloat, formatHalf, formatInteger, textOfDouble, textOfFloat, textOfHalf } from '../logic/number-format.ts';
export { roundAway, roundDigits, roundEven, roundFloatDigits } from '../logic/rounding.ts';
export { shlBig, shlInt128, shlLong, shlUInt128, shlULong, shrBig, shrInt128, shrLong, ushrInt128, ushrLong } from '../logic/shifts.ts';
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
export { formatGuid, parseGuid, tryParseGuid, tryParseGuidExact } from '../logic/guids.ts';
export {
  addDays, addHours, addMicroseconds, addMilliseconds, addMinutes, addSeconds, addTicks, between, instantOfTicks, instantToTicks, ofUnixMilliseconds, ofUnixSeconds,
  startOfDay, timeOfDay, toUnixMilliseconds, toUnixSeconds,
} from '../logic/instants.ts';
export { toLowerInvariant, toUpperInvariant } from '../logic/text/casing.ts';
export {
  isControl, isDigit, isLetter, isLetterOrDigit, isLower, isNumberChar, isPunctuation, isSeparator, isSymbol, isUpper, isWhiteSpace,
} from '../logic/text/char-classes.ts';
export {
  fromScalar, isAscii, isAsciiDigit, isAsciiHex, isAsciiHexLower, isAsciiHexUpper, isAsciiLetter, isAsciiLetterOrDigit, isAsciiLower, isAsciiUpper,
  isCharBetween, isHighSurrogate, isLowSurrogate, isSurrogate, isSurrogatePair, parseChar, toCharChecked, toScalar,
} from '../logic/text/chars.ts';
export {
  compareIgnoreCase, containsIgnoreCase, endsWithIgnoreCase, equalsIgnoreCase, indexOfIgnoreCase, lastIndexOfIgnoreCase, replaceIgnoreCase, startsWithIgnoreCase,
} from '../logic/text/ignoring-case.ts';
export { enumText, flagsText } from '../logic/text/enum-text.ts';
export { joinSomeTexts, joinTexts } from '../logic/text/joining.ts';
export { compareChars, compareOrdinal } from '../logic/text/ordinal.ts';
export { replaceText } from '../logic/text/replacing.ts';
export { containsText, endsWith, indexOfAny, indexOfText, lastIndexOfAny, lastIndexOfChar, lastIndexOfText, startsWith } from '../logic/text/searching.ts';
export {
  alignText, charAt, charFromEnd, fromChars, fromCharsOf, insertText, padLeft, padRight, removeText, repeatChar, sliceText, substring, toChars, unitAt,
} from '../logic/text/slicing.ts';
export { splitAny, splitText } from '../logic/text/splitting.ts';
export { textBuilder } from '../logic/text/text-builder.ts';
export { trimChars, trimEndChars, trimStartChars } from '../logic/text/trimming.ts';
