import { drawNormal, type Random } from '../../signal/index.ts';

/** The healthy saccade as a loop: burst neurons run until the inner copy of the movement says that it is done. */
export interface BurstGeneratorParameters {
  /** Ceiling of the burst, as eye speed, deg/s. */
  readonly ceilingDegPerS: number;
  /** Motor error at which 63 % of the ceiling is reached, deg. */
  readonly softnessDeg: number;
  /** Time constant of the burst neurons, s. */
  readonly burstS: number;
  /** Delay of the inner feedback loop, s; longer ones overshoot, then ring. */
  readonly loopDelayS: number;
  /** Share of the wanted movement that is left when the omnipause neurons close the loop again. */
  readonly latchFraction: number;
  /** Time constants of the eye plant, s. */
  readonly plantSlowS: number;
  readonly plantFastS: number;
  /** Leak of the gaze-holding integrator, s. */
  readonly integratorS: number;
  /** Pulse over what the step needs: 1 fits; above, the eye glides back after the saccade, below it glides on. */
  readonly pulseOverStep: number;
  /** SD of the burst over the burst itself, per 1 ms: noise that grows with the signal. */
  readonly signalNoiseFraction: number;
}

/** The tuned set of docs/model/oculomotor.md; gives its table of peaks and durations. */
export const BURST_GENERATOR_DEFAULTS: BurstGeneratorParameters = {
  ceilingDegPerS: 620, // deg/s; own, tuned to the main sequence; form of the curve [VanGisbergenRobinsonGielen1981]
  softnessDeg: 4, // deg; own
  burstS: 0.002, // s; own
  loopDelayS: 0.001, // s; own: shorter removes the 5 % overshoot
  latchFraction: 0.02, // own
  plantSlowS: 0.15, // s [BroomheadEtAl2000]
  plantFastS: 0.012, // s [BroomheadEtAl2000]
  integratorS: 25, // s [BroomheadEtAl2000]
  pulseOverStep: 1,
  signalNoiseFraction: 0, // healthy values of a few per cent give the endpoint scatter [VanBeers2007]
};

const STEP_S = 1e-4; // s, Euler; the fastest time constant is 2 ms

/**
 * Position in deg of one saccade from 0 towards `amplitudeDeg` (signed) on a grid of 0.1 ms, for `durationS` from its
 * start. The velocity command is v; the eye gets its integral plus (T1 + T2) v through a plant of two poles.
 * @param random needed only where `signalNoiseFraction` is above 0
 */
export function generateSaccade(
  amplitudeDeg: number,
  durationS: number,
  options: Partial<BurstGeneratorParameters> & { readonly random?: Random } = {},
): { readonly rateHz: number; readonly positionDeg: Float64Array } {
  const p = { ...BURST_GENERATOR_DEFAULTS, ...options };
  if (p.signalNoiseFraction > 0 && p.random === undefined)
    throw new RangeError('signalNoiseFraction above 0 needs a source of random numbers, got none');
  const length = Math.round(durationS / STEP_S);
  const positionDeg = new Float64Array(length);
  const delaySteps = Math.round(p.loopDelayS / STEP_S);
  const errors = new Float64Array(length + delaySteps + 1).fill(Math.abs(amplitudeDeg));
  const noisePerStep = p.signalNoiseFraction * Math.sqrt(1e-3 / STEP_S);
  let burst = 0;
  let done = 0;
  let open = true;
  let held = 0;
  let middle = 0;
  let eye = 0;
  for (let i = 0; i < length; i++) {
    positionDeg[i] = Math.sign(amplitudeDeg) * eye;
    const error = errors[i]!;
    if (error < p.latchFraction * Math.abs(amplitudeDeg)) open = false;
    const wanted = open && error > 0 ? -p.ceilingDegPerS * Math.expm1(-error / p.softnessDeg) : 0;
    burst += (STEP_S / p.burstS) * (wanted - burst);
    const noise = noisePerStep > 0 ? 1 + noisePerStep * drawNormal(p.random!) : 1;
    const velocity = burst * noise;
    done += STEP_S * burst;
    errors[i + delaySteps + 1] = Math.abs(amplitudeDeg) - done;
    held += STEP_S * (velocity - held / p.integratorS);
    const drive = held + (p.plantSlowS + p.plantFastS) * p.pulseOverStep * velocity;
    middle += (STEP_S / p.plantSlowS) * (drive - middle);
    eye += (STEP_S / p.plantFastS) * (middle - eye);
  }
  return { rateHz: 1 / STEP_S, positionDeg };
}
