import { childSeed, drawNormal, makeRandom } from '../../../signal/index.ts';
import type { TrueHarmonics } from '../types.ts';
import type { GaitKnobs } from './planWalk.ts';
import type { Walker } from './walkerByAge.ts';

/** One harmonic of the stride along one axis: amplitude × cos(2π · number · (phase − at)). */
export interface Harmonic {
  readonly number: number;
  readonly amplitudeG: number;
  readonly at: number;
}

export interface TrunkHarmonics {
  readonly vertical: readonly Harmonic[];
  readonly lateral: readonly Harmonic[];
  readonly forward: readonly Harmonic[];
}

/** Sizes beside the vertical step harmonic. Chosen, so that the even ones rule up and ahead and the odd ones to the side. */
const SHARES = {
  doubleSupport: 0.06, // strides after contact: the trunk is lowest
  vertical: [0.06, 1, 0.05, 0.35, 0.03, 0.12, 0.02, 0.05],
  forward: [0.05, 0.65, 0.05, 0.3, 0.03, 0.12, 0.02, 0.04],
  lateral: [0.3, 0.06, 0.25, 0.05, 0.12, 0.03, 0.05, 0.02],
  pendulumShare: 0.65, // of the rise of a stiff-legged walker
};

/**
 * The trunk rises and falls once a step as an inverted pendulum would, by less: amplitude of the acceleration = (2π f)² · 0.65 · step² / (16 · leg).
 * Ahead it is fastest when lowest, so it slows down right after each contact [ZijlstraHof2003]; to the side it goes to the standing leg, once a stride.
 */
export function drawTrunkHarmonics(walker: Walker, knobs: GaitKnobs, seed: number): TrunkHarmonics {
  const random = makeRandom(childSeed(seed, 'gait/harmonics'));
  const stepHz = (walker.cadencePerMin * Math.sqrt(knobs.speedFactor)) / 60;
  const stepM = walker.stepLengthM * Math.sqrt(knobs.speedFactor);
  const omega = 2 * Math.PI * stepHz;
  const sizeG = (omega * omega * SHARES.pendulumShare * stepM * stepM) / (16 * walker.legM) / 9.80665;
  const person = (share: number): number => share * (1 + 0.15 * drawNormal(random));
  const odd = 1 + 8 * Math.abs(knobs.asymmetry);
  const make = (shares: readonly number[], mainAt: (number: number) => number, size: number, rare: 0 | 1): Harmonic[] =>
    shares.map((share, k) => {
      const number = k + 1;
      const wander = number <= 2 ? 0.02 * drawNormal(random) : 0.5 * random();
      const grown = number % 2 === rare ? odd : 1;
      return { number, amplitudeG: Math.abs(size * person(share)) * grown, at: mainAt(number) + wander / number };
    });
  const lateralSize = sizeG * (0.5 + 0.5 * knobs.swayFactor);
  return {
    vertical: make(SHARES.vertical, () => SHARES.doubleSupport, sizeG, 1),
    // A quarter of its period before: rising speed before double support, falling after it.
    forward: make(SHARES.forward, (number) => SHARES.doubleSupport - 0.25 / number, sizeG, 1),
    lateral: make(SHARES.lateral, () => 0.3, lateralSize, 0),
  };
}

/** Amplitudes alone, for the truth. */
export function amplitudesOf({ vertical, forward, lateral }: TrunkHarmonics): TrueHarmonics {
  const sizes = (harmonics: readonly Harmonic[]): number[] => harmonics.map(({ amplitudeG }) => amplitudeG);
  return { vertical: sizes(vertical), forward: sizes(forward), lateral: sizes(lateral) };
}
