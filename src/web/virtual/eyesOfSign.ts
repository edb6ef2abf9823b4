import { OPSOCLONUS, type OscillatorParameters, type PairParameters } from '../../simulate/index.ts';

/** Sign under which the brake holds: eyes that rest. */
const STILL_BELOW = 0.02;
/** Tone that holds for good, and the mean tone of the weakest sign: bursts now and then. Chosen. */
const HELD_TONE = 0.4;
const WEAKEST_TONE = 0.24;
const WANDER = { omnipauseWander: 0.1, omnipauseWanderS: 0.6 } as const;
/** Size of movements of the weakest sign, as a share of the full one. Chosen. */
const LEAST_SIZE = 0.35;

/**
 * Settings of the oscillator for a strength of the opsoclonus sign. With the sign, the brake slips more often and movements
 * grow. How the two belong together has never been measured: the picture says more or less, not how much.
 * @param sign 0 to 1
 */
export function eyesOfSign(sign: number): OscillatorParameters {
  if (!(sign >= STILL_BELOW)) return { ...OPSOCLONUS, omnipauseTone: HELD_TONE };
  const strength = Math.min(1, sign);
  const size = LEAST_SIZE + (1 - LEAST_SIZE) * strength;
  const sized = (pair: PairParameters): PairParameters => ({ ...pair, gain: pair.gain * size });
  return {
    ...OPSOCLONUS,
    horizontal: sized(OPSOCLONUS.horizontal),
    vertical: sized(OPSOCLONUS.vertical),
    torsional: sized(OPSOCLONUS.torsional),
    omnipauseTone: WEAKEST_TONE * (1 - strength) ** 1.5,
    ...WANDER,
  };
}
