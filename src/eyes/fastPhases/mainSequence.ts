/** SD of the speed bell of a minimum-jerk movement over its duration: that of the Beta(3, 3) distribution. */
const BELL_SD = Math.sqrt(1 / 28);

/** Displacement over peak speed of that bell over its SD: (1 / 1.875) / BELL_SD. */
const EFFECTIVE_PER_SD = 1 / (1.875 * BELL_SD);

/** Duration of a saccade in s: 2.2 ms/deg and 21 ms [BahillClarkStark1975], the low end of the textbook ranges 2.2-2.7 and 21-23. */
export function expectedDurationS(sizeDeg: number): number {
  return 0.0022 * sizeDeg + 0.021;
}

/**
 * Amplitude over peak speed, in s, that a saccade of this size shows after a smoothing of SD `filterSdS`: D / 1.875 where there is none.
 * 1 deg without smoothing: 12.4 ms.
 */
export function expectedEffectiveS(sizeDeg: number, filterSdS: number): number {
  const bellSdS = BELL_SD * expectedDurationS(sizeDeg);
  return EFFECTIVE_PER_SD * Math.sqrt(bellSdS * bellSdS + filterSdS * filterSdS);
}
