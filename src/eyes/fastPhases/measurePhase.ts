import { type Column, smoothingSdS } from '../../signal/index.ts';
import { DEG_PER_RAD } from '../../units/index.ts';
import type { FastPhase, GazeSignal } from '../types.ts';
import type { Lobe } from './findLobes.ts';
import type { Bounds } from './placeBounds.ts';
import type { Velocity } from './velocity.ts';

/** s; how far from a bound samples help to place it: within a fifth of the shortest saccade. Chosen. */
const EDGE_REACH_S = 0.005;

/** A fast phase with its displacement, peak speed and direction. Sample indices are the bounds rounded up; times keep the fraction. */
export function measurePhase(
  signal: GazeSignal,
  velocity: Velocity,
  { lobe, bounds, nearBlink }: { lobe: Lobe; bounds: Bounds; nearBlink: boolean },
): FastPhase {
  const { rateHz, startS, x, y, torsion } = signal;
  const startIndex = Math.ceil(bounds.start);
  const endIndex = Math.max(startIndex + 1, Math.ceil(bounds.end));
  // why: a sample every 5 ms or more leaves too few within a saccade's end to fit anything
  const reach = rateHz < 200 ? 0 : Math.max(2, Math.round(EDGE_REACH_S * rateHz));
  const step = (axis: Column): number => positionAt(axis, bounds.end, reach) - positionAt(axis, bounds.start, reach);
  const dx = step(x);
  const dy = y === undefined ? 0 : step(y);
  return {
    startIndex,
    endIndex,
    startS: startS + bounds.start / rateHz,
    endS: startS + bounds.end / rateHz,
    dx,
    dy,
    ...(torsion === undefined ? {} : { dTorsion: step(torsion) }),
    amplitude: Math.sqrt(dx * dx + dy * dy),
    peakSpeed: unsmoothedPeak(
      lobe.peakSpeed,
      (bounds.end - bounds.start) / rateHz,
      smoothingSdS(velocity.halfWidth, rateHz),
    ),
    peakIndex: lobe.peak,
    directionDeg: Math.atan2(dy, dx) * DEG_PER_RAD,
    nearBlink,
  };
}

/**
 * Peak speed as it was before the speed filter: a filter of SD s lowers the peak of a minimum-jerk movement of duration D to
 * 1 / (1 + 9 (s / D)²) (within 0.5 % for s < 0.17 D, by simulation). Never more than 1.5-fold.
 */
function unsmoothedPeak(peakSpeed: number, durationS: number, filterSdS: number): number {
  const width = filterSdS / durationS;
  return peakSpeed * Math.min(1.5, 1 + 9 * width * width);
}

/**
 * Position at a bound from 2·reach + 1 samples, with the weights of least noise that keep the height of a turning point of saccades:
 * near its ends a minimum-jerk movement departs as |t|³, so Σ w = 1, Σ w |k|³ = 0 and w = a + b |k|³. The bare sample
 * where that would touch loss or the ends.
 */
function positionAt(axis: Column, at: number, reach: number): number {
  const i = Math.min(axis.length - 1, Math.max(0, Math.round(at)));
  let cubes = 0;
  let sixths = 0;
  let plain = axis[i]!;
  let cubic = 0;
  for (let k = 1; k <= reach; k++) {
    const cube = k * k * k;
    const pair = (axis[i - k] ?? Number.NaN) + (axis[i + k] ?? Number.NaN);
    cubes += 2 * cube;
    sixths += 2 * cube * cube;
    plain += pair;
    cubic += cube * pair;
  }
  if (reach === 0) return plain;
  const ratio = cubes / sixths;
  const fitted = (plain - ratio * cubic) / (2 * reach + 1 - ratio * cubes);
  return Number.isNaN(fitted) ? axis[i]! : fitted;
}
