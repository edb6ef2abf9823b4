import type { Column } from '../../signal/index.ts';
import { runsOf } from './runs.ts';

export const COLE_KRIPKE_DEFAULTS = {
  /** Weights of the minutes t − 4 … t + 2, 1. [ColeEtAl1992] */
  weights: [106, 54, 58, 76, 230, 74, 67],
  /** Factor of the weighted sum, 1; below 1 is sleep. [ColeEtAl1992] */
  scale: 0.001,
  /** ActiGraph counts are divided by this, 1, since the weights are of another device. As ActiLife does; its 1,500 minutes agree with it only so. */
  divisor: 100,
  /** Largest value of a minute after the division, counts. As ActiLife. */
  ceiling: 300,
} as const;

/**
 * Sleep (1) or wake (0) of each minute by Cole and Kripke, in the variant of ActiLife [ColeEtAl1992]. Minutes beyond either end and lost ones count as
 * no movement; the verdict on a lost minute is that of its neighbours, so the caller masks what was not worn.
 * @param counts ActiGraph counts of axis 1 per minute (`sumToMinutes`), >= 0
 * @param options.rescore apply the rules of Webster afterwards (`rescoreWebster`); ActiLife's plain verdict is without
 */
export function scoreColeKripke(counts: Column, options: { readonly rescore?: boolean } = {}): Uint8Array {
  const { weights, scale, divisor, ceiling } = COLE_KRIPKE_DEFAULTS;
  const sleep = new Uint8Array(counts.length);
  for (let t = 0; t < counts.length; t++) {
    let sum = 0;
    for (let k = 0; k < weights.length; k++) {
      const count = counts[t + k - 4];
      if (count !== undefined && !Number.isNaN(count)) sum += weights[k]! * Math.min(count / divisor, ceiling);
    }
    sleep[t] = scale * sum < 1 ? 1 : 0;
  }
  return options.rescore === true ? rescoreWebster(sleep) : sleep;
}

/** Rules of Webster: after so many minutes of wake the next ones are wake; a short sleep within so much wake is wake. [WebsterEtAl1982] */
export const WEBSTER_RULES = {
  /** After at least `wakeMin` minutes awake, the next `rescoreMin` of sleep are wake. */
  after: [
    { wakeMin: 4, rescoreMin: 1 },
    { wakeMin: 10, rescoreMin: 3 },
    { wakeMin: 15, rescoreMin: 4 },
  ],
  /** Sleep of at most `sleepMin` minutes with at least `wakeMin` awake on both sides is wake. */
  between: [
    { sleepMin: 6, wakeMin: 10 },
    { sleepMin: 10, wakeMin: 20 },
  ],
} as const;

/**
 * The verdicts after Webster's rules, which make wake of what looks like sleep. All `after` rules see the verdicts as they were given;
 * then each `between` rule those that the former left. Input untouched.
 */
export function rescoreWebster(sleep: ArrayLike<number>): Uint8Array {
  const out = Uint8Array.from(sleep);
  for (const run of runsOf(out)) {
    if (run.value === 1) continue;
    const length = run.end - run.start;
    for (const { wakeMin, rescoreMin } of WEBSTER_RULES.after)
      if (length >= wakeMin) {
        const end = run.end + rescoreMin;
        for (let t = run.end; t < end && t < out.length && sleep[t] === 1; t++) out[t] = 0;
      }
  }
  for (const { sleepMin, wakeMin } of WEBSTER_RULES.between) {
    const runs = runsOf(out);
    for (let r = 1; r + 1 < runs.length; r++) {
      const { start, end, value } = runs[r]!;
      const before = runs[r - 1]!;
      const after = runs[r + 1]!;
      if (
        value === 1 &&
        end - start <= sleepMin &&
        before.end - before.start >= wakeMin &&
        after.end - after.start >= wakeMin
      )
        out.fill(0, start, end);
    }
  }
  return out;
}
