import type { UvPerDeg } from '../../formats/index.ts';
import type { AnalyseOptions, EyeChoice } from '../../pipeline/index.ts';
import type { OptionSpec, ParsedCommand } from '../command.ts';
import { CliError } from '../exitCode.ts';
import { parseColumns } from '../parseColumns.ts';
import { parseDistanceM, parseScreen } from '../parseScreen.ts';

/** Flags that say how a recording is to be read; `analyse` and `convert` share them. */
export const READ_OPTIONS: readonly OptionSpec[] = [
  { name: 'screen', value: 'SIZE', meaning: 'screen in pixels and metres, e.g. 1920x1080px,0.53x0.30m (also mm, cm)' },
  { name: 'distance', value: 'M', meaning: 'from eye to screen in metres, e.g. 0.6 (or 60cm)' },
  { name: 'override-geometry', meaning: 'use --screen and --distance even where the file says otherwise' },
  { name: 'format', value: 'ID', meaning: 'read as this format without looking (kinsbourne formats lists them)' },
  { name: 'columns', value: 'MAP', meaning: "what a table's columns are, e.g. 'time=t_ms,gx=x_px,gy=y_px'" },
  { name: 'rate', value: 'HZ', meaning: 'samples per second, where no column is a time' },
  { name: 'uv-per-deg', value: 'N', meaning: 'EOG calibration: microvolts per degree, or two: horizontal,vertical' },
  { name: 'missing', value: 'N,…', meaning: 'numbers that mean "no data" in a table, e.g. 0,-1' },
];

export const EYE_OPTION: OptionSpec = {
  name: 'eye',
  value: 'auto|left|right',
  meaning: 'which eye to measure; auto takes the one with less loss and noise',
};

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
