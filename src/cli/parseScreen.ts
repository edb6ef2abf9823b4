import type { ScreenGeometry } from '../recording/index.ts';
import { CliError } from './exitCode.ts';

const METRES: Readonly<Record<string, number>> = { mm: 0.001, cm: 0.01, m: 1 };
const SIZE = /^(\d+(?:\.\d+)?)\s*[x×*]\s*(\d+(?:\.\d+)?)\s*(px|mm|cm|m)$/i;
const LENGTH = /^(\d+(?:\.\d+)?|\.\d+)\s*(mm|cm|m)?$/i;

/** Above this a screen or a viewing distance is a slip of units. chosen: no laboratory sits a person further away. */
const LARGEST_M = 10;

/**
 * `--screen 1920x1080px,530x300mm` → pixels and metres. Either half may stand alone, in any order.
 * @throws CliError that shows the shape that is expected
 */
export function parseScreen(text: string): Partial<ScreenGeometry> {
  let geometry: Partial<ScreenGeometry> = {};
  for (const part of text.split(',')) {
    const match = SIZE.exec(part.trim());
    if (match === null)
      throw new CliError(
        `--screen is ${text}; expected width x height in pixels and in metres, e.g. --screen 1920x1080px,0.53x0.30m`,
      );
    const [width, height, unit] = [Number(match[1]), Number(match[2]), match[3]!.toLowerCase()];
    if (unit === 'px')
      geometry = { ...geometry, widthPx: positive('--screen', width), heightPx: positive('--screen', height) };
    else
      geometry = {
        ...geometry,
        widthM: plausibleM('--screen', width * METRES[unit]!),
        heightM: plausibleM('--screen', height * METRES[unit]!),
      };
  }
  return geometry;
}

/** `--distance 0.6` (metres), `60cm`, `600mm` → metres. */
export function parseDistanceM(text: string): number {
  const match = LENGTH.exec(text.trim());
  if (match === null)
    throw new CliError(`--distance is ${text}; expected metres, e.g. --distance 0.6 or --distance 60cm`);
  return plausibleM('--distance', Number(match[1]) * METRES[(match[2] ?? 'm').toLowerCase()]!);
}

function plausibleM(flag: string, valueM: number): number {
  if (valueM > LARGEST_M)
    throw new CliError(
      `${flag} comes to ${valueM} m; expected at most ${LARGEST_M} m. Write the unit, e.g. 60cm or 600mm.`,
    );
  return positive(flag, valueM);
}

function positive(flag: string, value: number): number {
  if (value > 0) return value;
  throw new CliError(`${flag} must be greater than 0`);
}
