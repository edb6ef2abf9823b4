import type { PositionUnit } from '../types.ts';

/** Of the checks whether a signal is what it seems: living, sampled at the rate it was written at, not smoothed. */
export const SIGNAL_INTEGRITY_PARAMETERS = {
  /** s. Numbers that do not change at all for this long are no living eye. chosen: drift of fixation crosses many steps of any tracker. */
  frozenS: 1,
  /** deg/s. Where steps are coarse, a stretch counts as frozen only when drift as slow as this would have crossed two. chosen: a third of healthy drift. */
  slowestDriftDegPerS: 0.1,
  /** Share of samples equal to the one before, below which nothing is held. chosen: values held twice give 0.5. */
  minRepeatFraction: 0.3,
  /** Quantile of the steps other than 0 that is taken as the step of the numbers. chosen: the least one may be a rounding error. */
  quantumQuantile: 0.05,
  /** Steps of the numbers from one new value to the next that make a movement. chosen: rest changes by one or two. */
  movingQuanta: 4,
  /** Fewer pairs of such changes in a row tell nothing. chosen. */
  minMovingPairCount: 20,
  /** Samples from one new value to the next, from which values are said to be held. */
  minHeldSamples: 1.25,
  /** Samples from which the signal is measured at its true rate. chosen: twice held still has the shape of a saccade. */
  thinnedHeldSamples: 2.5,
  /** Share of the distances between new values that must be alike for that, within one sample or this share of the mean. */
  minRegularFraction: 0.85,
  regularToleranceFraction: 0.15,
} as const;

/** About how many degrees one unit is; only used to judge how coarse the numbers are. chosen: usual screens, EOG of 15 uV/deg. */
export const ROUGH_DEG_PER_UNIT: Readonly<Record<PositionUnit, number>> = {
  deg: 1,
  px: 0.03,
  fraction: 30,
  uV: 0.07,
};
