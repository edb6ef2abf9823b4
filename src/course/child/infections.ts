import type { CounterStream } from '../../signal/index.ts';
import { DAYS_PER_YEAR } from '../../units/index.ts';

/** Infections a year over those of the first two years, from that age on: 3.4, 2.3 and 1.1 a year in an older cohort [Grueber2008]; from 13 years on chosen. */
const BY_AGE: readonly (readonly [fromYears: number, share: number])[] = [
  [0, 1],
  [3, 0.68],
  [6, 0.32],
  [13, 0.2],
];
/** Swing of the season around its mean, most in the middle of January. Chosen. */
const SEASON = { swing: 0.5, topDay: 15 } as const;
const MOST_OF_SEASON = 1 + SEASON.swing;

/** Infections a day at an age and a day of the year. @param perYearInfant in the first two years */
export function infectionsPerDay(perYearInfant: number, ageDays: number, seasonDay: number): number {
  const years = ageDays / DAYS_PER_YEAR;
  let share = 1;
  for (const [from, value] of BY_AGE) if (years >= from) share = value;
  const season = 1 + SEASON.swing * Math.cos((2 * Math.PI * (seasonDay - SEASON.topDay)) / DAYS_PER_YEAR);
  return (perYearInfant / DAYS_PER_YEAR) * share * season;
}

/**
 * Days until the next infection of a person, by thinning of the highest rate [LewisShedler1979].
 * @param perYear infections a year in the first two years times the person's frailty
 */
export function drawNextInfection(
  stream: CounterStream,
  perYear: number,
  ageAtZeroDays: number,
  seasonAtZero: number,
  afterDay: number,
  beforeDay: number,
): number {
  const most = (perYear / DAYS_PER_YEAR) * MOST_OF_SEASON;
  if (!(most > 0)) return beforeDay;
  let time = afterDay;
  for (;;) {
    time -= Math.log(stream.uniform()) / most;
    if (time >= beforeDay) return beforeDay;
    const rate = infectionsPerDay(perYear, ageAtZeroDays + time, seasonAtZero + time);
    if (stream.uniform() * most < rate) return Math.floor(time);
  }
}

/** Size of one infection; 1 on average. */
export function drawInfectionSize(stream: CounterStream): number {
  return Math.exp(-0.125 + 0.5 * stream.normal());
}
