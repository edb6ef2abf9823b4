/**
 * Parameters of the fast-phase detector. How each was chosen: docs/decisions/2026-11-fast-phase-detector.md.
 * Bump `VERSION` whenever a change alters an outcome.
 */
export const VERSION = 2;

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
  /** Share of the windows of a block that must be quiet for their noise to be believed; else only the samples' own jitter is. Chosen: beats of 1 deg that scatter leave up to a tenth by chance, bursts leave more. */
  leastQuietFraction: 0.15,
  /** deg/s; no noise above this is believed unless the samples' own jitter explains it. Chosen: see decision. */
  noiseCapDegPerS: 8,
  /** Largest noise over what the samples' own jitter explains. Chosen: the noise of video trackers is up to six times their white part. */
  noiseCapRatio: 6,
  /** Noise above the cap may be small beats beyond this many times what jitter explains. Chosen: 1/f noise has 1.4-2.6, as rate and filter go. */
  pinkRatio: 1.5,
  /** s; from one small beat to the next: what a saccade of 0.3-1 deg lasts (22-23 ms) and a short pause. Longer than any speed filter, so that noise is forgotten. Chosen. */
  beatLagS: 0.024,
  /** Mean cosine of the turn over that time below which noise above the cap is beats. Chosen: halfway between noise of any colour (down to -0.15) and beats of 0.5-0.7 deg (-0.38 to -0.65); see decision. */
  turnBackCosine: -0.25,
  /** SDs of white jitter a peak must reach: a Rayleigh speed passes 6 SD once in 65 million. */
  peakSd: 6,
  /** SDs of the wander beyond white jitter a peak must reach: it is estimated where it is least, and comes in episodes. Chosen: see decision. */
  wanderSd: 9,
  /** deg/s; lowest peak. Chosen: above drift and the ripple of pursuit. */
  peakFloorDegPerS: 20,
  /** SDs a peak must reach beside an accepted beat. Chosen: once in 3,000 for noise, and noise does not sit beside beats. */
  besideSd: 4,
  /** SDs and deg/s at which a movement is told from rest. Chosen: half of the levels at which it begins. */
  restSd: 2,
  restFloorDegPerS: 10,
  /** SDs and deg/s at which a fast phase begins, as experts mark it. Chosen: see decision. */
  onsetSd: 4,
  onsetFloorDegPerS: 15,
  /** Onset is never later than at this share of the peak. Chosen: for beats hardly above the noise. */
  onsetPeakFraction: 0.35,
  /** Least amplitude over peak speed relative to a saccade on the main sequence: noise is shorter. Chosen: noise of the filter's own width has 0.3. */
  minEffectiveRatio: 0.5,
  /** Largest amplitude over peak speed relative to a saccade on the main sequence: pendular movement is longer. Chosen: 6 Hz and 4 deg have 2.5. */
  maxEffectiveRatio: 2.2,
  /** Longest duration relative to a saccade on the main sequence: slow phases and pursuit onsets are longer. Chosen: twice the usual. */
  maxDurationRatio: 2,
  /** Share by which speed must dip between two beats that go the same way. Chosen: what the widest filter leaves of the dip of 1-deg beats. */
  dipFraction: 0.6,
  /** Share by which speed must dip between two beats with a turn. Chosen: 1 − cos(60 deg / 2) is 0.13, twice that is no mere curve. */
  turnDipFraction: 0.3,
  /** deg; turn between two beats that needs a lesser dip. Chosen: between going on (0) and going back (180). */
  turnDeg: 60,
  /** deg; turn at which a lobe that is too long for its size is cut even without a dip: beats that run into each other in a curve. Chosen: a right angle. */
  curveTurnDeg: 90,
  /** SDs by which speed must dip. Chosen by simulation: noise splits no 1-deg beat at 0.1 deg. */
  dipSd: 3.5,
  /** A lobe longer than this many times the duration of a saccade of its size may be two beats the same way ... Chosen: saccades of a size scatter by 30 %; two at once take 1.6 to 2 times. */
  longRatio: 1.4,
  /** ... if speed dips by this share (half of the above) ... */
  longDipFraction: 0.35,
  /** ... and this many SDs (less than above: its length already speaks for two) ... */
  longDipSd: 2.5,
  /** s; ... and both parts last as long as this: half the shortest saccade. */
  longPartS: 0.01,
  /** s; a remaining pause shorter than this between two beats is none. Chosen: what the levels cut off at both ends. */
  touchS: 0.01,
  /** s; longest pause between two beats of a burst: shorter ones count as none [LeighZee2015: no interval; limit chosen, a tenth of the usual 200 ms]. */
  burstGapS: 0.02,
  /** least number of beats in a burst. Chosen: two are a square wave without pause or a dynamic overshoot. */
  burstMinPhases: 3,
  /** least number of joints of a burst at which the eye turns back: staircases and blinks have none or one. */
  burstMinReversals: 2,
  /** deg; a turn beyond this is back. Chosen: a right angle less what noise turns. */
  reversalTurnDeg: 80,
  /** Least ratio of the amplitudes of two neighbours that belong together. Chosen: beats of one burst scatter by 25-40 %. */
  comparableFraction: 0.25,
  /** A burst of fewer beats than this ... Chosen: more are rare by chance. */
  longBurstPhases: 6,
  /** ... must last at least this share of what saccades of its beats' sizes last. Chosen: room for saccades a third faster than most. */
  burstDurationFraction: 0.75,
  /** s; a pause up to this that carries the eye on by `missedBeatFraction` of the lesser neighbour is a missed beat. Chosen: one beat of up to 10 deg. */
  missedBeatS: 0.045,
  missedBeatFraction: 0.3,
  /** SDs of the jitter right at a beat that its peak must reach to count for a burst. Chosen: trackers that lose the pupil jump about; no beat. */
  roughSd: 4,
  /** s; a fast phase this close to blink or loss is flagged. Chosen: lids move for about that long around a loss. */
  nearBlinkS: 0.1,
  /** A lobe smaller than this share of its neighbour is no beat by neighbourhood. Chosen: beats of one burst scatter by 25-40 %. */
  besideFraction: 0.3,
  /** A lobe after a saccade and smaller than this share of it is its swing. Chosen: swings of the pupil are 5-60 % of small and 2-20 % of large saccades. */
  swingFraction: 0.2,
  /** The same share where the saccade itself follows none: a beat of a burst would have come after a beat or go on. Chosen: see decision. */
  aloneSwingFraction: 0.35,
  /** So is one smaller than this share ... Chosen: see decision. */
  shortSwingFraction: 0.8,
  /** ... whose amplitude over peak speed is below this share of what a saccade of its size shows. Chosen: half a swing lasts 10-15 ms, the shortest saccade 21. */
  shortSwingRatio: 0.85,
  /** The same share where the saccade itself follows none. Chosen: see decision. */
  aloneSwingRatio: 1.1,
  /** Unless it goes on at once with a saccade larger than this share of the one before. Chosen: swings are followed by smaller ones. */
  goesOnFraction: 0.5,
  /** s; longest post-saccadic oscillation. Chosen: four times its decay of 10-20 ms. */
  psoMaxS: 0.08,
  /** s; longest rest before the next swing. Chosen by leave-one-person-out: a swing turns within 2-4 ms. */
  psoRestS: 0.004,
  /** SDs at which a swing begins and ends. Chosen by leave-one-person-out. */
  psoRestSd: 3.5,
  /** SDs and deg/s that a swing must reach. Chosen: between the levels of rest and of a beat. */
  psoSd: 5,
  psoFloorDegPerS: 15,
} as const;

export type FastPhaseParameters = { readonly [K in keyof typeof DEFAULTS]: number };
