import { TICKS_PER_S } from '../../units/index.ts';

export type TobiiDialect = 'prolab' | 'studio' | 'tx300' | 'titta';
export type Triple = readonly [number, number, number];

/** Where the columns of one eye are (indices into the header). */
export interface EyeColumns {
  /** '' for the mean of both eyes. */
  readonly prefix: '' | 'left' | 'right';
  readonly x: number;
  readonly y: number;
  readonly unit: 'Px' | 'Fraction' | 'Mm';
  readonly validity: number | undefined;
  readonly pupil: number | undefined;
  /** Eye and gaze point in space, mm; in the tracker's user coordinates (x right, y up, z towards the person). */
  readonly origin: Triple | undefined;
  readonly target: Triple | undefined;
}

export interface TobiiColumns {
  readonly dialect: TobiiDialect;
  readonly time: number;
  /** undefined where the header has no unit: then the step of the clock tells it (see `ticksFromStep`). */
  readonly ticksPerS: number | undefined;
  readonly eyes: readonly EyeColumns[];
  /** Which device a row is from ("Eye Tracker", "Mouse"). */
  readonly sensor: number | undefined;
  readonly event: number | undefined;
  /** Name of the recording; only compared, never kept. */
  readonly recording: number | undefined;
  readonly widthPx: number | undefined;
  readonly heightPx: number | undefined;
}

/**
 * Finds the columns by name, or undefined where the header is none of Tobii's. Exports have the columns that a person
 * ticked, in any order, so nothing is taken by position.
 */
export function findTobiiColumns(header: readonly string[]): TobiiColumns | undefined {
  const names = header.map(plainName);
  if (names.includes('lgazepos2dx') || names.includes('rgazepos2dx')) return tx300Columns(names);
  if (names.some((name) => /^(left|right)gazepointondisplayareax$/.test(name))) return tittaColumns(names);
  if (names.some((name) => /^gazepoint(left|right)?x/.test(name))) return labColumns(header, names);
  return undefined;
}

/** Lower case letters and digits only, units in brackets left out: `Gaze point left X [DACS px]` is `gazepointleftx`. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[[(].*$/, '')
    .replace(/[^a-z0-9]/g, '');
}

function indexOf(names: readonly string[], ...candidates: string[]): number | undefined {
  for (const candidate of candidates) {
    const index = names.indexOf(candidate);
    if (index !== -1) return index;
  }
  return undefined;
}

function triple(names: readonly string[], ...stems: string[]): Triple | undefined {
  for (const stem of stems) {
    const found = ['x', 'y', 'z'].map((axis) => names.indexOf(stem + axis));
    if (!found.includes(-1)) return found as unknown as Triple;
  }
  return undefined;
}

function tx300Columns(names: readonly string[]): TobiiColumns | undefined {
  const time = indexOf(names, 'time');
  const relative = indexOf(names, 'reltimestamp');
  const eyes = (['left', 'right'] as const).flatMap((prefix): EyeColumns[] => {
    const letter = prefix[0]!;
    const x = indexOf(names, `${letter}gazepos2dx`);
    const y = indexOf(names, `${letter}gazepos2dy`);
    if (x === undefined || y === undefined) return [];
    const validity = indexOf(names, `${letter}validity`);
    const pupil = indexOf(names, `${letter}pupildm`);
    const origin = triple(names, `${letter}eyepos3d`);
    return [{ prefix, x, y, unit: 'Fraction', validity, pupil, origin, target: triple(names, `${letter}gazepos3d`) }];
  });
  return finished('tx300', time ?? relative, time === undefined ? TICKS_PER_S.ms : TICKS_PER_S.us, eyes, names);
}

function tittaColumns(names: readonly string[]): TobiiColumns | undefined {
  const time = indexOf(names, 'devicetimestamp', 'systemtimestamp');
  const eyes = (['left', 'right'] as const).flatMap((prefix): EyeColumns[] => {
    const x = indexOf(names, `${prefix}gazepointondisplayareax`);
    const y = indexOf(names, `${prefix}gazepointondisplayareay`);
    if (x === undefined || y === undefined) return [];
    const validity = indexOf(names, `${prefix}gazepointvalid`, `${prefix}gazepointvalidity`);
    const pupil = indexOf(names, `${prefix}pupildiameter`);
    const stems = (what: string): string[] => [
      `${prefix}${what}inusercoordinates`,
      `${prefix}${what}inusercoordinatesystem`,
    ];
    const origin = triple(names, ...stems('gazeorigin'));
    return [{ prefix, x, y, unit: 'Fraction', validity, pupil, origin, target: triple(names, ...stems('gazepoint')) }];
  });
  return finished('titta', time, TICKS_PER_S.us, eyes, names);
}

/** Coordinate systems in order of preference: the display's before the medium's, px before fractions before mm. */
const LAB_UNITS: readonly [RegExp, EyeColumns['unit']][] = [
  [/(dacs|adcs)\s*px/i, 'Px'],
  [/mcs\s*px/i, 'Px'],
  [/[[(]\s*px/i, 'Px'],
  [/(dacs|adcs|mcs)?\s*norm/i, 'Fraction'],
  [/(dacs|adcs)\s*mm/i, 'Mm'],
];

/** Pro Lab (`Recording timestamp [ms]`, `Gaze point left X [DACS px]`) and Studio (`RecordingTimestamp`, `GazePointLeftX (ADCSpx)`). */
function labColumns(header: readonly string[], names: readonly string[]): TobiiColumns | undefined {
  const dialect = header.some((name) => /^Gaze point/.test(name.trim())) ? 'prolab' : 'studio';
  const time = indexOf(names, 'eyetrackertimestamp', 'recordingtimestamp', 'computertimestamp');
  const eyes = (['left', 'right', ''] as const).flatMap((prefix): EyeColumns[] => {
    const found = labPosition(header, names, `gazepoint${prefix}`);
    if (found === undefined) return [];
    const validity = indexOf(names, `validity${prefix}`);
    const pupil = prefix === '' ? undefined : indexOf(names, `pupildiameter${prefix}`, `pupil${prefix}`);
    return [{ prefix, ...found, validity, pupil, origin: undefined, target: undefined }];
  });
  const each = eyes.filter((eye) => eye.prefix !== '');
  const ticksPerS = time === undefined ? undefined : labTicks(header[time]!);
  return finished(dialect, time, ticksPerS, each.length > 0 ? each : eyes, names);
}

function labPosition(
  header: readonly string[],
  names: readonly string[],
  stem: string,
): { x: number; y: number; unit: EyeColumns['unit'] } | undefined {
  const find = (axis: string, tag: RegExp): number =>
    names.findIndex((name, index) => name === stem + axis && tag.test(header[index]!.replace(/^[^[(]*/, '')));
  for (const [tag, unit] of LAB_UNITS) {
    const [x, y] = [find('x', tag), find('y', tag)];
    if (x !== -1 && y !== -1) return { x, y, unit };
  }
  // Pro Lab before unit tags wrote `Gaze point left X` for pixels.
  const [x, y] = [find('x', /^$/), find('y', /^$/)];
  return x !== -1 && y !== -1 ? { x, y, unit: 'Px' } : undefined;
}

/** By the unit tag. A tag that cannot be read (a µ in the wrong encoding) still ends in s for microseconds. */
function labTicks(name: string): number | undefined {
  const tag = /[[(]\s*(.+?)\s*[\])]/.exec(name)?.[1]?.toLowerCase();
  if (tag === undefined) return undefined;
  return tag === 'ms' ? TICKS_PER_S.ms : /^(us|[^a-z]+s)$/.test(tag) ? TICKS_PER_S.us : undefined;
}

/**
 * The clock's ticks per second from the median step between samples. No guess: Tobii trackers run at 30 to 1,200 Hz, so
 * a step is 0.8 to 33 in ms and 830 to 33,000 in microseconds.
 */
export function ticksFromStep(step: number): number {
  return step > 200 ? TICKS_PER_S.us : TICKS_PER_S.ms;
}

function finished(
  dialect: TobiiDialect,
  time: number | undefined,
  ticksPerS: number | undefined,
  eyes: readonly EyeColumns[],
  names: readonly string[],
): TobiiColumns | undefined {
  if (time === undefined || eyes.length === 0) return undefined;
  return {
    dialect,
    time,
    ticksPerS,
    eyes,
    sensor: indexOf(names, 'sensor'),
    event: indexOf(names, 'event', 'studioevent'),
    recording: indexOf(names, 'recordingname'),
    widthPx: indexOf(names, 'recordingresolutionwidth'),
    heightPx: indexOf(names, 'recordingresolutionheight'),
  };
}
