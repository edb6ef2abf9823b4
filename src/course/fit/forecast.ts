import { type Ahead, aheadSteps, daysTo, WEEK } from './ahead.ts';
import { NO_RECALIBRATION, recalibrate } from './conformal.ts';
import { extrapolationOf } from './extrapolation.ts';
import { emptyFan, fillFan, fillFanFromShares } from './fan.ts';
import { drain } from './fitCourse.ts';
import { frequencyOf } from './frequency.ts';
import { neighboursOf, relapseShare, scoresOn } from './library.ts';
import { seenScores } from './seenScores.ts';
import { timelineOf } from './timeline.ts';
import type {
  Change,
  CourseFit,
  CourseLibrary,
  Fan,
  FitProgress,
  Forecast,
  ForecastFrame,
  ForecastOptions,
  RelapseChance,
} from './types.ts';

/** Visits with a rating without which no forecast is made. */
export const NEEDED_VISITS = 3;
/** Days for which the chance of a relapse is told. */
export const RELAPSE_DAYS = [90, 180] as const;
const SAMPLE_PATHS = 20;
const TOTALS = 19;

/** What may come for a fitted child, or why nothing is said. In steps, as `fitSteps`. */
export function* forecastSteps(
  fit: CourseFit,
  days: number,
  options: ForecastOptions = {},
): Generator<FitProgress, Forecast> {
  if (!(Number.isInteger(days) && days >= 1)) throw new RangeError(`days must be a whole number from 1, got ${days}`);
  const { course, visits, support } = fit;
  const { library } = options;
  const recalibration = options.recalibration ?? NO_RECALIBRATION;
  const untilNow = fit.dayNow - timelineOf(course).watchFromDay;
  const frame: ForecastFrame = {
    modelVersion: fit.modelVersion,
    seed: fit.seed,
    today: course.today,
    days,
    visits,
    flags: extrapolationOf(course, fit.dayNow, days),
    population: fit.population,
    recalibration,
    climatology: library && libraryFan(library, untilNow, days),
  };
  if (visits < NEEDED_VISITS) return { ...frame, state: 'too-few-visits', needed: NEEDED_VISITS };
  const surprises = lastSurprises(fit.changes);
  if (surprises !== undefined) return { ...frame, state: 'not-understood', surprises };

  const ahead = yield* aheadSteps(fit, days, options);
  const neighbours = library && neighboursOf(course, library);
  return {
    ...frame,
    state: 'ok',
    score: scoreFan(ahead),
    rated: recalibrate(ratedFan(ahead), recalibration),
    reproduction: reproductionFan(ahead),
    paths: samplePaths(ahead, options.samplePaths ?? SAMPLE_PATHS),
    relapses: RELAPSE_DAYS.filter((within) => within <= days).map(
      (within): RelapseChance => ({
        days: within,
        frequency: frequencyOf(ahead.member, fit.members.length, (i) => (relapsedWithin(ahead, i, within) ? 1 : 0)),
        climatologyOf100: library && 100 * relapseShare(library, untilNow, untilNow + within),
        neighboursOf100: library && 100 * relapseShare(library, untilNow, untilNow + within, neighbours),
      }),
    ),
    support,
    baselines: {
      persistence: seenScores(course).at(-1)?.score,
      neighbours: library && libraryFan(library, untilNow, days, neighbours),
    },
  };
}

/** `forecastSteps` in one go. */
export function forecast(fit: CourseFit, days: number, options: ForecastOptions = {}): Forecast {
  return drain(forecastSteps(fit, days, options));
}

export function relapsedWithin(ahead: Ahead, i: number, days: number): boolean {
  return ahead.firstRelapse[i]! > 0 && ahead.firstRelapse[i]! <= days;
}

/** The last two observations that have a place in what was expected, where both were surprising. */
function lastSurprises(changes: readonly Change[]): readonly Change[] | undefined {
  const last = changes.filter(({ place }) => place !== undefined).slice(-2);
  return last.length === 2 && last.every(({ surprising }) => surprising) ? last : undefined;
}

function libraryFan(library: CourseLibrary, fromDay: number, days: number, ids?: readonly number[]): Fan {
  const fan = emptyFan(daysTo(days, WEEK));
  fan.days.forEach((day, place) => {
    fillFan(fan, place, scoresOn(library, fromDay + day, ids));
  });
  return fan;
}

function scoreFan({ days, count, scores }: Ahead): Fan {
  const fan = emptyFan(daysTo(days, 1));
  for (let day = 0; day <= days; day++) fillFan(fan, day, scores.slice(day * count, (day + 1) * count));
  return fan;
}

function reproductionFan({ weekDays, count, reproduction }: Ahead): Fan {
  const fan = emptyFan(weekDays);
  weekDays.forEach((_, week) => {
    fillFan(fan, week, reproduction.slice(week * count, (week + 1) * count));
  });
  return fan;
}

function ratedFan({ weekDays, ratedShares }: Ahead): Fan {
  const fan = emptyFan(weekDays);
  weekDays.forEach((_, week) => {
    fillFanFromShares(fan, week, ratedShares.subarray(week * TOTALS, (week + 1) * TOTALS));
  });
  return fan;
}

/** Evenly spaced particles: neighbours come from one parent, so these come from many. */
function samplePaths({ days, count, scores }: Ahead, paths: number): Float32Array[] {
  const shown = Math.min(paths, count);
  return Array.from({ length: shown }, (_, path) => {
    const i = Math.floor(((path + 0.5) * count) / shown);
    return Float32Array.from({ length: days + 1 }, (_day, day) => scores[day * count + i]!);
  });
}
