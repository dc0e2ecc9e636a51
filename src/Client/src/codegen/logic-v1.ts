// The versioned door of translated code. A line a module, so that branches meet without conflict.
export { Fault, fault } from '../logic/fault.ts';
export { elementAt, itemAt, select } from '../logic/lists.ts';
export { lift, valueOf } from '../logic/not-null.ts';
export { trimEnd, trimStart } from '../logic/text.ts';
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
  alignText, charAt, charFromEnd, fromChars, fromCharsOf, insertText, padLeft, padRight, removeText, repeatChar, sliceText, substring, toChars,
} from '../logic/text/slicing.ts';
export { splitAny, splitText } from '../logic/text/splitting.ts';
export { textBuilder } from '../logic/text/text-builder.ts';
export { trimChars, trimEndChars, trimStartChars } from '../logic/text/trimming.ts';
