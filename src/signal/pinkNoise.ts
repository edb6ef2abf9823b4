import type { Random } from './random.ts';

/**
 * A source of 1/f ("pink") noise with standard deviation 1, one sample a call, by summed sources that are renewed every
 * 1, 2, 4 ... samples [Gardner1978]. Power falls by 3 dB an octave over `octaveCount` octaves below
 * half the sampling rate, with ripples of about 1 dB; it is flat below. No loss in it; the first sample is already stationary.
 * @param octaveCount 1 to 30
 */
export function makePinkNoise(random: Random, octaveCount = 12): () => number {
  if (!(octaveCount >= 1 && octaveCount <= 30)) throw new RangeError(`octaveCount must be 1 to 30, got ${octaveCount}`);
  // why flat draws: the sum of a dozen is normal enough, and they cost a tenth. SD 1 each.
  const draw = (): number => (random() - 0.5) * Math.sqrt(12);
  const sources = Float64Array.from({ length: octaveCount }, draw);
  const scale = 1 / Math.sqrt(octaveCount);
  const period = 2 ** octaveCount;
  let counter = 0;
  let sum = sources.reduce((a, b) => a + b, 0);
  return () => {
    counter++;
    if (counter === period) {
      counter = 0;
      // why: adding and taking away for ever would let rounding walk; once a period the sum starts afresh.
      sum = sources.reduce((a, b) => a + b, 0);
    } else {
      const which = 31 - Math.clz32(counter & -counter);
      const fresh = draw();
      sum += fresh - sources[which]!;
      sources[which] = fresh;
    }
    return sum * scale;
  };
}
