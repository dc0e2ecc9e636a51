import type { Guid } from '../codec/guid.ts';
import type { Writer } from '../codec/writer.ts';

/** Writes an array whose elements are written by `fields`, one call each. */
export function writeArray(writer: Writer, fields: readonly ((writer: Writer) => void)[]): void {
  writer.beginArray(fields.length);
  for (const field of fields) {
    writer.element();
    field(writer);
  }
  writer.endArray();
}

export function int(value: number | null): (writer: Writer) => void {
  return (writer) => (value === null ? writer.writeNull() : writer.writeInt(value));
}

export function long(value: bigint | null): (writer: Writer) => void {
  return (writer) => (value === null ? writer.writeNull() : writer.writeLong(value));
}

export function text(value: string | null): (writer: Writer) => void {
  return (writer) => (value === null ? writer.writeNull() : writer.writeString(value));
}

export function guid(value: Guid): (writer: Writer) => void {
  return (writer) => writer.writeGuid(value);
}

export function raw(value: Uint8Array): (writer: Writer) => void {
  return (writer) => writer.writeRaw(value);
}
