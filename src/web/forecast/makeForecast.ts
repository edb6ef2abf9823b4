import { fitSteps, forecastSteps, hashOf, libraryLike, membersOf, POPULATIONS } from '../../course/index.ts';
import type { ForecastJob, ForecastResult } from './forecastProtocol.ts';

/** Parameter sets of the shipped filter. */
const MEMBERS = 30;
const HASH_DIGITS = 16;
/** Shares of the work: the fit, then the simulated children beside it, then the forecast. Measured roughly; for the progress bar only. */
const FIT_SHARE = 0.5;
const LIBRARY_SHARE = 0.35;

/** Fits a course and forecasts it. @returns step by step the share that is done, 0 to 1 */
export function* makeForecast({ course, populationId, days, seed }: ForecastJob): Generator<number, ForecastResult> {
  const population = POPULATIONS.find(({ id }) => id === populationId) ?? POPULATIONS[0]!;
  const count = Math.min(MEMBERS, population.ensemble?.length ?? MEMBERS);
  const members = membersOf(population, count);
  const fitting = fitSteps(course, { seed, members });
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
    parameterSets: count,
    fitted: population.fitted,
  };
}
