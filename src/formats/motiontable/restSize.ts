import { median, quantile } from '../../signal/index.ts';
import { ACCELERATION_UNITS, type AccelerationUnit, UNITS_PER_G } from '../../units/index.ts';

/** How unit and gravity are told from the numbers. Chosen; tried on made-up recordings and on one of an AX3. */
export const REST_PARAMETERS = {
  /** s. Length of a window: long enough that movement averages out, short enough to be still in. */
  windowS: 2,
  /** The stillest share of windows is looked at. */
  stillestShare: 1 / 3,
  /** A still sensor may be off 1 g by this fraction: twice what an uncalibrated one was off (4 %). */
  toleranceFraction: 0.08,
  /** Within a window each axis may spread by this fraction of 1 g. */
  spreadFraction: 0.1,
  /** Below this fraction of 1 g there is no gravity in the numbers; within it of 1 g there is. */
  absentFraction: 0.3,
  /** Windows that are looked at, evenly spread. Bounds the work. */
  windows: 4001,
} as const;

/** Size and spread of an acceleration where it was stillest, in its own unit. */
export interface RestSize {
  /** Length of the mean vector. */
  readonly size: number;
  /** Largest standard deviation of an axis within the window. */
  readonly spread: number;
}

type Axes = readonly [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];

/**
 * Size at rest: the median over the stillest third of windows; of a recording shorter than one, the median over its samples. Undefined where there are no
 * values.
 */
export function restSizeOf([x, y, z]: Axes, rateHz: number): RestSize | undefined {
  const { windowS, stillestShare, windows } = REST_PARAMETERS;
  const wantedLength = Math.max(1, Math.round(windowS * rateHz));
  const length = x.length < wantedLength ? 1 : wantedLength;
  const count = Math.floor(x.length / length);
  const stride = Math.max(1, Math.ceil(count / windows));
  const found: RestSize[] = [];
  for (let k = 0; k < count; k += stride) {
    const parts = [x, y, z].map((axis) => meanAndSpread(axis, k * length, (k + 1) * length));
    const size = Math.hypot(...parts.map(({ mean }) => mean));
    if (!Number.isNaN(size)) found.push({ size, spread: Math.max(...parts.map(({ spread }) => spread)) });
  }
  if (found.length === 0) return undefined;
  const limit = quantile(
    found.map(({ spread }) => spread),
    stillestShare,
  );
  const still = found.filter(({ spread }) => spread <= limit);
  return { size: median(still.map(({ size }) => size)), spread: median(still.map(({ spread }) => spread)) };
}

function meanAndSpread(axis: ArrayLike<number>, from: number, to: number): { mean: number; spread: number } {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let i = from; i < to; i++) {
    const value = axis[i]!;
    if (Number.isNaN(value)) continue;
    sum += value;
    squares += value * value;
    count++;
  }
  const mean = sum / count;
  return { mean, spread: Math.sqrt(Math.max(0, squares / count - mean * mean)) };
}

/** The unit in which the size at rest is 1 g; undefined where none fits or the sensor was never still. */
export function unitOfRest(rest: RestSize | undefined): AccelerationUnit | undefined {
  if (rest === undefined) return undefined;
  const { toleranceFraction, spreadFraction } = REST_PARAMETERS;
  return ACCELERATION_UNITS.find(
    (unit) =>
      Math.abs(rest.size / UNITS_PER_G[unit] - 1) <= toleranceFraction &&
      rest.spread / UNITS_PER_G[unit] <= spreadFraction,
  );
}

/**
 * Whether gravity is in an acceleration of known unit, however much it moves: without gravity the mean over seconds is a change of
 * speed, which in a body is small. `unclear` where it is neither about 1 g nor about nothing.
 */
export function gravityOfRest(rest: RestSize | undefined, unit: AccelerationUnit): 'included' | 'absent' | 'unclear' {
  const size = rest === undefined ? Number.NaN : rest.size / UNITS_PER_G[unit];
  const { absentFraction } = REST_PARAMETERS;
  // why: about nothing in this unit but 1 g in another one is a wrong word in the head, not a sensor without gravity
  if (size < absentFraction) return unitOfRest(rest) === undefined ? 'absent' : 'unclear';
  return Math.abs(size - 1) <= absentFraction ? 'included' : 'unclear';
}

/** Whether three columns have one and the same length in every row: a direction (of gaze, of gravity), not an acceleration. */
export function isDirection([x, y, z]: Axes): boolean {
  const sizes = Array.from({ length: Math.min(x.length, 5000) }, (_, i) => Math.hypot(x[i]!, y[i]!, z[i]!)).filter(
    (size) => !Number.isNaN(size),
  );
  if (sizes.length < 3) return false;
  const middle = median(sizes);
  const moves = [x, y, z].some((axis) => meanAndSpread(axis, 0, Math.min(axis.length, 5000)).spread > 0.05 * middle);
  return moves && sizes.every((size) => Math.abs(size - middle) < 0.002 * middle);
}
