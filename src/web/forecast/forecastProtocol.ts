import type { Change, CourseToFit, Forecast, Interval } from '../../course/index.ts';

export interface ForecastJob {
  readonly course: CourseToFit;
  readonly populationId: string;
  readonly days: number;
  readonly seed: number;
}

/** What a fit and a forecast come to, as it is shown and exported. */
export interface ForecastResult {
  readonly forecast: Forecast;
  /** What each observation did to the belief, in order. */
  readonly changes: readonly Change[];
  /** Latent score and immune reproduction number of today. */
  readonly scoreNow: Interval;
  readonly reproductionNow: Interval;
  /** Of the parameter sets that were used. */
  readonly parameterHash: string;
  readonly parameterSets: number;
  readonly fitted: boolean;
}

export type FromForecastWorker =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly result: ForecastResult }
  | { readonly type: 'failed'; readonly message: string };
