import { quantile, shareInterval95 } from '../../signal/index.ts';
import type { Counted, Sums } from './tally.ts';

/** From so many parameter sets on an interval is their middle 95 %. */
const ENSEMBLE = 20;
const Z95 = 1.959963984540054;

/**
 * What an interval is: the middle 95 % of parameter sets, the lowest to the highest of a few, or, under a single one, the 95 % of
 * sampling alone, which knows nothing of how uncertain the model is. Intervals between sets hold the sampling of the whole cohort, too.
 */
export type IntervalKind = '95 % of parameter sets' | 'range of parameter sets' | '95 % of sampling only';

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function intervalKind(members: number): IntervalKind {
  if (members >= ENSEMBLE) return '95 % of parameter sets';
  return members > 1 ? 'range of parameter sets' : '95 % of sampling only';
}

/** A share over all people, with its interval. */
export function shareEstimate(members: readonly Counted[]): Estimate | undefined {
  const groups = members.map(groupOfCounted);
  const { count, mean } = wholeOf(groups);
  if (count === 0) return undefined;
  if (members.length > 1) {
    const { low, high } = betweenSets(groups);
    return { value: mean, low: Math.max(0, low), high: Math.min(1, high) };
  }
  const [low, high] = shareInterval95(members[0]!.hits, count);
  return { value: mean, low, high };
}

/** A mean over all people, with its interval and the standard deviation between people. */
export function meanEstimate(
  members: readonly Sums[],
  scale: number,
): (Estimate & { readonly sd: number }) | undefined {
  const groups = members.map(({ count, sum, squares }) => ({ count, sum: sum / scale, squares: squares / scale ** 2 }));
  const { count, mean: value, squares } = wholeOf(groups);
  if (count === 0) return undefined;
  const sd = count > 1 ? Math.sqrt(Math.max(0, (squares - count * value * value) / (count - 1))) : 0;
  if (members.length > 1) return { value, sd, ...betweenSets(groups) };
  const width = (Z95 * sd) / Math.sqrt(count);
  return { value, sd, low: value - width, high: value + width };
}

/** Shares under each parameter set without the chance of few people (see `setMeans`), in the order of the sets. */
export function sharesOfSets(members: readonly Counted[]): number[] {
  return setMeans(members.map(groupOfCounted)).means;
}

/** Lowest and highest of a few values, the middle 95 % of many. */
export function betweenMembers(values: readonly number[]): { low: number; high: number } {
  const edge = values.length >= ENSEMBLE ? 0.025 : 0;
  return { low: quantile(values, edge), high: quantile(values, 1 - edge) };
}

function groupOfCounted({ of, hits }: Counted): Sums {
  return { count: of, sum: hits, squares: hits };
}

/** What the parameter sets leave open, and the chance of sampling in the whole: the two are independent, so their squares add. */
function betweenSets(groups: readonly Sums[]): { low: number; high: number } {
  const { means, mean, standardError } = setMeans(groups);
  const { low, high } = betweenMembers(means);
  return {
    low: mean - Math.hypot(mean - low, Z95 * standardError),
    high: mean + Math.hypot(high - mean, Z95 * standardError),
  };
}

/**
 * The means of groups without the chance that a few people bring with them: each is drawn towards the mean of all until
 * together they vary as much as the groups themselves do, by the analysis of variance of a random effect [Louis1984].
 * Where no group has two people, that cannot be told, and all chance counts as sampling.
 */
function setMeans(groups: readonly Sums[]): { means: number[]; mean: number; standardError: number } {
  const { count: people, mean, squares } = wholeOf(groups);
  const used = groups.filter(({ count }) => count > 0);
  const within = used.reduce((sum, { count, sum: total, squares: ofAll }) => sum + ofAll - total ** 2 / count, 0);
  const across = Math.max(0, squares - people * mean ** 2 - within);
  const freedom = people - used.length;
  if (freedom <= 0 || used.length < 2) {
    const variance = people > 1 ? (within + across) / (people - 1) : 0;
    return { means: groups.map(() => mean), mean, standardError: Math.sqrt(variance / people) };
  }
  const noise = Math.max(0, within / freedom);
  const typical = (people - used.reduce((sum, { count }) => sum + count ** 2, 0) / people) / (used.length - 1);
  const spread = Math.max(0, (across / (used.length - 1) - noise) / typical);
  const means = groups.map(({ count, sum }) => {
    if (count === 0) return mean;
    const seen = spread + noise / count;
    return seen === 0 ? mean : mean + Math.sqrt(spread / seen) * (sum / count - mean);
  });
  return { means, mean, standardError: Math.sqrt(noise / people) };
}

function wholeOf(groups: readonly Sums[]): { count: number; mean: number; squares: number } {
  let [count, sum, squares] = [0, 0, 0];
  for (const group of groups) {
    count += group.count;
    sum += group.sum;
    squares += group.squares;
  }
  return { count, mean: count === 0 ? Number.NaN : sum / count, squares };
}
