import { loadavg } from 'node:os';
import { addDays } from '../../src/clinic/index.ts';
import { fitCourse } from '../../src/course/fit/fitCourse.ts';
import { forecast } from '../../src/course/fit/forecast.ts';
import { libraryLike } from '../../src/course/fit/library.ts';
import type { CourseToFit, Observation } from '../../src/course/fit/types.ts';
import type { Reinduction } from '../../src/course/treatment/protocol.ts';
import { LONG_VISIT_DAYS, PROTOCOLS, populationOf, protocolOf, rightChild } from './forecastCases.ts';

const SEED = 4;
const GOAL_S = 1;
const AHEAD = 180;

export interface FitSpeed {
  readonly record: string;
  readonly days: number;
  readonly observations: number;
  readonly particles: number;
  /** CPU seconds, least of the rounds. */
  readonly fitS: number;
  readonly forecastS: number;
  readonly libraryS: number;
}

interface Case {
  readonly record: string;
  readonly course: CourseToFit;
  readonly reinduction: Reinduction;
}

/** Each treatment of the benchmark with 9 visits in 270 days, then with a visit a month for five years, then with a diary of every evening beside the visits. */
function casesOf(population: ReturnType<typeof populationOf>): Case[] {
  const caseOf = (name: string, id: number, visitDays?: readonly number[]): Case => {
    const { reinduction, id: protocol } = protocolOf(id);
    return { record: `${protocol}, ${name}`, course: rightChild(id, SEED, population, visitDays).course, reinduction };
  };
  const ids = [...PROTOCOLS.keys()];
  const short = ids.map((id) => caseOf('9 visits', id));
  const long = ids.map((id) => caseOf('60 visits', id, LONG_VISIT_DAYS));
  const withDiary = [short[3]!, long[3]!].map((one) => ({
    ...one,
    record: `${one.record}, diary`,
    course: withEvenings(one.course),
  }));
  return [...short, ...long, ...withDiary];
}

function withEvenings(course: CourseToFit): CourseToFit {
  const evenings: Observation[] = [];
  for (let day = course.observations[0]!.day; day <= course.today; day = addDays(day, 1))
    evenings.push({ kind: 'diary', day, answers: { jerks: 0, walking: 1, hands: 0, eyes: 0 } });
  const observations = [...course.observations, ...evenings].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
  return { ...course, observations };
}

/** CPU of one fit with as many particles as the record allows, a forecast of 180 days and the simulated children beside it. */
export function runFitSpeed(rounds = 3): FitSpeed[] {
  const population = populationOf(SEED);
  const members = population.filter;
  return casesOf(population).map(({ record, course, reinduction }) => {
    let [fitS, forecastS, libraryS] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let fit!: ReturnType<typeof fitCourse>;
    for (let round = 0; round < rounds; round++) {
      fitS = Math.min(
        fitS,
        cpuOf(() => {
          fit = fitCourse(course, { seed: SEED, members });
        }),
      );
      libraryS = Math.min(
        libraryS,
        cpuOf(() => {
          libraryLike(course, members, SEED, AHEAD);
        }),
      );
      forecastS = Math.min(
        forecastS,
        cpuOf(() => {
          forecast(fit, AHEAD, { reinduction });
        }),
      );
    }
    const { count: particles } = fit.particles;
    return { record, days: fit.dayNow, observations: course.observations.length, particles, fitS, forecastS, libraryS };
  });
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1e6;
}

if (process.argv[1]?.endsWith('fitSpeed.ts')) {
  console.log(`load ${loadavg()[0]!.toFixed(1)}; a forecast of ${AHEAD} days; CPU s, least of 3 rounds:`);
  const rows = runFitSpeed();
  for (const { record, days, observations, particles, fitS, forecastS, libraryS } of rows)
    console.log(
      `${record.padEnd(40)} ${days} d, ${observations} observations, ${particles} particles: fit ${fitS.toFixed(2)}  forecast ${forecastS.toFixed(2)}  together ${(fitS + forecastS).toFixed(2)}  (and the simulated children beside it ${(fitS + forecastS + libraryS).toFixed(2)})`,
    );
  const worst = Math.max(...rows.map(({ fitS, forecastS }) => fitS + forecastS));
  const withAll = Math.max(...rows.map(({ fitS, forecastS, libraryS }) => fitS + forecastS + libraryS));
  console.log(
    `fit and forecast: at most ${worst.toFixed(2)} s; goal ${GOAL_S} s: ${worst <= GOAL_S ? 'met' : 'MISSED'}; with the simulated children at most ${withAll.toFixed(2)} s`,
  );
}
