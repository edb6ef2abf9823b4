import type { Column } from '../../signal/index.ts';

/** Width (SD) of the smoothing of counts, s, as the fitted nights were prepared. [WalchEtAl2019] */
const COUNT_SD_S = 50;
/** Widths of the difference of Gaussians that heart rate goes through, s, and the weight of the wide one. [WalchEtAl2019] */
const NARROW_SD_S = 120;
const WIDE_SD_S = 600;
const WIDE_WEIGHT = 0.75;
/** Half width of that filter, and reach of the spread beyond an epoch, s. [WalchEtAl2019] */
const KERNEL_REACH_S = 142;
const SPREAD_REACH_S = 285;
export const WATCH_EPOCH_S = 30;

/**
 * Counts per epoch of 30 s for `scoreSleepCounts`: the straight lines between the given counts, averaged with a Gaussian of 50 s around the middle of each epoch; of what there is
 * at the ends. Epochs with no count within 5 minutes are NaN.
 * @param timesS increasing
 * @param counts of te Lindert and Van Someren per 15 s
 */
export function smoothWatchCounts(timesS: Column, counts: Column, startS: number, epochCount: number): Float64Array {
  const out = new Float64Array(epochCount).fill(Number.NaN);
  for (let e = 0; e < epochCount; e++) {
    const middleS = startS + (e + 0.5) * WATCH_EPOCH_S;
    let sum = 0;
    let weight = 0;
    for (let s = -SPREAD_REACH_S; s <= SPREAD_REACH_S; s++) {
      const value = lineAt(timesS, counts, middleS + s);
      if (Number.isNaN(value)) continue;
      const w = Math.exp(-0.5 * (s / COUNT_SD_S) ** 2);
      sum += w * value;
      weight += w;
    }
    if (weight > 0) out[e] = sum / weight;
  }
  return out;
}

/**
 * Spread of heart rate around each epoch of 30 s for `scoreSleepCounts`: standard deviation, within five minutes, of heart rate without its slow course (difference of two
 * Gaussians). NaN where there is none. Only its course over the night matters, not its unit.
 */
export function heartRateSpread(timesS: Column, bpm: Column, startS: number, epochCount: number): Float64Array {
  const reachS = SPREAD_REACH_S + WATCH_EPOCH_S;
  const fromS = Math.floor(startS) - reachS;
  const rate = Float64Array.from({ length: epochCount * WATCH_EPOCH_S + 2 * reachS }, (_, i) =>
    lineAt(timesS, bpm, fromS + i),
  );
  let [sum, known] = [0, 0];
  for (const value of rate)
    if (!Number.isNaN(value)) {
      sum += value;
      known++;
    }
  const mean = sum / known;
  const kernel = Float64Array.from({ length: 2 * KERNEL_REACH_S + 1 }, (_, k) => {
    const s = k - KERNEL_REACH_S;
    return Math.exp(-0.5 * (s / NARROW_SD_S) ** 2) - WIDE_WEIGHT * Math.exp(-0.5 * (s / WIDE_SD_S) ** 2);
  });
  const filtered = rate.map((value, i) => {
    if (Number.isNaN(value)) return Number.NaN;
    let total = 0;
    for (let k = -KERNEL_REACH_S; k <= KERNEL_REACH_S; k++) {
      const other = rate[i + k] ?? Number.NaN;
      // Beyond the ends the course is mirrored.
      const near = Number.isNaN(other) ? (rate[i - k] ?? Number.NaN) : other;
      total += kernel[k + KERNEL_REACH_S]! * ((Number.isNaN(near) ? value : near) - mean);
    }
    return total;
  });
  return Float64Array.from({ length: epochCount }, (_, e) => {
    const first = reachS + e * WATCH_EPOCH_S;
    return spreadOf(filtered.subarray(first - SPREAD_REACH_S, first + WATCH_EPOCH_S + SPREAD_REACH_S));
  });
}

function spreadOf(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return Number.NaN;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
}

/** Value on the straight line between the neighbours; NaN beyond the ends and in gaps of more than 5 minutes. */
function lineAt(timesS: Column, values: Column, timeS: number): number {
  let low = 0;
  let high = timesS.length - 1;
  if (high < 0 || !(timeS >= timesS[0]! && timeS <= timesS[high]!)) return Number.NaN;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timesS[middle]! <= timeS) low = middle;
    else high = middle;
  }
  const gapS = timesS[high]! - timesS[low]!;
  if (gapS === 0) return values[low]!;
  if (gapS > 300) return Number.NaN;
  return values[low]! + ((timeS - timesS[low]!) / gapS) * (values[high]! - values[low]!);
}
