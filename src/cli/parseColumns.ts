import { type ColumnMapping, columnFromName, MOTION_TIME_NAMES, motionMeaning, motionRole } from '../formats/index.ts';
import { CliError } from './exitCode.ts';

const TIMES: readonly string[] = MOTION_TIME_NAMES;

const SHAPE = "header=meaning pairs, e.g. --columns 'time=t_ms,gx=x_px,gy=y_px'";
const MEANINGS = `${TIMES.join(' ')}, and with or without left_ or right_ before it: x_deg y_deg torsion_deg x_px y_px x_fraction y_fraction x_uv y_uv pupil_mm pupil_area openness_fraction; of motion: accel_x_g accel_x_m_s2 accel_x_mg (with gravity), linear_x_g … (without), gravity_x_g …, gyro_x_deg_s gyro_x_rad_s, mag_x_ut, pos_x_m …, and the same of y and z`;

/**
 * `--columns`, `--rate` and `--missing` → the mapping that a table needs. A header with a comma in it can be given as JSON:
 * `--columns '{"x, left": "left_x_px"}'`.
 */
export function parseColumns(columns: string, rate: string | undefined, missing: string | undefined): ColumnMapping {
  const pairs = columns.trim().startsWith('{') ? pairsOfJson(columns) : pairsOfText(columns);
  const mapped = Object.fromEntries(pairs.map(([header, meaning]) => [header, streamColumn(meaning)]));
  const hasTime = Object.values(mapped).some((meaning) => TIMES.includes(meaning));
  const rateHz = rate === undefined ? undefined : parseRateHz(rate);
  if (!hasTime && rateHz === undefined)
    throw new CliError('--columns names no time column (t_s, t_ms, t_us, t_ns or t_date); add one, or give --rate HZ');
  return {
    columns: mapped,
    ...(rateHz === undefined ? {} : { rateHz }),
    ...(missing === undefined ? {} : { missingValues: parseMissing(missing) }),
  };
}

export function parseRateHz(text: string): number {
  const rateHz = Number(text);
  if (!(rateHz > 0 && rateHz <= 100_000))
    throw new CliError(`--rate is ${text}; expected samples per second, e.g. --rate 500`);
  return rateHz;
}

function pairsOfText(text: string): [string, string][] {
  return text.split(',').map((pair) => {
    const at = pair.lastIndexOf('=');
    if (at <= 0 || at === pair.length - 1) throw new CliError(`--columns has "${pair}"; expected ${SHAPE}`);
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
}

function pairsOfJson(text: string): [string, string][] {
  try {
    return Object.entries(JSON.parse(text) as Record<string, unknown>).map(([header, meaning]) => [
      header,
      String(meaning),
    ]);
  } catch {
    throw new CliError(`--columns begins like JSON but is not; expected ${SHAPE}`);
  }
}

/** `left_x_px` or `leftXPx` → `leftXPx`; times and meanings of motion stay as they are. */
function streamColumn(meaning: string): string {
  const motion = motionMeaning(meaning);
  if (motion !== undefined && motion.unit === undefined)
    throw new CliError(
      `--columns maps to ${meaning} without a unit; expected ${meaning}_g, ${meaning}_m_s2 or ${meaning}_mg`,
    );
  const known = TIMES.includes(meaning) ? meaning : motion === undefined ? columnFromName(meaning) : motionRole(motion);
  if (known !== undefined) return known;
  throw new CliError(`--columns maps to ${meaning}, which is not a meaning we know; expected one of: ${MEANINGS}`);
}

function parseMissing(text: string): number[] {
  return text.split(',').map((part) => {
    const value = Number(part);
    if (part.trim() === '' || Number.isNaN(value))
      throw new CliError(`--missing is ${text}; expected numbers that mean "no data", e.g. --missing 0,-1`);
    return value;
  });
}
