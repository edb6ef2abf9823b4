import { type ByteSource, FormatError, type RecordedEvent, type Recording } from '../../recording/index.ts';
import { makeGazeStream } from '../clock.ts';
import { columnName } from '../columnNames.ts';
import { eventsFromIds } from '../eventsFromIds.ts';
import { finishRecording } from '../finishRecording.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { firstCells } from '../table/firstCells.ts';
import { IssueTally } from '../table/issueTally.ts';
import type { Table } from '../table/table.ts';
import { readTable } from '../table/tableReader.ts';
import { type GazepointHeader, isGazepointHeader, readGazepointHeader } from './gazepointColumns.ts';

export const PARAMETERS = {
  /** s put between media items whose clocks cannot be ordered. chosen: longer than any gap that detection bridges. */
  restartGapS: 1,
} as const;

/** Gazepoint Analysis CSV: all gaze. */
export const gazepoint: Format = {
  id: 'gazepoint',
  title: 'Gazepoint Analysis CSV',
  extensions: ['.csv'],
  page: 'docs/formats/gazepoint.md',
  recognises: (head) => isGazepointHeader(firstCells(head)),
  parse: parseGazepoint,
};

async function parseGazepoint(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tally = new IssueTally();
  let header: GazepointHeader | undefined;
  const table = await readTable(source, options, {
    choose: (names) => {
      header = readGazepointHeader(names);
      return header.choices;
    },
  });
  if (header === undefined || !table.has('time'))
    throw new FormatError('HEADER_UNREADABLE', { field: 'the column TIME or TIMETICK', found: 'missing' });
  tally.addAll(table.issues);
  const timesS = timesOf(table, header, tally);
  const columns = gazeColumns(table, tally);
  const { stream, issues } = makeGazeStream('gaze-1', timesS, columns);
  tally.addAll(issues);
  const blinks = table.has('BKID') ? eventsFromIds('blink', table.numbers('BKID'), timesS) : [];
  const recording: Recording = {
    format: 'gazepoint',
    name: source.name,
    device: 'Gazepoint',
    streams: stream === undefined || Object.keys(columns).length === 0 ? [] : [stream],
    events: [...mediaEvents(table, timesS), ...blinks].sort((a, b) => a.startS - b.startS),
    facts: { clock: header.restarts ? 'TIME' : 'TIMETICK' },
  };
  return finishRecording(recording, options, tally);
}

/** Seconds from the first row. Where the clock begins anew with a media item, the item is put behind the one before. */
function timesOf(table: Table, header: GazepointHeader, tally: IssueTally): Float64Array<ArrayBuffer> {
  const { values } = table.times('time');
  const timesS = Float64Array.from(values, (ticks) => ticks / header.ticksPerS);
  if (!header.restarts || !table.has('media')) return timesS;
  const { codes } = table.texts('media');
  let shiftS = 0;
  let restartCount = 0;
  for (let i = 1; i < timesS.length; i++) {
    const ownS = values[i]! / header.ticksPerS;
    if (codes[i] !== codes[i - 1] && ownS + shiftS <= timesS[i - 1]!) {
      shiftS = timesS[i - 1]! + PARAMETERS.restartGapS - ownS;
      restartCount++;
    }
    timesS[i] = ownS + shiftS;
  }
  if (restartCount > 0) tally.add('CLOCK_RESTARTS', { what: 'each media item' }, { count: restartCount });
  return timesS;
}

/** Each eye where both are there, else the best point of gaze, else the fixation-filtered one. */
function gazeColumns(table: Table, tally: IssueTally): Record<string, Float32Array> {
  const columns: Record<string, Float32Array> = {};
  const hasEyes = table.has('LPOGX') && table.has('RPOGX');
  const points = hasEyes
    ? ([
        ['LPOG', 'left'],
        ['RPOG', 'right'],
      ] as const)
    : ([
        [table.has('BPOGX') ? 'BPOG' : table.has('FPOGX') ? 'FPOG' : table.has('LPOGX') ? 'LPOG' : 'RPOG', ''],
      ] as const);
  for (const [point, eye] of points) {
    const owner = point === 'LPOG' ? 'left' : point === 'RPOG' ? 'right' : eye;
    for (const axis of ['X', 'Y'] as const)
      if (table.has(point + axis))
        columns[columnName(owner, `${axis}Fraction`)] = valid(table, point + axis, `${point}V`);
    if (point === 'FPOG') tally.add('POSITIONS_FILTERED', { column: 'FPOG' });
  }
  for (const [letter, eye] of [
    ['L', 'left'],
    ['R', 'right'],
  ] as const) {
    if (table.has(`${letter}PMM`))
      columns[columnName(eye, 'PupilMm')] = positive(valid(table, `${letter}PMM`, `${letter}PMMV`));
    else if (table.has(`${letter}PD`))
      columns[columnName(eye, 'PupilArea')] = positive(valid(table, `${letter}PD`, `${letter}PV`)).map(
        (diameter) => (Math.PI / 4) * diameter * diameter,
      );
  }
  return columns;
}

/** A column that is NaN where its flag is 0. */
function valid(table: Table, key: string, flagKey: string): Float32Array {
  const values = table.numbers(key) as Float32Array;
  if (!table.has(flagKey)) return values;
  const flags = table.numbers(flagKey);
  for (let i = 0; i < values.length; i++) if (flags[i] === 0) values[i] = Number.NaN;
  return values;
}

function positive(values: Float32Array): Float32Array {
  return values.map((value) => (value > 0 ? value : Number.NaN));
}

/** One message where a media item begins. */
function mediaEvents(table: Table, timesS: Float64Array): RecordedEvent[] {
  if (!table.has('media')) return [];
  const ids = table.texts('media');
  const names = table.has('mediaName') ? table.texts('mediaName') : undefined;
  const events: RecordedEvent[] = [];
  for (let i = 0; i < timesS.length; i++) {
    if (i > 0 && ids.codes[i] === ids.codes[i - 1]) continue;
    const name = names === undefined ? '' : ` ${names.words[names.codes[i]!]}`;
    const text = `media ${ids.words[ids.codes[i]!]}${name}`.trim();
    events.push({ kind: 'message', startS: timesS[i]!, endS: timesS[i]!, text });
  }
  return events;
}
