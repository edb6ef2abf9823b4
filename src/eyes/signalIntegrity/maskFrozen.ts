import { type Column, quantile } from '../../signal/index.ts';
import type { GazeSignal } from '../types.ts';
import { ROUGH_DEG_PER_UNIT, SIGNAL_INTEGRITY_PARAMETERS } from './parameters.ts';

export interface Unfrozen {
  /** The signal with NaN where it was frozen; the very signal that came in where nothing was. */
  readonly signal: GazeSignal;
  readonly frozenCount: number;
}

/**
 * A signal without its frozen stretches: where neither axis changes at all for a second or more the tracker repeats
 * itself, since no living eye is that still. Coarse numbers need longer: as long as slow drift takes to cross two steps.
 * Loss ends a stretch. No copy is made where nothing is frozen.
 */
export function maskFrozen(signal: GazeSignal): Unfrozen {
  const runs = unchangedRuns(signal, Math.ceil(SIGNAL_INTEGRITY_PARAMETERS.frozenS * signal.rateHz));
  const shortestS = runs.length === 0 ? 0 : shortestFrozenS(signal);
  const frozen = runs.filter(([start, end]) => end - start >= shortestS * signal.rateHz);
  const frozenCount = frozen.reduce((sum, [start, end]) => sum + end - start, 0);
  if (frozenCount === 0) return { signal, frozenCount };
  const x = signal.x.slice();
  const y = signal.y?.slice();
  for (const [start, end] of frozen) {
    x.fill(Number.NaN, start, end);
    y?.fill(Number.NaN, start, end);
  }
  return { signal: { ...signal, x, ...(y === undefined ? {} : { y }) }, frozenCount };
}

/** Half-open runs of at least `minLength` samples (and two) that are all there and all equal, on both axes. */
function unchangedRuns({ x, y }: GazeSignal, minLength: number): [number, number][] {
  const runs: [number, number][] = [];
  let start = 0;
  for (let i = 1; i <= x.length; i++) {
    // why: NaN equals nothing, so loss ends a run
    if (i < x.length && x[i] === x[i - 1] && (y === undefined || y[i] === y[i - 1])) continue;
    if (i - start >= Math.max(2, minLength)) runs.push([start, i]);
    start = i;
  }
  return runs;
}

function shortestFrozenS({ x, y, unit }: GazeSignal): number {
  const quanta = [x, ...(y === undefined ? [] : [y])].map(stepOf).filter((step) => !Number.isNaN(step));
  if (quanta.length === 0) return SIGNAL_INTEGRITY_PARAMETERS.frozenS;
  const crossS = (2 * Math.min(...quanta) * ROUGH_DEG_PER_UNIT[unit]) / SIGNAL_INTEGRITY_PARAMETERS.slowestDriftDegPerS;
  return Math.max(SIGNAL_INTEGRITY_PARAMETERS.frozenS, crossS);
}

/** The step of a column's numbers, in its unit: a low quantile of its changes. NaN where it never changes. */
export function stepOf(column: Column): number {
  const changes: number[] = [];
  for (let i = 1; i < column.length; i++) {
    const change = Math.abs(column[i]! - column[i - 1]!);
    if (change > 0) changes.push(change);
  }
  return quantile(changes, SIGNAL_INTEGRITY_PARAMETERS.quantumQuantile);
}
