import { type Instant, parseInstant, secondsOf } from './instant.ts';
import { MemberTable } from './member-table.ts';
import type { Reader } from './reader.ts';
import { WireError } from './wire-error.ts';
import type { Writer } from './writer.ts';

/** A moment and where it was told: a DateTimeOffset of C# that keeps its offset. */
export interface OffsetInstant {
  readonly instant: Instant;
  /** Minutes that local time is ahead of UTC, -840 to 840. */
  readonly offset: number;
}

/** As callers may say it. */
export interface OffsetInstantInput {
  readonly instant: string | Date;
  readonly offset: number;
}

const MOST_MINUTES = 14 * 60;
const OBJECT_COST = 48;
const FIRST_SECOND = -62_135_596_800;
const LAST_SECOND = 253_402_300_799;

const members = /* @__PURE__ */ new MemberTable('instant', 'offset');

export function readOffsetInstant(reader: Reader): OffsetInstant {
  let instant = '' as Instant;
  let offset = 0;
  const scope = reader.beginObject(members, OBJECT_COST);
  for (let member; (member = reader.nextMember(members, scope)) >= 0; ) {
    if (member === 0) instant = reader.readInstant();
    if (member === 1 || !scope.loose) offset = reader.readInteger(-MOST_MINUTES, MOST_MINUTES);
  }
  return isLocal(instant, offset) ? { instant, offset } : reader.fail('OutOfRange');
}

export function writeOffsetInstant(writer: Writer, value: OffsetInstant): void {
  if (!isLocal(value.instant, value.offset)) throw new WireError('OutOfRange', 0);
  writer.beginObject(2);
  writer.member(0, '"instant":');
  writer.writeInstant(value.instant);
  writer.member(1, '"offset":');
  writer.writeInteger(value.offset, -MOST_MINUTES, MOST_MINUTES);
  writer.endObject();
}

/** The exact form of what a caller passed in; undefined when it is none. */
export function asOffsetInstant(value: unknown): OffsetInstant | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { instant: wide, offset } = value as OffsetInstantInput;
  const instant = parseInstant(wide);
  const isOffset = Number.isInteger(offset) && Math.abs(offset) <= MOST_MINUTES;
  return instant !== undefined && isOffset && isLocal(instant, offset) ? { instant, offset } : undefined;
}

/** Whether the moment lies in the years 1 to 9999 where it was told, too. */
function isLocal(instant: Instant, offset: number): boolean {
  const seconds = secondsOf(instant) + offset * 60;
  return seconds >= FIRST_SECOND && seconds <= LAST_SECOND;
}
