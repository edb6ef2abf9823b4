import {
  type BodyPlace,
  type ByteSource,
  FormatError,
  type Issue,
  type Recording,
  type Stream,
  type StreamKind,
} from '../../recording/index.ts';
import { secondsFromTicks, TICKS_PER_S } from '../../units/index.ts';
import { makeGazeStream, mergeClockIssues } from '../clock.ts';
import { TIME_NAMES, type TimeName } from '../columnNames.ts';
import { finishRecording } from '../finishRecording.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { finishMotion } from '../motion/finishMotion.ts';
import { makeMotionStream } from '../motion/motionStream.ts';
import { IssueTally } from '../table/issueTally.ts';
import { cellTexts, sniffDelimiter } from '../table/splitCells.ts';
import type { ColumnChoice, Table } from '../table/table.ts';
import { TableBuilder } from '../table/tableBuilder.ts';
import { readLines } from '../text/readLines.ts';
import { type Notes, readNotes, type StreamNotes } from './notes.ts';
import { kindOfHeader, plainColumn } from './plainColumns.ts';

/** Times beyond this (11 days) are a date, not a recording's own clock: the first becomes zero. */
const LARGEST_OWN_CLOCK_S = 1e6;

/** The product's own table: `t_s` and any of `x_deg`, `left_y_px`, `pupil_mm`, `accel_x_g` …; `#key: value` lines before it. */
export const plain: Format = {
  id: 'plain',
  title: 'Plain table (t_s, x_deg, y_deg or accel_x_g …)',
  extensions: ['.tsv', '.csv', '.txt'],
  page: 'docs/formats/plain.md',
  recognises: (head) => hasPlainHeader(new TextDecoder('utf-8').decode(head)),
  parse: parsePlain,
};

function hasPlainHeader(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first === -1) return false;
  const bytes = new TextEncoder().encode(lines[first]);
  const names = cellTexts(bytes, 0, bytes.length, sniffDelimiter(bytes, 0, bytes.length));
  const notes = readNotes();
  const about = lines.slice(0, first).map((line) => notes.push(line.replace(/^#/, '')));
  return isPlainHeader(names, about.filter((stream) => stream !== undefined).at(-1)?.kind);
}

function isPlainHeader(names: readonly string[], kind: StreamKind | undefined): boolean {
  const told = kind ?? kindOfHeader(names);
  const isColumn = (name: string): boolean => told !== undefined && plainColumn(name, told) !== undefined;
  return TIME_NAMES.some((name) => names.includes(name)) && names.some(isColumn);
}

function choosePlain(header: readonly string[], kind: StreamKind | undefined): ColumnChoice[] {
  const time = TIME_NAMES.find((name) => header.includes(name));
  const told = kind ?? kindOfHeader(header);
  if (time === undefined || told === undefined) return [];
  const fromZero = time === 't_s' || time === 't_ms';
  const seen = new Set<string>();
  const choices: ColumnChoice[] = [{ key: time, index: header.indexOf(time), kind: 'time', fromZero }];
  header.forEach((name, index) => {
    const key = plainColumn(name, told);
    if (key === undefined || seen.has(key)) return;
    seen.add(key);
    choices.push({ key, index, kind: 'float32' });
  });
  return choices;
}

async function parsePlain(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const notes = readNotes();
  const builders: { about: StreamNotes; builder: TableBuilder }[] = [];
  const begin = (about: StreamNotes): void => {
    builders.push({ about, builder: new TableBuilder({ choose: (header) => choosePlain(header, about.kind) }) });
  };
  let head = '';
  const end = await readLines(source, options, (bytes, start, stop, line, isCut) => {
    if (bytes[start] === HASH && stop > start) {
      // A note has its colon near the beginning; other comments need no text.
      if (!bytes.subarray(start, Math.min(stop, start + NOTE_KEY_BYTES)).includes(COLON)) return;
      const text = new TextDecoder('utf-8').decode(bytes.subarray(start + 1, stop));
      const about = notes.push(text);
      if (about !== undefined) begin(about);
      return;
    }
    if (builders.length === 0) {
      begin({ id: '', rateHz: notes.rateHz(), place: notes.place(), kind: undefined });
      head = new TextDecoder('utf-8').decode(bytes.subarray(start, Math.min(stop, start + 60)));
    }
    builders.at(-1)!.builder.pushLine(bytes, start, stop, line, isCut);
  });
  if (end.lineCount === 0) throw new FormatError('FILE_EMPTY');
  const tally = new IssueTally();
  if (end.damaged) tally.add('FILE_CUT_SHORT', { what: 'its compressed data' });
  const tables = builders.map(({ about, builder }) => ({ about, table: builder.finish() }));
  if (!tables.some(({ about, table }) => isPlainHeader(table.header, about.kind)))
    throw new FormatError('FORMAT_UNKNOWN', { head });
  const clockIssues: Issue[] = [];
  const streams = tables.flatMap(({ about, table }) => {
    tally.addAll(table.issues);
    const { stream, issues } = streamOf(about, table);
    clockIssues.push(...issues);
    return stream ?? [];
  });
  tally.addAll(mergeClockIssues(clockIssues));
  const recording = recordingOf(source.name, streams, notes.facts());
  const isOfEyes = tables.some(({ about, table }) => (about.kind ?? kindOfHeader(table.header)) === 'gaze');
  return isOfEyes ? finishRecording(recording, options, tally) : finishMotion(recording, options, tally);
}

const HASH = 35;
const COLON = 58;
const NOTE_KEY_BYTES = 80;

function recordingOf(name: string, streams: readonly Stream[], notes: Notes): Recording {
  return { format: 'plain', name, streams, events: [], ...notes };
}

function streamOf(about: StreamNotes, table: Table): { stream: Stream | undefined; issues: readonly Issue[] } {
  const time = TIME_NAMES.find((name) => table.has(name));
  const kind = about.kind ?? kindOfHeader(table.header);
  if (time === undefined || kind === undefined || table.rowCount === 0) return { stream: undefined, issues: [] };
  const keys = table.header.flatMap((name) => plainColumn(name, kind) ?? []);
  const columns = Object.fromEntries(keys.map((key) => [key, table.numbers(key) as Float32Array<ArrayBuffer>]));
  const rate = about.rateHz === undefined ? {} : { statedRateHz: about.rateHz };
  const timesS = timesInS(table, time);
  const id = about.id === '' ? kind : about.id;
  if (kind === 'gaze') return makeGazeStream(id, timesS, columns, rate);
  const place: { place?: BodyPlace } = about.place === undefined ? {} : { place: about.place };
  return makeMotionStream(id, timesS, columns, { ...rate, ...place, kind });
}

function timesInS(table: Table, time: TimeName): Float64Array<ArrayBuffer> {
  const ticksPerS = TICKS_PER_S[time.slice(2) as keyof typeof TICKS_PER_S];
  const { origin, values } = table.times(time);
  const originS = Number(origin.replace(',', '.')) / ticksPerS;
  const isOwnClock = Math.abs(originS) <= LARGEST_OWN_CLOCK_S;
  if (time === 't_us' || time === 't_ns') return secondsFromTicks(values, ticksPerS, isOwnClock ? originS : 0);
  return secondsFromTicks(values, ticksPerS, isOwnClock ? 0 : -originS);
}
