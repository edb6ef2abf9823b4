import { drawNormal, makeRandom, type Random } from '../../../src/signal/index.ts';

/** Draws that the judge's generators need, all from one seed. */
export interface Chance {
  readonly random: Random;
  uniform(low: number, high: number): number;
  logUniform(low: number, high: number): number;
  normal(mean: number, sd: number): number;
  /** A factor around 1 with this coefficient of variation, never below 0.4 or above 1.8. */
  scatter(cv: number): number;
  is(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
}

/** Chance from a seed. */
export function chanceOf(seed: number): Chance {
  const random = makeRandom(seed);
  const uniform = (low: number, high: number) => low + (high - low) * random();
  const normal = (mean: number, sd: number) => mean + sd * drawNormal(random);
  return {
    random,
    uniform,
    logUniform: (low, high) => Math.exp(uniform(Math.log(low), Math.log(high))),
    normal,
    scatter: (cv) => Math.min(1.8, Math.max(0.4, normal(1, cv))),
    is: (probability) => random() < probability,
    pick: (choices) => choices[Math.floor(random() * choices.length)]!,
  };
}
