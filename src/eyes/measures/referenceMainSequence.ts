/**
 * The main sequence of healthy adults as compared with here: peak speed = asymptote · (1 - e^(-A / scale)),
 * duration = base + slope · A. Textbook ranges: asymptote 500–600 deg/s, scale 6–8 deg [LeighZee2015];
 * base 21–23 ms, slope 2.2–2.7 ms/deg [BahillClarkStark1975]. Children are as fast or faster.
 */
export const REFERENCE_MAIN_SEQUENCE = {
  asymptoteDegPerS: 550,
  scaleDeg: 7,
  durationBaseMs: 21,
  durationSlopeMsPerDeg: 2.2,
} as const;

/** Peak speed in deg/s that the reference expects of a saccade of `amplitudeDeg`. */
export function referencePeakDegPerS(amplitudeDeg: number): number {
  const { asymptoteDegPerS, scaleDeg } = REFERENCE_MAIN_SEQUENCE;
  return -asymptoteDegPerS * Math.expm1(-amplitudeDeg / scaleDeg);
}

/** Duration in s that the reference expects of a saccade of `amplitudeDeg`. */
export function referenceDurationS(amplitudeDeg: number): number {
  const { durationBaseMs, durationSlopeMsPerDeg } = REFERENCE_MAIN_SEQUENCE;
  return (durationBaseMs + durationSlopeMsPerDeg * amplitudeDeg) / 1000;
}

/** Frequency in Hz of back-to-back saccades of `amplitudeDeg`: one cycle is two saccades and no pause. 10 deg gives 11.6 Hz. */
export function referenceFrequencyHz(amplitudeDeg: number): number {
  return 1 / (2 * referenceDurationS(amplitudeDeg));
}
