import { type Guid, isGuid } from '../codec/guid.ts';
import { fault } from './fault.ts';
import { trim } from './text.ts';

/** Digits of the parts of the form N, where hyphens come in the form D. */
const PARTS = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/s;
/** What .NET takes for digits of a part: a sign and 0x may stand before them. */
const DIGITS = /^\+?(?:0x)?0*([0-9a-f]{0,8})$/;
const SPACES = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const HEX_FORM = /^\{0x([^,]*),0x([^,]*),0x([^,]*),\{((?:0x[^,]*,){7}0x[^,}]*)\}\}$/;

/** `Guid.ToString` with a format. */
export function formatGuid(value: Guid, format: string): string {
  switch (format.toUpperCase()) {
    case '':
    case 'D': return value;
    case 'N': return value.replaceAll('-', '');
    case 'B': return `{${value}}`;
    case 'P': return `(${value})`;
    default: return fault('FormatException');
  }
}

/** `Guid.Parse`, in all forms. */
export function parseGuid(text: string | null): Guid {
  if (text === null) return fault('ArgumentNullException');
  return tryParseGuid(text) ?? fault('FormatException');
}

/** `Guid.TryParse`, in all forms; null when there is none. */
export function tryParseGuid(text: string | null): Guid | null {
  const trimmed = trim(text ?? '').toLowerCase();
  const inner = trimmed.slice(1, -1);
  const end = trimmed.at(-1);
  if (trimmed[0] === '(') return end === ')' ? ofHyphens(inner) : null;
  if (trimmed[0] === '{') return trimmed.includes('-') ? (end === '}' ? ofHyphens(inner) : null) : ofHexForm(trimmed.replace(SPACES, ''));
  return trimmed.includes('-') ? ofHyphens(trimmed) : ofDigits(trimmed);
}

/** `Guid.TryParseExact` of the forms D and N; null when there is none. */
export function tryParseGuidExact(text: string | null, format: string): Guid | null {
  const lower = trim(text ?? '').toLowerCase();
  return format.toUpperCase() === 'N' ? ofDigits(lower) : ofHyphens(lower);
}

function ofDigits(text: string): Guid | null {
  const spread = text.replace(PARTS, '$1-$2-$3-$4-$5');
  return text.length === 32 && isGuid(spread) ? spread : null;
}

function ofHyphens(text: string): Guid | null {
  if (isGuid(text)) return text;
  if (text.length !== 36 || text[8] !== '-' || text[13] !== '-' || text[18] !== '-' || text[23] !== '-') return null;
  const first = part(text.slice(0, 8), 8);
  const rest = [9, 14, 19, 24].map((at) => part(text.slice(at, at + 4), 4));
  return asGuid(`${first}-${rest.join('-')}${text.slice(28)}`);
}

function ofHexForm(text: string): Guid | null {
  const [match, a = '', b = '', c = '', bytes = ''] = HEX_FORM.exec(text) ?? [];
  if (match === undefined) return null;
  const [d, e, ...rest] = bytes.split(',').map((digits) => part(digits.slice(2), 2));
  // .NET reads the short parts as it reads the long one, and takes the end.
  return asGuid(`${part(a, 8)}-${part(b, 8).slice(-4)}-${part(c, 8).slice(-4)}-${d}${e}-${rest.join('')}`);
}

/** The digits of a part with zeros before them; no digits when it is none. */
function part(text: string, length: number): string {
  const [match, digits = ''] = DIGITS.exec(text) ?? [];
  return match !== undefined && text !== '' && digits.length <= length ? digits.padStart(length, '0') : '';
}

function asGuid(text: string): Guid | null {
  return isGuid(text) ? text : null;
}
