import { childSeed, drawNormal, makeRandom, type Random } from '../../../signal/index.ts';
import type { TrueSpan } from '../types.ts';
import { DAY_HABITS, type FullDaysOptions } from './dayOptions.ts';
import type { DayActivity, TrueActivity } from './dayTypes.ts';
import type { LocalClock } from './localClock.ts';

/** Mean length of what fills the time between the fixed points of a day, min, and how often it is chosen; chosen. */
const BOUTS: readonly (readonly [DayActivity, number, number])[] = [
  ['play', 12, 0.5],
  ['quiet-play', 9, 0.25],
  ['still-awake', 8, 0.15],
  ['carried', 5, 0.1],
];

/** What is done between getting up and the next bed: meals and rides at their hours, play and rest between. */
export function fillWaking(
  span: TrueSpan,
  clock: LocalClock,
  options: FullDaysOptions,
  dayNumber: number,
): TrueActivity[] {
  const random = makeRandom(childSeed(options.seed, `days/waking/${span.startS}`));
  const fixed = fixedPoints(clock, options, dayNumber).filter(
    ({ startS, endS }) => startS > span.startS + 300 && endS < span.endS - 300,
  );
  const out: TrueActivity[] = [];
  let atS = span.startS;
  for (const point of [...fixed, { startS: span.endS, endS: span.endS, activity: 'meal' as const }]) {
    if (point.startS < atS) continue;
    while (atS < point.startS) {
      const { activity, endS } = drawBout(random, options, atS, point.startS);
      out.push({ startS: atS, endS, activity });
      atS = endS;
    }
    if (point.endS > point.startS) out.push(point);
    atS = Math.max(atS, point.endS);
  }
  return out;
}

function drawBout(random: Random, { lethargy, steroids }: FullDaysOptions, atS: number, mostS: number): TrueActivity {
  const weights = BOUTS.map(([activity, , weight]) =>
    activity === 'play'
      ? weight * (1 - 0.8 * lethargy) * (1 + steroids)
      : activity === 'still-awake'
        ? weight * (1 + 5 * lethargy)
        : weight,
  );
  let chance = random() * weights.reduce((a, b) => a + b, 0);
  let k = 0;
  while (k < BOUTS.length - 1 && chance >= weights[k]!) chance -= weights[k++]!;
  const [activity, meanMin] = BOUTS[k]!;
  const longer = activity === 'still-awake' ? 1 + 2 * lethargy : 1;
  const lastsS = 60 * Math.max(1, -meanMin * longer * Math.log(1 - random()));
  return { startS: atS, endS: Math.min(mostS, Math.round(atS + lastsS)), activity };
}

/** Meals and rides of the days that the span may touch. */
function fixedPoints(clock: LocalClock, options: FullDaysOptions, dayNumber: number): TrueActivity[] {
  const out: TrueActivity[] = [];
  for (const day of [dayNumber, dayNumber + 1]) {
    const ofDay = makeRandom(childSeed(options.seed, `days/${day}/meals`));
    for (const hour of DAY_HABITS.mealHours) {
      const startS = Math.round(clock.secondOf(day, hour + 0.15 * drawNormal(ofDay)));
      const minutes = Math.max(8, DAY_HABITS.mealMin[0] + DAY_HABITS.mealMin[1] * drawNormal(ofDay));
      out.push({ startS, endS: startS + Math.round(60 * minutes), activity: 'meal' });
    }
    const rides = ofDay() < DAY_HABITS.rideChance;
    const [fromHour, toHour] = DAY_HABITS.rideHour;
    const [shortMin, longMin] = DAY_HABITS.rideMin;
    const startS = Math.round(clock.secondOf(day, fromHour + (toHour - fromHour) * ofDay()));
    const endS = startS + Math.round(60 * (shortMin + (longMin - shortMin) * ofDay()));
    if (rides) out.push({ startS, endS, activity: 'ride' });
  }
  return out.sort((a, b) => a.startS - b.startS);
}
