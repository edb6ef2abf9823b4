import type { Random } from './random.ts';

/**
 * A source of standard normal deviates that uses both of each pair of the polar method [MarsagliaBray1964]: half the work
 * of `drawNormal` where many are needed. Keeps the second one for the next call.
 */
export function makeNormalSource(random: Random): () => number {
  let spare = 0;
  let hasSpare = false;
  return () => {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    for (;;) {
      const u = 2 * random() - 1;
      const v = 2 * random() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) {
        const scale = Math.sqrt((-2 * Math.log(s)) / s);
        spare = v * scale;
        hasSpare = true;
        return u * scale;
      }
    }
  };
}
