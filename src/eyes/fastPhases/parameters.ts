/**
 * Parameters of the fast-phase detector. How each was chosen: docs/decisions/2026-11-fast-phase-detector.md.
 * Bump `VERSION` whenever a change alters an outcome.
 */
export const VERSION = 1;

export const DEFAULTS = {
  /** s; shortest span of the speed filter. Chosen: 8 ms keep 90 % of the peak of a 1-deg saccade. */
  minWindowS: 0.008,
  /** s; longest span, for noisy trackers. Chosen: shorter than the shortest saccade (21 ms). */
  maxWindowS: 0.018,
  /** deg/s; the span grows until the samples' own jitter gives less than this. Chosen: a tenth of the peak of a 1-deg saccade. */
  windowNoiseDegPerS: 7.5,
  /** s; stretch over which quiet is judged: longer than one beat of small opsoclonus (21 ms), so that no stretch of it is quiet. Chosen. */
  quietWindowS: 0.05,
  /** s; stretch for which one noise level is estimated. Chosen: noise changes with gaze and lids within seconds. */
  noiseBlockS: 4,
  /** Share of the quietest windows of a block that sets the noise. Chosen: far below the share that bursts leave quiet. */
  quietFraction: 0.2,
  /** RMS of the quietest fifth of windows over the true SD, for two axes and about 7 independent values per window: sqrt(chi2(14 df, 0.2) / 14). */
  quietRmsRatio: 0.82,
  /** deg; a window in which the eye strays further than this (and two SDs of a sample) is not quiet, whatever its speed. Chosen: wander stays below. */
  quietExcursionDeg: 0.4,
  /** Share of the windows of a block that must be quiet for their noise to be believed; else only the samples' own jitter is. */
  leastQuietFraction: 0.05,
  /** deg/s; no noise above this is believed unless the samples' own jitter explains it. Chosen: see decision. */
  noiseCapDegPerS: 8,
  /** The same without degrees, over what the samples' own jitter explains. Chosen: the noise of video trackers is up to six times their white part. */
  noiseCapRatio: 6,
  /** SDs of white jitter a peak must reach: a Rayleigh speed passes 6 SD once in 65 million. */
  peakSd: 6,
  /** SDs of the wander beyond white jitter a peak must reach: it is estimated where it is least, and comes in episodes. */
  wanderSd: 9,
  /** deg/s; lowest peak. Chosen: above drift and the ripple of pursuit. */
  peakFloorDegPerS: 20,
  /** SDs a peak must reach beside an accepted beat. */
  besideSd: 4,
  /** SDs and deg/s at which a movement is told from rest. */
  restSd: 2.5,
  restFloorDegPerS: 10,
  /** SDs and deg/s at which a fast phase begins, as experts mark it. */
  onsetSd: 4,
  onsetFloorDegPerS: 15,
  /** Onset is never later than at this share of the peak. */
  onsetPeakFraction: 0.35,
  /** Least amplitude over peak speed relative to a saccade on the main sequence: noise is shorter. */
  minEffectiveRatio: 0.5,
  /** Largest amplitude over peak speed relative to a saccade on the main sequence: pendular movement is longer. */
  maxEffectiveRatio: 2.2,
  /** Longest duration relative to a saccade on the main sequence: slow phases and pursuit onsets are longer. */
  maxDurationRatio: 2,
  /** Share by which speed must dip between two beats that go the same way. */
  dipFraction: 0.6,
  /** Share by which speed must dip between two beats with a turn. */
  turnDipFraction: 0.3,
  /** deg; turn between two beats that needs a lesser dip. [F1: 60 deg] */
  turnDeg: 60,
  /** deg; turn at which a lobe that is too long for its size is cut even without a dip: beats that run into each other in a curve. */
  curveTurnDeg: 90,
  /** SDs by which speed must dip. */
  dipSd: 3.5,
  /** A lobe longer than this many times the duration of a saccade of its size may be two beats the same way ... */
  longRatio: 1.4,
  /** ... if speed dips by this share ... */
  longDipFraction: 0.35,
  /** ... and this many SDs ... */
  longDipSd: 2.5,
  /** s; ... and both parts last as long as this. */
  longPartS: 0.01,
  /** s; a remaining pause shorter than this between two beats is none. */
  touchS: 0.01,
  /** s; longest pause between two beats of a burst. [A5: < 20 ms] */
  burstGapS: 0.02,
  /** least number of beats in a burst. */
  burstMinPhases: 3,
  /** least number of joints of a burst at which the eye turns back: staircases and blinks have none or one. */
  burstMinReversals: 2,
  /** deg; a turn beyond this is back. */
  reversalTurnDeg: 80,
  /** Least ratio of the amplitudes of two neighbours that belong together. Chosen: beats of one burst scatter by 25-40 %. */
  comparableFraction: 0.25,
  /** s; a pause up to this that carries the eye on by `missedBeatFraction` of the lesser neighbour is a missed beat. Chosen: one beat of up to 10 deg. */
  missedBeatS: 0.045,
  missedBeatFraction: 0.3,
  /** SDs of the jitter right at a beat that its peak must reach to count for a burst. Chosen: trackers that lose the pupil jump about; no beat. */
  roughSd: 4,
  /** s; a fast phase this close to blink or loss is flagged. [F1] */
  nearBlinkS: 0.1,
  /** A lobe smaller than this share of its neighbour is no beat by neighbourhood. */
  besideFraction: 0.3,
  /** A lobe after a saccade and smaller than this share of it is its swing. */
  swingFraction: 0.2,
  /** The same share where the saccade itself follows none: a beat of a burst would have come after a beat or go on. */
  aloneSwingFraction: 0.35,
  /** So is one smaller than this share ... */
  shortSwingFraction: 0.8,
  /** ... whose amplitude over peak speed is below this share of what a saccade of its size shows. */
  shortSwingRatio: 0.85,
  /** The same share where the saccade itself follows none. */
  aloneSwingRatio: 1.1,
  /** Unless it goes on at once with a saccade larger than this share of the one before. */
  goesOnFraction: 0.5,
  /** s; longest post-saccadic oscillation. */
  psoMaxS: 0.08,
  /** s; longest rest before the next swing. */
  psoRestS: 0.006,
  /** SDs at which a swing begins and ends. */
  psoRestSd: 3,
  /** SDs and deg/s that a swing must reach. */
  psoSd: 5,
  psoFloorDegPerS: 15,
} as const;

export type FastPhaseParameters = { readonly [K in keyof typeof DEFAULTS]: number };
