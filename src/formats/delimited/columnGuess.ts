import { columnName } from '../columnNames.ts';

/**
 * What the columns of an unknown table may mean, from their names (and for the unit also from the values of the first
 * rows). A proposal for a person, never used unasked. Names that tell nothing get none; each meaning is given once.
 */
export function guessColumns(
  names: readonly string[],
  sampleRows: readonly (readonly string[])[],
): Readonly<Record<string, string>> {
  const proposal: Record<string, string> = {};
  const taken = new Set<string>();
  names.forEach((name, index) => {
    const values = sampleRows.map((row) => Number((row[index] ?? '').replace(',', '.'))).filter(Number.isFinite);
    const meaning = guessTime(name, values) ?? guessGaze(name, values);
    if (meaning === undefined) return;
    const slot = meaning.startsWith('t_') ? 'time' : meaning;
    if (taken.has(slot)) return;
    taken.add(slot);
    proposal[name] = meaning;
  });
  return proposal;
}

/** Words of a name: `LeftGazeX [px]` is `left gaze x px`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/°/g, ' deg ')
    .replace(/[µμ]s/g, ' us ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

const TIME_WORDS = new Set(['t', 'time', 'timestamp', 'timestamps', 'tstamp', 'timetick', 'ms', 'seconds', 'sec']);

function guessTime(name: string, values: readonly number[]): string | undefined {
  const words = wordsOf(name);
  if (!words.some((word) => TIME_WORDS.has(word))) return undefined;
  const unit = words.find((word) => ['s', 'sec', 'seconds', 'ms', 'us', 'ns'].includes(word));
  if (unit !== undefined) return `t_${unit.startsWith('s') ? 's' : unit}`;
  const step = values.length > 1 ? Math.abs(values[1]! - values[0]!) : Number.NaN;
  // A sample lasts 0.5 to 50 ms, so the step of the clock tells its unit.
  if (step > 0 && step < 0.2) return 't_s';
  if (step >= 0.2 && step < 200) return 't_ms';
  return step >= 200 && step < 200_000 ? 't_us' : step >= 200_000 ? 't_ns' : 't_ms';
}

function guessGaze(name: string, values: readonly number[]): string | undefined {
  const words = wordsOf(name);
  const says = (...candidates: string[]): boolean => candidates.some((word) => words.includes(word));
  const prefix = says('left', 'l', 'os', 'lx', 'ly') ? 'left' : says('right', 'r', 'od', 'rx', 'ry') ? 'right' : '';
  if (says('pupil', 'pupildiameter', 'diameter', 'pup'))
    return columnName(prefix, says('mm') ? 'PupilMm' : 'PupilArea');
  if (says('openness', 'opening')) return columnName(prefix, 'OpennessFraction');
  if (says('torsion', 'torsional', 'roll')) return columnName(prefix, 'TorsionDeg');
  if (says('velocity', 'vel', 'speed', 'validity', 'valid', 'std', 'acc', 'head')) return undefined;
  const isX = says('x', 'lx', 'rx', 'h', 'hor', 'horizontal', 'azimuth', 'yaw');
  const isY = says('y', 'ly', 'ry', 'v', 'ver', 'vert', 'vertical', 'elevation', 'pitch');
  if (isX === isY) return undefined;
  return columnName(prefix, (isX ? 'X' : 'Y') + guessUnit(says, values));
}

function guessUnit(says: (...candidates: string[]) => boolean, values: readonly number[]): string {
  if (says('deg', 'degree', 'degrees', 'azimuth', 'elevation')) return 'Deg';
  if (says('px', 'pix', 'pixel', 'pixels')) return 'Px';
  if (says('uv', 'microvolt')) return 'Uv';
  if (says('norm', 'normalized', 'normalised', 'fraction')) return 'Fraction';
  const largest = Math.max(0, ...values.map(Math.abs));
  const isFraction = largest > 0 && largest <= 1.5 && values.every((value) => value >= -0.5);
  return isFraction ? 'Fraction' : largest > 60 ? 'Px' : 'Deg';
}
