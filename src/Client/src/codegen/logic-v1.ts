// The versioned door of translated code. A line a module, so that branches meet without conflict.
export { Fault, fault } from '../logic/fault.ts';
export { elementAt, itemAt, select } from '../logic/lists.ts';
export { lift, valueOf } from '../logic/not-null.ts';
export { countMatches, escapePattern, firstMatch, isMatch, replaceMatches } from '../logic/patterns.ts';
export { trimEnd, trimStart } from '../logic/text.ts';
