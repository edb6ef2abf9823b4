import { type ByteSource, FormatError } from '../../recording/index.ts';
import { quantile } from '../../signal/index.ts';
import type { ReadOptions } from '../format.ts';
import { placeNearest } from '../placeNearest.ts';
import type { IssueTally } from '../table/issueTally.ts';
import { readTable } from '../table/tableReader.ts';
import { ticksBetween } from '../ticksBetween.ts';
import { chooseByName, NS_PER_S, type WantedColumns } from './pupilTable.ts';

export const PARAMETERS = {
  /** Lid apertures are divided by this quantile of the recording, so that 1 is open. chosen: blinks are fewer than 1 in 20 samples, and a single wide stare does not set the scale. */
  openQuantile: 0.95,
} as const;

const FILE_NAME = '3d_eye_states.csv';
const COLUMNS: WantedColumns = {
  'timestamp [ns]': ['time', 'time'],
  'pupil diameter left [mm]': ['leftPupilMm', 'float32'],
  'pupil diameter right [mm]': ['rightPupilMm', 'float32'],
  'eyelid aperture left [mm]': ['leftOpennessFraction', 'float32'],
  'eyelid aperture right [mm]': ['rightOpennessFraction', 'float32'],
};

/** Pupils and lids, to be put on the clock of gaze. */
export interface EyeStates {
  readonly name: string;
  /** The columns on other times, s from the gaze's first sample; NaN where no value is within half a sample. */
  placedOn(timesS: Float64Array): Record<string, Float32Array>;
}

/**
 * The companion `3d_eye_states.csv`, where it stands beside the gaze.
 * @param originNs first time of the gaze as it stands in its file
 */
export async function readEyeStates(
  source: ByteSource,
  originNs: string,
  options: ReadOptions,
  tally: IssueTally,
): Promise<EyeStates | undefined> {
  const file = await source.sibling?.(FILE_NAME);
  if (file === undefined) return undefined;
  try {
    const quiet: ReadOptions = options.cancelled === undefined ? {} : { cancelled: options.cancelled };
    const table = await readTable(file, quiet, { choose: (header) => chooseByName(header, COLUMNS) });
    if (!table.has('time')) return undefined;
    tally.addAll(table.issues.map((issue) => ({ ...issue, where: { ...issue.where, file: FILE_NAME } })));
    const { origin, values } = table.times('time');
    const startS = ticksBetween(origin, originNs) / NS_PER_S;
    const ownS = Float64Array.from(values, (ns) => startS + ns / NS_PER_S);
    const names = Object.values(COLUMNS).flatMap(([key, kind]) => (kind !== 'time' && table.has(key) ? [key] : []));
    const columns = names.map((name) => [name, scaled(name, table.numbers(name) as Float32Array)] as const);
    return {
      name: FILE_NAME,
      placedOn: (timesS) =>
        Object.fromEntries(columns.map(([name, column]) => [name, placeNearest(timesS, ownS, column).placed])),
    };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    tally.add(error.code, error.params, { where: { file: FILE_NAME } });
    return undefined;
  }
}

/** Apertures in mm become 0 (closed) to 1 (as open as this recording's open eye); a pupil of 0 is loss. */
function scaled(name: string, column: Float32Array): Float32Array {
  if (name.endsWith('Mm')) return column.map((value) => (value > 0 ? value : Number.NaN));
  const openMm = quantile(column, PARAMETERS.openQuantile);
  return column.map((value) => (openMm > 0 ? Math.min(1, Math.max(0, value / openMm)) : Number.NaN));
}
