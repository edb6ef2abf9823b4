import type { Change, CourseToFit, Forecast, Interval } from '../../course/index.ts';
import type { PriorFactor } from './priorFactors.ts';

/** Seed of every forecast that the page makes: the same record gives the same numbers. */
export const FORECAST_SEED = 1;

export interface ForecastJob {
  readonly course: CourseToFit;
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
  /** Ids of the populations that they belong to. */
  readonly populations: readonly string[];
  /** Parameter sets of which a particle is left after the record. */
  readonly setsLeft: number;
  /** Before anything was seen of the child, in the order of `support`. */
  readonly priors: readonly PriorFactor[];
  /** Whether the model and its parameters are those with which the committed test of forecasts was made. */
  readonly scoreHolds: boolean;
  readonly fitted: boolean;
}

export type FromForecastWorker =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly result: ForecastResult }
  | { readonly type: 'failed'; readonly message: string };
