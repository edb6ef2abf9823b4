import type { WatchFeatureSpec } from './watchFeatures.ts';

/** A logistic model of sleep per epoch of 30 s: 1 / (1 + exp(−(intercept + Σ weight · (feature − mean) / sd))). */
export interface WatchModel {
  readonly spec: WatchFeatureSpec;
  readonly means: readonly number[];
  readonly sds: readonly number[];
  readonly intercept: number;
  readonly weights: readonly number[];
  /** From this on an epoch is sleep: 93 % of the sleep of the fitted nights lie above. */
  readonly threshold: number;
}

// Both are printed by `npx tsx bench/accuracy/body/watchNights.ts --fit` from 12 nights of the set "Motion and heart rate from a wrist-worn wearable and labeled
// sleep from polysomnography" (O. Walch, PhysioNet, 2019, ODC-By 1.0) [WalchEtAl2019]; see docs/decisions/2026-11-sleep.md.

/** From counts alone. */
export const WATCH_COUNT_MODEL: WatchModel = {
  spec: { power: 1 / 3, countSdEpochs: [0, 4, 20], movementLevels: [1.5, 3], heartSdEpochs: [] },
  means: [1.0, 0.99959, 0.99039, 2.2973, 2.3193, 2.8041, 2.8299],
  sds: [1.7594, 1.402, 0.77843, 1.5572, 1.5644, 1.3846, 1.3865],
  intercept: 0.85759,
  weights: [-0.71656, -0.2085, -0.91034, 0.32796, -0.27615, -0.084603, -0.19642],
  threshold: 0.29675,
};

/** From counts and the spread of heart rate. */
export const WATCH_HEART_MODEL: WatchModel = {
  spec: { power: 1 / 3, countSdEpochs: [0, 4, 20], movementLevels: [1.5, 3], heartSdEpochs: [2, 20] },
  means: [1.0, 0.99959, 0.99039, 2.2973, 2.3193, 2.8041, 2.8299, -0.049337, -0.053514],
  sds: [1.7594, 1.402, 0.77843, 1.5572, 1.5644, 1.3846, 1.3865, 0.75763, 0.49849],
  intercept: 0.87798,
  weights: [-0.74686, -0.068932, -0.98521, 0.32514, -0.29015, -0.11821, -0.17761, -0.35875, 0.25798],
  threshold: 0.3035,
};
