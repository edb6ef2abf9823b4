import { noiseOfEyes } from '../primarySignal/eyeNoise.ts';
import type { GazeSignal } from '../types.ts';

export const MOVEMENT_PARAMETERS = {
  /** s; movement is the change over this time. chosen: a saccade shows whole, drift and pursuit hardly. */
  lagS: 0.02,
  /** s; windows over which movement is summed; those next to a window with loss are left out, for blinks. */
  windowS: 0.2,
  /** Ratio of the eyes' movements (root mean square) from which they differ. chosen: no calibration is that far off. */
  ratio: 3,
  /** Windows in which one eye must move that much more, so that a few tracking errors do not count. chosen: 1 s in all. */
  minWindowCount: 5,
  /** Ratio of an eye's movement to the still eye's noise, in a window that counts as moving. chosen. */
  overNoise: 4,
  /** Ratios are shown up to this: an eye may not move at all. */
  maxRatioShown: 100,
} as const;

export interface MovementDifference {
  readonly moving: 'left' | 'right';
  readonly still: 'left' | 'right';
  /** Of the root mean squares of fast movement, up to `maxRatioShown`. */
  readonly ratio: number;
}

/**
 * Which eye makes fast movements that the other does not, or undefined where they move alike. Both eyes turn
 * together in health and in opsoclonus alike, so that a difference is an artefact until proven. Takes pairs of
 * signals with the same samples; a window with loss in either eye and its neighbours are skipped.
 */
export function compareMovement(pairs: readonly (readonly [GazeSignal, GazeSignal])[]): MovementDifference | undefined {
  const lefts: number[] = [];
  const rights: number[] = [];
  for (const [left, right] of pairs) {
    const leftEnergies = windowEnergies(left);
    const rightEnergies = windowEnergies(right);
    const isWhole = (i: number) => !Number.isNaN((leftEnergies[i] ?? 0) + (rightEnergies[i] ?? 0));
    leftEnergies.forEach((energy, i) => {
      if (!(isWhole(i - 1) && isWhole(i) && isWhole(i + 1))) return;
      lefts.push(energy);
      rights.push(rightEnergies[i]!);
    });
  }
  if (lefts.length === 0) return undefined;
  const floors = noiseFloors(pairs, Math.min(quietEnergy(lefts), quietEnergy(rights)));
  const total = {
    left: lefts.reduce((sum, energy) => sum + Math.max(0, energy - floors.left), 0),
    right: rights.reduce((sum, energy) => sum + Math.max(0, energy - floors.right), 0),
  };
  const isLeft = total.left > total.right;
  const [more, less] = isLeft ? [lefts, rights] : [rights, lefts];
  const moreTotal = isLeft ? total.left : total.right;
  const lessTotal = isLeft ? total.right : total.left;
  const squared = MOVEMENT_PARAMETERS.ratio ** 2;
  const enough = MOVEMENT_PARAMETERS.overNoise ** 2 * Math.min(floors.left, floors.right);
  const windows = more.filter((energy, i) => energy > squared * less[i]! && energy > enough).length;
  if (moreTotal <= squared * lessTotal || windows < MOVEMENT_PARAMETERS.minWindowCount) return undefined;
  return {
    moving: isLeft ? 'left' : 'right',
    still: isLeft ? 'right' : 'left',
    ratio: Math.min(MOVEMENT_PARAMETERS.maxRatioShown, Math.sqrt(moreTotal / lessTotal)),
  };
}

/** Mean square of the change over `lagS` in each window, unit²; NaN where the window has a loss. */
function windowEnergies({ x, y, rateHz }: GazeSignal): number[] {
  const lag = Math.max(1, Math.round(MOVEMENT_PARAMETERS.lagS * rateHz));
  const width = Math.max(2, Math.round(MOVEMENT_PARAMETERS.windowS * rateHz));
  const energies: number[] = [];
  for (let start = lag; start + width <= x.length; start += width) {
    let sum = 0;
    for (let i = start; i < start + width; i++) {
      const dx = x[i]! - x[i - lag]!;
      const dy = y === undefined ? 0 : y[i]! - y[i - lag]!;
      sum += dx * dx + dy * dy;
    }
    energies.push(sum / width);
  }
  return energies;
}

/**
 * Energy that is noise, of each eye: what its white noise gives (a fourth difference has 70 times the variance of a
 * sample, a change twice), at least `restEnergy`. Not the eye's own rest: an eye that never rests would have none.
 */
function noiseFloors(
  pairs: readonly (readonly [GazeSignal, GazeSignal])[],
  restEnergy: number,
): { left: number; right: number } {
  const noise = noiseOfEyes(
    pairs.map(([left]) => left),
    pairs.map(([, right]) => right),
  );
  const [left, right] = noise.map((mean) => Math.max(restEnergy, ((2 / 70) * mean * mean * 4) / Math.PI)) as [
    number,
    number,
  ];
  return { left, right };
}

/** Energy of a window at rest: the lower decile. */
function quietEnergy(energies: readonly number[]): number {
  return [...energies].sort((a, b) => a - b)[Math.floor(energies.length / 10)]!;
}
