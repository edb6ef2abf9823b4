/** The main sequence of one person: how saccade duration and peak speed grow with amplitude. */
export interface MainSequence {
  /** Ceiling of peak speed, deg/s. */
  readonly ceilingDegPerS: number;
  /** Amplitude at which peak speed has reached 63 % of the ceiling, deg. */
  readonly scaleDeg: number;
  /** Growth of duration, ms per deg. */
  readonly durationSlopeMsPerDeg: number;
  /** Duration of a vanishing saccade, ms. */
  readonly durationBaseMs: number;
}

/** Ranges of healthy adults as used here; see docs/model/oculomotor.md for what is read and what is textbook knowledge. */
export const MAIN_SEQUENCE_DEFAULTS: MainSequence = {
  ceilingDegPerS: 550, // deg/s, textbook range 500-600 [LeighZee2015]
  scaleDeg: 7, // deg, textbook range 6-8 [LeighZee2015]
  durationSlopeMsPerDeg: 2.2, // ms/deg, textbook range 2.2-2.7 [BahillClarkStark1975]
  durationBaseMs: 21, // ms, textbook range 21-23 [BahillClarkStark1975]
};

/** Duration in s of a saccade of `amplitudeDeg` (its size, not its sign): base + slope * amplitude. */
export function saccadeDurationS(amplitudeDeg: number, person: MainSequence = MAIN_SEQUENCE_DEFAULTS): number {
  return (person.durationSlopeMsPerDeg * amplitudeDeg + person.durationBaseMs) / 1000;
}

/** Peak speed in deg/s of a saccade of `amplitudeDeg`: ceiling * (1 - exp(-amplitude / scale)). */
export function saccadePeakDegPerS(amplitudeDeg: number, person: MainSequence = MAIN_SEQUENCE_DEFAULTS): number {
  return -person.ceilingDegPerS * Math.expm1(-amplitudeDeg / person.scaleDeg);
}

/**
 * Frequency in Hz of back-to-back saccades of one amplitude: one over twice the duration. 10 deg gives 11.6 Hz.
 */
export function backToBackFrequencyHz(amplitudeDeg: number, person: MainSequence = MAIN_SEQUENCE_DEFAULTS): number {
  return 1 / (2 * saccadeDurationS(amplitudeDeg, person));
}
