import { loadavg } from 'node:os';
import { fitCourse } from '../../src/course/fit/fitCourse.ts';
import { forecast } from '../../src/course/fit/forecast.ts';
import { libraryLike } from '../../src/course/fit/library.ts';
import { populationOf, protocolOf, rightChild } from './forecastCases.ts';

const SEED = 4;
const GOAL_S = 1;
/** The goal is for 270 days of treatment; a course that began long before treatment is shown, but not judged. */
const LONGEST_JUDGED_DAYS = 400;
const AHEAD = 180;

export interface FitSpeed {
  readonly protocol: string;
  readonly days: number;
  /** CPU seconds, least of the rounds. */
  readonly fitS: number;
  readonly forecastS: number;
  readonly libraryS: number;
}

/** CPU of one child (9 visits, 270 days) with 3,000 particles, for each treatment of the benchmark. */
export function runFitSpeed(rounds = 3, children = 7): FitSpeed[] {
  const population = populationOf(SEED);
  return Array.from({ length: children }, (_, id) => {
    const { course, truth } = rightChild(id, SEED, population);
    const { reinduction, id: protocol } = protocolOf(id);
    let [fitS, forecastS, libraryS] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < rounds; round++) {
      let fit!: ReturnType<typeof fitCourse>;
      fitS = Math.min(
        fitS,
        cpuOf(() => {
          fit = fitCourse(course, { seed: SEED, members: population.filter });
        }),
      );
      libraryS = Math.min(
        libraryS,
        cpuOf(() => {
          libraryLike(course, population.filter, SEED, AHEAD);
        }),
      );
      forecastS = Math.min(
        forecastS,
        cpuOf(() => {
          forecast(fit, AHEAD, { reinduction });
        }),
      );
    }
    return { protocol, days: truth.dayNow, fitS, forecastS, libraryS };
  });
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1e6;
}

if (process.argv[1]?.endsWith('fitSpeed.ts')) {
  console.log(`load ${loadavg()[0]!.toFixed(1)}; 9 visits, 3,000 particles, 180 days ahead; CPU s, least of 3 rounds:`);
  const rows = runFitSpeed();
  for (const { protocol, days, fitS, forecastS, libraryS } of rows)
    console.log(
      `${protocol.padEnd(22)} ${days} d  fit ${fitS.toFixed(2)}  forecast ${forecastS.toFixed(2)}  together ${(fitS + forecastS).toFixed(2)}  (library of 600 for the baselines ${libraryS.toFixed(2)})`,
    );
  const judged = rows.filter(({ days }) => days <= LONGEST_JUDGED_DAYS);
  const worst = Math.max(...judged.map(({ fitS, forecastS }) => fitS + forecastS));
  console.log(
    `of the ${judged.length} courses up to ${LONGEST_JUDGED_DAYS} d: at most ${worst.toFixed(2)} s; goal ${GOAL_S} s: ${worst <= GOAL_S ? 'met' : 'MISSED'}`,
  );
}
