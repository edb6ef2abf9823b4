import { type ByteSource, FormatError, type Stream } from '../../recording/index.ts';
import { secondsFromTicks, TICKS_PER_S } from '../../units/index.ts';
import { makeGazeStream } from '../clock.ts';
import { columnFromName, GAZE_COLUMNS, TIME_NAMES, type TimeName } from '../columnNames.ts';
import { finishRecording } from '../finishRecording.ts';
import type { ColumnMapping, Format, ReadOptions, ReadResult } from '../format.ts';
import { guessMotion } from '../motiontable/motionGuess.ts';
import { askOfMotion } from '../motiontable/motionQuestion.ts';
import { HEAD_ROWS, wholeRows } from '../motiontable/motiontable.ts';
import { IssueTally } from '../table/issueTally.ts';
import type { ColumnChoice, Table } from '../table/table.ts';
import { readTable } from '../table/tableReader.ts';
import { readHead } from '../text/readHead.ts';
import { guessColumns } from './columnGuess.ts';
import { mapsMotion, readMappedMotion } from './mappedMotion.ts';
import { readTableHead, type TableHead } from './tableHead.ts';

/** Any table of numbers, once somebody has said what its columns mean. The last resort of recognition. */
export const delimited: Format = {
  id: 'delimited',
  title: 'Any table of numbers (columns to be mapped)',
  extensions: ['.csv', '.tsv', '.txt', '.dat'],
  page: 'docs/formats/delimited.md',
  recognises: (head) => readTableHead(head) !== undefined,
  parse: parseDelimited,
};

async function parseDelimited(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { bytes } = await readHead(source);
  if (bytes.length === 0) throw new FormatError('FILE_EMPTY');
  const head = readTableHead(bytes);
  if (head === undefined)
    throw new FormatError('FORMAT_UNKNOWN', { head: new TextDecoder('utf-8').decode(bytes.subarray(0, 60)).trim() });
  const mapping = options.mapping;
  if (mapping === undefined) throw asking(head, bytes);
  if (mapsMotion(mapping)) return readMappedMotion(source, options, { mapping, head, ask: () => asking(head, bytes) });
  const choices = chooseMapped(head, mapping);
  const time = choices.find((choice) => choice.kind === 'time')?.key as TimeName | undefined;
  const isComplete = (time !== undefined || (mapping.rateHz ?? 0) > 0) && choices.some((c) => c.kind !== 'time');
  if (!isComplete) throw asking(head, bytes);
  const table = await readTable(source, options, {
    choose: () => choices,
    delimiter: head.delimiter,
    ...(head.hasHeader ? {} : { header: head.names }),
  });
  const tally = new IssueTally();
  tally.addAll(table.issues);
  for (const name of Object.keys(mapping.columns))
    if (!head.names.includes(name))
      tally.add('COLUMN_ABSENT', { column: name, consequence: mapping.columns[name]! }, { group: name });
  const stream = streamOf(table, choices, mapping, tally);
  const streams = stream === undefined ? [] : [stream];
  return finishRecording({ format: 'delimited', name: source.name, streams, events: [], facts: {} }, options, tally);
}

/** The question what the columns mean, with a proposal. */
function asking(head: TableHead, bytes: Uint8Array): FormatError {
  const long = readTableHead(bytes, HEAD_ROWS) ?? head;
  const motion = guessMotion(head.names, wholeRows(long, bytes), head.hasHeader);
  if (motion !== undefined) return askOfMotion(head, motion);
  const proposal = guessColumns(head.names, head.sampleRows);
  const question = { columns: head.names, sampleRows: head.sampleRows, proposal };
  return new FormatError(
    'COLUMNS_UNKNOWN',
    { columns: head.names.slice(0, 12).join(', ').slice(0, 200) },
    { question },
  );
}

function chooseMapped(head: TableHead, mapping: ColumnMapping): ColumnChoice[] {
  const missing = mapping.missingValues === undefined ? {} : { missing: mapping.missingValues };
  const keys = new Set<string>();
  return Object.entries(mapping.columns).flatMap(([name, meaning]): ColumnChoice[] => {
    const isTime = (TIME_NAMES as readonly string[]).includes(meaning);
    const key = isTime ? meaning : columnFromName(meaning);
    if (key === undefined)
      throw new RangeError(
        `column meaning must be one of ${[...TIME_NAMES, ...GAZE_COLUMNS].join(', ')} or of motion such as accel_x_g, got ${meaning}`,
      );
    if (keys.has(isTime ? 'time' : key)) throw new RangeError(`two columns are both mapped to ${meaning}`);
    const index = head.names.indexOf(name);
    if (index === -1) return [];
    keys.add(isTime ? 'time' : key);
    return [isTime ? { key, index, kind: 'time' } : { key, index, kind: 'float32', ...missing }];
  });
}

function streamOf(
  table: Table,
  choices: readonly ColumnChoice[],
  mapping: ColumnMapping,
  tally: IssueTally,
): Stream | undefined {
  const time = choices.find((choice) => choice.kind === 'time');
  const keys = choices.filter((choice) => choice.kind !== 'time').map((choice) => choice.key);
  const columns = Object.fromEntries(keys.map((key) => [key, table.numbers(key)]));
  const ticksPerS = TICKS_PER_S[(time?.key.slice(2) ?? 's') as keyof typeof TICKS_PER_S];
  const timesS =
    time === undefined
      ? Float64Array.from({ length: table.rowCount }, (_, i) => i / mapping.rateHz!)
      : secondsFromTicks(table.times(time.key).values, ticksPerS);
  const options = mapping.rateHz === undefined ? {} : { statedRateHz: mapping.rateHz };
  const { stream, issues } = makeGazeStream('gaze', timesS, columns, options);
  tally.addAll(issues);
  return stream;
}
