import { normalShareBelow, shareInterval95 } from '../../src/signal/index.ts';
import { HORIZONS } from './forecastCases.ts';
import type { ChildRow, Way } from './forecastRow.ts';

export const LEVELS = [0.5, 0.8, 0.95] as const;

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What all children came to at one horizon. */
export interface HorizonSums {
  readonly days: number;
  readonly crps: Readonly<Record<Way, number>>;
  /** Share by which the filter's score lies below that of a way, with the middle 95 % of resampled children. */
  readonly gain: (way: Way) => { readonly share: number; readonly low: number; readonly high: number };
  readonly ratedFilter: number;
  readonly ratedPersistence: number;
  readonly coverage: readonly {
    readonly level: number;
    readonly share: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly relapse: {
    readonly came: number;
    readonly expected: number;
    readonly auc: number;
    readonly brier: { readonly filter: number; readonly climatology: number; readonly neighbours: number };
  };
  readonly places: readonly number[];
  readonly ratedPlaces: readonly number[];
}

export function sumsOf(rows: readonly ChildRow[]): HorizonSums[] {
  return HORIZONS.map((days, index) => {
    const at = rows.map(({ horizons }) => horizons[index]!);
    const ways = Object.keys(at[0]!.crps) as Way[];
    const relapses = at.map(({ relapse }) => relapse);
    const brier = (of: 'filter' | 'climatology' | 'neighbours'): number =>
      meanOf(relapses.map((relapse) => (relapse[of] - Number(relapse.came)) ** 2));
    return {
      days,
      crps: Object.fromEntries(ways.map((way) => [way, meanOf(at.map(({ crps }) => crps[way]))])) as Record<
        Way,
        number
      >,
      gain: (way) =>
        gainOf(
          at.map(({ crps }) => crps.filter),
          at.map(({ crps }) => crps[way]),
        ),
      ratedFilter: meanOf(at.map(({ ratedCrps }) => ratedCrps.filter)),
      ratedPersistence: meanOf(at.map(({ ratedCrps }) => ratedCrps.persistence)),
      coverage: LEVELS.map((level, place) => {
        const held = at.filter(({ inside }) => inside[place]).length;
        const [low, high] = shareInterval95(held, at.length);
        return { level, share: held / at.length, low, high };
      }),
      relapse: {
        came: meanOf(relapses.map(({ came }) => Number(came))),
        expected: meanOf(relapses.map(({ filter }) => filter)),
        auc: aucOf(relapses),
        brier: { filter: brier('filter'), climatology: brier('climatology'), neighbours: brier('neighbours') },
      },
      places: at.map(({ place }) => place),
      ratedPlaces: at.map(({ ratedPlace }) => ratedPlace),
    };
  });
}

const RESAMPLES = 500;

/** Bootstrap over children, with a fixed chance. */
function gainOf(ours: readonly number[], theirs: readonly number[]): { share: number; low: number; high: number } {
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * ours.length);
  };
  const shares = Array.from({ length: RESAMPLES }, () => {
    let [a, b] = [0, 0];
    for (let i = 0; i < ours.length; i++) {
      const child = next();
      a += ours[child]!;
      b += theirs[child]!;
    }
    return 1 - a / b;
  }).sort((a, b) => a - b);
  return {
    share: 1 - meanOf(ours) / meanOf(theirs),
    low: shares[Math.floor(0.025 * RESAMPLES)]!,
    high: shares[Math.floor(0.975 * RESAMPLES)]!,
  };
}

/** How often a child that relapsed had been given the higher chance; ties count half. NaN where all or none relapsed. */
function aucOf(relapses: readonly { came: boolean; filter: number }[]): number {
  let [wins, pairs] = [0, 0];
  for (const a of relapses)
    for (const b of relapses) {
      if (!a.came || b.came) continue;
      pairs++;
      wins += a.filter > b.filter ? 1 : a.filter === b.filter ? 0.5 : 0;
    }
  return wins / pairs;
}

/** Counts in so many equal bins of 0 to 1. */
export function histogram(places: readonly number[], bins = 10): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const place of places) counts[Math.min(bins - 1, Math.floor(place * bins))]!++;
  return counts;
}

/** Chance of counts at least as uneven if all bins are equally likely: Pearson's test, its law by Wilson and Hilferty. */
export function uniformityP(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const chi2 = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  const spread = 2 / (9 * freedom);
  const z = (Math.cbrt(chi2 / freedom) - (1 - spread)) / Math.sqrt(spread);
  return 1 - normalShareBelow(z);
}
