import { TASKS } from '../../body/index.ts';
import type { MotionOptions, UvPerDeg } from '../../formats/index.ts';
import type { AnalyseOptions, EyeChoice } from '../../pipeline/index.ts';
import { BODY_PLACES, type BodyPlace, makeLocalTime } from '../../recording/index.ts';
import type { OptionSpec, ParsedCommand } from '../command.ts';
import { CliError } from '../exitCode.ts';
import { parseColumns } from '../parseColumns.ts';
import { parseDistanceM, parseScreen } from '../parseScreen.ts';
import { parseStimuli, parseTasks } from '../parseTasks.ts';

const ACCELERATION_UNITS = ['g', 'm/s2', 'mg'] as const;

/** Flags that say how a recording is to be read; `analyse` and `convert` share them. */
export const READ_OPTIONS: readonly OptionSpec[] = [
  { name: 'screen', value: 'SIZE', meaning: 'screen in pixels and metres, e.g. 1920x1080px,0.53x0.30m (also mm, cm)' },
  { name: 'distance', value: 'M', meaning: 'from eye to screen in metres, e.g. 0.6 (or 60cm)' },
  { name: 'override-geometry', meaning: 'use --screen and --distance even where the file says otherwise' },
  { name: 'format', value: 'ID', meaning: 'read as this format without looking (kinsbourne formats lists them)' },
  { name: 'columns', value: 'MAP', meaning: "what a table's columns are, e.g. 'time=t_ms,gx=x_px,gy=y_px'" },
  { name: 'rate', value: 'HZ', meaning: 'samples per second, where no column is a time' },
  { name: 'uv-per-deg', value: 'N', meaning: 'EOG calibration: microvolts per degree, or two: horizontal,vertical' },
  { name: 'place', value: 'PLACE', meaning: `where a motion sensor was worn: ${BODY_PLACES.join(', ')}` },
  {
    name: 'zone',
    value: 'ZONE',
    meaning: "time zone of a device's clock, e.g. Europe/Berlin: daylight saving is then followed",
  },
  {
    name: 'acceleration',
    value: 'UNIT',
    meaning: `unit of acceleration in a table that does not tell it: ${ACCELERATION_UNITS.join(', ')}`,
  },
  { name: 'missing', value: 'N,…', meaning: 'numbers that mean "no data" in a table, e.g. 0,-1' },
];

export const EYE_OPTION: OptionSpec = {
  name: 'eye',
  value: 'auto|left|right',
  meaning: 'which eye to measure; auto takes the one with less loss and noise',
};

/** What a person says was being done, and when: only `analyse` measures it. */
export const TASK_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'tasks',
    value: 'LIST',
    meaning: `what was done when, in seconds: e.g. 'rest=0-120,reach=180-220' (${TASKS.join(', ')})`,
  },
  { name: 'stimuli', value: 'S,…', meaning: 'seconds of claps or taps, e.g. 12.5,15,18.2' },
  { name: 'age', value: 'YEARS', meaning: 'age of the person: naps and the best place for sleep depend on it below 3' },
];

const EYES: readonly string[] = ['auto', 'left', 'right'];

/** The flags as the pipeline wants them. @throws CliError where one is not understood */
export function readAnalyseOptions(parsed: ParsedCommand, formatIds: readonly string[]): AnalyseOptions {
  const screen = parsed.text('screen');
  const distance = parsed.text('distance');
  const geometry = {
    ...(screen === undefined ? {} : parseScreen(screen)),
    ...(distance === undefined ? {} : { distanceM: parseDistanceM(distance) }),
  };
  const eye = parsed.text('eye');
  if (eye !== undefined && !EYES.includes(eye)) throw new CliError(`--eye is ${eye}; expected ${EYES.join(', ')}`);
  const format = parsed.text('format');
  if (format !== undefined && !formatIds.includes(format))
    throw new CliError(`--format is ${format}; expected one of: ${formatIds.join(', ')}`);
  const motion = readMotionOptions(parsed);
  const uvPerDeg = parsed.text('uv-per-deg');
  const columns = parsed.text('columns');
  if (columns === undefined && (parsed.text('rate') ?? parsed.text('missing')) !== undefined)
    throw new CliError('--rate and --missing belong to --columns, which is not there');
  return {
    ...(Object.keys(geometry).length === 0 ? {} : { geometry }),
    ...(parsed.flag('override-geometry') ? { overrideGeometry: true } : {}),
    ...(eye === undefined ? {} : { eye: eye as EyeChoice }),
    ...(format === undefined ? {} : { format }),
    ...(uvPerDeg === undefined ? {} : { uvPerDeg: parseUvPerDeg(uvPerDeg) }),
    ...(motion === undefined ? {} : { motion }),
    ...(parsed.text('age') === undefined ? {} : { ageYears: parseAge(parsed.text('age')!) }),
    ...(parsed.text('tasks') === undefined ? {} : { tasks: parseTasks(parsed.text('tasks')!) }),
    ...(parsed.text('stimuli') === undefined ? {} : { stimuliS: parseStimuli(parsed.text('stimuli')!) }),
    ...(columns === undefined ? {} : { mapping: parseColumns(columns, parsed.text('rate'), parsed.text('missing')) }),
  };
}

/** `12` or `12,9` → microvolts per degree, for both axes or for each. */
function parseUvPerDeg(text: string): UvPerDeg {
  const values = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [x, y] = values;
  if (values.length > 2 || x === undefined || !values.every((value) => Number.isFinite(value) && value !== 0))
    throw new CliError(
      `--uv-per-deg is ${text}; expected microvolts per degree, e.g. --uv-per-deg 12 or --uv-per-deg 12,9`,
    );
  return y === undefined ? x : { x, y };
}

/** Where a sensor was worn, in what zone and unit, as far as flags say. @throws CliError where one is not understood */
function readMotionOptions(parsed: ParsedCommand): MotionOptions | undefined {
  const place = parsed.text('place');
  const zone = parsed.text('zone');
  const unit = parsed.text('acceleration');
  if (place !== undefined && !(BODY_PLACES as readonly string[]).includes(place))
    throw new CliError(`--place is ${place}; expected one of ${BODY_PLACES.join(', ')}`);
  if (unit !== undefined && !(ACCELERATION_UNITS as readonly string[]).includes(unit))
    throw new CliError(`--acceleration is ${unit}; expected one of ${ACCELERATION_UNITS.join(', ')}`);
  if (zone !== undefined) checkZone(zone);
  if (place === undefined && zone === undefined && unit === undefined) return undefined;
  return {
    ...(place === undefined ? {} : { place: place as BodyPlace }),
    ...(zone === undefined ? {} : { zone }),
    ...(unit === undefined ? {} : { accelerationUnit: unit as (typeof ACCELERATION_UNITS)[number] }),
  };
}

function checkZone(zone: string): void {
  try {
    makeLocalTime({ startLocal: '2026-01-01T00:00:00', zone });
  } catch {
    throw new CliError(`--zone is ${zone}; expected an IANA time zone such as Europe/Berlin`);
  }
}

function parseAge(text: string): number {
  const years = text.trim() === '' ? Number.NaN : Number(text);
  if (!(years >= 0 && years <= 120)) throw new CliError(`--age is ${text}; expected years, e.g. 2.5`);
  return years;
}
