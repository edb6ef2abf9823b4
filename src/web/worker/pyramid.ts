import type { PyramidLevel, TraceColumn } from './protocol.ts';

export const PYRAMID = {
  /** Samples per bucket of the finest level. chosen: windows with fewer samples per pixel are drawn from the samples. */
  firstFactor: 8,
  /** Each level joins this many buckets of the one below. chosen: at most 4 buckets to a pixel, a third of the memory of 2. */
  step: 4,
  /** The coarsest level has no fewer buckets than this. chosen: half the pixels of a narrow screen. */
  minBuckets: 200,
} as const;

/** A drawable column. Loss stays NaN; a bucket is NaN only where every sample in it is lost. */
export function makeTraceColumn(samples: Float32Array): TraceColumn {
  const levels: PyramidLevel[] = [];
  let factor: number = PYRAMID.firstFactor;
  let low = samples;
  let high = samples;
  let join = factor;
  while (samples.length / factor >= PYRAMID.minBuckets) {
    const level = joinBuckets(low, high, join);
    levels.push({ factor, ...level });
    ({ low, high } = level);
    join = PYRAMID.step;
    factor *= join;
  }
  return { samples, levels };
}

function joinBuckets(low: Float32Array, high: Float32Array, join: number): { low: Float32Array; high: Float32Array } {
  const count = Math.ceil(low.length / join);
  const joinedLow = new Float32Array(count);
  const joinedHigh = new Float32Array(count);
  for (let bucket = 0; bucket < count; bucket++) {
    const end = Math.min(low.length, (bucket + 1) * join);
    let least = Number.POSITIVE_INFINITY;
    let greatest = Number.NEGATIVE_INFINITY;
    for (let i = bucket * join; i < end; i++) {
      if (low[i]! < least) least = low[i]!;
      if (high[i]! > greatest) greatest = high[i]!;
    }
    joinedLow[bucket] = least <= greatest ? least : Number.NaN;
    joinedHigh[bucket] = least <= greatest ? greatest : Number.NaN;
  }
  return { low: joinedLow, high: joinedHigh };
}
