import { gaussianSmooth, quantile } from '../../signal/index.ts';

export const REACH_PARAMETERS = {
  /** s; Gaussian over the speed before movements are parted and its peaks counted. chosen: half of the shortest part of a reach. */
  smoothingS: 0.04,
  /** A movement counts from this share of the quick ones' speed (95 % quantile of the task). chosen. */
  leastPeakShare: 0.3,
  /** A movement begins and ends at this share of its own peak [BalasubramanianEtAl2015]. */
  edgeShare: 0.05,
  /** s; a slower moment shorter than this does not end a movement. chosen. */
  shortestRestS: 0.1,
  /** s; shortest and longest movement that is a reach. chosen. */
  shortestS: 0.2,
  longestS: 4,
  /** Share of the movement's peak by which a peak of its speed must stand out. chosen. */
  peakShare: 0.05,
} as const;

/** A movement from rest to rest, samples. */
export interface ReachSpan {
  readonly startIndex: number;
  readonly endIndex: number;
}

/**
 * Movements from rest to rest in the speed of a hand: out and back are two. Those that touch the ends or a loss are left out, since they were longer than
 * could be seen.
 */
export function segmentReaches(speed: ArrayLike<number>, rateHz: number): ReachSpan[] {
  const { smoothingS, leastPeakShare, edgeShare, shortestRestS, shortestS, longestS } = REACH_PARAMETERS;
  const smooth = smoothed(speed, smoothingS * rateHz);
  const high = leastPeakShare * quantile(smooth, 0.95);
  if (!(high > 0)) return [];
  const spans: ReachSpan[] = [];
  const restSamples = Math.max(1, Math.round(shortestRestS * rateHz));
  for (let i = 0; i < smooth.length; ) {
    if (!(smooth[i]! >= high)) {
      i++;
      continue;
    }
    let peak = i;
    let end = i;
    // why in one walk: the end depends on the peak, and the peak on how far the movement goes
    for (let quiet = 0; end < smooth.length && quiet < restSamples; end++) {
      if (Number.isNaN(smooth[end]!)) break;
      if (smooth[end]! > smooth[peak]!) peak = end;
      quiet = smooth[end]! < edgeShare * smooth[peak]! ? quiet + 1 : 0;
    }
    const isLow = (k: number): boolean => smooth[k]! < edgeShare * smooth[peak]!;
    const ended = end < smooth.length ? !Number.isNaN(smooth[end]!) : isLow(smooth.length - 1);
    let last = end;
    while (last > peak && isLow(last - 1)) last--;
    let start = i;
    while (start > 0 && smooth[start - 1]! >= edgeShare * smooth[peak]!) start--;
    const begun = start > 0 && !Number.isNaN(smooth[start - 1]!) && start >= (spans.at(-1)?.endIndex ?? 0);
    const seconds = (last - start) / rateHz;
    if (begun && ended && seconds >= shortestS && seconds <= longestS)
      spans.push({ startIndex: start, endIndex: last });
    i = Math.max(end, i + 1);
  }
  return spans;
}

/** Gaussian smoothing piece by piece between losses. */
export function smoothed(values: ArrayLike<number>, sigmaSamples: number): Float64Array {
  const out = Float64Array.from(values);
  for (let from = 0; from < out.length; from++) {
    if (Number.isNaN(out[from]!)) continue;
    let to = from;
    while (to < out.length && !Number.isNaN(out[to]!)) to++;
    out.set(gaussianSmooth(out.slice(from, to), Math.max(0.3, sigmaSamples)), from);
    from = to;
  }
  return out;
}
