import {
  CHILD_ENSEMBLE_FILE,
  FORECAST_SCORE,
  fitSteps,
  fittingSets,
  forecastSteps,
  hashOf,
  libraryLike,
} from '../../course/index.ts';
import type { ForecastJob, ForecastResult } from './forecastProtocol.ts';
import { priorFactors } from './priorFactors.ts';

const HASH_DIGITS = 16;
/** Shares of the work: the fit, then the simulated children beside it, then the forecast. Measured roughly; for the progress bar only. */
const FIT_SHARE = 0.5;
const LIBRARY_SHARE = 0.35;

/** Fits a course and forecasts it. @returns step by step the share that is done, 0 to 1 */
export function* makeForecast({ course, days, seed }: ForecastJob): Generator<number, ForecastResult> {
  const { members, population } = fittingSets(course);
  const fitting = fitSteps(course, { seed, members, population });
  let fitStep = fitting.next();
  while (!fitStep.done) {
    yield FIT_SHARE * fitStep.value.done;
    fitStep = fitting.next();
  }
  const fit = fitStep.value;
  yield FIT_SHARE;
  const library = libraryLike(course, members, seed, days);
  yield FIT_SHARE + LIBRARY_SHARE;
  const forecasting = forecastSteps(fit, days, { library });
  let step = forecasting.next();
  while (!step.done) {
    yield FIT_SHARE + LIBRARY_SHARE + (1 - FIT_SHARE - LIBRARY_SHARE) * step.value.done;
    step = forecasting.next();
  }
  return {
    forecast: step.value,
    changes: fit.changes,
    scoreNow: fit.score,
    reproductionNow: fit.reproduction,
    parameterHash: hashOf(members).slice(0, HASH_DIGITS),
    parameterSets: members.length,
    populations: population.ids,
    setsLeft: new Set(fit.particles.member).size,
    priors: priorFactors(members),
    scoreHolds:
      population.fitted &&
      FORECAST_SCORE.modelVersion === fit.modelVersion &&
      FORECAST_SCORE.ensembleHash === CHILD_ENSEMBLE_FILE.hash,
    fitted: population.fitted,
  };
}
