import type { Reader } from './reader.ts';
import { WireError } from './wire-error.ts';
import type { Writer } from './writer.ts';

/** UTF-16 units of the longest one. */
const LONGEST = 65_000;

// The forms that .NET accepts whatever is in them, as UriText.cs has them.
const RELATIVE = /^(?![A-Za-z][A-Za-z0-9+.\-]*:|[\0-\x20]|\\\\|[A-Za-z]\|)/;
const WITH_HOST = /^(?!file:|vsmacros:|net\.(?:pipe|tcp):)[a-z][a-z0-9+.\-]{1,62}:\/\/(?:[a-z0-9._~%!$&'()*+,;=:\-]*@)?(?:[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?)*|\[([0-9a-f:]+)\])(?::(?:0|[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?:[/?#]|$)/i;
const WITHOUT_HOST = /^(?!file:|vsmacros:|mailto:)[a-z][a-z0-9+.\-]{1,62}:(?!\\|\/[/\\])/i;
const ADDRESS = /^mailto:[a-z0-9._~+\-]+@[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?)*(?:\?|$)/i;
const PATH = /^file:\/\/\/(?:[a-z]:\/|(?![/\\]|[^][:|]))/i;

/** A Uri of C#: the text that it was made of. */
export function readUri(reader: Reader): string {
  const text = reader.readString();
  return isUri(text) ? text : reader.fail('OutOfRange');
}

export function writeUri(writer: Writer, value: string): void {
  if (!isUri(value)) throw new WireError('OutOfRange', 0);
  writer.writeString(value);
}

/** The value if it is a text that C# makes a Uri of. */
export function asUri(value: unknown): string | undefined {
  return typeof value === 'string' && isUri(value) && !/\p{Surrogate}/u.test(value) ? value : undefined;
}

function isUri(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (RELATIVE.test(text) || WITHOUT_HOST.test(text) || ADDRESS.test(text) || PATH.test(text)) return true;
  const match = WITH_HOST.exec(text);
  return match !== null && (match[1] === undefined || isAddress(match[1]));
}

/** Eight groups, or fewer with one gap. */
function isAddress(text: string): boolean {
  const groups = text.split(':');
  const gap = text.indexOf('::');
  if (groups.some((group) => group.length > 4)) return false;
  if (gap < 0) return groups.length === 8 && groups.every((group) => group !== '');
  return groups.filter((group) => group !== '').length < 8 && text.indexOf('::', gap + 1) < 0 &&
    (gap === 0 || text[0] !== ':') && (gap === text.length - 2 || text[text.length - 1] !== ':');
}
