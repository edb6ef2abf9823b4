import type { Stream } from '../../recording/index.ts';
import { type Column, median } from '../../signal/index.ts';
import { stepOf } from './maskFrozen.ts';
import { SIGNAL_INTEGRITY_PARAMETERS as P } from './parameters.ts';

/** How a stream repeats its values. */
export interface HeldSamples {
  /** Mean number of samples from one new value to the next, at least `minHeldSamples`. */
  readonly meanSamples: number;
  /** The distances are alike, so that the true rate is one rate. */
  readonly isRegular: boolean;
}

/** Position columns of the best unit a stream has, all eyes and axes. */
export function positionColumns({ columns }: Stream): Column[] {
  for (const unit of ['Deg', 'Px', 'Fraction', 'Uv']) {
    const names = Object.keys(columns).filter((name) => new RegExp(`^(x|y|(left|right)[XY])${unit}$`).test(name));
    if (names.length > 0) return names.map((name) => columns[name]!);
  }
  return [];
}

/** Whether no column changes from sample `i - 1` to `i`; loss after loss is no change. */
export function isRepeat(columns: readonly Column[], i: number): boolean {
  for (const column of columns) {
    const value = column[i]!;
    const last = column[i - 1]!;
    if (value !== last && !(Number.isNaN(value) && Number.isNaN(last))) return false;
  }
  return true;
}

/**
 * Whether each value of a stream stands there several times over, as when 60 samples a second are written as 500.
 * Judged only where the eye moves, since numbers of a finite step repeat at rest on any tracker, but never within a
 * saccade. Undefined where nothing is held or too little moves to tell. One comparison a sample where nothing repeats.
 */
export function findHeldSamples(stream: Stream): HeldSamples | undefined {
  const columns = positionColumns(stream);
  if (repeatFraction(columns, stream.length) < P.minRepeatFraction) return undefined;
  const distances = movingDistances(columns, stream.length);
  if (distances.length < P.minMovingPairCount) return undefined;
  const middle = median(distances);
  const usual = distances.filter((distance) => distance > 0.5 * middle && distance < 1.5 * middle);
  const meanSamples = usual.reduce((sum, distance) => sum + distance, 0) / usual.length;
  if (meanSamples < P.minHeldSamples) return undefined;
  const tolerance = Math.max(1, P.regularToleranceFraction * meanSamples);
  const alike = distances.filter((distance) => Math.abs(distance - meanSamples) < tolerance).length;
  return { meanSamples, isRegular: alike >= P.minRegularFraction * distances.length };
}

/** Share of samples that repeat the one before, 0–1, of those with a position. */
function repeatFraction(columns: readonly Column[], length: number): number {
  let repeats = 0;
  let present = 0;
  for (let i = 1; i < length; i++) {
    const repeat = isRepeat(columns, i);
    if (repeat && columns.every((column) => Number.isNaN(column[i]!))) continue;
    present++;
    if (repeat) repeats++;
  }
  return present === 0 ? 0 : repeats / present;
}

/** Samples between each two changes that follow each other and are both of several steps of the numbers. */
function movingDistances(columns: readonly Column[], length: number): number[] {
  const thresholds = columns.map((column) => P.movingQuanta * stepOf(column));
  const distances: number[] = [];
  let last = 0;
  let wasMoving = false;
  for (let i = 1; i < length; i++) {
    if (isRepeat(columns, i)) continue;
    // why: a step from or to loss is NaN, and no movement
    const isMoving = columns.some((column, k) => Math.abs(column[i]! - column[i - 1]!) >= thresholds[k]!);
    if (isMoving && wasMoving) distances.push(i - last);
    last = i;
    wasMoving = isMoving;
  }
  return distances;
}
