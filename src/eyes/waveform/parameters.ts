/**
 * Parameters of the waveform rules. Where a number of the literature is used its key stands beside it; the rest was
 * chosen by reasoning from the textbook ranges and checked by simulation (docs/measures/waveform.md).
 * Bump `WAVEFORM_VERSION` whenever a change alters an outcome.
 */
export const WAVEFORM_VERSION = 2;

export const WAVEFORM_PARAMETERS = {
  /** s; least usable time to judge. chosen: two cycles of the slowest nystagmus. */
  minValidS: 1,
  /** Hz; least rate to judge, with a hundredth of tolerance. 60 Hz shows 98 % of beats of 3 deg in simulation. */
  minRateHz: 60,
  /** deg; where noise or rate hide saccades larger than this, finding nothing means nothing. chosen: twice the smallest flutter. */
  largestHiddenDeg: 2,
  /** Share of samples that must be usable. chosen. */
  minValidFraction: 0.2,
  /** Hz and share of usable samples below which finding nothing is no `none`. chosen: 60 Hz misses opsoclonus of 1 deg, 120 Hz */
  /** shows it; where more than half is lost, a burst may have been. */
  noneMinRateHz: 120,
  noneMinValidFraction: 0.5,
  /** A fast phase is saccade-like from this share of the peak speed that its size demands. chosen: half; drowsy saccades keep more. */
  saccadicPeakFraction: 0.5,
  /** s; without degrees, a fast phase is saccade-like up to this duration: a saccade of about 18 deg. */
  saccadicMaxS: 0.06,
  /** s; margin around saccades left out of slow phases, before and after (after them the eye still settles). */
  padBeforeS: 0.02,
  padAfterS: 0.04,

  /** s; window in which a slow oscillation is looked for, and the step between windows. chosen: 4 cycles of 2 Hz. */
  slowWindowS: 2,
  slowHopS: 1,
  /** s; span of the derivative for slow phases. chosen: keeps 8 Hz, and cuts noise to a sixth of a saccade filter's. */
  slowDerivativeS: 0.04,
  /** Hz; range of nystagmus looked at. [LeighZee2015] pendular 2–8, jerk 1–5. */
  slowLowHz: 1.2,
  slowHighHz: 10,
  /** Most windows looked at in a long recording. chosen: speed. */
  maxSlowWindows: 300,
  /** Share of slow velocity power that one sine must explain for a window to be sinusoidal. chosen: half. */
  sinusoidFraction: 0.5,
  /** deg; least peak-to-peak size of a pendular oscillation. chosen: above fixational drift. */
  pendularMinDeg: 0.2,
  /** Share of windows that must be sinusoidal. Below the second number there is none. */
  pendularShare: 0.4,
  pendularPossibleShare: 0.2,
  /** Interquartile range over median of its frequency; more is not one oscillation. chosen. */
  frequencySpread: 0.4,
  /** deg/s; mean slow speed below which drift is that of fixation. chosen: twice fixational drift. */
  driftDegPerS: 0.8,

  /** Range of slow displacement over the saccade that follows it, taken as one undoing the other. */
  resetLow: 0.4,
  resetHigh: 1.8,
  /** s; slow phases of nystagmus last between these. [LeighZee2015] 1–5 Hz; up to 8 in children. */
  slowPhaseMinS: 0.05,
  slowPhaseMaxS: 1.5,
  /** Windows of steady to-and-fro movement: least share of time in motion, of that in the slow direction, and range of */
  /** fast over slow path, least fast over slow speed, least number of fast pulses, least speed over its noise SD. */
  movingShare: 0.5,
  slowTimeShare: 0.65,
  pathBalance: 2,
  speedRatio: 2,
  minPulses: 2,
  movingSd: 3,
  /** deg/s; least speed that counts as motion. chosen: twice the speed of drift in fixation. */
  movingDegPerS: 2,
  /** Share of such windows that make jerk nystagmus. */
  jerkWindowShare: 0.5,
  jerkWindowPossibleShare: 0.25,
  /** Share of a drift done in its first half above which it is a settling, as after saccadic pulses. chosen: a steady drift has half. */
  earlyShare: 0.85,
  /** Share of slow phases undone by the saccade after them. */
  resetShare: 0.5,
  resetPossibleShare: 0.3,
  /** Agreement of each quick phase with the one before, -1 to 1; gaze-evoked nystagmus turns round with gaze, but seldom. */
  quickAgreement: 0.6,
  minQuickPhases: 4,
  possibleQuickPhases: 3,
  /** Per s; least rate of such saccades. chosen: half of the slowest nystagmus. */
  quickMinPerS: 0.5,

  /** Least number of saccades in bursts, all bursts together. chosen: two bursts of three. */
  minBurstBeats: 6,
  /** Beats that one burst must have where there are fewer than nine in all: three may be a saccade with its overshoot. */
  longBurstBeats: 4,
  /** Per min; beats in bursts, fewer than `manyBurstBeats` in all or than `minBurstBeats` in every burst, and rarer than */
  /** this, are taken as strays, however long the recording. chosen: one burst of four in 30 s. */
  strayBeatsPerMin: 8,
  manyBurstBeats: 9,
  /** Share of beats next to blinks or losses above which bursts are doubted. chosen. */
  nearBlinkShare: 0.9,
  /** Share of saccade-like beats in bursts. */
  saccadicBeatShare: 0.5,
  /** Frequency in bursts over that of saccades without pause: below, there are pauses or slow beats. */
  onCurveRatio: 0.6,
  /** Hz and beats; slower bursts of fewer beats may be an ocular tic. [ShawkatEtAl1992] 3–4 Hz; opsoclonus that slow hardly pauses. */
  ticMaxHz: 4.5,
  ticMaxBeats: 20,
  /** Short over long axis (variances) of beat displacements: below flutter, above opsoclonus. [own table] 0.05 */
  planeOne: 0.05,
  planeMany: 0.07,
  /** The same where besides this share of the squared displacements is vertical: a tilted head adds 0.03 at 10 deg. */
  planeTilted: 0.03,
  verticalFraction: 0.1,
  /** deg; largest turn from horizontal of flutter. chosen: what a tilted head or camera may add. */
  flutterTurnDeg: 10,
  /** deg; the same for jerks, of which there are fewer. */
  horizontalDeg: 30,
  /** deg; beats below the first are micro, from the second they are flutter. Ranges: microflutter to 0.5, flutter from 1. */
  microDeg: 0.6,
  flutterMinDeg: 0.8,
  /** deg; from here a beat is too large for voluntary nystagmus. [LeighZee2015] */
  voluntaryMaxDeg: 6,
  voluntaryMinDeg: 0.4,
  voluntaryMinHz: 10,
  /** s; bursts closer than this are one bout: small beats in noise break it up. */
  boutGapS: 0.3,
  /** s; a bout must last this long to judge fatigue. */
  fatigueMinS: 1.5,
  /** Fall of beat size from the first to the last third of a burst that counts as fatigue, as a share. */
  fatigueFall: 0.2,
  /** deg; convergence in bursts that counts. chosen: above the disagreement of two calibrated eyes in quiet. */
  convergenceDeg: 0.7,
  /** deg; convergence that leaves it open. chosen: half of it. */
  convergencePossibleDeg: 0.4,
  /** Fall of the pupil in bursts that counts, as a share. chosen: three times its unrest within a second. */
  miosisFall: 0.08,
  miosisPossibleFall: 0.05,

  /** s; window for very small fast oscillations, and the step. chosen: 3 cycles of 15 Hz. */
  microWindowS: 0.2,
  microHopS: 0.1,
  microDerivativeS: 0.02,
  /** Hz; range of microflutter, with the margin of its neighbours. [AsheEtAl1991] 15–30 */
  microLowHz: 12,
  microHighHz: 34,
  /** deg/s; faster than this is no microflutter. chosen: twice the peak of 0.8 deg at 30 Hz. */
  microMaxDegPerS: 150,
  /** deg; least size. [AsheEtAl1991] 0.1, less a little for estimation. */
  microMinDeg: 0.08,
  /** Share of velocity power in a window that one sine must explain. chosen: a lone saccade gives less than a quarter. */
  microFraction: 0.45,
  /** Least explained sum of squares over the noise variance. Noise of two axes reaches 40 once in ten million; coloured noise more often. */
  microSignalToNoise: 40,
  /** Least number of oscillating stretches: two neighbours each. chosen: half a second altogether. */
  microMinWindows: 3,
  microPossibleWindows: 2,
  /** Per min; least rate of oscillating stretches. chosen: two in half a minute; rarer ones are chance in long recordings. */
  microPerMin: 4,
  /** Share of stretches below which a mere hint of microflutter yields to clear pairs. chosen: one in twenty. */
  microHintShare: 0.05,
  /** Share of the oscillation that is horizontal. */
  microHorizontal: 0.7,
  /** Hz; least rate for microflutter. [own simulation] */
  microMinRateHz: 240,

  /** s; pause within a pair of square-wave jerks or between macrosaccades. [LeighZee2015] 0.2; macro 0.07–0.15 */
  pauseMinS: 0.05,
  pauseMaxS: 0.45,
  /** Cosine of the turn from one saccade to its return, and least ratio of their sizes. */
  returnCosine: -0.85,
  returnSizeRatio: 0.7,
  /** deg; least size of a pair's saccades. [LeighZee2015] 0.5, less a tenth for noise. */
  pairMinDeg: 0.45,
  /** Per s; least rate of pairs. [LeighZee2015] 0.2–2 */
  pairMinPerS: 0.2,
  pairPossiblePerS: 0.15,
  /** deg; below, pairs are counted against what healthy people make: 0.6 deg, 18 (SD 14) a minute [AbadiGowen2004]. */
  smallPairDeg: 1,
  smallPairMinPerS: 0.53,
  smallPairPossiblePerS: 0.2,
  minPairs: 3,
  /** Share of all saccades that belong to pairs. Scanning gives up to 0.1 by chance, reading with regressions up to 0.4. */
  pairedShare: 0.6,
  pairedPossibleShare: 0.42,
  /** Saccades in one unbroken chain of returns that make it an oscillation rather than pairs. */
  chainLength: 5,
  /** Shares of paired saccades in chains: below the first jerks, above the second oscillation, if the eye has no base. */
  chainFewShare: 0.35,
  chainMostShare: 0.6,
  /** Spread of the steadier side over amplitude: below, the eye returns to one place. chosen: jerks return to within a tenth or so. */
  baseSpread: 0.22,
  /** Longer over shorter of the alternating pauses: above, rest and excursion differ. */
  pauseAsymmetry: 1.3,
  /** Largest over smallest saccade of a chain from which it waxes and wanes. chosen: jerks scatter by a fifth, so five span 1.7. */
  sizeSpan: 2,
  /** Its ends over its middle below which it waxes and wanes. */
  edgeSize: 0.8,
  /** Of the four signs of an oscillation about a centre, how many make it one, and how many leave it open. */
  centreSigns: 2,
  centrePossibleSigns: 1,
  /** Short over long axis of jerks. chosen: twice that of flutter, since jerks are few. */
  pairPlane: 0.1,
} as const;
