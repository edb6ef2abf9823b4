import { type ByteSource, FormatError, type Recording } from '../../recording/index.ts';
import { makeGazeStream } from '../clock.ts';
import { finishRecording } from '../finishRecording.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { firstCells } from '../table/firstCells.ts';
import { IssueTally } from '../table/issueTally.ts';
import type { Table } from '../table/table.ts';
import { readTable } from '../table/tableReader.ts';
import { anglesFromSceneVector } from './gazeAngles.ts';
import { chooseByName, finishHeadMounted, type WantedColumns } from './pupilTable.ts';
import { sortByTime } from './sortByTime.ts';

/** Constants of Pupil Core. */
export const CORE_PARAMETERS = {
  /** Samples less sure than this count as lost. Source: Pupil Labs' documentation ("useful data carries a confidence value greater than ~0.6"). */
  minConfidence: 0.6,
  /** Rows that are looked at for the eye of a one-eyed headset. chosen: several seconds. */
  eyeIdRows: 1000,
} as const;

const COLUMNS: WantedColumns = {
  gaze_timestamp: ['time', 'time'],
  confidence: ['confidence', 'float32'],
  norm_pos_x: ['xNorm', 'float32'],
  norm_pos_y: ['yNorm', 'float32'],
  x_norm: ['xSurface', 'float32'],
  y_norm: ['ySurface', 'float32'],
  ...Object.fromEntries(
    [0, 1].flatMap((eye) => ['x', 'y', 'z'].map((axis) => [`gaze_normal${eye}_${axis}`, [`${axis}${eye}`, 'float32']])),
  ),
};

/** `gaze_positions.csv` of Pupil Core, and `gaze_positions_on_surface_….csv`, as Pupil Player exports them. */
export const pupilCoreGaze: Format = {
  id: 'pupil-core-gaze',
  title: 'Pupil Core gaze_positions.csv',
  extensions: ['.csv'],
  page: 'docs/formats/pupil.md',
  recognises: (head) => {
    const names = firstCells(head);
    return names.includes('gaze_timestamp') && (names.includes('norm_pos_x') || names.includes('x_norm'));
  },
  parse: parseCoreGaze,
};

async function parseCoreGaze(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tally = new IssueTally();
  const eyes = new EyeIds();
  const table = await readTable(source, options, {
    choose: (header) => {
      eyes.baseDataIndex = header.indexOf('base_data');
      return chooseByName(header, COLUMNS);
    },
    acceptRow: (row) => {
      if (eyes.isCollecting) eyes.collect(row.text(eyes.baseDataIndex));
      return true;
    },
  });
  if (!table.has('time'))
    throw new FormatError('HEADER_UNREADABLE', { field: 'the column gaze_timestamp', found: 'missing' });
  tally.addAll(table.issues);
  const isSurface = table.has('xSurface') && table.has('ySurface');
  const columns = isSurface
    ? fractions(table.numbers('xSurface'), table.numbers('ySurface'))
    : (eyeAngles(table, eyes.eyeOfZero()) ?? sceneFractions(table, tally));
  loseUnsure(table, columns, tally);
  const sorted = sortByTime(table.times('time').values, columns);
  const { stream, issues } = makeGazeStream('gaze-1', sorted.timesS, sorted.columns);
  tally.addAll(issues);
  const recording: Recording = {
    format: 'pupil-core-gaze',
    name: source.name,
    device: 'Pupil Core',
    streams: stream === undefined ? [] : [stream],
    events: [],
    facts: { reference: isSurface ? 'surface' : 'scene camera (head)' },
  };
  return isSurface ? finishRecording(recording, options, tally) : finishHeadMounted(recording, options, tally);
}

/** Which eyes the rows were made from, told by `base_data` ("timestamp-eye timestamp-eye"). */
class EyeIds {
  baseDataIndex = -1;
  readonly #seen = new Set<string>();
  #rowCount = 0;

  get isCollecting(): boolean {
    return this.baseDataIndex !== -1 && this.#rowCount < CORE_PARAMETERS.eyeIdRows;
  }

  collect(baseData: string): void {
    this.#rowCount++;
    for (const match of baseData.matchAll(/-([01])\b/g)) this.#seen.add(match[1]!);
  }

  /** The eye in the columns numbered 0: the right one, except in a headset with only a left camera. */
  eyeOfZero(): 'left' | 'right' {
    return this.#seen.has('1') && !this.#seen.has('0') ? 'left' : 'right';
  }
}

/** Angles per eye from the gaze normals; undefined where the export has none (2-D gaze mapping). */
function eyeAngles(table: Table, eyeOfZero: 'left' | 'right'): Record<string, Float32Array> | undefined {
  const columns: Record<string, Float32Array> = {};
  for (const [id, eye] of [
    ['1', 'left'],
    ['0', eyeOfZero],
  ] as const) {
    if (!table.has(`x${id}`) || !table.has(`y${id}`) || !table.has(`z${id}`)) continue;
    const [nx, ny, nz] = ['x', 'y', 'z'].map((axis) => table.numbers(axis + id));
    const x = new Float32Array(table.rowCount);
    const y = new Float32Array(table.rowCount);
    let validCount = 0;
    for (let i = 0; i < table.rowCount; i++) {
      const angles = anglesFromSceneVector(nx![i]!, ny![i]!, nz![i]!);
      x[i] = angles.xDeg;
      y[i] = angles.yDeg;
      if (!Number.isNaN(angles.xDeg)) validCount++;
    }
    if (validCount > 0) Object.assign(columns, { [`${eye}XDeg`]: x, [`${eye}YDeg`]: y });
  }
  return Object.keys(columns).length === 0 ? undefined : columns;
}

function sceneFractions(table: Table, tally: IssueTally): Record<string, Float32Array> {
  if (!table.has('xNorm') || !table.has('yNorm')) return {};
  tally.add('SCENE_CAMERA_ONLY', { wanted: 'gaze of the 3d gaze mapper (gaze_normal0_x …)' });
  return fractions(table.numbers('xNorm'), table.numbers('yNorm'));
}

/** Pupil Labs counts from the bottom left corner, a screen from the top left: y is turned over. */
function fractions(x: ArrayLike<number>, y: ArrayLike<number>): Record<string, Float32Array> {
  return { xFraction: Float32Array.from(x), yFraction: Float32Array.from(y, (value) => 1 - value) };
}

function loseUnsure(table: Table, columns: Record<string, Float32Array>, tally: IssueTally): void {
  if (!table.has('confidence')) return;
  const confidence = table.numbers('confidence');
  let lostCount = 0;
  for (let i = 0; i < confidence.length; i++) {
    if (confidence[i]! >= CORE_PARAMETERS.minConfidence) continue;
    lostCount++;
    for (const column of Object.values(columns)) column[i] = Number.NaN;
  }
  if (lostCount > 0)
    tally.add('CONFIDENCE_LOW', { column: 'gaze', limit: CORE_PARAMETERS.minConfidence }, { count: lostCount });
}
