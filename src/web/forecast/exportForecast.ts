import { FORECAST_SCORE, type Forecast } from '../../course/index.ts';
import type { ForecastJob, ForecastResult } from './forecastProtocol.ts';
import { isSpreadKnown } from './isSpreadKnown.ts';
import type { ResearchConsent } from './researchConsent.ts';

/** What stands with every number that leaves the page. */
export interface ExportFrame {
  readonly caution: string;
  readonly extrapolation: readonly string[];
  readonly madeAt: string;
  readonly consent: ResearchConsent;
}

/** The forecast as JSON, its cautions first. The person's record is not in it. */
export function forecastJson(
  { forecast, changes, scoreNow, reproductionNow, ...source }: ForecastResult,
  { days, seed }: ForecastJob,
  frame: ExportFrame,
): string {
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Float64Array || value instanceof Float32Array
      ? Array.from(value, (number) => Number(number.toPrecision(5)))
      : value;
  return `${JSON.stringify(
    {
      caution: frame.caution,
      extrapolation: frame.extrapolation,
      purpose: frame.consent.purpose,
      approval: frame.consent.approval,
      madeAt: frame.madeAt,
      days,
      seed,
      ...source,
      scoreNow,
      reproductionNow,
      calibrationScore: FORECAST_SCORE,
      forecast: withoutUnfoundedCounts(forecast, source.setsLeft),
      changes,
    },
    plain,
    1,
  )}\n`;
}

/** Counts of relapses are not told where nothing says how far off they would be. */
function withoutUnfoundedCounts(forecast: Forecast, setsLeft: number): Forecast {
  return forecast.state === 'ok' && !isSpreadKnown({ setsLeft }) ? { ...forecast, relapses: [] } : forecast;
}

/** The fan by day as a table; the cautions go where the numbers go. Only of a forecast that was made. */
export function fanCsv({ forecast, ...source }: ForecastResult, frame: ExportFrame): string | undefined {
  if (forecast.state !== 'ok') return undefined;
  const { score, paths } = forecast;
  const lines = [
    `# ${frame.caution}`,
    ...frame.extrapolation.map((sentence) => `# ${sentence}`),
    `# Model version ${forecast.modelVersion}; parameters ${source.parameterHash} (${source.parameterSets} sets); made ${frame.madeAt}; seed ${forecast.seed}`,
    [
      'day_from_today',
      'q025',
      'q10',
      'q25',
      'median',
      'q75',
      'q90',
      'q975',
      ...paths.map((_, i) => `path_${i + 1}`),
    ].join(','),
  ];
  score.days.forEach((day, i) => {
    const { q025, q10, q25, median, q75, q90, q975 } = score;
    const values = [q025, q10, q25, median, q75, q90, q975].map((column) => column[i]!);
    lines.push(
      [day, ...[...values, ...paths.map((path) => path[day]!)].map((value) => Number(value.toFixed(3)))].join(','),
    );
  });
  return `${lines.join('\n')}\n`;
}
