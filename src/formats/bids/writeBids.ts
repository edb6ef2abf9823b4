import { Gzip } from 'fflate';
import type { Column, RecordedEvent, Recording, ScreenGeometry, Stream } from '../../recording/index.ts';
import { columnName, EYE_PREFIXES, GAZE_QUANTITIES, snakeFromColumn } from '../columnNames.ts';
import { decimalText } from '../text/decimalText.ts';
import { bidsName } from './bidsNames.ts';
import { OWN_COLUMN_FIELD } from './physioColumns.ts';

/** A file to be stored. `name` has no folder: all belong into one, e.g. `sub-01/beh/`. */
export interface BidsFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WriteBidsOptions {
  /** Label of the subject, letters and digits; never a person's name. */
  readonly subject?: string;
  readonly session?: string;
  readonly task?: string;
}

/** Position units in the order in which they become `x_coordinate`, with their word in BIDS. */
const UNITS: readonly (readonly [unit: string, word: string])[] = [
  ['Px', 'pixel'],
  ['Deg', 'deg'],
  ['Fraction', 'normalized'],
  ['Uv', 'uV'],
  ['Camera', 'arbitrary'],
];
const ROWS_PER_PIECE = 4096;

/**
 * A recording as BIDS eye-tracking: per stream and eye a gzipped table without header and its JSON, the device's events,
 * and one events description with the screen. Several streams become runs. Values keep the bits of a 32-bit float, times
 * the nanosecond. Reading the files gives the recording again, one stream a run. Same recording, same bytes.
 * @throws RangeError for labels that BIDS forbids, or where no stream has positions
 */
export function writeBids(recording: Recording, options: WriteBidsOptions = {}): BidsFile[] {
  const labels = { sub: options.subject ?? '01', ses: options.session, task: options.task ?? 'eyes' };
  for (const [key, value] of Object.entries(labels))
    if (value !== undefined && !/^[A-Za-z0-9]+$/.test(value))
      throw new RangeError(`${key} must be letters and digits, got ${value}`);
  const base = Object.entries(labels).flatMap(([key, value]) => (value === undefined ? [] : [`${key}-${value}`]));
  const files: BidsFile[] = [];
  for (const [k, stream] of recording.streams.entries()) {
    const run = recording.streams.length > 1 ? [`run-${k + 1}`] : [];
    const nextS = recording.streams[k + 1]?.startS ?? Number.POSITIVE_INFINITY;
    const events = recording.events.filter(
      (event) => event.startS < nextS && (k === 0 || event.startS >= stream.startS),
    );
    files.push(...streamFiles(recording, stream, events, [...base, ...run]));
  }
  if (files.length === 0) throw new RangeError('no stream has positions');
  files.push(jsonFile({ entities: base, suffix: 'events' }, eventsDescription(recording, labels.task)));
  return files;
}

function streamFiles(
  recording: Recording,
  stream: Stream,
  events: readonly RecordedEvent[],
  entities: readonly string[],
): BidsFile[] {
  const eyes = [...EYE_PREFIXES].filter((prefix) => positionUnit(stream, prefix) !== undefined);
  // BIDS numbers the eyes; left and right come before what belongs to both.
  const ordered = eyes.sort((a, b) => Number(a === '') - Number(b === ''));
  return ordered.flatMap((eye, k) => {
    const name = { entities: [...entities, `recording-eye${k + 1}`] };
    const own = events.filter(
      (event) => (event.eye ?? ordered[0]) === eye || (k === 0 && !ordered.includes(event.eye!)),
    );
    const columns = eyeColumns(stream, eye);
    const files = [
      tableFile({ ...name, suffix: 'physio' }, rowsOf(stream, columns)),
      jsonFile({ ...name, suffix: 'physio' }, description(recording, stream, eye, columns)),
    ];
    if (own.length === 0) return files;
    return [
      ...files,
      tableFile({ ...name, suffix: 'physioevents' }, eventRows(own, stream.startS)),
      jsonFile({ ...name, suffix: 'physioevents' }, EVENTS_DESCRIPTION),
    ];
  });
}

function positionUnit(stream: Stream, eye: string): readonly [string, string] | undefined {
  return UNITS.find(([unit]) => stream.columns[columnName(eye, `X${unit}`)] !== undefined);
}

interface EyeColumn {
  /** Name in the table. */
  readonly field: string;
  /** Name in the recording. */
  readonly own: string;
  readonly unit: string;
  readonly values: Column;
}

/** x, y and pupil by BIDS's names, everything else the eye has by ours. A missing y is a column of `n/a`. */
function eyeColumns(stream: Stream, eye: string): EyeColumn[] {
  const [unit, word] = positionUnit(stream, eye)!;
  const pupil = ['PupilMm', 'PupilArea'].find((name) => stream.columns[columnName(eye, name)] !== undefined);
  const fields: Record<string, string> = { [`X${unit}`]: 'x_coordinate', [`Y${unit}`]: 'y_coordinate' };
  if (pupil !== undefined) fields[pupil] = 'pupil_size';
  const order = [`X${unit}`, `Y${unit}`, ...(pupil === undefined ? [] : [pupil])];
  const rest = GAZE_QUANTITIES.filter((quantity) => !order.includes(quantity));
  return [...order, ...rest].flatMap((quantity) => {
    const own = columnName(eye, quantity);
    const values = stream.columns[own] ?? (quantity === `Y${unit}` ? new Float32Array(0) : undefined);
    if (values === undefined) return [];
    const field = fields[quantity] ?? snakeFromColumn(columnName('', quantity));
    const unitWord = field.endsWith('coordinate') ? word : unitOfQuantity(quantity);
    return [{ field, own: values.length === 0 ? '' : own, unit: unitWord, values }];
  });
}

function unitOfQuantity(quantity: string): string {
  if (quantity === 'PupilMm') return 'mm';
  if (quantity === 'PupilArea') return 'arbitrary';
  return UNITS.find(([unit]) => quantity.endsWith(unit))?.[1] ?? 'arbitrary';
}

function* rowsOf(stream: Stream, columns: readonly EyeColumn[]): Iterable<string> {
  let text = '';
  for (let i = 0; i < stream.length; i++) {
    text += timeText(stream.timesS === undefined ? i / stream.rateHz : stream.timesS[i]! - stream.startS);
    for (const { values } of columns) text += `\t${decimalText(values[i] ?? Number.NaN, 'n/a')}`;
    text += '\n';
    if ((i + 1) % ROWS_PER_PIECE !== 0) continue;
    yield text;
    text = '';
  }
  yield text;
}

function* eventRows(events: readonly RecordedEvent[], startS: number): Iterable<string> {
  for (const { kind, startS: onsetS, endS, eye, text } of events) {
    const plain = text === undefined ? 'n/a' : Array.from(text, (c) => (c < ' ' ? ' ' : c)).join('');
    const blink = kind === 'blink' ? '1' : 'n/a';
    const type = kind === 'message' ? 'n/a' : kind;
    yield `${timeText(onsetS - startS)}\t${timeText(endS - onsetS)}\t${type}\t${blink}\t${plain}\t${eye ?? 'n/a'}\n`;
  }
}

/** Seconds to the nanosecond. */
function timeText(timeS: number): string {
  return String(Math.round(timeS * 1e9) / 1e9);
}

const EVENTS_DESCRIPTION = {
  Columns: ['onset', 'duration', 'trial_type', 'blink', 'message', 'eye'],
  Description: 'Events and messages logged by the measurement device',
  OnsetSource: 'timestamp',
  ForeignIndexColumn: 'timestamp',
  duration: { Units: 's' },
  blink: { Levels: { '0': 'The eye was open.', '1': 'The eye was closed.' } },
  eye: { Description: 'The eye that the event belongs to' },
};

function description(recording: Recording, stream: Stream, eye: string, columns: readonly EyeColumn[]): object {
  return {
    PhysioType: 'eyetrack',
    RecordedEye: eye === '' ? 'cyclopean' : eye,
    SamplingFrequency: stream.rateHz,
    StartTime: stream.startS,
    SampleCoordinateSystem: 'gaze-on-screen',
    ...(recording.device === undefined ? {} : { ManufacturersModelName: recording.device }),
    Columns: ['timestamp', ...columns.map(({ field }) => field)],
    timestamp: { Description: 'Time from the first sample', Units: 's' },
    ...Object.fromEntries(
      columns.map(({ field, own, unit }) => [
        field,
        { Units: unit, ...(own === '' ? {} : { [OWN_COLUMN_FIELD]: own }) },
      ]),
    ),
    ...(Object.keys(recording.facts).length === 0 ? {} : { KinsbourneFacts: recording.facts }),
  };
}

function eventsDescription({ geometry = {} }: Recording, task: string): object {
  const { widthPx, heightPx, widthM, heightM, distanceM }: Partial<ScreenGeometry> = geometry;
  return {
    TaskName: task,
    StimulusPresentation: {
      ScreenOrigin: ['top', 'left'],
      ...(distanceM === undefined ? {} : { ScreenDistance: distanceM }),
      ...(widthM === undefined || heightM === undefined ? {} : { ScreenSize: [widthM, heightM] }),
      ...(widthPx === undefined || heightPx === undefined ? {} : { ScreenResolution: [widthPx, heightPx] }),
    },
  };
}

function jsonFile(name: { entities: readonly string[]; suffix: string }, content: object): BidsFile {
  const text = `${JSON.stringify(content, undefined, 2)}\n`;
  return { name: bidsName({ ...name, extension: '.json' }), bytes: new TextEncoder().encode(text) };
}

function tableFile(name: { entities: readonly string[]; suffix: string }, pieces: Iterable<string>): BidsFile {
  const encoder = new TextEncoder();
  const out: Uint8Array[] = [];
  // mtime 0: the same recording gives the same bytes at any hour.
  const gzip = new Gzip({ mtime: 0 }, (piece) => out.push(piece));
  for (const piece of pieces) gzip.push(encoder.encode(piece));
  gzip.push(new Uint8Array(0), true);
  const bytes = new Uint8Array(out.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of out) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { name: bidsName({ ...name, extension: '.tsv.gz' }), bytes };
}
