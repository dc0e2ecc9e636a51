// The versioned door of emitted validators. Apart from v1.ts, because a page loads only the checks of its own forms.
export { type ViolationSink, violate, violationsOf, within, wrongForm } from '../validate/violation-sink.ts';
export { checkDouble, checkEnum, checkForm, checkInt, checkObject, checkPattern, checkRange, checkText } from '../validate/typed-checks.ts';
export { asBool, asDouble, asInt, asString, isDictionary } from '../validate/plain-inputs.ts';
export { tryInput } from '../validate/checks.ts';
export { asHalf } from '../codec/half.ts';
export { asOffsetInstant } from '../codec/offset-instant.ts';
export { asRune } from '../codec/rune.ts';
export { asUri } from '../codec/uri.ts';
export { asVersion } from '../codec/version.ts';
export { asBigInteger, asInt128, asUInt128 } from '../codec/large-integers.ts';
export { eachEntry, eachInput, eachItem, eachMapEntry } from '../validate/nested.ts';
export { checkRule, sameInput } from '../validate/rules.ts';
export { hasExtension, isBase64, isCreditCard, isEmail, isPhone, isUrl } from '../validate/formats.ts';
export { ValuePattern } from '../validate/value-pattern.ts';
export { EnumValues } from '../validate/enum-values.ts';
export { type StandardResult, type StandardSchema, standardSchema } from '../validate/standard-schema.ts';
export { decimalToDouble } from '../logic/decimal-to-double.ts';
export { isBlank } from '../logic/text.ts';
