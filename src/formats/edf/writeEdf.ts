import type { Column, RecordedEvent, Recording } from '../../recording/index.ts';
import { type GridPiece, onGrid } from './onGrid.ts';

/** One signal of a file to write. */
export interface EdfSignalSpec {
  readonly label: string;
  readonly unit: string;
  /** Physical values; loss is written as a number outside the digital range. */
  readonly values: Column;
  readonly samplesPerRecord: number;
  readonly prefilter?: string;
  readonly transducer?: string;
  /** Default: the data's own range with a tenth to spare on each side. */
  readonly physicalRange?: readonly [number, number];
  /** Default: the whole range but its lowest number, which then means loss. */
  readonly digitalRange?: readonly [number, number];
}

/** A whole file. `recordStartsS` makes it EDF+: each record then carries its time stamp. */
export interface EdfFileSpec {
  readonly kind: 'EDF' | 'BDF';
  readonly recordDurationS: number;
  readonly signals: readonly EdfSignalSpec[];
  readonly recordStartsS?: readonly number[];
  readonly isDiscontinuous?: boolean;
  readonly annotations?: readonly { readonly onsetS: number; readonly durationS?: number; readonly text: string }[];
  readonly equipment?: string;
  /** Written instead of the true count, for tests; -1 is what a writer puts that does not know. */
  readonly statedRecordCount?: number;
}

const RECORD_S = 1;

/**
 * An EDF+ file (BDF+ where `kind` says so) of a recording's positions in microvolt or degrees. Labels are the column
 * names, so reading gives the same columns, to the resolution of the digital range. EDF knows only regular clocks: every
 * sample is put at the nearest place of a grid, gaps become loss, long ones make the file discontinuous, and the last
 * record of a piece is filled up with loss. Other columns (pupil, px) have no place in EDF and are left out. No subject
 * field is written.
 * @throws RangeError where there is nothing to write or streams differ in rate
 */
export function writeEdf(recording: Recording, options: { kind?: 'EDF' | 'BDF' } = {}): Uint8Array {
  const streams = recording.streams.filter((stream) => stream.length > 0);
  const rateHz = streams[0]?.rateHz;
  if (rateHz === undefined) throw new RangeError('a recording needs at least one stream with samples, got none');
  const other = streams.find((stream) => Math.abs(stream.rateHz / rateHz - 1) > 0.01);
  if (other !== undefined) throw new RangeError(`all streams must have ${rateHz} Hz, got ${other.rateHz} Hz`);
  const all = [...new Set(streams.flatMap((stream) => Object.keys(stream.columns)))];
  const names = all.filter((name) => /^(left|right)?(x|y|torsion)(Uv|Deg)$/i.test(name));
  if (names.length === 0) throw new RangeError(`a column in Uv or Deg is needed, got ${all.join(', ')}`);
  const samplesPerRecord = Math.max(1, Math.round(rateHz * RECORD_S));
  const pieces = onGrid(streams, names, rateHz);
  return writeEdfFile({
    kind: options.kind ?? 'EDF',
    recordDurationS: Number((samplesPerRecord / rateHz).toPrecision(7)),
    signals: names.map((name) => ({
      label: name,
      unit: /Uv$/.test(name) ? 'uV' : 'deg',
      values: wholeRecords(pieces, name, samplesPerRecord),
      samplesPerRecord,
    })),
    recordStartsS: pieces.flatMap(({ startS, length }) =>
      Array.from({ length: Math.ceil(length / samplesPerRecord) }, (_, k) => startS + (k * samplesPerRecord) / rateHz),
    ),
    isDiscontinuous: pieces.length > 1,
    annotations: recording.events.map(annotationOf),
    ...(recording.device === undefined ? {} : { equipment: recording.device }),
  });
}

/** A column of all pieces, each filled up with loss to whole records. */
function wholeRecords(pieces: readonly GridPiece[], name: string, samplesPerRecord: number): Float32Array {
  const whole = (length: number): number => Math.ceil(length / samplesPerRecord) * samplesPerRecord;
  const values = new Float32Array(pieces.reduce((sum, { length }) => sum + whole(length), 0)).fill(Number.NaN);
  let at = 0;
  for (const { length, columns } of pieces) {
    values.set(columns[name]!, at);
    at += whole(length);
  }
  return values;
}

function annotationOf(event: RecordedEvent): { onsetS: number; durationS: number; text: string } {
  return { onsetS: event.startS, durationS: event.endS - event.startS, text: event.text ?? event.kind };
}

/** The bytes of a file as the specification lays them out [KempOlivan2003]. */
export function writeEdfFile(spec: EdfFileSpec): Uint8Array {
  const width = spec.kind === 'EDF' ? 2 : 3;
  const first = spec.signals[0];
  const recordCount =
    spec.recordStartsS?.length ?? (first === undefined ? 0 : Math.ceil(first.values.length / first.samplesPerRecord));
  const lists = annotationLists(spec, recordCount);
  const listSamples = Math.ceil(Math.max(0, ...lists.map((list) => list.length)) / width);
  const signals = spec.signals.map((signal) => ({ ...signal, ...rangesOf(signal, width) }));
  const rows: string[][] = signals.map((signal) => [
    signal.label,
    signal.transducer ?? '',
    signal.unit,
    number8(signal.physical[0]),
    number8(signal.physical[1]),
    String(signal.digital[0]),
    String(signal.digital[1]),
    signal.prefilter ?? '',
    String(signal.samplesPerRecord),
    '',
  ]);
  const top = 2 ** (8 * width - 1);
  if (lists.length > 0)
    rows.push([`${spec.kind} Annotations`, '', '', '-1', '1', String(-top), String(top - 1), '', `${listSamples}`, '']);
  const header = headerText(spec, rows, recordCount);
  const recordBytes = width * (signals.reduce((sum, s) => sum + s.samplesPerRecord, 0) + listSamples);
  const bytes = new Uint8Array(header.length + recordCount * recordBytes);
  for (let i = 0; i < header.length; i++) bytes[i] = header.charCodeAt(i);
  if (spec.kind === 'BDF') bytes[0] = 0xff;
  let at = header.length;
  for (let record = 0; record < recordCount; record++) {
    for (const signal of signals) {
      for (let i = 0; i < signal.samplesPerRecord; i++) {
        const digital = digitalOf(signal.values[record * signal.samplesPerRecord + i] ?? Number.NaN, signal, -top);
        for (let byte = 0; byte < width; byte++) bytes[at++] = (digital >> (8 * byte)) & 0xff;
      }
    }
    if (lists.length > 0) bytes.set(lists[record]!, at);
    at += listSamples * width;
  }
  return bytes;
}

function rangesOf(signal: EdfSignalSpec, width: 2 | 3): { physical: [number, number]; digital: [number, number] } {
  const top = 2 ** (8 * width - 1);
  const digital: [number, number] = signal.digitalRange ? [...signal.digitalRange] : [1 - top, top - 1];
  if (signal.physicalRange !== undefined) return { physical: [...signal.physicalRange], digital };
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < signal.values.length; i++) {
    low = Math.min(low, signal.values[i]! || 0);
    high = Math.max(high, signal.values[i]! || 0);
  }
  const spare = high - low > 1e-4 ? (high - low) / 10 : 1;
  return { physical: [Number(number8(low - spare)), Number(number8(high + spare))], digital };
}

function digitalOf(
  value: number,
  range: { physical: readonly [number, number]; digital: readonly [number, number] },
  loss: number,
): number {
  if (Number.isNaN(value)) return loss;
  const [low, high] = range.physical;
  const share = (value - low) / (high - low);
  const digital = Math.round(range.digital[0] + share * (range.digital[1] - range.digital[0]));
  return Math.min(Math.max(digital, Math.min(...range.digital)), Math.max(...range.digital));
}

/** Per record its time stamp, then the annotations that begin in it (the rest go into the last). Empty for plain EDF. */
function annotationLists(spec: EdfFileSpec, recordCount: number): Uint8Array[] {
  const { recordStartsS } = spec;
  if (recordStartsS === undefined) return [];
  const texts = recordStartsS.map((startS) => `${onset(startS)}\u0014\u0014\0`);
  for (const { onsetS, durationS, text } of spec.annotations ?? []) {
    const after = recordStartsS.findIndex((startS) => startS + spec.recordDurationS > onsetS);
    const record = after === -1 ? recordCount - 1 : after;
    const duration = durationS ? `\u0015${onset(durationS).slice(1)}` : '';
    texts[record] += `${onset(onsetS)}${duration}\u0014${plainText(text)}\u0014\0`;
  }
  const encoder = new TextEncoder();
  return texts.map((text) => encoder.encode(text));
}

function onset(seconds: number): string {
  const text = Number(seconds.toFixed(9)).toString();
  const plain = text.includes('e') ? seconds.toFixed(9) : text;
  return plain.startsWith('-') ? plain : `+${plain}`;
}

function headerText(spec: EdfFileSpec, rows: readonly (readonly string[])[], recordCount: number): string {
  const reserved =
    spec.recordStartsS === undefined
      ? spec.kind === 'BDF'
        ? '24BIT'
        : ''
      : `${spec.kind}+${spec.isDiscontinuous ? 'D' : 'C'}`;
  const version = spec.kind === 'BDF' ? '\u00ffBIOSEMI' : '0';
  const equipment = (spec.equipment ?? 'X').replaceAll(' ', '_');
  const fixed = [
    field(version, 8),
    field('X X X X', 80),
    field(`Startdate X X X ${equipment}`, 80),
    field('01.01.85', 8),
    field('00.00.00', 8),
    field(String(256 * (rows.length + 1)), 8),
    field(reserved, 44),
    field(String(spec.statedRecordCount ?? recordCount), 8),
    field(number8(spec.recordDurationS), 8),
    field(String(rows.length), 4),
  ].join('');
  const widths = [16, 80, 8, 8, 8, 8, 8, 80, 8, 32];
  return fixed + widths.map((width, which) => rows.map((row) => field(row[which]!, width)).join('')).join('');
}

function field(text: string, width: number): string {
  return text
    .replace(/[^ -~\u00ff]/g, '?')
    .slice(0, width)
    .padEnd(width, ' ');
}

/** A number in at most 8 characters, as exactly as they allow. */
function number8(value: number): string {
  for (let decimals = 7; decimals >= 0; decimals--) {
    const text = String(Number(value.toFixed(decimals)));
    if (text.length <= 8 && !text.includes('e')) return text;
  }
  return value < 0 ? '-9999999' : '99999999';
}

/** Text without the control characters that structure an annotation list. */
function plainText(text: string): string {
  return Array.from(text, (character) => (character < ' ' ? ' ' : character)).join('');
}
