// The versioned door of translated code. A line a module, so that branches meet without conflict.
export { Fault, fault } from '../logic/fault.ts';
export { elementAt, itemAt, select } from '../logic/lists.ts';
export { lift, valueOf } from '../logic/not-null.ts';
export { trimEnd, trimStart } from '../logic/text.ts';
export { toLowerInvariant, toUpperInvariant } from '../logic/casing.ts';
export {
  isControl, isDigit, isLetter, isLetterOrDigit, isLower, isNumberChar, isPunctuation, isSeparator, isSymbol, isUpper, isWhiteSpace,
} from '../logic/char-classes.ts';
export {
  fromScalar, isAscii, isAsciiDigit, isAsciiHex, isAsciiHexLower, isAsciiHexUpper, isAsciiLetter, isAsciiLetterOrDigit, isAsciiLower, isAsciiUpper,
  isCharBetween, isHighSurrogate, isLowSurrogate, isSurrogate, isSurrogatePair, parseChar, toScalar,
} from '../logic/chars.ts';
export {
  compareIgnoreCase, containsIgnoreCase, endsWithIgnoreCase, equalsIgnoreCase, indexOfIgnoreCase, lastIndexOfIgnoreCase, replaceIgnoreCase, startsWithIgnoreCase,
} from '../logic/ignoring-case.ts';
export { joinSomeTexts, joinTexts } from '../logic/joining.ts';
export { compareChars, compareOrdinal } from '../logic/ordinal.ts';
export { replaceText } from '../logic/replacing.ts';
export { containsText, endsWith, indexOfAny, indexOfText, lastIndexOfAny, lastIndexOfChar, lastIndexOfText, startsWith } from '../logic/searching.ts';
export {
  alignText, charAt, charFromEnd, fromChars, insertText, padLeft, padRight, removeText, repeatChar, sliceText, substring, toChars,
} from '../logic/slicing.ts';
export { splitAny, splitText } from '../logic/splitting.ts';
export { trimChars, trimEndChars, trimStartChars } from '../logic/trimming.ts';
