import { type Column, quantile } from '../../signal/index.ts';

/** One value per epoch of 30 s, without gaps in the grid; loss is NaN. */
export interface WatchEpochs {
  /** Counts smoothed over 50 s (`smoothWatchCounts`), >= 0, in any unit: only their course over the night matters. */
  readonly counts: Column;
  /** Spread of the heart rate around each epoch, in any unit (`heartRateSpread`). */
  readonly heartRateSpread?: Column | undefined;
}

export interface WatchFeatureSpec {
  /** Counts are taken to this power, a soft cap, and divided by their mean over the night, so that a loose strap or another unit changes nothing. */
  readonly power: number;
  /** Widths (SD) of the averages of counts, epochs; 0 is the epoch itself. */
  readonly countSdEpochs: readonly number[];
  /** For each: epochs since the last and until the next of these that is at least so large, logarithm. */
  readonly movementLevels: readonly number[];
  /** Widths of the averages of the logarithm of heart-rate spread over its median of the night, epochs. */
  readonly heartSdEpochs: readonly number[];
}

/** Farther than this a movement is far, epochs. */
const FAR_EPOCHS = 60;
/** Heart-rate spread below this share of its median counts as that: a watch that repeats a value has next to none. */
const LEAST_SPREAD = 0.3;

/**
 * What the model weighs, column by column, each as long as the input. No clock and no time since the start: those tell when the light of a laboratory went out.
 * Lost epochs take no part in averages and count as no movement.
 * @throws RangeError where the model wants heart rate and there is none, or lengths differ
 */
export function watchFeatures({ counts, heartRateSpread }: WatchEpochs, spec: WatchFeatureSpec): Float64Array[] {
  const soft = relativeCounts(counts, spec.power);
  const columns = spec.countSdEpochs.map((sd) => averageAround(soft, sd));
  for (const least of spec.movementLevels) columns.push(...distancesToMovement(soft, least));
  if (spec.heartSdEpochs.length === 0) return columns;
  if (heartRateSpread === undefined || heartRateSpread.length !== counts.length)
    throw new RangeError(`heartRateSpread must have ${counts.length} epochs, got ${heartRateSpread?.length ?? 'none'}`);
  const middle = quantile(heartRateSpread, 0.5);
  const relative = Float64Array.from({ length: counts.length }, (_, i) =>
    Math.log(Math.max(heartRateSpread[i]! / middle, LEAST_SPREAD)),
  );
  return [...columns, ...spec.heartSdEpochs.map((sd) => averageAround(relative, sd))];
}

/** Counts to a power over the mean of that; all 0 where nothing moved. */
function relativeCounts(counts: Column, power: number): Float64Array {
  const soft = Float64Array.from({ length: counts.length }, (_, i) => counts[i]! ** power);
  let [sum, known] = [0, 0];
  for (const value of soft)
    if (!Number.isNaN(value)) {
      sum += value;
      known++;
    }
  return sum > 0 ? soft.map((value) => (value * known) / sum) : soft;
}

/** Gaussian average that skips loss; 0 where all around is lost. Ends: of what there is. */
export function averageAround(values: ArrayLike<number>, sdEpochs: number): Float64Array {
  const n = values.length;
  const reach = Math.ceil(4 * sdEpochs);
  const kernel = Float64Array.from({ length: reach + 1 }, (_, k) =>
    k === 0 ? 1 : Math.exp(-0.5 * (k / sdEpochs) ** 2),
  );
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    let weight = 0;
    for (let j = Math.max(0, i - reach); j <= Math.min(n - 1, i + reach); j++) {
      const value = values[j]!;
      if (Number.isNaN(value)) continue;
      const w = kernel[Math.abs(i - j)]!;
      sum += w * value;
      weight += w;
    }
    out[i] = weight === 0 ? 0 : sum / weight;
  }
  return out;
}

/** ln(1 + epochs) since the last and until the next epoch with at least so much movement; beyond the ends none is known and half of far is taken. */
function distancesToMovement(counts: Float64Array, least: number): [Float64Array, Float64Array] {
  const n = counts.length;
  const since = new Float64Array(n);
  const until = new Float64Array(n);
  let away = FAR_EPOCHS / 2;
  for (let i = 0; i < n; i++) {
    away = counts[i]! >= least ? 0 : away + 1;
    since[i] = Math.log1p(Math.min(away, FAR_EPOCHS));
  }
  away = FAR_EPOCHS / 2;
  for (let i = n - 1; i >= 0; i--) {
    away = counts[i]! >= least ? 0 : away + 1;
    until[i] = Math.log1p(Math.min(away, FAR_EPOCHS));
  }
  return [since, until];
}
