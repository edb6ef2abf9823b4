import { betaQuantile } from './betaQuantile.ts';

/**
 * Exact 95 % interval of a share of which `hits` of `count` were seen [ClopperPearson1934]. No hit gives a lower end of 0, all hits an upper end of 1.
 */
export function shareInterval95(hits: number, count: number): [number, number] {
  if (!(hits >= 0 && hits <= count && count > 0))
    throw new RangeError(`hits must lie within 0 and count, got ${hits} of ${count}`);
  return [
    hits === 0 ? 0 : betaQuantile(hits, count - hits + 1, 0.025),
    hits === count ? 1 : betaQuantile(hits + 1, count - hits, 0.975),
  ];
}

/**
 * Exact 95 % interval of the ratio of two Poisson rates: given their sum, the first count is binomial [PrzyborowskiWilenski1940]. Infinity where the second
 * count is 0.
 * @param time1 time in which `count1` events were seen, in the unit of `time2`
 */
export function rateRatioInterval95(count1: number, time1: number, count2: number, time2: number): [number, number] {
  if (!(time1 > 0 && time2 > 0)) throw new RangeError(`times must be > 0, got ${time1} and ${time2}`);
  if (count1 + count2 === 0) return [0, Number.POSITIVE_INFINITY];
  const [low, high] = shareInterval95(count1, count1 + count2);
  const ratio = (share: number): number => ((share / (1 - share)) * time2) / time1;
  return [ratio(low), high === 1 ? Number.POSITIVE_INFINITY : ratio(high)];
}
