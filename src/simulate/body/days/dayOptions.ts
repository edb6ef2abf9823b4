import type { BodyPlace } from '../../../recording/index.ts';

/** Which days to make. Everything but the seed has a default. */
export interface ToddlerDaysOptions {
  /** Whole days of 24 h. Default 7. */
  readonly days?: number;
  /** 0.5 to 12. Default 2.5. */
  readonly ageYears?: number;
  readonly seed: number;
  /** Samples per second as they come, 10 to 200. Default 50. */
  readonly rateHz?: number;
  /** Default `left-ankle`. */
  readonly place?: BodyPlace;
  /** Local time of the start, `YYYY-MM-DDTHH:mm:ss`. Default `2026-03-02T09:00:00`. */
  readonly startLocal?: string;
  /** Handed on to the wall clock. A change of daylight saving within the days is not lived through: the child keeps the clock of the start. */
  readonly zone?: string;
  /** Times as many and as long wakes in the night: 1 is usual, 0 none. Default 1. */
  readonly fragmentation?: number;
  /** 0–1: dull, slow and sleepy. Default 0. */
  readonly lethargy?: number;
  /** 0–1: driven and sleepless, as under steroids. Default 0. */
  readonly steroids?: number;
  /** Jerks per minute awake; a fifth of it while falling asleep and in light sleep. Default 0. */
  readonly jerksPerMin?: number;
  /** Largest acceleration of a typical jerk, g. Default 0.3. */
  readonly jerkG?: number;
  /** Nights (counted from 0) in which the sensor lies on a table. */
  readonly nightsOff?: readonly number[];
  /** Chance of a bath without the sensor on an evening. Default 0.8. */
  readonly bathChance?: number;
  /** Hours without the sensor on a day, drawn about this mean. Default 0.3. */
  readonly offHoursPerDay?: number;
  /** Steps of the values, g. Default 1/256. */
  readonly stepG?: number;
  readonly noiseG?: number;
  /** SD of offset (g) and of gain of each axis. Default 0.015 and 0.01; 0 is a perfect sensor. */
  readonly offsetSdG?: number;
  readonly gainSd?: number;
  /** Losses of the device: how many a day, and how long on average, min. Default 0 and 5. */
  readonly gapsPerDay?: number;
  readonly gapMin?: number;
  /** Writes nothing from the eleventh still second on, until something moves. Default false. */
  readonly sleepsIdle?: boolean;
  /** Wander of the clock, parts per million from hour to hour. Default 20. */
  readonly clockWanderPpm?: number;
}

export type FullDaysOptions = Required<Omit<ToddlerDaysOptions, 'zone' | 'nightsOff'>> & {
  readonly zone: string | undefined;
  readonly nightsOff: readonly number[];
};

/** @throws RangeError for days that cannot be */
export function completeDaysOptions(options: ToddlerDaysOptions): FullDaysOptions {
  const full: FullDaysOptions = {
    days: 7,
    ageYears: 2.5,
    rateHz: 50,
    place: 'left-ankle',
    startLocal: '2026-03-02T09:00:00',
    fragmentation: 1,
    lethargy: 0,
    steroids: 0,
    jerksPerMin: 0,
    jerkG: 0.3,
    bathChance: 0.8,
    offHoursPerDay: 0.3,
    stepG: 1 / 256,
    noiseG: 0.003,
    offsetSdG: 0.015,
    gainSd: 0.01,
    clockWanderPpm: 20,
    gapsPerDay: 0,
    gapMin: 5,
    sleepsIdle: false,
    ...options,
    zone: options.zone,
    nightsOff: options.nightsOff ?? [],
  };
  const bounds: readonly (readonly [keyof FullDaysOptions, number, number])[] = [
    ['days', 1, 60],
    ['ageYears', 0.5, 12],
    ['rateHz', 10, 200],
    ['fragmentation', 0, 10],
    ['lethargy', 0, 1],
    ['steroids', 0, 1],
    ['jerksPerMin', 0, 600],
    ['jerkG', 0.01, 5],
    ['bathChance', 0, 1],
    ['offHoursPerDay', 0, 12],
    ['stepG', 1e-5, 0.1],
    ['noiseG', 0, 0.1],
    ['offsetSdG', 0, 0.2],
    ['gainSd', 0, 0.2],
    ['clockWanderPpm', 0, 1000],
    ['gapsPerDay', 0, 100],
    ['gapMin', 0.1, 600],
  ];
  for (const [key, min, max] of bounds)
    if (!((full[key] as number) >= min && (full[key] as number) <= max))
      throw new RangeError(`${key} must be ${min} to ${max}, got ${String(full[key])}`);
  if (!Number.isInteger(full.days)) throw new RangeError(`days must be whole, got ${full.days}`);
  return full;
}

/**
 * Numbers of a young child's day. All chosen, after what is usual for the age; hours of the clock. `[a, b]` is mean and SD where nothing else is said.
 */
export const DAY_HABITS = {
  wakeUpHour: [6.75, 0.4] as const,
  bedHour: [19.6, 0.35] as const,
  latencyMin: [16, 8] as const,
  /** Naps by age: below `twoBelowYears` two, then one, less and less likely from `fadeFromYears` to `noneFromYears`. */
  twoBelowYears: 1.4,
  fadeFromYears: 2.5, // fewer than 3 % nap no more before two years, 94 % by five [StatonEtAl2020]
  noneFromYears: 5.2,
  napHour: [12.75, 0.35] as const,
  napsOfTwoHour: [
    [9.6, 0.3],
    [14.2, 0.3],
  ] as const,
  napMin: [95, 25] as const,
  shortestNapMin: 35,
  wakesPerNight: 1.6, // Poisson, at 1 year; falls by a tenth a year
  wakeMin: { median: 8, sigmaLn: 0.7, min: 2, max: 60 },
  mealHours: [7.4, 12, 15.3, 18] as const,
  mealMin: [24, 5] as const,
  rideChance: 0.7,
  rideHour: [9, 17] as const, // between
  rideMin: [15, 60] as const, // between
  bathHour: [18.9, 0.2] as const,
  bathMin: [20, 40] as const, // between
  nightOffHour: 18.8,
  nightOffEndHour: 7.4,
  sleepCycleMin: [60, 8] as const,
  /** Changes of position per hour: least in deep sleep. */
  movesPerHourDeep: 1.2,
  movesPerHourLight: 9,
  /** Small twitches of a limb per hour in light sleep. */
  twitchesPerHour: 20,
};
