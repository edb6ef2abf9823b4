import { fixed, markdownTable, verdictOn } from '../accuracy/markdown.ts';
import { POPULATION_TEXT, WRONG } from './forecastCases.ts';
import { type ChildRow, RANKED, WAYS } from './forecastRow.ts';
import { type HorizonSums, histogram, meanOf, sumsOf, uniformityP } from './forecastSums.ts';

export interface ForecastResults {
  readonly children: number;
  readonly seed: number;
  readonly members: number;
  readonly right: readonly ChildRow[];
  readonly wrong: readonly ChildRow[];
  readonly ranks: readonly (readonly number[])[];
}

const BEGIN = '<!-- measured: written by bench/course/forecast.ts -->';
const END = '<!-- end of measured -->';
const POINTS = 5;
const LEAST_P = 0.01;

/** The page with its measured part written anew. @throws RangeError where the page has no such part */
export function forecastPage(results: ForecastResults, page: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new RangeError(`the page needs the lines ${BEGIN} and ${END}, in this order`);
  return `${page.slice(0, begin)}${BEGIN}\n\n${measured(results)}\n\n${page.slice(end)}`;
}

function measured(results: ForecastResults): string {
  const [right, wrong] = [sumsOf(results.right), sumsOf(results.wrong)];
  const seconds = [...results.right, ...results.wrong].map((row) => row.seconds);
  return `${results.children} virtual children of each kind, seed ${results.seed}; population: ${POPULATION_TEXT}. CPU per child, fit and forecast of 180 days together, two processes at once on a busy
machine: ${fixed(meanOf(seconds))} s on average, ${fixed(Math.max(...seconds))} s at most (\`bench/course/fitSpeed.ts\` measures one alone).

### Truth as the filter assumes it

${crpsTable(right, true)}

${coverageTable(right, true)}

${relapseTable(right)}

The filter called ${results.right.filter(({ notUnderstood }) => notUnderstood).length} of these ${results.children} children not understood (they are in the tables nevertheless).

### Truth that is not as the filter assumes it

${WRONG.parameters.length} parameters are ${100 * WRONG.least} to ${100 * WRONG.most} % off, in ${WRONG.worlds} different wrong worlds; ${WRONG.attacksPerYear} unexplained attacks a year; ${100 * WRONG.reportedShare} % of infections on record, where the filter believes 80 %; raters
with a standard deviation of ${WRONG.rater.sd} and ${100 * WRONG.rater.contamination} % slips, where it believes 0.4 and 2 %.

${crpsTable(wrong, false)}

${coverageTable(wrong, false)}

${relapseTable(wrong)}

Not understood: ${results.wrong.filter(({ notUnderstood }) => notUnderstood).length} of ${results.children}.

### Where the truth lay in the forecast

Counts of children by tenths of the forecast distribution, truth as assumed; even counts are right. Hills in the middle say that the fan is too wide, at the ends that it is too narrow.

${markdownTable([
  ['days', 'of', ...tenths(), 'p of evenness'],
  ...right.flatMap(({ days, places, ratedPlaces }) => [
    [days, 'score', ...histogram(places), fixed(uniformityP(histogram(places)))],
    [days, 'rating', ...histogram(ratedPlaces), fixed(uniformityP(histogram(ratedPlaces)))],
  ]),
])}

### Simulation-based calibration [TaltsEtAl2018]

Share of the posterior below the truth, by tenths, for the exact filter (no tempering, no added noise) with parameter sets of its own for each child. Below p = ${LEAST_P} a row is marked.

${markdownTable([
  ['quantity', ...tenths(), 'p of evenness', ''],
  ...RANKED.map((name, place) => {
    const counts = histogram(results.ranks.map((ranks) => ranks[place]!));
    const p = uniformityP(counts);
    return [name, ...counts, p < 0.001 ? '< 0.001' : fixed(p, 3), p < LEAST_P ? '**uneven**' : ''];
  }),
])}`;
}

function tenths(): string[] {
  return Array.from({ length: 10 }, (_, bin) => `${bin * 10}–${bin * 10 + 10} %`);
}

function crpsTable(sums: readonly HorizonSums[], goals: boolean): string {
  const versus = (way: 'persistence' | 'spread persistence' | 'climatology' | '50 neighbours') =>
    sums.map(({ days, gain }) => {
      const { share, low, high } = gain(way);
      const cells = [days, way, `${percent(share)} (${percent(low)} to ${percent(high)})`];
      return goals && way !== '50 neighbours' ? [...cells, verdictOn(share > 0)] : [...cells, ''];
    });
  return `Mean CRPS of the latent score (0 to 18), in points; less is better.

${markdownTable([['days', ...WAYS], ...sums.map(({ days, crps }) => [days, ...WAYS.map((way) => fixed(crps[way]))])])}

By how much the filter is better, with the middle 95 % of resampled children${goals ? '; goal: better than persistence and climatology' : ''}.

${markdownTable([
  ['days', 'against', 'better by', goals ? 'goal' : ''],
  ...versus('persistence'),
  ...versus('spread persistence'),
  ...versus('climatology'),
  ...versus('50 neighbours'),
])}

Mean CRPS of the rating that was then written down (whole points): ${sums
    .map(
      ({ days, ratedFilter, ratedPersistence }) =>
        `${fixed(ratedFilter)} at ${days} d (the last rating again: ${fixed(ratedPersistence)})`,
    )
    .join(', ')}.`;
}

function coverageTable(sums: readonly HorizonSums[], goals: boolean): string {
  const cell = ({ level, share, low, high }: HorizonSums['coverage'][number]): string => {
    const missed = goals && Math.abs(share - level) > POINTS / 100 ? ' **missed**' : '';
    return `${percent(share)} (${percent(low)} to ${percent(high)})${missed}`;
  };
  return `Share of children whose latent score lay inside, with the 95 % interval that so few children leave${goals ? `; goal: within ${POINTS} points` : ''}.

${markdownTable([['days', '50 %', '80 %', '95 %'], ...sums.map(({ days, coverage }) => [days, ...coverage.map(cell)])])}`;
}

function relapseTable(sums: readonly HorizonSums[]): string {
  return `Relapse up to the horizon.

${markdownTable([
  ['days', 'relapsed', 'expected', 'AUC', 'Brier: filter', 'climatology', '50 neighbours'],
  ...sums.map(({ days, relapse: { came, expected, auc, brier } }) => [
    days,
    percent(came),
    percent(expected),
    fixed(auc),
    fixed(brier.filter, 3),
    fixed(brier.climatology, 3),
    fixed(brier.neighbours, 3),
  ]),
])}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
