import { type ByteSource, FormatError, type RecordedEvent, type Recording } from '../../recording/index.ts';
import { makeGazeStream } from '../clock.ts';
import { eventsFromIds } from '../eventsFromIds.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { firstCells } from '../table/firstCells.ts';
import { IssueTally } from '../table/issueTally.ts';
import type { Table } from '../table/table.ts';
import { readTable } from '../table/tableReader.ts';
import { type EyeStates, readEyeStates } from './eyeStates.ts';
import { chooseByName, finishHeadMounted, NS_PER_S, type WantedColumns } from './pupilTable.ts';

const COLUMNS: WantedColumns = {
  'timestamp [ns]': ['time', 'time'],
  'azimuth [deg]': ['xDeg', 'float32'],
  'elevation [deg]': ['yDeg', 'float32'],
  'gaze x [px]': ['xPx', 'float32'],
  'gaze y [px]': ['yPx', 'float32'],
  worn: ['worn', 'text'],
  'blink id': ['blink', 'float64'],
  'fixation id': ['fixation', 'float64'],
  'section id': ['section', 'text'],
};

/** `gaze.csv` of Pupil Labs Neon (and Invisible), as Pupil Cloud and Neon Player export it. */
export const pupilNeon: Format = {
  id: 'pupil-neon',
  title: 'Pupil Labs Neon gaze.csv',
  extensions: ['.csv'],
  page: 'docs/formats/pupil.md',
  recognises: (head) => {
    const names = firstCells(head);
    return names.includes('timestamp [ns]') && names.includes('gaze x [px]');
  },
  parse: parseNeon,
};

async function parseNeon(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tally = new IssueTally();
  const table = await readTable(source, options, { choose: (header) => chooseByName(header, COLUMNS) });
  if (!table.has('time'))
    throw new FormatError('HEADER_UNREADABLE', { field: 'the column timestamp [ns]', found: 'missing' });
  tally.addAll(table.issues);
  const { origin, values } = table.times('time');
  const timesS = Float64Array.from(values, (ns) => ns / NS_PER_S);
  const columns = gazeColumns(table, tally);
  const events = [
    ...(table.has('blink') ? eventsFromIds('blink', table.numbers('blink'), timesS) : []),
    ...(table.has('fixation') ? eventsFromIds('fixation', table.numbers('fixation'), timesS) : []),
  ];
  const states = await readEyeStates(source, origin, options, tally);
  const recording: Recording = {
    format: 'pupil-neon',
    name: source.name,
    device: 'Pupil Labs',
    streams: sectionStreams(table, timesS, { ...columns, ...states?.placedOn(timesS) }, tally),
    events: events.sort((a: RecordedEvent, b: RecordedEvent) => a.startS - b.startS),
    facts: { reference: 'scene camera (head)', ...eyeStatesFact(states) },
  };
  return finishHeadMounted(recording, options, tally);
}

function eyeStatesFact(states: EyeStates | undefined): Record<string, string> {
  return states === undefined ? {} : { eyeStates: states.name };
}

/** Degrees where the export has them, else places in the scene camera's picture; lost in blinks and while not worn. */
function gazeColumns(table: Table, tally: IssueTally): Record<string, Float32Array> {
  const hasAngles = table.has('xDeg') && table.has('yDeg');
  if (!hasAngles) tally.add('SCENE_CAMERA_ONLY', { wanted: 'azimuth [deg] and elevation [deg]' });
  const names = hasAngles ? ['xDeg', 'yDeg'] : ['xPx', 'yPx'];
  const columns = Object.fromEntries(
    names.filter((name) => table.has(name)).map((name) => [name, table.numbers(name) as Float32Array]),
  );
  const worn = table.has('worn') ? table.texts('worn') : undefined;
  // 1.0 and 0.0, in older exports True and False.
  const isOff = worn?.words.map((word) => /^(0(\.0*)?|false)$/i.test(word.trim()));
  const blink = table.has('blink') ? table.numbers('blink') : undefined;
  let notWornCount = 0;
  for (let i = 0; i < table.rowCount; i++) {
    const isTakenOff = isOff !== undefined && isOff[worn!.codes[i]!]!;
    if (isTakenOff) notWornCount++;
    if (!isTakenOff && !(blink !== undefined && blink[i]! > 0)) continue;
    for (const column of Object.values(columns)) column[i] = Number.NaN;
  }
  if (notWornCount > 0) tally.add('NOT_WORN', {}, { count: notWornCount });
  return columns;
}

/** One stream per run of a section id: an export of several recordings has them one after the other. */
function sectionStreams(
  table: Table,
  timesS: Float64Array<ArrayBuffer>,
  columns: Readonly<Record<string, Float32Array>>,
  tally: IssueTally,
): Recording['streams'][number][] {
  const codes = table.has('section') ? table.texts('section').codes : new Uint32Array(timesS.length);
  const streams: Recording['streams'][number][] = [];
  for (let start = 0; start < timesS.length; ) {
    let end = start + 1;
    while (end < timesS.length && codes[end] === codes[start]) end++;
    const cut = Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, column.subarray(start, end)]),
    );
    const { stream, issues } = makeGazeStream(`gaze-${streams.length + 1}`, timesS.subarray(start, end), cut);
    tally.addAll(issues);
    if (stream !== undefined) streams.push(stream);
    start = end;
  }
  return streams.sort((a, b) => a.startS - b.startS);
}
