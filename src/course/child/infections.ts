import type { CounterStream } from '../../signal/index.ts';
import { DAYS_PER_YEAR } from '../../units/index.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';

/** Infections a day at an age and a day of the year. @param perYearInfant in the first two years */
export function infectionsPerDay(
  p: ParameterValues,
  perYearInfant: number,
  ageDays: number,
  seasonDay: number,
): number {
  const share = shareAtAge(p, ageDays / DAYS_PER_YEAR);
  const season = 1 + p.seasonSwing * Math.cos((2 * Math.PI * (seasonDay - p.seasonTopDay)) / DAYS_PER_YEAR);
  return (perYearInfant / DAYS_PER_YEAR) * share * season;
}

/** Infections a year over those of the first two years. */
function shareAtAge(p: ParameterValues, years: number): number {
  if (years < 3) return 1;
  if (years < 6) return p.infectionShareFrom3Years;
  return years < 13 ? p.infectionShareFrom6Years : p.infectionShareFrom13Years;
}

/**
 * Days until the next infection of a person, by thinning of the highest rate [LewisShedler1979].
 * @param perYear infections a year in the first two years times the person's frailty
 */
export function drawNextInfection(
  stream: CounterStream,
  p: ParameterValues,
  perYear: number,
  ageAtZeroDays: number,
  seasonAtZero: number,
  afterDay: number,
  beforeDay: number,
): number {
  const most = (perYear / DAYS_PER_YEAR) * (1 + p.seasonSwing);
  if (!(most > 0)) return beforeDay;
  let time = afterDay;
  for (;;) {
    time -= Math.log(stream.uniform()) / most;
    if (time >= beforeDay) return beforeDay;
    const rate = infectionsPerDay(p, perYear, ageAtZeroDays + time, seasonAtZero + time);
    if (stream.uniform() * most < rate) return Math.floor(time);
  }
}

/** Size of one infection: log-normal, 1 on average. @param spread of the logarithm */
export function drawInfectionSize(stream: CounterStream, spread: number): number {
  return Math.exp(-0.5 * spread * spread + spread * stream.normal());
}
