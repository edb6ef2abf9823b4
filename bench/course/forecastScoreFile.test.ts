import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FORECAST_SCORE } from '../../src/course/fit/forecastScore.ts';
import { fixed } from '../accuracy/markdown.ts';
import { forecastScoreOf, renderForecastScore } from './forecastScoreFile.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

test('what the page shows beside a forecast are the numbers of docs/model/forecast.md', () => {
  const page = read('docs/model/forecast.md');
  expect(page).toContain(`${FORECAST_SCORE.children} virtual children of each kind, seed ${FORECAST_SCORE.seed};`);
  const [asAssumed, notAsAssumed] = page.split('### Truth that is not as the filter assumes it');
  for (const [text, scores] of [
    [asAssumed!, FORECAST_SCORE.asAssumed],
    [notAsAssumed!, FORECAST_SCORE.notAsAssumed],
  ] as const)
    for (const { days, crps, inside } of scores) {
      expect(text).toContain(`\n| ${days} | ${fixed(crps.filter)} | ${fixed(crps.persistence)} | `);
      const shares = [inside.p50, inside.p80, inside.p95].map(
        (share) => `${(100 * share).toFixed(0)} % \\([^)]*\\)[^|]*`,
      );
      expect(text).toMatch(new RegExp(`\\n\\| ${days} \\| ${shares.join('\\| ')}\\|`));
    }
});

test('two children, one inside every band, one inside none: 50 of 100 inside, and the mean of their errors', () => {
  const row = (id: number, inside: boolean, error: number) => ({
    id,
    seconds: 1,
    notUnderstood: false,
    horizons: [30, 90, 180].map(() => ({
      crps: {
        filter: error,
        persistence: 2,
        'spread persistence': 2,
        climatology: 3,
        'same doses': 3,
        '50 neighbours': 3,
      },
      ratedCrps: { filter: 1, persistence: 1 },
      inside: [inside, inside, inside] as const,
      place: 0.5,
      ratedPlace: 0.5,
      relapse: { came: inside, filter: 0.5, climatology: 0.5, neighbours: 0.5 },
    })),
  });
  const rows = [row(0, true, 0.25), row(1, false, 0.75)];
  const score = forecastScoreOf({ children: 2, seed: 3, members: 30, right: rows, wrong: rows, ranks: [] });
  expect(score.notAsAssumed.map(({ days }) => days)).toEqual([30, 90, 180]);
  expect(score.asAssumed[0]).toEqual({
    days: 30,
    crps: { filter: 0.5, persistence: 2, climatology: 3 },
    inside: { p50: 0.5, p80: 0.5, p95: 0.5 },
  });
});

test('the kept file is what the command writes', () => {
  expect(read('src/course/fit/forecastScore.ts')).toBe(renderForecastScore(FORECAST_SCORE));
});
