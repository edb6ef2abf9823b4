import { type ByteSource, FormatError, type Recording, type Stream } from '../../recording/index.ts';
import { makeGazeStream } from '../clock.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { placeNearest } from '../placeNearest.ts';
import { firstCells } from '../table/firstCells.ts';
import { IssueTally } from '../table/issueTally.ts';
import type { Table } from '../table/table.ts';
import { readTable } from '../table/tableReader.ts';
import { CORE_PARAMETERS } from './coreGaze.ts';
import { anglesFromEyeCamera } from './gazeAngles.ts';
import { chooseByName, finishHeadMounted, type WantedColumns } from './pupilTable.ts';
import { sortByTime } from './sortByTime.ts';

const COLUMNS: WantedColumns = {
  pupil_timestamp: ['time', 'time'],
  eye_id: ['eyeId', 'float32'],
  confidence: ['confidence', 'float32'],
  method: ['method', 'text'],
  norm_pos_x: ['xNorm', 'float32'],
  norm_pos_y: ['yNorm', 'float32'],
  diameter: ['diameterPx', 'float32'],
  diameter_3d: ['diameterMm', 'float32'],
  theta: ['theta', 'float32'],
  phi: ['phi', 'float32'],
};

/** `pupil_positions.csv` of Pupil Core: each eye in the frame of its own camera. */
export const pupilCorePupil: Format = {
  id: 'pupil-core-pupil',
  title: 'Pupil Core pupil_positions.csv',
  extensions: ['.csv'],
  page: 'docs/formats/pupil.md',
  recognises: (head) => {
    const names = firstCells(head);
    return names.includes('pupil_timestamp') && names.includes('eye_id');
  },
  parse: parseCorePupil,
};

async function parseCorePupil(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tally = new IssueTally();
  const table = await readTable(source, options, { choose: (header) => chooseByName(header, COLUMNS) });
  if (!table.has('time') || !table.has('eyeId'))
    throw new FormatError('HEADER_UNREADABLE', { field: 'pupil_timestamp or eye_id', found: 'missing' });
  tally.addAll(table.issues);
  const eyes = EYES.map((eye) => readEye(table, eye, tally)).filter((eye) => eye.timesS.length > 0);
  // The first row's eye lends the clock: the same however long the file is.
  const firstEye = table.numbers('eyeId')[0];
  const base = eyes.find((eye) => eye.eyeId === firstEye) ?? eyes[0];
  const streams: Stream[] = [];
  if (base !== undefined) {
    const columns = Object.assign({}, ...eyes.map((eye) => (eye === base ? eye.columns : placed(eye, base, tally))));
    const { stream, issues } = makeGazeStream('gaze-1', base.timesS, columns as EyeRows['columns']);
    tally.addAll(issues);
    if (stream !== undefined) streams.push(stream);
  }
  const recording: Recording = {
    format: 'pupil-core-pupil',
    name: source.name,
    device: 'Pupil Core',
    streams,
    events: [],
    facts: { reference: 'eye camera' },
  };
  return finishHeadMounted(recording, options, tally);
}

const EYES = [
  { eyeId: 0, eye: 'right' },
  { eyeId: 1, eye: 'left' },
] as const;

/** One eye on its own clock. */
interface EyeRows {
  readonly eyeId: 0 | 1;
  readonly timesS: Float64Array<ArrayBuffer>;
  readonly columns: Readonly<Record<string, Float32Array>>;
}

function readEye(table: Table, which: (typeof EYES)[number], tally: IssueTally): EyeRows {
  const rows = rowsOf(table, which.eyeId);
  const { values: times } = table.times('time');
  const timesS = Float64Array.from(rows, (row) => times[row]!);
  const columns = rows.length === 0 ? {} : eyeColumns(table, rows, which, tally);
  return { eyeId: which.eyeId, ...sortByTime(timesS, columns) };
}

/** The columns of an eye at the nearest samples of the other. The cameras run free: nothing is interpolated between them. */
function placed(eye: EyeRows, base: EyeRows, tally: IssueTally): Record<string, Float32Array> {
  tally.add('CLOCKS_DIFFER', {
    what: eye.eyeId === 0 ? 'The right eye' : 'The left eye',
    done: 'each value was put at the nearest sample of the other eye within half an interval, without interpolation',
  });
  return Object.fromEntries(
    Object.entries(eye.columns).map(([name, column]) => [name, placeNearest(base.timesS, eye.timesS, column).placed]),
  );
}

/** The rows of one eye: those of the 3-D model where it has any, else those of the 2-D detector. Each frame has one of each. */
function rowsOf(table: Table, eyeId: number): Uint32Array {
  const ids = table.numbers('eyeId');
  const all = Uint32Array.from({ length: table.rowCount }, (_, i) => i).filter((row) => ids[row] === eyeId);
  if (!table.has('method')) return all;
  const { codes, words } = table.texts('method');
  const isModel = words.map((word) => /3d/i.test(word));
  const model = all.filter((row) => isModel[codes[row]!]);
  return model.length > 0 ? model : all;
}

function eyeColumns(
  table: Table,
  rows: Uint32Array,
  { eyeId, eye }: { eyeId: 0 | 1; eye: 'left' | 'right' },
  tally: IssueTally,
): Record<string, Float32Array> {
  const take = (key: string): Float32Array => {
    const values = table.has(key) ? table.numbers(key) : undefined;
    return Float32Array.from(rows, (row) => values?.[row] ?? Number.NaN);
  };
  const [theta, phi] = [take('theta'), take('phi')];
  const hasModel = theta.some((value, i) => isAngle(value, phi[i]!));
  const x = hasModel ? new Float32Array(rows.length) : take('xNorm');
  const y = hasModel ? new Float32Array(rows.length) : take('yNorm');
  if (hasModel) {
    tally.add('POLARITY_ASSUMED', { column: 'theta and phi', direction: 'right and up by the camera’s mounting' });
    for (let i = 0; i < rows.length; i++) {
      const angles = isAngle(theta[i]!, phi[i]!) ? anglesFromEyeCamera(theta[i]!, phi[i]!, eyeId) : undefined;
      x[i] = angles?.xDeg ?? Number.NaN;
      y[i] = angles?.yDeg ?? Number.NaN;
    }
  }
  const unit = hasModel ? 'Deg' : 'Camera';
  const pupil = hasModel ? take('diameterMm') : take('diameterPx').map((px) => (Math.PI / 4) * px * px);
  const columns = {
    [`${eye}X${unit}`]: x,
    [`${eye}Y${unit}`]: y,
    [`${eye}Pupil${hasModel ? 'Mm' : 'Area'}`]: pupil.map((value) => (value > 0 ? value : Number.NaN)),
  };
  if (table.has('confidence')) loseUnsure(columns, take('confidence'), eye, tally);
  return columns;
}

/** Both 0 is what the model writes before it has seen the eye. */
function isAngle(theta: number, phi: number): boolean {
  return !Number.isNaN(theta) && !Number.isNaN(phi) && (theta !== 0 || phi !== 0);
}

function loseUnsure(
  columns: Readonly<Record<string, Float32Array>>,
  confidence: Float32Array,
  eye: string,
  tally: IssueTally,
): void {
  let lostCount = 0;
  for (let i = 0; i < confidence.length; i++) {
    if (confidence[i]! >= CORE_PARAMETERS.minConfidence) continue;
    lostCount++;
    for (const column of Object.values(columns)) column[i] = Number.NaN;
  }
  const limit = CORE_PARAMETERS.minConfidence;
  if (lostCount > 0) tally.add('CONFIDENCE_LOW', { column: `the ${eye} eye`, limit }, { count: lostCount, group: eye });
}
