/** Simulated diaries as courses that the relapse watch can read: the only place where the two meet, besides the round trips. */
import {
  type AnyEntry,
  addDays,
  type Bodies,
  type CourseRecord,
  courseOf,
  ENTRY_KINDS,
  type EntryKind,
  type WatchThresholds,
} from '../../src/clinic/index.ts';
import {
  diaryBodies,
  type SimulateDiaryOptions,
  type SimulatedDiary,
  simulateDiary,
} from '../../src/simulate/index.ts';

export const FIRST_DAY = '2021-03-01';

export interface WatchScenario {
  readonly id: string;
  readonly title: string;
  /** Days of diary of one person. */
  readonly dayCount: number;
  readonly options: (
    person: number,
  ) => Pick<SimulateDiaryOptions, 'parameters' | 'taperDays' | 'relapseAfterTaperFraction' | 'relapses'>;
}

const TWO_YEARS = 730;

/** One relapse in each half year after the first, so that each has a stable time before it. */
const relapsesOf = (kind: 'quick' | 'slow') => (person: number) =>
  [0, 1, 2].map((k) => ({ kind, startDay: 120 + 200 * k + ((person * 37 + k * 53) % 40) }));

export const WATCH_SCENARIOS: readonly WatchScenario[] = [
  {
    id: 'stable',
    title: 'stable, ordinary noise, no illness',
    dayCount: TWO_YEARS,
    options: () => ({ parameters: { illnessPerYear: 0 } }),
  },
  {
    id: 'noisy',
    title: 'stable, twice the noise, signs that never left',
    dayCount: TWO_YEARS,
    options: () => ({ parameters: { illnessPerYear: 0, itemNoise: 0.5, dayNoise: 0.4, residualLevel: 0.5 } }),
  },
  {
    id: 'two-observers',
    title: 'stable, a second observer on 40 % of days',
    dayCount: TWO_YEARS,
    options: () => ({ parameters: { illnessPerYear: 0, observerShare: 0.4, observerBias: 0.4 } }),
  },
  {
    id: 'illness',
    title: 'stable, 8 infections a year, half with a flare under 72 h',
    dayCount: TWO_YEARS,
    options: () => ({ parameters: { illnessPerYear: 8, flareFraction: 0.5 } }),
  },
  {
    id: 'recovery',
    title: 'recovering from onset, no relapse',
    dayCount: TWO_YEARS,
    options: () => ({ parameters: { onsetLevel: 2.2 } }),
  },
  {
    id: 'quick',
    title: 'quick relapses, infections between',
    dayCount: TWO_YEARS,
    options: (person) => ({ relapses: relapsesOf('quick')(person) }),
  },
  {
    id: 'slow',
    title: 'slow relapses, infections between',
    dayCount: TWO_YEARS,
    options: (person) => ({ relapses: relapsesOf('slow')(person) }),
  },
  {
    id: 'mild',
    title: 'quick relapses of little more than a step',
    dayCount: TWO_YEARS,
    options: (person) => ({ relapses: relapsesOf('quick')(person).map((relapse) => ({ ...relapse, rise: 1.35 })) }),
  },
  {
    id: 'gaps-40',
    title: 'quick relapses, 40 % of days missing',
    dayCount: TWO_YEARS,
    options: (person) => ({ parameters: { missingFraction: 0.4 }, relapses: relapsesOf('quick')(person) }),
  },
  {
    id: 'gaps-60',
    title: 'quick relapses, 60 % of days missing',
    dayCount: TWO_YEARS,
    options: (person) => ({ parameters: { missingFraction: 0.6 }, relapses: relapsesOf('quick')(person) }),
  },
  {
    id: 'noisy-quick',
    title: 'quick relapses, twice the noise',
    dayCount: TWO_YEARS,
    options: (person) => ({
      parameters: { itemNoise: 0.5, dayNoise: 0.4, residualLevel: 0.5 },
      relapses: relapsesOf('quick')(person),
    }),
  },
  {
    id: 'taper',
    title: 'relapses after taper steps during recovery',
    dayCount: TWO_YEARS,
    options: (person) => ({
      parameters: { onsetLevel: 2.2, slowFraction: 0.5 },
      taperDays: [150, 330, 510].map((day) => day + (person % 20)),
      relapseAfterTaperFraction: 0.6,
    }),
  },
  {
    id: 'responder',
    title: 'quick recovery within weeks, quick relapse in the third month',
    dayCount: 365,
    options: (person) => ({
      parameters: { onsetLevel: 2.2, earlyHalfLifeDays: 6, lateHalfLifeDays: 10 },
      relapses: [{ kind: 'quick', startDay: 60 + (person % 30) }],
    }),
  },
];

export function simulateCase(scenario: WatchScenario, person: number, seed: number): SimulatedDiary {
  return simulateDiary({ firstDay: FIRST_DAY, dayCount: scenario.dayCount, ...scenario.options(person) }, seed);
}

/** A made-up entry of a made-up person. */
export function makeEntry<K extends EntryKind>(kind: K, id: string, body: Bodies[K], author = 'first'): AnyEntry {
  const span = ENTRY_KINDS[kind].span(body);
  return {
    id,
    personId: 'person',
    kind,
    version: 1,
    body,
    ...(span === undefined ? {} : { firstDay: span.first }),
    ...(span?.last === undefined ? {} : { lastDay: span.last }),
    removed: false,
    writtenAt: '2021-01-01T00:00:00Z',
    author: { id: author, name: author, role: 'family' },
  } as AnyEntry;
}

/** A course that holds this diary and nothing else. */
export function courseOfDiary(diary: SimulatedDiary, thresholds: Partial<WatchThresholds> = {}): CourseRecord {
  const entries = diaryBodies(diary).map(({ body, observer }) =>
    makeEntry('diary', `diary:person:${body.day}`, body, observer === 0 ? 'first' : 'second'),
  );
  return courseOf([
    makeEntry('person', 'person', { name: 'Simulated', birth: '2019', synthetic: true }),
    makeEntry('watch-settings', 'settings', thresholds),
    ...entries,
  ])!;
}

export function lastDayOf({ firstDay, filled }: SimulatedDiary): string {
  return addDays(firstDay, filled.length - 1);
}
