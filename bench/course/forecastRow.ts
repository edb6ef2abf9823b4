import { aheadSteps } from '../../src/course/fit/ahead.ts';
import { crps, crpsOfShares } from '../../src/course/fit/crps.ts';
import { drain, fitCourse } from '../../src/course/fit/fitCourse.ts';
import { relapsedWithin } from '../../src/course/fit/forecast.ts';
import { libraryLike, neighboursOf, relapseShare, scoresOn } from '../../src/course/fit/library.ts';
import { LivingParticle, reproductionsOf } from '../../src/course/fit/livingParticle.ts';
import { makeMember } from '../../src/course/fit/member.ts';
import { seenScores } from '../../src/course/fit/seenScores.ts';
import { type CourseFit, type CourseLibrary, EFFECT_NAMES } from '../../src/course/fit/types.ts';
import type { VirtualCourse } from '../../src/course/fit/virtualCourse.ts';
import { makeCounterStream } from '../../src/signal/index.ts';
import { HORIZONS, type Population, protocolOf, VISIT_DAYS } from './forecastCases.ts';

/** Ways of forecasting that are compared. */
export const WAYS = [
  'filter',
  'persistence',
  'spread persistence',
  'climatology',
  'same doses',
  '50 neighbours',
] as const;
export type Way = (typeof WAYS)[number];

/** What one child at one horizon gave. */
export interface HorizonRow {
  readonly crps: Readonly<Record<Way, number>>;
  readonly ratedCrps: { readonly filter: number; readonly persistence: number };
  /** Inside the middle 50, 80 and 95 %. */
  readonly inside: readonly [boolean, boolean, boolean];
  /** Place of the latent score, and randomised place of the rating, in what was forecast. */
  readonly place: number;
  readonly ratedPlace: number;
  readonly relapse: {
    readonly came: boolean;
    readonly filter: number;
    readonly climatology: number;
    readonly neighbours: number;
  };
}

export interface ChildRow {
  readonly id: number;
  readonly seconds: number;
  readonly notUnderstood: boolean;
  readonly horizons: readonly HorizonRow[];
}

const PART_OF_PLACES = 201;

/** Differences from the last rating to the score so many days later, of a library: what makes persistence a distribution. */
export type PersistenceErrors = ReadonlyMap<number, Float32Array>;

export function scoreChild(
  id: number,
  { course, truth }: VirtualCourse,
  population: Population,
  library: CourseLibrary,
  errors: PersistenceErrors,
  options: Parameters<typeof fitCourse>[1],
): ChildRow {
  const began = process.cpuUsage();
  const fit = fitCourse(course, options);
  const ahead = drain(aheadSteps(fit, HORIZONS.at(-1)!, { reinduction: protocolOf(id).reinduction }));
  const used = process.cpuUsage(began);
  const untilNow = VISIT_DAYS.at(-1)!;
  const same = libraryLike(course, population.filter, options.seed + 1, HORIZONS.at(-1)!);
  const sameNow = same.days - HORIZONS.at(-1)!;
  const neighbours = neighboursOf(course, library);
  const last = seenScores(course).at(-1)!.score;
  const chance = makeCounterStream(options.seed, PART_OF_PLACES);
  chance.start(id);
  const horizons = HORIZONS.map((days): HorizonRow => {
    const came = truth.scores[truth.dayNow + days]!;
    const rated = truth.totals.get(truth.dayNow + days)!;
    const values = ahead.scores.slice(days * ahead.count, (days + 1) * ahead.count).sort();
    const shares = ratedSharesOn(ahead, days);
    const place = placeOf(values, came);
    const happened = truth.relapseDays.some((day) => day > truth.dayNow && day <= truth.dayNow + days);
    return {
      crps: {
        filter: crps(values, came),
        persistence: Math.abs(last - came),
        'spread persistence': crps(
          errors.get(days)!.map((error) => Math.min(18, Math.max(0, last + error))),
          came,
        ),
        climatology: crps(scoresOn(library, untilNow + days), came),
        'same doses': crps(scoresOn(same, sameNow + days), came),
        '50 neighbours': crps(scoresOn(library, untilNow + days, neighbours), came),
      },
      ratedCrps: { filter: crpsOfShares(shares, rated), persistence: Math.abs(last - rated) },
      inside: [place >= 0.25 && place <= 0.75, place >= 0.1 && place <= 0.9, place >= 0.025 && place <= 0.975],
      place,
      ratedPlace: randomisedPlace(shares, rated, chance.uniform()),
      relapse: {
        came: happened,
        filter: shareOf(ahead.count, (i) => relapsedWithin(ahead, i, days)),
        climatology: relapseShare(library, untilNow, untilNow + days),
        neighbours: relapseShare(library, untilNow, untilNow + days, neighbours),
      },
    };
  });
  const places = fit.changes.filter(({ place }) => place !== undefined).slice(-2);
  return {
    id,
    seconds: (used.user + used.system) / 1e6,
    notUnderstood: places.length === 2 && places.every(({ surprising }) => surprising),
    horizons,
  };
}

function ratedSharesOn(
  { weekDays, ratedShares }: { weekDays: readonly number[]; ratedShares: Float64Array },
  days: number,
) {
  // why: 30 and 90 lie between two weeks; the nearest is one or two days off
  let nearest = 0;
  weekDays.forEach((day, week) => {
    if (Math.abs(day - days) < Math.abs(weekDays[nearest]! - days)) nearest = week;
  });
  return ratedShares.subarray(nearest * 19, (nearest + 1) * 19);
}

function placeOf(sorted: ArrayLike<number>, came: number): number {
  let below = 0;
  while (below < sorted.length && sorted[below]! < came) below++;
  return below / sorted.length;
}

function randomisedPlace(shares: ArrayLike<number>, came: number, chance: number): number {
  let below = 0;
  for (let value = 0; value < came; value++) below += shares[value]!;
  return below + chance * shares[came]!;
}

function shareOf(count: number, holds: (i: number) => boolean): number {
  let sum = 0;
  for (let i = 0; i < count; i++) if (holds(i)) sum++;
  return sum / count;
}

/** Quantities whose ranks are looked at in the simulation-based calibration. */
export const RANKED = ['score', 'reproduction number', ...EFFECT_NAMES] as const;

/** Share of the posterior below the truth, for each quantity of RANKED. */
export function ranksOf({ truth }: VirtualCourse, fit: CourseFit): number[] {
  const { scores, effects, weights, count } = fit.particles;
  const reproductions = reproductionsOf(
    fit.particles,
    new LivingParticle(fit.members.map((values) => makeMember(values, fit.noiseFactor))),
  );
  const below = (of: (i: number) => number, value: number): number => {
    let sum = 0;
    for (let i = 0; i < count; i++) if (of(i) < value) sum += weights[i]!;
    return sum;
  };
  return [
    below((i) => scores[i]!, truth.scores[truth.dayNow]!),
    below((i) => reproductions[i]!, truth.reproduction(truth.state)),
    ...EFFECT_NAMES.map((_, place) => below((i) => effects[i * EFFECT_NAMES.length + place]!, truth.effects[place]!)),
  ];
}
