import type { ByteSource, Issue, Recording, ScreenGeometry, Stream } from '../../recording/index.ts';
import { FormatError } from '../../recording/index.ts';
import { secondsFromTicks, TICKS_PER_S } from '../../units/index.ts';
import { makeGazeStream, mergeClockIssues } from '../clock.ts';
import { columnFromName, TIME_NAMES, type TimeName } from '../columnNames.ts';
import { finishRecording } from '../finishRecording.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { IssueTally } from '../table/issueTally.ts';
import { cellTexts, sniffDelimiter } from '../table/splitCells.ts';
import type { ColumnChoice, Table } from '../table/table.ts';
import { TableBuilder } from '../table/tableBuilder.ts';
import { readLines } from '../text/readLines.ts';
import { readNotes } from './notes.ts';

/** Times beyond this (11 days) are a date, not a recording's own clock: the first becomes zero. */
const LARGEST_OWN_CLOCK_S = 1e6;

/** The product's own table: `t_s` and any of `x_deg`, `left_y_px`, `pupil_mm` …; `#key: value` lines before it. */
export const plain: Format = {
  id: 'plain',
  title: 'Plain table (t_s, x_deg, y_deg …)',
  extensions: ['.tsv', '.csv', '.txt'],
  page: 'docs/formats/plain.md',
  recognises: (head) => hasPlainHeader(new TextDecoder('utf-8').decode(head)),
  parse: parsePlain,
};

function hasPlainHeader(text: string): boolean {
  const first = text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first === undefined) return false;
  const bytes = new TextEncoder().encode(first);
  return isPlainHeader(cellTexts(bytes, 0, bytes.length, sniffDelimiter(bytes, 0, bytes.length)));
}

function isPlainHeader(names: readonly string[]): boolean {
  return TIME_NAMES.some((name) => names.includes(name)) && names.some((name) => columnFromName(name) !== undefined);
}

function choosePlain(header: readonly string[]): ColumnChoice[] {
  const time = TIME_NAMES.find((name) => header.includes(name));
  if (time === undefined) return [];
  const fromZero = time === 't_s' || time === 't_ms';
  const seen = new Set<string>();
  const choices: ColumnChoice[] = [{ key: time, index: header.indexOf(time), kind: 'time', fromZero }];
  header.forEach((name, index) => {
    const key = columnFromName(name);
    if (key === undefined || seen.has(key)) return;
    seen.add(key);
    choices.push({ key, index, kind: 'float32' });
  });
  return choices;
}

async function parsePlain(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const notes = readNotes();
  const builders: { id: string; rateHz: number | undefined; builder: TableBuilder }[] = [];
  const begin = (id: string, rateHz: number | undefined): void => {
    builders.push({ id, rateHz, builder: new TableBuilder({ choose: choosePlain }) });
  };
  let head = '';
  const end = await readLines(source, options, (bytes, start, stop, line, isCut) => {
    if (bytes[start] === HASH && stop > start) {
      // A note has its colon near the beginning; other comments need no text.
      if (!bytes.subarray(start, Math.min(stop, start + NOTE_KEY_BYTES)).includes(COLON)) return;
      const text = new TextDecoder('utf-8').decode(bytes.subarray(start + 1, stop));
      const stream = notes.push(text);
      if (stream !== undefined) begin(stream.id, stream.rateHz);
      return;
    }
    if (builders.length === 0) {
      begin('gaze', notes.rateHz());
      head = new TextDecoder('utf-8').decode(bytes.subarray(start, Math.min(stop, start + 60)));
    }
    builders.at(-1)!.builder.pushLine(bytes, start, stop, line, isCut);
  });
  if (end.lineCount === 0) throw new FormatError('FILE_EMPTY');
  const tally = new IssueTally();
  if (end.damaged) tally.add('FILE_CUT_SHORT', { what: 'its compressed data' });
  const tables = builders.map(({ id, rateHz, builder }) => ({ id, rateHz, table: builder.finish() }));
  if (!tables.some(({ table }) => isPlainHeader(table.header))) throw new FormatError('FORMAT_UNKNOWN', { head });
  const clockIssues: Issue[] = [];
  const streams = tables.flatMap(({ id, rateHz, table }) => {
    tally.addAll(table.issues);
    const { stream, issues } = streamOf(id, rateHz, table);
    clockIssues.push(...issues);
    return stream ?? [];
  });
  tally.addAll(mergeClockIssues(clockIssues));
  return finishRecording(recordingOf(source.name, streams, notes.facts()), options, tally);
}

const HASH = 35;
const COLON = 58;
const NOTE_KEY_BYTES = 80;

function recordingOf(name: string, streams: readonly Stream[], notes: PlainNotes): Recording {
  return { format: 'plain', name, streams, events: [], ...notes };
}

type PlainNotes = Pick<Recording, 'device' | 'startedAt' | 'facts'> & { geometry?: Partial<ScreenGeometry> };

function streamOf(
  id: string,
  statedRateHz: number | undefined,
  table: Table,
): { stream: Stream | undefined; issues: readonly Issue[] } {
  const time = TIME_NAMES.find((name) => table.has(name));
  if (time === undefined || table.rowCount === 0) return { stream: undefined, issues: [] };
  const keys = table.header.flatMap((name) => columnFromName(name) ?? []);
  const columns = Object.fromEntries(keys.map((key) => [key, table.numbers(key)]));
  return makeGazeStream(id, timesInS(table, time), columns, statedRateHz === undefined ? {} : { statedRateHz });
}

function timesInS(table: Table, time: TimeName): Float64Array<ArrayBuffer> {
  const ticksPerS = TICKS_PER_S[time.slice(2) as keyof typeof TICKS_PER_S];
  const { origin, values } = table.times(time);
  const originS = Number(origin.replace(',', '.')) / ticksPerS;
  const isOwnClock = Math.abs(originS) <= LARGEST_OWN_CLOCK_S;
  if (time === 't_us' || time === 't_ns') return secondsFromTicks(values, ticksPerS, isOwnClock ? originS : 0);
  return secondsFromTicks(values, ticksPerS, isOwnClock ? 0 : -originS);
}
