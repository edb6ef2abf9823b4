import type { ScreenGeometry } from '../../recording/index.ts';
import { DEG_PER_RAD } from '../../units/index.ts';
import { columnFromName, columnName } from '../columnNames.ts';
import type { IssueTally } from '../table/issueTally.ts';
import { type Json, objectOf, textOf, textsOf } from './sidecar.ts';

export type Eye = 'left' | 'right' | '';

/** A column of the table that becomes a gaze column: `value * scale + offset`. */
export interface PhysioColumn {
  readonly index: number;
  readonly name: string;
  readonly scale: number;
  readonly offset: number;
}

/** Numbers that EyeLink's converters leave for "no data". */
export const MISSING_POSITIONS = [-32768, 100000000] as const;

const X_NAMES = ['x_coordinate', 'x_coord', 'eye1_x_coordinate', 'eye2_x_coordinate'];
const Y_NAMES = ['y_coordinate', 'y_coord', 'eye1_y_coordinate', 'eye2_y_coordinate'];
const PUPIL_NAMES = ['pupil_size', 'eye1_pupil_size', 'eye2_pupil_size'];
/** The field of a column in which our own writer says which column it was. */
export const OWN_COLUMN_FIELD = 'KinsbourneColumn';

/** The eye that a description tells, else the label of the recording where it is one. */
export function recordedEye(sidecar: Json, label: string | undefined): Eye {
  const told = (textOf(sidecar, 'RecordedEye') ?? label ?? '').toLowerCase();
  return told === 'left' || told === 'right' ? told : '';
}

/**
 * The gaze columns of a table by its description: our own names where it has them, else positions and pupil by BIDS's
 * names and units.
 */
export function physioColumns(
  sidecar: Json,
  eye: Eye,
  geometry: Partial<ScreenGeometry>,
  tally: IssueTally,
): PhysioColumn[] {
  const names = textsOf(sidecar, 'Columns') ?? [];
  const columns: PhysioColumn[] = [];
  for (const [index, name] of names.entries()) {
    const told = textOf(objectOf(sidecar, name), OWN_COLUMN_FIELD);
    const own = told === undefined ? ownName(name, eye) : columnFromName(told);
    if (own !== undefined) columns.push({ index, name: own, scale: 1, offset: 0 });
    else if (X_NAMES.includes(name)) columns.push({ index, ...position(sidecar, name, 'X', { eye, geometry }, tally) });
    else if (Y_NAMES.includes(name)) columns.push({ index, ...position(sidecar, name, 'Y', { eye, geometry }, tally) });
    else if (PUPIL_NAMES.includes(name)) {
      const unit = textOf(objectOf(sidecar, name), 'Units') ?? '';
      columns.push({ index, name: columnName(eye, unit === 'mm' ? 'PupilMm' : 'PupilArea'), scale: 1, offset: 0 });
    }
  }
  return columns.filter((column, k) => columns.findIndex((other) => other.name === column.name) === k);
}

/** Extra columns in our own spelling (`torsion_deg`), for the eye of the file. */
function ownName(name: string, eye: Eye): string | undefined {
  const found = columnFromName(name);
  if (found === undefined || /^(left|right)/.test(found)) return found;
  return columnName(eye, found[0]!.toUpperCase() + found.slice(1));
}

interface Turned {
  readonly name: string;
  readonly scale: number;
  readonly offset: number;
}

/** What a coordinate column is and how its numbers become ours: px and fractions from the top left, degrees up. */
function position(
  sidecar: Json,
  name: string,
  axis: 'X' | 'Y',
  { eye, geometry }: { eye: Eye; geometry: Partial<ScreenGeometry> },
  tally: IssueTally,
): Turned {
  const unit = textOf(objectOf(sidecar, name), 'Units') ?? textOf(sidecar, 'SampleCoordinateUnits') ?? '';
  const fromBottom = isFromBottom(sidecar);
  const turned = (quantity: string, scale: number, offset = 0): Turned => ({
    name: columnName(eye, axis + quantity),
    scale,
    offset,
  });
  /** A length from an edge, turned over where y counts from the bottom. */
  const fromEdge = (quantity: string, scale: number, height: number | undefined): Turned => {
    if (axis === 'X' || fromBottom !== true) return turned(quantity, scale);
    if (height === undefined) {
      tally.add('UNIT_UNKNOWN', { column: name, unit: `${unit} from the bottom of a screen of unknown height` });
      return turned('Camera', 1);
    }
    return turned(quantity, -scale, height);
  };
  const length = lengthInMetres(unit);
  if (/^(pixels?|px)$/i.test(unit)) return fromEdge('Px', 1, geometry.heightPx);
  if (/^(normali[sz]ed|fraction|ratio|proportion)/i.test(unit)) return fromEdge('Fraction', 1, 1);
  if (length !== undefined) {
    const side = axis === 'X' ? geometry.widthM : geometry.heightM;
    if (side !== undefined) return fromEdge('Fraction', length / side, 1);
  }
  if (/^(deg(rees?)?|°|deg(rees?)? of visual angle|visual degrees?)$/i.test(unit)) return turned('Deg', up(1));
  if (/^rad(ians?)?$/i.test(unit)) return turned('Deg', up(DEG_PER_RAD));
  if (/^[uµμ]V$/.test(unit)) return turned('Uv', 1);
  tally.add('UNIT_UNKNOWN', { column: name, unit: unit === '' ? '(none)' : unit }, { group: name });
  return turned('Camera', 1);

  function up(scale: number): number {
    if (axis === 'X') return scale;
    if (fromBottom === undefined) tally.add('POLARITY_ASSUMED', { column: name, direction: 'up' });
    return fromBottom === false ? -scale : scale;
  }
}

function lengthInMetres(unit: string): number | undefined {
  if (/^(mm|millimet(er|re)s?)$/i.test(unit)) return 1e-3;
  if (/^(cm|centimet(er|re)s?)$/i.test(unit)) return 1e-2;
  return /^(m|met(er|re)s?)$/i.test(unit) ? 1 : undefined;
}

/** Whether y counts from the bottom, by `EnvironmentCoordinates` or `ScreenOrigin`; undefined where neither tells. */
function isFromBottom(sidecar: Json): boolean | undefined {
  const { ScreenOrigin: origin } = sidecar;
  const told = textOf(sidecar, 'EnvironmentCoordinates') ?? (Array.isArray(origin) ? origin.join('-') : '');
  if (/^bottom/i.test(told)) return true;
  return /^top/i.test(told) ? false : undefined;
}
