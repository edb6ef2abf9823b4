import {
  type Column,
  type Issue,
  makeIssue,
  type Recording,
  type ScreenGeometry,
  type Stream,
} from '../recording/index.ts';
import { degFromScreenCoordinates } from '../units/index.ts';
import { columnName, EYE_PREFIXES } from './columnNames.ts';

/**
 * Bounds of screens. Chosen: from a phone at 10 cm to a wall at 10 m; beyond them the unit is wrong (cm or mm taken for
 * m) and no degrees are made. Pixels more than a quarter off square are used, but called odd.
 */
export const GEOMETRY_PARAMETERS = {
  minSizeM: 0.03,
  maxSizeM: 10,
  minDistanceM: 0.1,
  maxDistanceM: 10,
  maxPixelAspect: 1.25,
} as const;

const FIELDS = [
  'widthPx',
  'heightPx',
  'widthM',
  'heightM',
  'distanceM',
] as const satisfies readonly (keyof ScreenGeometry)[];
type Field = (typeof FIELDS)[number];

/** What of the screen must be known to turn a unit into degrees. */
const NEEDS: Readonly<Record<'Px' | 'Fraction', readonly Field[]>> = {
  Px: FIELDS,
  Fraction: ['widthM', 'heightM', 'distanceM'],
};

/** Whether every field is there and positive. */
export function isComplete(geometry: Partial<ScreenGeometry> | undefined): geometry is ScreenGeometry {
  return geometry !== undefined && has(geometry, FIELDS);
}

function has(geometry: Partial<ScreenGeometry>, fields: readonly Field[]): boolean {
  return fields.every((field) => (geometry[field] ?? 0) > 0 && Number.isFinite(geometry[field]));
}

/**
 * What is known of the screen: the file's word, filled up by the person's; the person's wins only where `override`.
 * A field that both give and that differs by more than 1 % is an issue.
 */
export function mergeGeometry(
  fromFile: Partial<ScreenGeometry> | undefined,
  fromPerson: Partial<ScreenGeometry> | undefined,
  override = false,
): { geometry: Partial<ScreenGeometry>; issues: Issue[] } {
  const geometry: Partial<Record<Field, number>> = {};
  const differing: string[] = [];
  for (const field of FIELDS) {
    const file = usable(fromFile?.[field]);
    const person = usable(fromPerson?.[field]);
    const value = override ? (person ?? file) : (file ?? person);
    if (value !== undefined) geometry[field] = value;
    if (file !== undefined && person !== undefined && Math.abs(file - person) > 0.01 * file)
      differing.push(`${field} ${file} by the file and ${person} by you`);
  }
  const used = override ? 'what you gave' : 'what the file says';
  return {
    geometry,
    issues: differing.length === 0 ? [] : [makeIssue('GEOMETRY_ODD', { found: differing.join(', '), used })],
  };
}

function usable(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
}

/**
 * The recording with `…XDeg` and `…YDeg` beside each pair of `Px` or `Fraction` columns, as far as `geometry` suffices:
 * from the screen centre, right and up positive, atan(offset / distance) on each axis (see `degFromScreenCoordinates`).
 * Columns that are in degrees already are kept. Says GEOMETRY_MISSING where degrees cannot be had; never guesses.
 */
export function withDegrees(
  recording: Recording,
  geometry: Partial<ScreenGeometry>,
): { recording: Recording; issues: readonly Issue[] } {
  const wanting = new Set<string>();
  const impossible = impossibility(geometry);
  let raw = false;
  const streams = recording.streams.map((stream) => {
    const added: Record<string, Column> = {};
    for (const prefix of EYE_PREFIXES) {
      if (stream.columns[columnName(prefix, 'XDeg')] || stream.columns[columnName(prefix, 'YDeg')]) continue;
      const unit = unitOf(stream, prefix);
      if (unit === undefined) {
        raw ||= stream.columns[columnName(prefix, 'XCamera')] !== undefined;
      } else if (impossible === undefined && has(geometry, NEEDS[unit]))
        Object.assign(added, degreeColumns(stream, prefix, unit, geometry));
      else wanting.add(unit === 'Px' ? 'pixels' : 'fractions of the screen');
    }
    return Object.keys(added).length === 0 ? stream : { ...stream, columns: { ...stream.columns, ...added } };
  });
  const issues = [...wanting].map((unit) => makeIssue('GEOMETRY_MISSING', { unit }));
  if (raw) issues.push(makeIssue('COORDINATES_RAW'));
  if (impossible !== undefined) issues.push(makeIssue('GEOMETRY_ODD', { found: impossible, used: 'nothing of it' }));
  else if (oddity(geometry) !== undefined)
    issues.push(makeIssue('GEOMETRY_ODD', { found: oddity(geometry)!, used: 'exactly that' }));
  const known = Object.keys(geometry).length === 0 ? {} : { geometry };
  return { recording: { ...recording, ...known, streams }, issues };
}

function unitOf(stream: Stream, prefix: string): 'Px' | 'Fraction' | undefined {
  for (const unit of ['Px', 'Fraction'] as const) {
    const isThere = (axis: string): boolean => stream.columns[columnName(prefix, axis + unit)] !== undefined;
    if (isThere('X') || isThere('Y')) return unit;
  }
  return undefined;
}

function degreeColumns(
  stream: Stream,
  prefix: string,
  unit: 'Px' | 'Fraction',
  geometry: Partial<ScreenGeometry>,
): Record<string, Column> {
  const spanX = unit === 'Px' ? geometry.widthPx! : 1;
  const spanY = unit === 'Px' ? geometry.heightPx! : 1;
  const distanceM = geometry.distanceM!;
  const x = stream.columns[columnName(prefix, `X${unit}`)];
  const y = stream.columns[columnName(prefix, `Y${unit}`)];
  const added: Record<string, Column> = {};
  if (x !== undefined)
    added[columnName(prefix, 'XDeg')] = degFromScreenCoordinates(x, {
      center: spanX / 2,
      metresPerUnit: geometry.widthM! / spanX,
      distanceM,
    });
  if (y !== undefined)
    added[columnName(prefix, 'YDeg')] = degFromScreenCoordinates(y, {
      center: spanY / 2,
      metresPerUnit: -geometry.heightM! / spanY,
      distanceM,
    });
  return added;
}

/** What of a screen cannot be, in words, or undefined. */
function impossibility({ widthM, heightM, distanceM }: Partial<ScreenGeometry>): string | undefined {
  const { minSizeM, maxSizeM, minDistanceM, maxDistanceM } = GEOMETRY_PARAMETERS;
  for (const sizeM of [widthM, heightM])
    if (sizeM !== undefined && !(sizeM >= minSizeM && sizeM <= maxSizeM)) return `a screen side of ${sizeM} m`;
  return distanceM !== undefined && !(distanceM >= minDistanceM && distanceM <= maxDistanceM)
    ? `a viewing distance of ${distanceM} m`
    : undefined;
}

/** What is strange about a screen, in words, or undefined. */
function oddity(geometry: Partial<ScreenGeometry>): string | undefined {
  if (!isComplete(geometry)) return undefined;
  const { widthM, heightM, widthPx, heightPx } = geometry;
  const { maxPixelAspect } = GEOMETRY_PARAMETERS;
  const aspect = widthM / widthPx / (heightM / heightPx);
  return aspect > maxPixelAspect || aspect < 1 / maxPixelAspect
    ? `${widthPx} × ${heightPx} px on ${widthM} × ${heightM} m (pixels ${aspect.toFixed(2)} times as wide as high)`
    : undefined;
}
