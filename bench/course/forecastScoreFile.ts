import type { ForecastScore, HorizonScore } from '../../src/course/fit/forecastScoreFile.ts';
import { COURSE_MODEL_VERSION } from '../../src/course/model/version.ts';
import { childEnsemble } from '../../src/course/parameters/shippedEnsemble.ts';
import type { ForecastResults } from './forecastPage.ts';
import type { ChildRow } from './forecastRow.ts';
import { sumsOf } from './forecastSums.ts';

const DIGITS = 4;

/** What of the results stands beside every forecast. */
export function forecastScoreOf({ children, seed, right, wrong }: ForecastResults): ForecastScore {
  return {
    modelVersion: COURSE_MODEL_VERSION,
    ensembleHash: childEnsemble().hash,
    children,
    seed,
    asAssumed: scoresOf(right),
    notAsAssumed: scoresOf(wrong),
  };
}

function scoresOf(rows: readonly ChildRow[]): HorizonScore[] {
  return sumsOf(rows).map(({ days, crps: { filter, persistence, climatology }, coverage }) => {
    const [p50, p80, p95] = coverage.map(({ share }) => rounded(share)) as [number, number, number];
    return {
      days,
      crps: { filter: rounded(filter), persistence: rounded(persistence), climatology: rounded(climatology) },
      inside: { p50, p80, p95 },
    };
  });
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS));
}

/** The score as src/course/fit/forecastScore.ts. */
export function renderForecastScore({ asAssumed, notAsAssumed, ...head }: ForecastScore): string {
  const rows = (scores: readonly HorizonScore[]): string =>
    scores
      .map(
        ({ days, crps, inside }) => `    {
      days: ${days},
      crps: ${object(crps)},
      inside: ${object(inside)},
    },
`,
      )
      .join('');
  return `// Written by bench/course/forecast.ts; not edited by hand.
import type { ForecastScore } from './forecastScoreFile.ts';

export const FORECAST_SCORE: ForecastScore = {
  modelVersion: '${head.modelVersion}',
  ensembleHash: '${head.ensembleHash}',
  children: ${head.children},
  seed: ${head.seed},
  asAssumed: [
${rows(asAssumed)}  ],
  notAsAssumed: [
${rows(notAsAssumed)}  ],
};
`;
}

function object(values: Readonly<Record<string, number>>): string {
  return `{ ${Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} }`;
}
