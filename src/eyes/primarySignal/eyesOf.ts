import type { Column, Statement, Stream } from '../../recording/index.ts';
import { isConstant } from '../signalIntegrity/isConstant.ts';
import { SIGNAL_INTEGRITY_PARAMETERS } from '../signalIntegrity/parameters.ts';
import { makeStatement } from '../statements.ts';
import type { GazeSignal, PositionUnit } from '../types.ts';
import { columnOnGrid, type StreamGrid } from './gridOf.ts';

export type EyeName = 'left' | 'right' | 'unknown';

/** The eyes of a stream on one grid, all in one unit; `refusal` says why there is none. */
export interface EyeSignals {
  readonly left?: GazeSignal;
  readonly right?: GazeSignal;
  readonly unknown?: GazeSignal;
  readonly refusal?: Statement;
}

/** Column suffix and unit, best first. Raw camera units are missing on purpose: they are no measure of gaze. */
const UNITS: readonly (readonly [string, PositionUnit])[] = [
  ['Deg', 'deg'],
  ['Px', 'px'],
  ['Fraction', 'fraction'],
  ['Uv', 'uV'],
];
const EYES = ['left', 'right', 'unknown'] as const satisfies readonly EyeName[];

/**
 * Each eye of a stream as a signal on `grid`, in the best unit that any eye has: deg, else px, fraction, uV. An eye
 * that lacks that unit is left out, since eyes are compared. A sample of which only one coordinate is there is lost:
 * half a position is no position. But an axis that is dead throughout is no axis: without the vertical one the eye is
 * measured on one axis, without the horizontal one it is left out. Without loss of that kind no column is copied.
 */
export function eyesOf(stream: Stream, grid: StreamGrid): EyeSignals {
  for (const [suffix, unit] of UNITS) {
    const found: Partial<Record<EyeName, GazeSignal>> = {};
    for (const eye of EYES) {
      const signal = eyeOf(stream, grid, { eye, suffix, unit });
      if (signal !== undefined) found[eye] = signal;
    }
    if (Object.keys(found).length > 0) return found;
  }
  return { refusal: refusalOf(stream) };
}

function eyeOf(
  stream: Stream,
  grid: StreamGrid,
  { eye, suffix, unit }: { eye: EyeName; suffix: string; unit: PositionUnit },
): GazeSignal | undefined {
  const nameOf = (quantity: string): string =>
    eye === 'unknown' ? quantity.charAt(0).toLowerCase() + quantity.slice(1) : eye + quantity;
  const named = (quantity: string): Column | undefined => {
    const column = stream.columns[nameOf(quantity)];
    return column === undefined ? undefined : columnOnGrid(column, grid);
  };
  const wholeX = stream.columns[nameOf(`X${suffix}`)];
  if (wholeX === undefined) return undefined;
  const wholeY = stream.columns[nameOf(`Y${suffix}`)];
  const dead = wholeY === undefined ? 'none' : deadAxis(stream, wholeX, wholeY);
  if (dead === 'x') return undefined;
  const x = columnOnGrid(wholeX, grid);
  const y = wholeY === undefined || dead === 'y' ? undefined : columnOnGrid(wholeY, grid);
  const torsion = unit === 'deg' ? named('TorsionDeg') : undefined;
  const pupil = named('PupilMm') ?? named('PupilArea');
  const openness = named('OpennessFraction');
  return {
    startS: grid.startS,
    rateHz: grid.rateHz,
    unit,
    ...(y === undefined ? { x } : pairedLoss(x, y)),
    ...(torsion === undefined ? {} : { torsion }),
    ...(pupil === undefined ? {} : { pupil }),
    ...(openness === undefined ? {} : { openness }),
  };
}

/**
 * An axis that never changes over the whole stream (a second of it or more) while the other one does: an unused channel,
 * which would lose every sample or pass for a movement in one plane.
 */
function deadAxis({ rateHz, length }: Stream, x: Column, y: Column): 'x' | 'y' | 'none' {
  if (length < SIGNAL_INTEGRITY_PARAMETERS.frozenS * rateHz) return 'none';
  const isDeadX = isConstant(x);
  if (isDeadX === isConstant(y)) return 'none';
  return isDeadX ? 'x' : 'y';
}

/** Both coordinates, each lost where the other is. The same columns where nothing changes. */
function pairedLoss(x: Column, y: Column): { x: Column; y: Column } {
  let i = 0;
  while (i < x.length && Number.isNaN(x[i]!) === Number.isNaN(y[i]!)) i++;
  if (i === x.length) return { x, y };
  const xOut = x.slice();
  const yOut = y.slice();
  for (; i < x.length; i++) {
    if (Number.isNaN(x[i]!) || Number.isNaN(y[i]!)) {
      xOut[i] = Number.NaN;
      yOut[i] = Number.NaN;
    }
  }
  return { x: xOut, y: yOut };
}

function refusalOf(stream: Stream): Statement {
  const has = (pattern: RegExp): boolean => Object.keys(stream.columns).some((name) => pattern.test(name));
  if (has(/^(y|(left|right)Y)(Deg|Px|Fraction|Uv)$/)) return makeStatement('only-vertical', { stream: stream.id });
  return makeStatement(has(/XCamera$/i) ? 'camera-units' : 'no-eye-position', { stream: stream.id });
}
