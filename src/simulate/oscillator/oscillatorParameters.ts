/** One half-centre: two pools that inhibit each other and fire again when the inhibition lifts. */
export interface PairParameters {
  /** Time constant of the slow adaptation whose undershoot is the rebound, s. Sets the frequency. */
  readonly adaptationS: number;
  /** Size of the pair's movement relative to the horizontal one; 0 switches the pair off. */
  readonly gain: number;
}

/** All that can be turned in the oscillator. Units: s, deg, deg/s; drive is in the units of `drivePerRate`. */
export interface OscillatorParameters {
  readonly horizontal: PairParameters;
  readonly vertical: PairParameters;
  readonly torsional: PairParameters;
  /** Membrane time constant, s. */
  readonly membraneS: number;
  /** How completely a steady drive is adapted away, 0 to 1. */
  readonly adaptationGain: number;
  /** Rebound after inhibition: how strongly the lifted cell fires. */
  readonly rebound: number;
  /** Inhibition of one side by the other. */
  readonly crossInhibition: number;
  /** Time the inhibition takes to cross, s. */
  readonly delayS: number;
  /** Highest burst rate, as eye speed, deg/s. */
  readonly ceilingDegPerS: number;
  /** Drive at which 63 % of the ceiling is reached. */
  readonly softness: number;
  /** Drive taken away by the full tone of the omnipause neurons. */
  readonly omnipauseWeight: number;
  /** Mean tone of the omnipause neurons: 0 silent, 1 full. */
  readonly omnipauseTone: number;
  /** SD of the slow wandering of that tone; 0 holds it still. */
  readonly omnipauseWander: number;
  /** How long the tone keeps its course, s. */
  readonly omnipauseWanderS: number;
  /** Steady drive from the deep cerebellar (fastigial) nucleus when its brake, the Purkinje cells, is weak. */
  readonly fastigialDrive: number;
  /** Drive of the saccade that sets off a burst when the omnipause neurons fall silent. */
  readonly triggerDrive: number;
  /** SD of the membrane noise per 0.1 ms. */
  readonly noiseSd: number;
  /** By how much the two eyes differ in size of movement. */
  readonly yokingFraction: number;
}

/**
 * The reference set: 9.4 Hz, 11-12 deg. `drivePerRate` is ours: with it the published baseline and the trends of its
 * knobs come out (docs/decisions/2026-11-oscillator.md).
 */
export const OSCILLATOR_DEFAULTS = {
  horizontal: { adaptationS: 0.035, gain: 1 }, // s; own, from the range that gives 8-16 Hz
  vertical: { adaptationS: 0.039, gain: 0 }, // s; own
  torsional: { adaptationS: 0.033, gain: 0 }, // s; own
  membraneS: 0.004, // s; own
  adaptationGain: 1, // own: a steady current is adapted away in full
  rebound: 1, // own; ion channels are the physiological candidate [ShaikhEtAl2008]
  crossInhibition: 1, // own; inhibitory burst neurons of both sides [RamatEtAl2005]
  delayS: 0.0015, // s; own: one synapse and a short axon
  ceilingDegPerS: 600, // deg/s, main sequence ceiling [LeighZee2015]
  softness: 80, // own
  omnipauseWeight: 200, // own
  omnipauseTone: 0, // 0: the oscillator runs freely
  omnipauseWander: 0,
  omnipauseWanderS: 0.5, // s; chosen within 0.3-1 s
  fastigialDrive: 0,
  triggerDrive: 60, // chosen: about the peak drive of the running oscillation, so that bursts start at full size
  noiseSd: 2, // own; without noise nothing starts
  yokingFraction: 0.02, // textbook knowledge: 1-3 %
} satisfies OscillatorParameters;

/** Fixed numbers of the oscillator that are no knobs. */
export const OSCILLATOR_CONSTANTS = {
  drivePerRate: 0.48, // inhibition (drive) per deg/s of the other side's rate; chosen: gives 9.4 Hz and 11.8 deg
  stepS: 1e-4, // s, largest Euler step; the fastest time constant is 2 ms
  integratorS: 25, // s, leak of the gaze-holding integrator [BroomheadEtAl2000]
  plantSlowS: 0.15, // s [BroomheadEtAl2000]
  plantFastS: 0.012, // s [BroomheadEtAl2000]
  centringS: 1, // s, pull back to the middle while oscillating; chosen: the eye stays around its target
  correctionAboveDeg: 1, // deg, error after a burst that a saccade corrects; chosen
  correctionAfterS: 0.2, // s, its latency; textbook knowledge
  omnipauseThreshold: 0.05, // tone at and above which the oscillation dies; own
  omnipauseSmoothingS: 0.02, // s, so that the tone does not flicker at its threshold; chosen
  triggerS: 0.03, // s, length of the setting-off drive; chosen: the first beat is about as large as the later ones
  quietBeforeTriggerS: 0.05, // s of silence after which falling silent again sets off a burst; chosen
  longestDelayS: 0.02, // s, room for the delay knob
};

/** The settings of a flutter: the horizontal pair alone. */
export const FLUTTER: OscillatorParameters = { ...OSCILLATOR_DEFAULTS };

/** The settings of opsoclonus: three pairs of unlike speed under one set of omnipause neurons. */
export const OPSOCLONUS: OscillatorParameters = {
  ...OSCILLATOR_DEFAULTS,
  horizontal: { adaptationS: 0.032, gain: 1 }, // s; own
  vertical: { adaptationS: 0.036, gain: 0.9 }, // s; own; gain chosen
  torsional: { adaptationS: 0.03, gain: 0.3 }, // s; own; torsion is 0.2-0.4 of the rest, textbook knowledge
};
