import { type WatchEpochs, watchFeatures } from './watchFeatures.ts';
import { WATCH_COUNT_MODEL, WATCH_HEART_MODEL } from './watchModel.ts';

export interface WatchScore {
  /** 0–1 per epoch; that of a night half asleep and half awake, so not the chance of sleep in a night that is mostly sleep. */
  readonly score: Float64Array;
  /** 1 asleep, 0 awake. */
  readonly asleep: Uint8Array;
  /** Whether heart rate was weighed. */
  readonly usesHeartRate: boolean;
}

/**
 * Sleep and wake per 30 s of a night in bed from a watch, by a small logistic model fitted on adults [WalchEtAl2019]: at its threshold it keeps 93 % of the sleep and finds about half
 * of the wake. Without any clock. Lost epochs are scored from their neighbours.
 * @param epochs from `smoothWatchCounts` and `heartRateSpread`
 */
export function scoreSleepCounts(epochs: WatchEpochs): WatchScore {
  const usesHeartRate = epochs.heartRateSpread !== undefined;
  const { spec, means, sds, intercept, weights, threshold } = usesHeartRate ? WATCH_HEART_MODEL : WATCH_COUNT_MODEL;
  const columns = watchFeatures(epochs, spec);
  const score = new Float64Array(epochs.counts.length);
  const asleep = new Uint8Array(score.length);
  for (let i = 0; i < score.length; i++) {
    let sum = intercept;
    columns.forEach((column, c) => {
      sum += (weights[c]! * (column[i]! - means[c]!)) / sds[c]!;
    });
    score[i] = 1 / (1 + Math.exp(-sum));
    asleep[i] = score[i]! >= threshold ? 1 : 0;
  }
  return { score, asleep, usesHeartRate };
}
