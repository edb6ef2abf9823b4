import {
  COURSE_MODEL_VERSION,
  type CohortSpec,
  membersOf,
  POPULATIONS,
  type Population,
  publishedProtocol,
} from '../../course/index.ts';

/** What a person can set of a cohort. A number that was not typed is NaN. */
export interface CohortSettings {
  readonly populationId: string;
  /** Ids of ready treatments, in the order of the arms. */
  readonly armIds: readonly string[];
  readonly people: number;
  readonly years: number;
  readonly seed: number;
  readonly members: number;
}

export type NumberSetting = 'people' | 'years' | 'seed' | 'members';

export interface Limit {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

export const MOST_ARMS = 4;
/** Parameter sets at most where none were fitted and they are drawn. */
const MOST_DRAWN = 100;
/** Enough for an interval over the sets, and few enough that each has its people. */
const SETS_AT_FIRST = 30;
/** With fewer people under a set, chance makes much of the interval between sets. Chosen. */
export const ENOUGH_PER_SET = 50;

export function populationOf(id: string): Population {
  return POPULATIONS.find((one) => one.id === id) ?? POPULATIONS[0]!;
}

export function membersAtFirst(population: Population): number {
  return Math.min(SETS_AT_FIRST, population.ensemble?.length ?? SETS_AT_FIRST);
}

export const FIRST_SETTINGS: CohortSettings = {
  populationId: POPULATIONS[0]!.id,
  armIds: ['prednisolone-taper', 'triple'],
  people: 2000,
  years: 3,
  seed: 1,
  members: membersAtFirst(POPULATIONS[0]!),
};

export function limitOf(name: NumberSetting, populationId: string): Limit {
  switch (name) {
    case 'people':
      return { low: 100, high: 20_000, whole: true };
    case 'years':
      return { low: 0.5, high: 10, whole: false };
    case 'seed':
      return { low: 0, high: 2 ** 31 - 1, whole: true };
    case 'members':
      return { low: 1, high: populationOf(populationId).ensemble?.length ?? MOST_DRAWN, whole: true };
  }
}

/** One setting that cannot be simulated: what it holds and what it may hold. */
export type SettingProblem =
  | { readonly field: NumberSetting; readonly got: number; readonly limit: Limit }
  | { readonly field: 'arms'; readonly got: number; readonly most: number };

/** What keeps a cohort from being simulated; none where nothing does. */
export function checkSettings(settings: CohortSettings): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const { armIds, populationId } = settings;
  if (armIds.length < 1 || armIds.length > MOST_ARMS)
    problems.push({ field: 'arms', got: armIds.length, most: MOST_ARMS });
  for (const field of ['people', 'years', 'seed', 'members'] as const) {
    const limit = limitOf(field, populationId);
    const got = settings[field];
    if (!(got >= limit.low && got <= limit.high) || (limit.whole && !Number.isInteger(got)))
      problems.push({ field, got, limit });
  }
  return problems;
}

/** The cohort of settings without problems. */
export function specOf({ populationId, armIds, people, years, seed, members }: CohortSettings): CohortSpec {
  return {
    modelVersion: COURSE_MODEL_VERSION,
    seed,
    people,
    years,
    members: membersOf(populationOf(populationId), members),
    arms: armIds.map((id) => publishedProtocol(id).protocol),
  };
}
