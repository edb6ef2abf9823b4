import { childSeed, drawNormal, makeRandom, type Random } from '../../signal/index.ts';
import { dayToNumber, isWeekend } from './calendarDay.ts';
import { type DiaryValues, makeCauses } from './causes.ts';
import { DIARY_PARAMETERS, type DiaryParameterId } from './diaryParameters.ts';
import { DIARY_SIGNS, type DiaryNumber, type DiaryTruth, type SimulatedDiary, type TrueRelapse } from './types.ts';

export interface SimulateDiaryOptions {
  /** YYYY-MM-DD; sets season and weekday. */
  readonly firstDay: string;
  readonly dayCount: number;
  readonly parameters?: Readonly<Partial<Record<DiaryParameterId, number>>>;
  /** Days on which a dose goes down; each may bring a relapse where `relapseAfterTaperFraction` says so. */
  readonly taperDays?: readonly number[];
  /** Chance of a relapse within four weeks of such a day. */
  readonly relapseAfterTaperFraction?: number;
  /** A quick relapse begins so many days before the end, so that the diary ends in the middle of it. */
  readonly openRelapseDays?: number;
  /** Relapses put in by hand, instead of drawn ones. */
  readonly relapses?: readonly {
    readonly startDay: number;
    readonly kind: TrueRelapse['kind'];
    readonly rise?: number;
  }[];
}

const NUMBERS: readonly DiaryNumber[] = [
  'jerks',
  'walking',
  'hands',
  'eyes',
  'rageCount',
  'rageLongestMin',
  'asleepMin',
  'upMin',
  'wakings',
  'awakeMin',
  'napMin',
  'energy',
  'overall',
];

/** A diary of made-up days with its truth; the same seed gives the same days. @throws RangeError without a day */
export function simulateDiary(options: SimulateDiaryOptions, seed: number): SimulatedDiary {
  const {
    firstDay,
    dayCount,
    parameters = {},
    taperDays = [],
    relapseAfterTaperFraction = 0,
    relapses,
    openRelapseDays,
  } = options;
  if (!(Number.isInteger(dayCount) && dayCount > 0))
    throw new RangeError(`dayCount must be a whole number above 0, got ${dayCount}`);
  const values = valuesOf(parameters);
  const truth = makeCauses(
    { firstDay, dayCount, taperDays, relapseAfterTaperFraction, relapses, openRelapseDays },
    values,
    seed,
  );
  const random = (part: string): Random => makeRandom(childSeed(seed, part));
  const filled = drawFilled(dayCount, values, random('missing'));
  const observer = drawObservers(dayToNumber(firstDay), dayCount, values, random('observer'));
  const columns = report(truth, dayToNumber(firstDay), observer, values, random);
  const skip = random('skip');
  for (const name of NUMBERS)
    for (let day = 0; day < dayCount; day++)
      if (skip() < values.skipFraction || filled[day] === 0) columns[name][day] = Number.NaN;
  const late = random('late');
  const latenessH = Float64Array.from({ length: dayCount }, () =>
    late() < values.lateFraction ? 12 + 60 * late() : 3 * late(),
  );
  return { firstDay, filled, columns, flags: drawFlags(truth, filled, random('flags')), observer, latenessH, truth };
}

function valuesOf(parameters: NonNullable<SimulateDiaryOptions['parameters']>): DiaryValues {
  for (const [id, value] of Object.entries(parameters))
    if (!(id in DIARY_PARAMETERS) || !Number.isFinite(value))
      throw new RangeError(`a parameter of the diary with a number expected, got ${id}: ${value}`);
  const defaults = Object.fromEntries(Object.entries(DIARY_PARAMETERS).map(([id, { value }]) => [id, value]));
  return { ...defaults, ...parameters } as DiaryValues;
}

/** Days that somebody filled: missing ones come in runs. */
function drawFilled(dayCount: number, { missingFraction, missingRunDays }: DiaryValues, random: Random): Uint8Array {
  const filled = new Uint8Array(dayCount);
  const end = 1 / Math.max(1, missingRunDays);
  const begin = missingFraction >= 1 ? 1 : Math.min(1, (end * missingFraction) / (1 - missingFraction));
  let missing = random() < missingFraction;
  for (let day = 0; day < dayCount; day++) {
    missing = missing ? random() >= end : random() < begin;
    filled[day] = missing ? 0 : 1;
  }
  return filled;
}

/** The second observer takes weekends first, then single days. */
function drawObservers(firstDay: number, dayCount: number, { observerShare }: DiaryValues, random: Random): Uint8Array {
  const weekend = Math.min(1, (observerShare * 7) / 2);
  const weekday = Math.max(0, (observerShare * 7 - 2) / 5);
  return Uint8Array.from({ length: dayCount }, (_, day) =>
    random() < (isWeekend(firstDay + day) ? weekend : weekday) ? 1 : 0,
  );
}

function report(
  { levels, illnesses }: DiaryTruth,
  firstDay: number,
  observer: Uint8Array,
  values: DiaryValues,
  random: (part: string) => Random,
): Record<DiaryNumber, Float64Array> {
  const dayCount = observer.length;
  const columns = Object.fromEntries(NUMBERS.map((name) => [name, new Float64Array(dayCount)])) as Record<
    DiaryNumber,
    Float64Array
  >;
  const ill = new Uint8Array(dayCount);
  for (const { startDay, endDay } of illnesses) ill.fill(1, startDay, endDay + 1);
  const [mood, item, nights, rage] = [random('mood'), random('item'), random('night'), random('rage')];
  const { dayMemory, dayNoise, itemNoise, weekendRise, observerBias } = values;
  let shared = 0;
  let sleepless = 0;
  for (let day = 0; day < dayCount; day++) {
    shared = dayMemory * shared + Math.sqrt(1 - dayMemory ** 2) * dayNoise * drawNormal(mood);
    const lift = shared + (isWeekend(firstDay + day) ? weekendRise : 0) + (observer[day] === 1 ? observerBias : 0);
    for (const sign of DIARY_SIGNS)
      if (sign !== 'rage')
        columns[sign][day] = between(Math.round(levels[sign][day]! + lift + itemNoise * drawNormal(item)), 0, 3);
    sleepless = 0.5 * sleepless + 0.6 * drawNormal(nights) + 0.3 * levels.rage[day]! + 0.4 * ill[day]!;
    writeNight(columns, day, sleepless, nights);
    // why: a bad night lifts the rage of the day, and rage the next night: the two go together in this disease
    const anger = Math.max(0, levels.rage[day]! + lift + 0.3 * Math.max(0, sleepless - 0.5));
    const count = drawPoisson(0.12 + 1.2 * anger ** 1.6, rage);
    columns.rageCount[day] = count;
    columns.rageLongestMin[day] = count === 0 ? 0 : 2 - (4 + 6 * anger) * Math.log(1 - rage());
    columns.energy[day] = between(Math.round(0.5 * drawNormal(item) - ill[day]! + 0.3 * levels.rage[day]!), -2, 2);
    columns.overall[day] = between(Math.round(-2 * changeInWeek(levels, day) + 0.5 * drawNormal(item)), -3, 3);
  }
  return columns;
}

function writeNight(columns: Record<DiaryNumber, Float64Array>, day: number, sleepless: number, random: Random): void {
  const bad = Math.max(0, sleepless);
  columns.asleepMin[day] = (20 * 60 + 25 * bad + 15 * drawNormal(random) + 1440) % 1440;
  columns.upMin[day] = 6 * 60 + 45 - 10 * bad + 15 * drawNormal(random);
  columns.wakings[day] = Math.min(30, drawPoisson(0.6 + 1.2 * bad, random));
  columns.awakeMin[day] = Math.min(600, Math.round(columns.wakings[day]! * -10 * Math.log(1 - random())));
  columns.napMin[day] = Math.max(0, Math.round(60 + 25 * drawNormal(random)));
}

function changeInWeek(levels: DiaryTruth['levels'], day: number): number {
  const before = Math.max(0, day - 7);
  return DIARY_SIGNS.reduce((sum, sign) => sum + levels[sign][day]! - levels[sign][before]!, 0) / DIARY_SIGNS.length;
}

function drawFlags({ illnesses }: DiaryTruth, filled: Uint8Array, random: Random): SimulatedDiary['flags'] {
  const dayCount = filled.length;
  const rare = (perYear: number): Uint8Array =>
    Uint8Array.from({ length: dayCount }, (_, day) => (random() < perYear / 365.25 ? filled[day]! : 0));
  const flags = {
    fever: new Uint8Array(dayCount),
    infection: new Uint8Array(dayCount),
    vaccine: rare(1.5),
    'missed-dose': rare(6),
    travel: rare(4),
  };
  for (const { startDay, endDay, fever, noted } of illnesses)
    for (let day = startDay; noted && day <= endDay; day++) {
      flags.infection[day] = filled[day]!;
      if (fever && day < startDay + 3) flags.fever[day] = filled[day]!;
    }
  return flags;
}

function drawPoisson(mean: number, random: Random): number {
  const floor = Math.exp(-Math.min(50, mean));
  let count = -1;
  for (let product = 1; product > floor; product *= random()) count += 1;
  return count;
}

function between(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value)) + 0; // why: rounding may give minus nought
}
