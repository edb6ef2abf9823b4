import { childSeed, drawNormal, makeRandom, type Random } from '../../../signal/index.ts';
import { drawSpread } from '../jerks/spread.ts';
import type { TrueSpan } from '../types.ts';
import { DAY_HABITS, type FullDaysOptions } from './dayOptions.ts';
import type { DayActivity, DaysTruth, TrueActivity, TrueMinute, TrueNap, TrueNight } from './dayTypes.ts';
import { type LocalClock, makeLocalClock } from './localClock.ts';
import { planSleep } from './planSleep.ts';
import { fillWaking } from './planWaking.ts';

const DAY_S = 86_400;

/** A stretch of sleep in bed as planned, before the recording's ends cut it. */
interface Bed {
  readonly dayNumber: number;
  readonly kind: 'night' | 'nap';
  readonly inBedS: number;
  readonly onsetS: number;
  readonly wakeS: number;
  readonly wakes: readonly TrueSpan[];
}

/** Everything that happens in the days, to the second. No sample is made here. */
export function planDays(options: FullDaysOptions): DaysTruth {
  const clock = makeLocalClock(options.startLocal);
  const lengthS = options.days * DAY_S;
  const beds: Bed[] = [];
  for (let day = -1; day <= options.days; day++) beds.push(...bedsOfDay(options, clock, day));
  beds.sort((a, b) => a.inBedS - b.inBedS);
  const activities: TrueActivity[] = [];
  const sleepMovesS: number[] = [];
  beds.forEach((bed, k) => {
    const slept = planSleep(bed, makeRandom(childSeed(options.seed, `days/sleep/${k}`)), options);
    activities.push(...slept.activities);
    sleepMovesS.push(...slept.movesS);
    const next = beds[k + 1];
    if (next !== undefined)
      activities.push(...fillWaking({ startS: bed.wakeS, endS: next.inBedS }, clock, options, bed.dayNumber));
  });
  const within = (timeS: number): boolean => timeS >= 0 && timeS < lengthS;
  const notWorn = planNotWorn(options, clock, beds, lengthS);
  const shown = clip(activities, lengthS);
  const { minutes, asleep } = readMinutes(shown, notWorn, options.days * 1440);
  const worn = (span: TrueSpan): boolean => !notWorn.some((off) => off.startS < span.endS && span.startS < off.endS);
  const whole = beds.filter(({ onsetS, wakeS }) => within(onsetS) && within(wakeS - 1));
  return {
    minutes,
    asleep,
    nights: whole
      .filter(({ kind }) => kind === 'night')
      .map(
        (bed): TrueNight => ({
          day: clock.dayName(bed.dayNumber + 1),
          inBedS: bed.inBedS,
          onsetS: bed.onsetS,
          wakeS: bed.wakeS,
          sleepMin: sleepMinOf(bed),
          wakes: bed.wakes,
          worn: worn({ startS: bed.onsetS, endS: bed.wakeS }),
        }),
      ),
    naps: whole
      .filter(({ kind }) => kind === 'nap')
      .map(
        (bed): TrueNap => ({
          day: clock.dayName(bed.dayNumber),
          startS: bed.onsetS,
          endS: bed.wakeS,
          sleepMin: sleepMinOf(bed),
          worn: worn({ startS: bed.onsetS, endS: bed.wakeS }),
        }),
      ),
    notWorn,
    activities: shown,
    sleepMovesS: sleepMovesS.filter(within).sort((a, b) => a - b),
  };
}

function sleepMinOf({ onsetS, wakeS, wakes }: Bed): number {
  return (wakeS - onsetS - wakes.reduce((sum, wake) => sum + wake.endS - wake.startS, 0)) / 60;
}

/** Naps of a day and the night that begins on it. Each day has a seed of its own. */
function bedsOfDay(options: FullDaysOptions, clock: LocalClock, dayNumber: number): Bed[] {
  const { ageYears, lethargy, steroids, fragmentation, seed } = options;
  const random = (part: string): Random => makeRandom(childSeed(seed, `days/${dayNumber}/${part}`));
  const beds: Bed[] = [];
  const naps = random('naps');
  for (const [hour, sd] of napHours(ageYears, lethargy, naps)) {
    const inBedS = clock.secondOf(dayNumber, hour + sd * drawNormal(naps));
    const latencyS = 60 * Math.max(3, 10 + 4 * drawNormal(naps));
    const long =
      DAY_HABITS.napMin[0] * (ageYears < DAY_HABITS.twoBelowYears ? 0.75 : 1) * (1 + 0.4 * lethargy - 0.3 * steroids);
    const minutes = Math.max(DAY_HABITS.shortestNapMin, long + DAY_HABITS.napMin[1] * drawNormal(naps));
    const onsetS = whole(inBedS + latencyS);
    beds.push({
      dayNumber,
      kind: 'nap',
      inBedS: whole(inBedS),
      onsetS,
      wakeS: whole(onsetS + 60 * minutes),
      wakes: [],
    });
  }
  const night = random('night');
  const late = 1.0 * steroids - 0.5 * lethargy;
  const inBedS = whole(
    clock.secondOf(dayNumber, DAY_HABITS.bedHour[0] + late + DAY_HABITS.bedHour[1] * drawNormal(night)),
  );
  const latencyMin = Math.max(
    4,
    DAY_HABITS.latencyMin[0] * (1 + steroids) + DAY_HABITS.latencyMin[1] * drawNormal(night),
  );
  const onsetS = whole(inBedS + 60 * latencyMin);
  const upHour =
    24 + DAY_HABITS.wakeUpHour[0] + 0.5 * lethargy - 0.7 * steroids + DAY_HABITS.wakeUpHour[1] * drawNormal(night);
  const wakeS = whole(Math.max(onsetS + 6 * 3600, clock.secondOf(dayNumber, upHour)));
  const mean = DAY_HABITS.wakesPerNight * Math.max(0.3, 1 - 0.1 * (ageYears - 1)) * fragmentation * (1 + steroids);
  beds.push({
    dayNumber,
    kind: 'night',
    inBedS,
    onsetS,
    wakeS,
    wakes: drawWakes(random('wakes'), mean, fragmentation, onsetS, wakeS),
  });
  return beds;
}

function napHours(ageYears: number, lethargy: number, random: Random): readonly (readonly [number, number])[] {
  const { twoBelowYears, fadeFromYears, noneFromYears, napsOfTwoHour, napHour } = DAY_HABITS;
  const chance = random();
  if (ageYears < twoBelowYears) return napsOfTwoHour;
  const likely =
    Math.min(1, Math.max(0, (noneFromYears - ageYears) / (noneFromYears - fadeFromYears))) + 0.5 * lethargy;
  return chance < likely ? [napHour] : [];
}

/** Wakes of a night, no two closer than 20 minutes of sleep; the first and last half hour are slept. */
function drawWakes(random: Random, mean: number, fragmentation: number, onsetS: number, wakeS: number): TrueSpan[] {
  const wakes: TrueSpan[] = [];
  if (!(mean > 0)) return wakes;
  const perS = mean / (wakeS - onsetS);
  const restS = 1200;
  const longer = Math.max(0.5, Math.min(2, Math.sqrt(fragmentation)));
  // why shorter: the time that a wake and its rest take is made up for, so that the mean stays.
  const gap = (): number => -Math.max(60, 1 / perS - restS) * Math.log(1 - random());
  for (let atS = onsetS + 1800 + gap(); ; ) {
    const lastsS = 60 * Math.min(DAY_HABITS.wakeMin.max, longer * drawSpread(random, DAY_HABITS.wakeMin));
    const endS = whole(atS + lastsS);
    if (endS > wakeS - 1800) return wakes;
    wakes.push({ startS: whole(atS), endS });
    atS = endS + restS + gap();
  }
}

function whole(timeS: number): number {
  return Math.round(timeS);
}

/** Baths, nights on the table, hours in a drawer. */
function planNotWorn(
  options: FullDaysOptions,
  clock: LocalClock,
  beds: readonly Bed[],
  lengthS: number,
): DaysTruth['notWorn'] {
  const off: (TrueSpan & { why: 'bath' | 'night-off' | 'day-off' })[] = [];
  for (let day = 0; day <= options.days; day++) {
    const random = makeRandom(childSeed(options.seed, `days/${day}/off`));
    const night = beds.find((bed) => bed.kind === 'night' && bed.dayNumber === day)!;
    const wishedS = clock.secondOf(day, DAY_HABITS.bathHour[0] + DAY_HABITS.bathHour[1] * drawNormal(random));
    const [shortMin, longMin] = DAY_HABITS.bathMin;
    const bathLengthS = 60 * (shortMin + (longMin - shortMin) * random());
    const bathS = whole(Math.min(wishedS, night.inBedS - bathLengthS));
    const bathEndS = whole(bathS + bathLengthS);
    const bath = random() < options.bathChance;
    if (options.nightsOff.includes(day)) {
      const endS = Math.max(night.wakeS + 900, clock.secondOf(day, 24 + DAY_HABITS.nightOffEndHour));
      off.push({ startS: clock.secondOf(day, DAY_HABITS.nightOffHour), endS, why: 'night-off' });
    } else if (bath) off.push({ startS: bathS, endS: bathEndS, why: 'bath' });
    const hours = -options.offHoursPerDay * Math.log(1 - random());
    const startS = whole(clock.secondOf(day, 8 + 7 * random()));
    const endS = whole(Math.min(startS + 3600 * hours, clock.secondOf(day, 18)));
    const sleeping = beds.some((bed) => bed.inBedS < endS && startS < bed.wakeS);
    if (endS - startS > 600 && !sleeping) off.push({ startS, endS, why: 'day-off' });
  }
  return off
    .map((span) => ({ ...span, startS: Math.max(0, span.startS), endS: Math.min(lengthS, span.endS) }))
    .filter(({ startS, endS }) => endS > startS)
    .sort((a, b) => a.startS - b.startS);
}

function clip(activities: readonly TrueActivity[], lengthS: number): TrueActivity[] {
  return activities
    .map((one) => ({ ...one, startS: Math.max(0, one.startS), endS: Math.min(lengthS, one.endS) }))
    .filter(({ startS, endS }) => endS > startS)
    .sort((a, b) => a.startS - b.startS);
}

const ASLEEP: readonly DayActivity[] = ['deep-sleep', 'light-sleep'];

function readMinutes(
  activities: readonly TrueActivity[],
  notWorn: readonly TrueSpan[],
  count: number,
): { minutes: TrueMinute[]; asleep: boolean[] } {
  const secondsIn = (spans: readonly TrueSpan[]): Float64Array => {
    const out = new Float64Array(count);
    for (const { startS, endS } of spans)
      for (let k = Math.floor(startS / 60); k < count && 60 * k < endS; k++)
        out[k]! += Math.max(0, Math.min(endS, 60 * k + 60) - Math.max(startS, 60 * k));
    return out;
  };
  const slept = secondsIn(activities.filter(({ activity }) => ASLEEP.includes(activity)));
  const off = secondsIn(notWorn);
  const asleep = Array.from(slept, (s) => s >= 30);
  return { asleep, minutes: asleep.map((sleeps, k) => (off[k]! >= 30 ? 'notWorn' : sleeps ? 'sleep' : 'wake')) };
}
