import type { ByteSource, Recording, ScreenGeometry } from '../../recording/index.ts';
import { median } from '../../signal/index.ts';
import { secondsFromTicks } from '../../units/index.ts';
import { makeGazeStream } from '../clock.ts';
import { columnName } from '../columnNames.ts';
import { finishRecording } from '../finishRecording.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { IssueTally } from '../table/issueTally.ts';
import { cellTexts, sniffDelimiter } from '../table/splitCells.ts';
import type { ColumnChoice, Table } from '../table/table.ts';
import { readTable } from '../table/tableReader.ts';
import { anglesInSpace, fitScreen, type SpatialGaze, screenGeometry } from './gazeInSpace.ts';
import { type EyeColumns, findTobiiColumns, type TobiiColumns, ticksFromStep } from './tobiiColumns.ts';
import { TobiiRows } from './tobiiRows.ts';
import { maskInvalid } from './validity.ts';

const DEVICES: Readonly<Record<TobiiColumns['dialect'], string>> = {
  prolab: 'Tobii (Pro Lab export)',
  studio: 'Tobii (Studio export)',
  tx300: 'Tobii (SDK export)',
  titta: 'Tobii (Titta export)',
};

/** Tobii recordings as text: Pro Lab and Studio exports, SDK tables (TX300), Titta tables. */
export const tobii: Format = {
  id: 'tobii',
  title: 'Tobii (Pro Lab, Studio, TX300, Titta)',
  extensions: ['.tsv', '.csv', '.txt'],
  page: 'docs/formats/tobii.md',
  recognises: (head) => findTobiiColumns(firstRow(head)) !== undefined,
  parse: parseTobii,
};

function firstRow(head: Uint8Array): string[] {
  let end = head.findIndex((byte) => byte === 10 || byte === 13);
  if (end === -1) end = head.length;
  return cellTexts(head, 0, end, sniffDelimiter(head, 0, end));
}

async function parseTobii(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const rows = new TobiiRows();
  const table = await readTable(source, options, {
    isHeader: (cells) => findTobiiColumns(cells) !== undefined,
    choose: (header) => {
      const columns = findTobiiColumns(header)!;
      rows.begin(columns);
      return choices(columns);
    },
    acceptRow: (row) => rows.accepts(row),
  });
  const tally = new IssueTally();
  tally.addAll(table.issues);
  if (rows.otherRecordings.size > 0)
    tally.add('RECORDINGS_SEVERAL', { count: rows.otherRecordings.size + 1 }, { count: rows.otherRecordings.size });
  const columns = findTobiiColumns(table.header)!;
  const known = fileGeometry(table, columns);
  const gaze = gazeColumns(table, columns, { ...options.geometry, ...known });
  if (columns.eyes.some((eye) => eye.unit === 'Mm') && Object.keys(gaze.columns).length === 0)
    tally.add('GEOMETRY_MISSING', { unit: 'millimetres' });
  const { origin, values } = table.times('time');
  const ticksPerS = columns.ticksPerS ?? ticksFromStep(medianStep(values));
  const isUsable = table.rowCount > 0 && Object.keys(gaze.columns).length > 0;
  const made = makeGazeStream(
    'gaze',
    secondsFromTicks(isUsable ? values : [], ticksPerS),
    isUsable ? gaze.columns : {},
  );
  tally.addAll(made.issues);
  const geometry = { ...known, ...gaze.geometry };
  const recording: Recording = {
    format: 'tobii',
    name: source.name,
    device: DEVICES[columns.dialect],
    streams: made.stream === undefined ? [] : [made.stream],
    events: rows.events(origin, ticksPerS),
    facts: { dialect: columns.dialect },
    ...(Object.keys(geometry).length === 0 ? {} : { geometry }),
  };
  return finishRecording(recording, options, tally);
}

/** Of the first steps, in ticks. */
function medianStep(ticks: Float64Array): number {
  const n = Math.min(1000, ticks.length - 1);
  return n < 1 ? Number.NaN : median(Float64Array.from({ length: n }, (_, i) => ticks[i + 1]! - ticks[i]!));
}

function choices(columns: TobiiColumns): ColumnChoice[] {
  const chosen: ColumnChoice[] = [{ key: 'time', index: columns.time, kind: 'time' }];
  const add = (
    key: string,
    index: number | undefined,
    kind: ColumnChoice['kind'] = 'float32',
    missing?: number[],
  ): void => {
    if (index !== undefined) chosen.push({ key, index, kind, ...(missing === undefined ? {} : { missing }) });
  };
  // -1 is the SDK's "no data" for fractions and pupils; an eye or gaze point in space is never at 0, 0, 0.
  const none = columns.dialect === 'tx300' ? [-1] : undefined;
  for (const eye of columns.eyes) {
    add(`${eye.prefix}x`, eye.x, 'float32', none);
    add(`${eye.prefix}y`, eye.y, 'float32', none);
    add(`${eye.prefix}pupil`, eye.pupil, 'float32', [-1, 0]);
    add(`${eye.prefix}validity`, eye.validity, 'text');
    if (eye.origin === undefined || eye.target === undefined) continue;
    eye.origin.forEach((index, k) => {
      add(`${eye.prefix}origin${k}`, index);
    });
    eye.target.forEach((index, k) => {
      add(`${eye.prefix}target${k}`, index);
    });
  }
  add('widthPx', columns.widthPx);
  add('heightPx', columns.heightPx);
  return chosen;
}

function fileGeometry(table: Table, columns: TobiiColumns): Partial<ScreenGeometry> {
  const first = (key: string): number | undefined => {
    const found = table.numbers(key).find((value) => value > 0);
    return found === undefined ? undefined : found;
  };
  const widthPx = columns.widthPx === undefined ? undefined : first('widthPx');
  const heightPx = columns.heightPx === undefined ? undefined : first('heightPx');
  return { ...(widthPx === undefined ? {} : { widthPx }), ...(heightPx === undefined ? {} : { heightPx }) };
}

/** The stream's columns, with degrees from the eyes' own places where the file has them; masked by validity. */
function gazeColumns(
  table: Table,
  columns: TobiiColumns,
  geometry: Partial<ScreenGeometry>,
): { columns: Record<string, Float32Array>; geometry: Partial<ScreenGeometry> } {
  const out: Record<string, Float32Array> = {};
  const spatial: { eye: EyeColumns; gaze: SpatialGaze }[] = [];
  for (const eye of columns.eyes) {
    const get = (key: string): Float32Array => table.numbers(eye.prefix + key) as Float32Array;
    const inSpace = eye.origin !== undefined && eye.target !== undefined;
    const triples = (key: string) => [get(`${key}0`), get(`${key}1`), get(`${key}2`)] as const;
    const gaze = inSpace ? { eyeMm: triples('origin'), gazeMm: triples('target') } : undefined;
    const [x, y] = [get('x'), get('y')];
    const masked = [x, y, ...(gaze === undefined ? [] : [...gaze.eyeMm, ...gaze.gazeMm])];
    if (eye.validity !== undefined) maskInvalid(table.texts(`${eye.prefix}validity`), columns.dialect, masked);
    for (let i = 0; i < x.length; i++)
      if (Number.isNaN(x[i]! + y[i]!)) for (const column of masked) column[i] = Number.NaN;
    if (eye.unit === 'Mm') Object.assign(out, fractionsFromMm(eye.prefix, [x, y], geometry));
    else {
      out[columnName(eye.prefix, `X${eye.unit}`)] = x;
      out[columnName(eye.prefix, `Y${eye.unit}`)] = y;
    }
    if (eye.pupil !== undefined) out[columnName(eye.prefix, 'PupilMm')] = get('pupil');
    if (gaze !== undefined) spatial.push({ eye, gaze: { ...gaze, fraction: [x, y] } });
  }
  const gazes = spatial.map(({ gaze }) => gaze);
  const screen = fitScreen(gazes);
  if (screen === undefined) return { columns: out, geometry: {} };
  for (const { eye, gaze } of spatial) {
    const { xDeg, yDeg } = anglesInSpace(gaze, screen);
    out[columnName(eye.prefix, 'XDeg')] = xDeg;
    out[columnName(eye.prefix, 'YDeg')] = yDeg;
  }
  return { columns: out, geometry: screenGeometry(screen, gazes) };
}

/** Millimetres from the top left corner of the screen, as fractions of it; nothing where its size is not known. */
function fractionsFromMm(
  prefix: string,
  [x, y]: readonly [Float32Array, Float32Array],
  { widthM, heightM }: Partial<ScreenGeometry>,
): Record<string, Float32Array> {
  if (widthM === undefined || heightM === undefined) return {};
  return {
    [columnName(prefix, 'XFraction')]: x.map((mm) => mm / (1000 * widthM)),
    [columnName(prefix, 'YFraction')]: y.map((mm) => mm / (1000 * heightM)),
  };
}
