import type { ColumnMapping } from '../format.ts';
import type { EdfSignal } from './edfHeader.ts';

/** What a channel is to us: a gaze column without its unit (`x`, `leftY`), or one electrode of the horizontal pair. */
export type EogRole = string;
export const LEFT_ELECTRODE: EogRole = 'leftElectrode';
export const RIGHT_ELECTRODE: EogRole = 'rightElectrode';

/** A channel that will be read: its role, and the factor to its unit. */
export interface EogChannel {
  readonly signal: EdfSignal;
  readonly role: EogRole;
  readonly unit: 'Uv' | 'Deg' | 'Camera';
  /** Multiplies physical values: 1000 for mV. */
  readonly scale: number;
}

const REFERENCE = '(?:A1|A2|M1|M2|AVG|REF|FPZ|FZ|CZ|A1A2|M1M2)?';
const HORIZONTAL = /^(?:HEOG|HEO|EOGH(?:OR|ORIZ|ORIZONTAL)?|HOR(?:IZ|IZONTAL)?EOG|HENG|ENGH)$/;
const VERTICAL = /^(?:VEOG|VEO|EOGV(?:ER|ERT|ERTICAL)?|VER(?:T|TICAL)?EOG|VENG|ENGV)$/;
const LEFT = new RegExp(
  `^(?:(?:EOG(?:L|LEFT|LOC|E1)|H?EOGL|LEOG|LEFTEOG|LOC)${REFERENCE}|E1(?:A1|A2|M1|M2|A1A2|M1M2))$`,
);
const RIGHT = new RegExp(
  `^(?:(?:EOG(?:R|RIGHT|ROC|E2)|H?EOGR|REOG|RIGHTEOG|ROC)${REFERENCE}|E2(?:A1|A2|M1|M2|A1A2|M1M2))$`,
);
const OWN_NAME = /^(left|right)?(x|y|torsion)(Uv|Deg)$/i;

/**
 * The role a label tells, or undefined. `E1` and `E2` count only with their mastoid reference, because bare they are
 * scalp electrodes of high-density caps. Upper and lower electrodes are not taken: their names contradict each other
 * between laboratories.
 */
export function roleOfLabel(label: string): EogRole | undefined {
  const own = label.match(OWN_NAME);
  if (own !== null) return gazeRole(own[1], own[2]!);
  const compact = label.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (HORIZONTAL.test(compact)) return 'x';
  if (VERTICAL.test(compact)) return 'y';
  if (LEFT.test(compact)) return LEFT_ELECTRODE;
  if (RIGHT.test(compact)) return RIGHT_ELECTRODE;
  return undefined;
}

/** Unit and factor to it; undefined where the unit is none we know. */
export function unitOf(unit: string): { unit: 'Uv' | 'Deg'; scale: number } | undefined {
  switch (unit.replace(/[µμ]/g, 'u').trim()) {
    case 'uV':
    case 'UV':
    case 'uv':
      return { unit: 'Uv', scale: 1 };
    case 'nV':
      return { unit: 'Uv', scale: 1e-3 };
    case 'mV':
    case 'mv':
      return { unit: 'Uv', scale: 1e3 };
    case 'V':
      return { unit: 'Uv', scale: 1e6 };
    case 'deg':
    case 'degree':
    case 'degrees':
    case '°':
      return { unit: 'Deg', scale: 1 };
    default:
      return undefined;
  }
}

/**
 * The channels to read. What the person mapped (label → `xUv`, `leftYDeg` …) goes before what labels tell; of two
 * channels with one role the first is taken; single electrodes only where no bipolar horizontal channel exists.
 */
export function pickEogChannels(signals: readonly EdfSignal[], mapping: ColumnMapping | undefined): EogChannel[] {
  const byRole = new Map<EogRole, EogChannel>();
  for (const mapped of [true, false])
    for (const signal of signals) {
      if (signal.isAnnotation || signal.samplesPerRecord === 0) continue;
      const wanted = mapping?.columns[signal.label]?.match(OWN_NAME);
      if (mapped !== (wanted != null)) continue;
      const role = wanted ? gazeRole(wanted[1], wanted[2]!) : roleOfLabel(signal.label);
      if (role === undefined || byRole.has(role)) continue;
      const known = unitOf(signal.unit);
      const mappedUnit = wanted === null || wanted === undefined ? 'Camera' : wanted[3] === 'Deg' ? 'Deg' : 'Uv';
      byRole.set(role, { signal, role, ...(known ?? { unit: mappedUnit, scale: 1 }) });
    }
  if (byRole.has('x')) {
    byRole.delete(LEFT_ELECTRODE);
    byRole.delete(RIGHT_ELECTRODE);
  }
  return [...byRole.values()].sort((a, b) => a.signal.index - b.signal.index);
}

function gazeRole(eye: string | undefined, axis: string): EogRole {
  const lower = axis.toLowerCase();
  if (eye === undefined) return lower;
  return eye.toLowerCase() + lower[0]!.toUpperCase() + lower.slice(1);
}

/** The low-pass and high-pass corner in Hz that a prefilter field tells ("HP:0.1Hz LP:75Hz N:50Hz"), undefined where it does not. */
export function filterCorners(prefilter: string): { lowPassHz: number | undefined; highPassHz: number | undefined } {
  const corner = (name: string): number | undefined => {
    const match = prefilter.match(new RegExp(`\\b${name}\\s*[:=]?\\s*(\\d+(?:[.,]\\d+)?)\\s*(k?)hz`, 'i'));
    if (match === null) return undefined;
    return Number(match[1]!.replace(',', '.')) * (match[2] === '' ? 1 : 1000);
  };
  return { lowPassHz: corner('LP'), highPassHz: corner('HP') };
}
