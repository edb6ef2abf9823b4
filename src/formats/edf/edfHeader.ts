import { FormatError } from '../../recording/index.ts';
import type { IssueTally } from '../table/issueTally.ts';

/** One signal as the header describes it. `index` is its place in the file. */
export interface EdfSignal {
  readonly index: number;
  readonly label: string;
  readonly transducer: string;
  readonly unit: string;
  readonly physicalMin: number;
  readonly physicalMax: number;
  readonly digitalMin: number;
  readonly digitalMax: number;
  readonly prefilter: string;
  readonly samplesPerRecord: number;
  readonly isAnnotation: boolean;
}

export interface EdfHeader {
  readonly variant: 'EDF' | 'EDF+C' | 'EDF+D' | 'BDF' | 'BDF+C' | 'BDF+D';
  readonly sampleBytes: 2 | 3;
  readonly headerBytes: number;
  readonly recordBytes: number;
  /** As stated; -1 where the writer did not know. */
  readonly recordCount: number;
  readonly recordDurationS: number;
  readonly equipment?: string;
  readonly signals: readonly EdfSignal[];
}

export const FIXED_HEADER_BYTES = 256;
const SIGNAL_HEADER_BYTES = 256;
/** More signals than any montage has: beyond it the number is garbage. */
const MAX_SIGNALS = 4096;

/** True where the bytes begin as EDF or BDF do: the version field and a signal count that reads. EyeLink's binary `.edf` does not. */
export function looksLikeEdf(head: Uint8Array): boolean {
  if (head.length < FIXED_HEADER_BYTES) return false;
  const version = asciiField(head, 0, 8);
  const isBdf = head[0] === 0xff && asciiField(head, 1, 7) === 'BIOSEMI';
  if (!isBdf && version !== '0') return false;
  const signals = readNumber(asciiField(head, 252, 4));
  const stated = readNumber(asciiField(head, 184, 8));
  return Number.isInteger(signals) && signals >= 1 && Number.isInteger(stated) && stated >= FIXED_HEADER_BYTES;
}

/** Bytes of the whole header, from its first 256. Throws FormatError where the number of signals cannot be read. */
export function fullHeaderBytes(fixed: Uint8Array): number {
  const text = asciiField(fixed, 252, 4);
  const signals = readNumber(text);
  if (!(Number.isInteger(signals) && signals >= 1 && signals <= MAX_SIGNALS))
    throw unreadable('number of signals', text);
  return FIXED_HEADER_BYTES + signals * SIGNAL_HEADER_BYTES;
}

/**
 * The header of an EDF, EDF+, BDF or BDF+ file [KempOlivan2003]. The patient field is never decoded, so no name can
 * leave it. Odd but usable fields become issues; unusable ones throw FormatError.
 * @param bytes the whole header, `fullHeaderBytes` long
 * @param sizeBytes of the file, where known: tells which of two contradicting header lengths is right
 */
export function parseEdfHeader(bytes: Uint8Array, tally: IssueTally, sizeBytes: number | undefined): EdfHeader {
  const signalCount = (bytes.length - FIXED_HEADER_BYTES) / SIGNAL_HEADER_BYTES;
  const isBdf = bytes[0] === 0xff;
  const reserved = asciiField(bytes, 192, 44);
  const sampleBytes = isBdf ? 3 : 2;
  const signals = parseSignals(bytes, signalCount, tally);
  const recordBytes = signals.reduce((sum, signal) => sum + signal.samplesPerRecord * sampleBytes, 0);
  const recordCount = numberField(bytes, 236, 8, 'number of data records', tally);
  const recordDurationS = numberField(bytes, 244, 8, 'record duration', tally);
  if (!(recordDurationS > 0) && signals.some((signal) => !signal.isAnnotation))
    throw unreadable('record duration', asciiField(bytes, 244, 8));
  if (recordBytes === 0) throw unreadable('samples per record', '0');
  const equipment = equipmentOf(asciiField(bytes, 88, 80));
  return {
    variant: `${isBdf ? 'BDF' : 'EDF'}${reserved.match(/^[EB]DF(\+[CD])/)?.[1] ?? ''}` as EdfHeader['variant'],
    sampleBytes,
    headerBytes: headerLength(bytes, { recordBytes, recordCount, sizeBytes }, tally),
    recordBytes,
    recordCount,
    recordDurationS,
    signals,
    ...(equipment === undefined ? {} : { equipment }),
  };
}

/** The length follows from the signal count; a longer stated one is believed only where the file size proves it. */
function headerLength(
  bytes: Uint8Array,
  file: { recordBytes: number; recordCount: number; sizeBytes: number | undefined },
  tally: IssueTally,
): number {
  const stated = readNumber(asciiField(bytes, 184, 8));
  if (stated === bytes.length) return bytes.length;
  const isProven =
    stated > bytes.length && file.recordCount > 0 && file.sizeBytes === stated + file.recordCount * file.recordBytes;
  const used = isProven ? stated : bytes.length;
  tally.add('HEADER_ODD', { stated: `a header of ${stated} bytes`, used: `${used} bytes` }, { group: 'length' });
  return used;
}

function parseSignals(bytes: Uint8Array, count: number, tally: IssueTally): EdfSignal[] {
  const widths = [16, 80, 8, 8, 8, 8, 8, 80, 8] as const;
  const field = (signal: number, which: number): string => {
    let start = FIXED_HEADER_BYTES;
    for (let i = 0; i < which; i++) start += widths[i]! * count;
    return asciiField(bytes, start + signal * widths[which]!, widths[which]!);
  };
  return Array.from({ length: count }, (_, index) => {
    const label = field(index, 0);
    const samplesText = field(index, 8);
    const samplesPerRecord = readNumber(samplesText);
    if (!(Number.isInteger(samplesPerRecord) && samplesPerRecord >= 0))
      throw unreadable(`samples per record of ${label || `signal ${index + 1}`}`, samplesText);
    if (/[^ -~µμ°]/.test(label + field(index, 2))) tally.add('ENCODING_BROKEN', { encoding: 'ASCII' });
    return {
      index,
      label,
      transducer: field(index, 1),
      unit: field(index, 2),
      physicalMin: readNumber(field(index, 3)),
      physicalMax: readNumber(field(index, 4)),
      digitalMin: readNumber(field(index, 5)),
      digitalMax: readNumber(field(index, 6)),
      prefilter: field(index, 7),
      samplesPerRecord,
      isAnnotation: /^[EB]DF Annotations$/.test(label),
    };
  });
}

function numberField(bytes: Uint8Array, start: number, length: number, name: string, tally: IssueTally): number {
  const text = asciiField(bytes, start, length);
  const value = readNumber(text);
  if (Number.isNaN(value)) throw unreadable(name, text);
  if (text.includes(',')) tally.add('HEADER_ODD', { stated: `${name} ${text}`, used: `${value}` }, { group: name });
  return value;
}

/** The number in a header field; a decimal comma is taken as a point; NaN where there is none. */
function readNumber(text: string): number {
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** Text of a fixed-width field without padding. Not ASCII although it must be: read as UTF-8 where valid, else as Latin-1. */
function asciiField(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  let text = String.fromCharCode(...field);
  if (/[\u0080-\u00ff]/.test(text)) {
    const decoded = new TextDecoder('utf-8').decode(field);
    if (!decoded.includes('\ufffd')) text = decoded;
  }
  return text.replaceAll('\0', ' ').trim();
}

/** "Startdate 02-MAR-2002 code technician equipment": only the equipment, never the technician. */
function equipmentOf(recordingField: string): string | undefined {
  const parts = recordingField.split(/\s+/);
  if (parts[0] !== 'Startdate' || parts[4] === undefined || parts[4] === 'X') return undefined;
  return parts[4].replaceAll('_', ' ');
}

function unreadable(field: string, found: string): FormatError {
  return new FormatError('HEADER_UNREADABLE', { field, found: found === '' ? 'empty' : found });
}
