import type { Column, Stream } from '../../../src/recording/index.ts';
import { chanceOf } from './chance.ts';
import { fixate } from './healthyKinds.ts';
import { Motion } from './motion.ts';
import { track } from './tracker.ts';
import { addTrains } from './trainKinds.ts';

export type OddCase = readonly [name: string, make: () => Stream[]];

/** Opsoclonus in bursts, 15 s, the same eyes at any rate. */
export function trainStream(plan: { rateHz: number; amplitudeDeg: number; durationS?: number; fineHz?: number }): {
  stream: Stream;
  trueHz: number;
} {
  const motion = new Motion(plan.durationS ?? 15, plan.fineHz ?? 3000, chanceOf(77));
  addTrains(motion, {
    amplitudeDeg: plan.amplitudeDeg,
    amplitudeCv: 0.2,
    plane: 'all',
    continuous: false,
    burstS: [0.5, 1.5],
    pauseS: [0.6, 1.5],
    maxGapS: 0.005,
  });
  const steps = motion.saccades
    .slice(1)
    .map((event, i) => event.startS - motion.saccades[i]!.startS)
    .sort((a, b) => a - b);
  const { streams } = track(motion, { rateHz: plan.rateHz, noiseDeg: 0.03, stepDeg: 0.01 }, chanceOf(78));
  return { stream: streams[0]!, trueHz: 1 / (2 * steps[steps.length >> 1]!) };
}

/** A healthy fixation of 15 s. */
export function still(rateHz: number): Stream {
  const motion = new Motion(15, 3000, chanceOf(79));
  fixate(motion);
  return track(motion, { rateHz, noiseDeg: 0.03, stepDeg: 0.01 }, chanceOf(80)).streams[0]!;
}

export function mapColumn(column: ArrayLike<number>, f: (value: number, i: number) => number): Float64Array {
  return Float64Array.from(column, f);
}

/** The stream with other columns. */
export function withColumns(stream: Stream, columns: Record<string, Column>, more: Partial<Stream> = {}): Stream {
  return { ...stream, ...more, columns };
}

/** Running mean of `2 half + 1` samples. */
export function smoothed(column: ArrayLike<number>, half: number): Float64Array {
  return Float64Array.from({ length: column.length }, (_, i) => {
    let sum = 0;
    let n = 0;
    for (let k = Math.max(0, i - half); k <= Math.min(column.length - 1, i + half); k++) {
      sum += column[k]!;
      n++;
    }
    return sum / n;
  });
}
