/** What tells pursuit from fixation. Why these values: docs/decisions/2026-11-slow-phases.md. */
export const SLOW_PHASE_PARAMETERS = {
  /** s. Length of the moving mean of position. chosen: outlasts noise, tremor and post-saccadic oscillation; leave-one-person-out. */
  meanS: 0.125,
  /** deg. Fixation keeps the averaged gaze within a box with this diagonal. chosen: about the radius of the foveola; leave-one-person-out. */
  fixationExtentDeg: 0.7,
  /** deg/s. An eye that leaves the box more slowly does not pursue, it drifts. chosen: the middle of fixational drift, 0.5 to 2 deg/s. */
  maxDriftDegPerS: 1,
  /** times the drift speed. How fast pursuit must set out after a longer rest. chosen: clearly more than drift. */
  suddenRatio: 2,
  /** s. Rest before a pursuit that counts as a fixation of its own. chosen: an ordinary fixation. */
  minRestS: 0.3,
  /** Hz. Below it a small saccade lasts less than three samples and can pass for pursuit, which is then said. chosen. */
  sureRateHz: 100,
  /** s. A shorter remainder between fast phases is neither. chosen: below it there is no fixation in the labelled data either. */
  minDurationS: 0.04,
  /** Samples. Fewer cannot show a course, at any rate. chosen. */
  minSampleCount: 3,
  /** s. Length of the means that show noise and jumps. chosen: longer than a small saccade, shorter than a fixation. */
  noiseBlockS: 0.05,
  /** SDs of a 50-ms mean that noise alone may span within the mean's course. chosen: range of ten values in two dimensions, from white to 1/f. */
  noiseExtentSds: 5,
  /** fraction of the extent. A smaller jump is not looked for. chosen: two of them leave the box. */
  stepFraction: 0.5,
  /** fraction of a jump. How far the 100 ms beside it may move. chosen: less than half. */
  stepRestFraction: 0.4,
  /** fraction of a jump. How much of it happens within 40 ms. chosen: a small saccade is over by then, a ramp at two fifths. */
  stepQuickFraction: 0.75,
  /** deg. Where noise alone spans more than this, pursuit is not told from fixation. chosen: as much as fixation itself. */
  maxNoiseExtentDeg: 2,
} as const;

export type SlowPhaseParameters = { readonly [K in keyof typeof SLOW_PHASE_PARAMETERS]: number };
