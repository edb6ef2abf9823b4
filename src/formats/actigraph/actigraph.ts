import { type ByteSource, FormatError, type Recording, type Stream } from '../../recording/index.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { finishMotion } from '../motion/finishMotion.ts';
import { zoneOf } from '../motion/wallClocks.ts';
import { ClockChanges } from '../table/clockChanges.ts';
import { IssueTally } from '../table/issueTally.ts';
import { cellTexts, sniffDelimiter } from '../table/splitCells.ts';
import type { Table } from '../table/table.ts';
import { TableBuilder } from '../table/tableBuilder.ts';
import { readLines } from '../text/readLines.ts';
import { columnsByMode, columnsByName, POSTURES } from './actigraphColumns.ts';
import { type DateOrder, dateOrder, localMsOf, localText } from './actigraphDates.ts';
import { ACTIGRAPH_MARK, type ActigraphHeader, parseActigraphHeader, placeOfLimb } from './actigraphHeader.ts';

/** Lines of a header at most. Chosen: real ones have 10. */
const MOST_HEADER_LINES = 40;
const COLUMNS = ['countX', 'countY', 'countZ', 'steps', 'lux'] as const;

/** ActiGraph counts per epoch, as ActiLife exports them to CSV, with or without a row of names. */
export const actigraph: Format = {
  id: 'actigraph',
  title: 'ActiGraph counts (ActiLife CSV)',
  extensions: ['.csv'],
  page: 'docs/formats/actigraph.md',
  recognises: (head) => ACTIGRAPH_MARK.test(new TextDecoder('utf-8').decode(head.subarray(0, 300))),
  parse: parseActigraph,
};

async function parseActigraph(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const lines: string[] = [];
  let isHeader = true;
  let rows: TableBuilder | undefined;
  const tally = new IssueTally();
  let header: ActigraphHeader | undefined;
  const end = await readLines(source, options, (bytes, start, stop, line, isCut) => {
    if (!isHeader) {
      // why: a first row that was cut does not tell how many columns there are
      if (rows === undefined && isCut) return;
      if (rows === undefined) rows = tableOf(header!, cellsOf(bytes, start, stop));
      rows.pushLine(bytes, start, stop, line, isCut);
      return;
    }
    lines.push(new TextDecoder('utf-8').decode(bytes.subarray(start, Math.min(stop, start + 4000))));
    const isRule = lines.length > 1 && /^"?-{10,}/.test(lines.at(-1)!);
    if (lines.length > MOST_HEADER_LINES) throw unreadable('its end', 'missing');
    if (isRule && !isCut) {
      header = parseActigraphHeader(lines);
      checkEpoch(header);
      isHeader = false;
    }
  });
  if (end.lineCount === 0) throw new FormatError('FILE_EMPTY');
  if (end.damaged) tally.add('FILE_CUT_SHORT', { what: 'its compressed data' });
  if (header === undefined) throw unreadable('its end', 'missing');
  const table = rows?.finish();
  tally.addAll(table?.issues ?? []);
  const changes = new ClockChanges(zoneOf(options).zone);
  const recording = recordingOf(source.name, header, table, { changes, tally });
  for (const { code, date } of changes.assumed) tally.add(code, { date }, { group: date });
  return finishMotion(recording, options, tally);
}

function cellsOf(bytes: Uint8Array, start: number, end: number): string[] {
  return cellTexts(bytes, start, end, sniffDelimiter(bytes, start, end));
}

function checkEpoch({ epochS }: ActigraphHeader): void {
  if (epochS === undefined) throw unreadable('the epoch period', 'missing');
  if (epochS === 0)
    throw unreadable('the epoch period', '00:00:00 (raw acceleration; open the .gt3x file or export epochs)');
}

function tableOf({ mode }: ActigraphHeader, first: readonly string[]): TableBuilder {
  if (first.some((cell) => /[A-Za-z]{2}/.test(cell)))
    return new TableBuilder({ isHeader: () => true, choose: columnsByName, longRows: 'read' });
  const choices = columnsByMode(mode, first.length);
  if (choices === undefined)
    throw new FormatError('HEADER_UNREADABLE', {
      field: 'what the columns mean',
      found: `${first.length} columns in mode ${mode ?? '(not told)'}; export with a row of names`,
    });
  return new TableBuilder({
    header: first.map((_, k) => choices.find(({ index }) => index === k)?.key ?? String(k + 1)),
    choose: () => choices,
  });
}

function recordingOf(
  name: string,
  header: ActigraphHeader,
  table: Table | undefined,
  { changes, tally }: { changes: ClockChanges; tally: IssueTally },
): Recording {
  const order = dateOrder(header.dateFormat, [header.startDate, header.downloadDate]);
  const startMs = localMsOf(header.startDate, header.startTime, order);
  if (order.isAssumed && startMs !== undefined) tally.add('DATE_ORDER_ASSUMED', { date: header.startDate! });
  const { device, software, firmware, filter, mode } = header;
  const facts = { software, firmware, filter, mode, epochS: header.epochS };
  return {
    format: 'actigraph',
    name,
    device: device === undefined ? 'ActiGraph' : device.startsWith('ActiGraph') ? device : `ActiGraph ${device}`,
    ...(startMs === undefined ? {} : { wallClock: { startLocal: localText(startMs) } }),
    streams: table === undefined ? [] : streamsOf(header, table, { startMs, order, changes }, tally),
    events: [],
    facts: Object.fromEntries(
      Object.entries(facts).filter((fact): fact is [string, string | number] => fact[1] !== undefined),
    ),
  };
}

/** How the rows' own dates and times are read. */
interface Stamps {
  readonly startMs: number | undefined;
  readonly order: DateOrder;
  readonly changes: ClockChanges;
}

/** One stream per stretch of rows whose times follow each other; where rows have no times, one. */
function streamsOf(
  header: ActigraphHeader,
  table: Table,
  { startMs, order, changes }: Stamps,
  tally: IssueTally,
): Stream[] {
  const epochS = header.epochS!;
  const columns: Record<string, Float32Array> = {};
  for (const key of COLUMNS) if (table.has(key)) columns[key] = table.numbers(key) as Float32Array;
  if (!Object.keys(columns).some((key) => key.startsWith('count')))
    throw unreadable('the columns with counts', table.header.join(', ').slice(0, 300));
  const postures = POSTURES.map((key) => (table.has(key) ? table.numbers(key) : undefined));
  if (postures.some((posture) => posture !== undefined))
    columns.inclinometer = Float32Array.from({ length: table.rowCount }, (_, i) => posture(postures, i));
  const at = epochNumbers(table, epochS, { startMs, order, changes }, tally);
  const place = placeOfLimb(header);
  const streams: Stream[] = [];
  for (let start = 0; start < at.rows.length; ) {
    let stop = start + 1;
    while (stop < at.rows.length && at.epochs[stop] === at.epochs[stop - 1]! + 1) stop++;
    const rows = at.rows.subarray(start, stop);
    streams.push({
      id: `counts-${streams.length + 1}`,
      kind: 'counts',
      startS: at.epochs[start]! * epochS,
      rateHz: 1 / epochS,
      length: rows.length,
      columns: Object.fromEntries(
        Object.entries(columns).map(([key, values]) => [key, Float32Array.from(rows, (row) => values[row]!)]),
      ),
      place,
    });
    start = stop;
  }
  return streams;
}

/** Code of the posture that took most of an epoch: 0 off, 1 standing, 2 sitting, 3 lying. */
function posture(seconds: readonly (ArrayLike<number> | undefined)[], row: number): number {
  let code = Number.NaN;
  let most = 0;
  for (const [k, column] of seconds.entries()) {
    const value = column?.[row] ?? Number.NaN;
    if (!(value > most)) continue;
    most = value;
    code = k;
  }
  return code;
}

/** Which epoch, counted from the start, each row is. Rows that do not move forward are left out. */
function epochNumbers(
  table: Table,
  epochS: number,
  { startMs, order, changes }: Stamps,
  tally: IssueTally,
): { rows: Uint32Array; epochs: Float64Array } {
  const rows = new Uint32Array(table.rowCount);
  const epochs = new Float64Array(table.rowCount);
  if (startMs === undefined || !table.has('date') || !table.has('time'))
    return { rows: rows.map((_, i) => i), epochs: epochs.map((_, i) => i) };
  const date = table.texts('date');
  const time = table.texts('time');
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  changes.shiftAt(Math.floor(startMs / 1000));
  for (let i = 0; i < table.rowCount; i++) {
    const words = [date.words[date.codes[i]!]!, time.words[time.codes[i]!]!] as const;
    const ms = localMsOf(words[0], words[1], order);
    const passedS = ms === undefined ? Number.NaN : (ms - startMs) / 1000 - changes.shiftAt(Math.floor(ms / 1000));
    const epoch = Math.round(passedS / epochS);
    if (ms === undefined) tally.add('TIME_UNREADABLE', { found: words.join(' ').slice(0, 40) });
    else if (!(epoch > last)) tally.add('TIME_GOES_BACK', { before: last * epochS, after: epoch * epochS });
    else {
      last = epoch;
      rows[count] = i;
      epochs[count++] = epoch;
    }
  }
  return { rows: rows.subarray(0, count), epochs: epochs.subarray(0, count) };
}

function unreadable(field: string, found: string): FormatError {
  return new FormatError('HEADER_UNREADABLE', { field, found });
}
