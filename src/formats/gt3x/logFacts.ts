import { minutesOf } from './gt3xInfo.ts';
import type { LogRecord } from './logRecords.ts';

const METADATA = 6;
const PARAMETERS = 21;

/** What the records before the samples tell. */
export class LogFacts {
  rateHz: number | undefined;
  stepsPerG: number | undefined;
  /** True where the record times are not those of the wall. */
  isUtc = false;
  /** Minutes east of UTC, as a record of the subject's time tells it. */
  subjectOffsetMinutes: number | undefined;
  /** A record about the person was there; nothing of it is kept. */
  hasPerson = false;

  /** Reads metadata (JSON) and parameters (pairs of a key and a value of 4 bytes each). */
  add({ type, bytes, start, end }: LogRecord): void {
    if (type === METADATA) this.#addMetadata(bytes.subarray(start, end));
    if (type === PARAMETERS) this.#addParameters(new DataView(bytes.buffer, bytes.byteOffset + start, end - start));
  }

  #addMetadata(bytes: Uint8Array): void {
    const told = objectOf(new TextDecoder('utf-8').decode(bytes));
    if (told.MetadataType === 'Bio') this.hasPerson = true;
    if (told.MetadataType === 'LocalTimeLog' && told.UsedUtc === true) this.isUtc = true;
    if (told.MetadataType === 'SubjectTimeLog' && typeof told.UtcOffset === 'string')
      this.subjectOffsetMinutes = minutesOf(told.UtcOffset);
  }

  #addParameters(view: DataView): void {
    for (let at = 0; at + 8 <= view.byteLength; at += 8) {
      const space = view.getUint16(at, true);
      const key = view.getUint16(at + 2, true);
      const value = view.getUint32(at + 4, true);
      if (space === 0 && key === 55) this.stepsPerG = positive(floatOf(value));
      if (space === 1 && key === 10) this.rateHz = positive(value);
    }
  }
}

/** A float of the device: 24 bits of fraction (of 2^23), 8 of exponent, each with sign. */
export function floatOf(value: number): number {
  return (((value << 8) >> 8) / 8388608) * 2 ** (value >> 24);
}

function positive(value: number): number | undefined {
  return value > 0 ? value : undefined;
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
