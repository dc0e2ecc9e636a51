import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

export function readSByte(reader: Reader): number {
  return reader.readInteger(-0x80, 0x7f);
}

export function writeSByte(writer: Writer, value: number): void {
  writer.writeInteger(value, -0x80, 0x7f);
}

export function readByte(reader: Reader): number {
  return reader.readInteger(0, 0xff);
}

export function writeByte(writer: Writer, value: number): void {
  writer.writeInteger(value, 0, 0xff);
}

export function readShort(reader: Reader): number {
  return reader.readInteger(-0x8000, 0x7fff);
}

export function writeShort(writer: Writer, value: number): void {
  writer.writeInteger(value, -0x8000, 0x7fff);
}

export function readUShort(reader: Reader): number {
  return reader.readInteger(0, 0xffff);
}

export function writeUShort(writer: Writer, value: number): void {
  writer.writeInteger(value, 0, 0xffff);
}

export function readUInt(reader: Reader): number {
  return reader.readInteger(0, 0xffffffff);
}

export function writeUInt(writer: Writer, value: number): void {
  writer.writeInteger(value, 0, 0xffffffff);
}

export function readULong(reader: Reader): bigint {
  return reader.readULong();
}

export function writeULong(writer: Writer, value: bigint): void {
  writer.writeULong(value);
}

export function readFloat(reader: Reader): number {
  return reader.readFloat();
}

export function writeFloat(writer: Writer, value: number): void {
  writer.writeFloat(value);
}
