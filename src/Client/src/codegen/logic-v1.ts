// The versioned door of translated code. A line a module, so that branches meet without conflict.
export { Fault, fault } from '../logic/fault.ts';
export { elementAt, itemAt, select } from '../logic/lists.ts';
export { lift, valueOf } from '../logic/not-null.ts';
export { trimEnd, trimStart } from '../logic/text.ts';
export { popCount, popCountBig, leadingZeros, leadingZerosBig, trailingZeros, trailingZerosBig, log2, log2Big, positive, isPow2, rotateLeft, rotateLeftBig, roundUpToPow2, roundUpToPow2Big } from '../logic/bits.ts';
export { andBool, orBool } from '../logic/bools.ts';
export { checkedByte, checkedDoubleToUInt128, checkedInt, checkedInt128, checkedLong, checkedSByte, checkedShort, checkedUInt, checkedUInt128, checkedULong, checkedUShort, checkedWhole } from '../logic/checked.ts';
export { divBig, divInt, divInt128, divLong, divRem, divUInt, remBig, remInt, remInt128, remLong, remUInt } from '../logic/division.ts';
export { bigToDouble, bigToFloat, doubleToHalf, doubleToInt, doubleToInt128, doubleToLong, doubleToUInt, doubleToUInt128, doubleToULong } from '../logic/float-conversions.ts';
export { parseDouble, parseFloat32, parseHalf, tryParseDouble, tryParseFloat32, tryParseHalf } from '../logic/float-parsing.ts';
export { parseBig, parseInteger, tryParseBig, tryParseInteger } from '../logic/integer-parsing.ts';
export { absBig, absInteger, clamp, clampDouble, compareDouble, copySign, equalsDouble, gcdBig, isNegative, maxBig, minBig, powBig, sign, signBig } from '../logic/math.ts';
export { formatDouble, formatFloat, formatHalf, formatInteger, textOfDouble, textOfFloat, textOfHalf } from '../logic/number-format.ts';
export { roundAway, roundDigits, roundEven, roundFloatDigits } from '../logic/rounding.ts';
export { shlBig, shlInt128, shlLong, shlUInt128, shlULong, shrBig, shrInt128, shrLong, ushrInt128, ushrLong } from '../logic/shifts.ts';
