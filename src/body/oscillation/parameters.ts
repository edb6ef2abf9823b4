/** What makes an oscillation a tremor. How they were chosen: docs/decisions/2026-11-jerk-detector.md. */
export const OSCILLATION_DEFAULTS = {
  /** s. Length of a window. own: three seconds tell frequencies 0.33 Hz apart, and hold nine beats at 3 Hz. */
  windowS: 3,
  /** Hz. The peak is sought from here … own: slower is voluntary. */
  lowestHz: 3,
  /** Hz. … to here. own: physiological and cerebellar tremor lie in between. */
  highestHz: 12,
  /** Hz. The whole that the peak is a share of begins here … own. */
  wholeFromHz: 2,
  /** Hz. … and ends here. own. */
  wholeToHz: 15,
  /** Hz on either side of the peak that belong to it. own: the width of a pure tone in such a window. */
  peakHalfHz: 0.5,
  /** fraction of the power from which it is a tremor. own: jerk trains have at most 0.3, a pure tremor 0.99. */
  leastShare: 0.45,
  /** m/s². Amplitude from which it is a tremor. own: noise and the heartbeat stay below. */
  leastAmplitudeMPerS2: 0.3,
  /** m/s². Movement slower than the whole that is larger than this and than the whole makes the window one of movement. chosen: a limb that is carried. */
  mostSlowMPerS2: 0.5,
  /** Hz. Slow movement begins here. chosen: slower is posture. */
  slowFromHz: 0.5,
  /** Hz. Recordings are averaged down to no less than this. chosen: twice the highest frequency that is looked at. */
  workRateHz: 32,
  /** Hz. Below this rate 12 Hz cannot be told. own, as for jerks. */
  leastRateHz: 25,
} as const;

export type OscillationParameters = { readonly [K in keyof typeof OSCILLATION_DEFAULTS]: number };
