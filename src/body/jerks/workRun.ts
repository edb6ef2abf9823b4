import type { MotionSignal } from '../types.ts';
import type { JerkParameters } from './parameters.ts';

/** A stretch without loss at the working rate, and where its first value lies on the grid of the whole signal. */
export interface WorkRun {
  readonly axes: readonly [Float64Array, Float64Array, Float64Array];
  readonly rateHz: number;
  /** Time of the middle of the first value. */
  readonly startS: number;
  /** Index of the first value on the working grid, counted from the signal's first sample: steps of further grids begin at its multiples. */
  readonly firstIndex: number;
}

/** How many samples are averaged to one. */
export function averagedSamples(rateHz: number, { workRateHz }: JerkParameters): number {
  return Math.max(1, Math.round(rateHz / workRateHz));
}

/**
 * Stretches of a signal between losses, averaged down to the working rate. Loss of less than `mostBridgeS` is bridged by a straight line.
 * @param indexOffset index of the signal's first sample in what it is a piece of; a multiple of the averaged samples
 */
export function workRuns(signal: MotionSignal, parameters: JerkParameters, indexOffset = 0): WorkRun[] {
  const { rateHz, startS } = signal;
  const step = averagedSamples(rateHz, parameters);
  const bridge = Math.floor(parameters.mostBridgeS * rateHz);
  return findRuns(signal, bridge).flatMap(({ from, to, lossless }) => {
    const first = Math.ceil(from / step);
    const count = Math.floor(to / step) - first;
    if (count < 1) return [];
    const take = (column: MotionSignal['x']): Float64Array => {
      // why: most runs hold no loss, and a copy of each axis costs as much as a filter
      const values = lossless && column instanceof Float64Array ? column : Float64Array.from(column.subarray(from, to));
      if (values === column) return averaged(values.subarray(from, to), first * step - from, step, count);
      bridgeLoss(values);
      return averaged(values, first * step - from, step, count);
    };
    const startOfFirst = startS + (first * step + (step - 1) / 2) / rateHz;
    return [
      {
        axes: [take(signal.x), take(signal.y), take(signal.z)] as const,
        rateHz: rateHz / step,
        startS: startOfFirst,
        firstIndex: indexOffset / step + first,
      },
    ];
  });
}

interface Piece {
  readonly from: number;
  readonly to: number;
  /** No short loss inside. */
  readonly lossless: boolean;
}

/** Stretches [from, to) with loss shorter than `bridge` samples inside; they begin and end with a value. */
function findRuns({ x, y, z, lossless: isWhole }: MotionSignal, bridge: number): Piece[] {
  if (isWhole === true) return x.length === 0 ? [] : [{ from: 0, to: x.length, lossless: true }];
  const runs: Piece[] = [];
  let from = -1;
  let last = -1;
  let lossless = true;
  for (let i = 0; i < x.length; i++) {
    const sum = x[i]! + y[i]! + z[i]!;
    if (sum - sum !== 0) continue;
    if (from < 0) from = i;
    else if (i - last - 1 > bridge) {
      runs.push({ from, to: last + 1, lossless });
      from = i;
      lossless = true;
    } else if (i - last > 1) lossless = false;
    last = i;
  }
  if (from >= 0) runs.push({ from, to: last + 1, lossless });
  return runs;
}

/** Straight lines across loss. Both ends hold a value. */
function bridgeLoss(values: Float64Array): void {
  for (let i = 1, last = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value - value !== 0) continue;
    for (let k = last + 1; k < i; k++)
      values[k] = values[last]! + ((values[i]! - values[last]!) * (k - last)) / (i - last);
    last = i;
  }
}

function averaged(values: Float64Array, from: number, step: number, count: number): Float64Array {
  if (step === 1) return values.subarray(from, from + count);
  const out = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    let sum = 0;
    for (let i = from + k * step; i < from + (k + 1) * step; i++) sum += values[i]!;
    out[k] = sum / step;
  }
  return out;
}
