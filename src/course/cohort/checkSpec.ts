import { COURSE_MODEL_VERSION } from '../model/version.ts';
import { CHILD_PARAMETERS } from '../parameters/childParameters.ts';
import type { CohortSpec } from './spec.ts';

const MOST_PEOPLE = 2 ** 31 - 1;
const MOST_YEARS = 50;
const NAMES = Object.keys(CHILD_PARAMETERS);
/** A decision stands as a power of two in a column, so that so many fit. */
const MOST_DECISIONS = 50;

/** What is wrong with a cohort, in sentences; none where it can be run. */
export function checkSpec(spec: CohortSpec): string[] {
  const wrong: string[] = [];
  const { people, years, seed, members, arms, modelVersion } = spec;
  if (modelVersion !== COURSE_MODEL_VERSION)
    wrong.push(`the cohort is of model version ${modelVersion}; this is version ${COURSE_MODEL_VERSION}`);
  if (!(Number.isInteger(people) && people >= 1 && people <= MOST_PEOPLE))
    wrong.push(`people must be a whole number from 1 to ${MOST_PEOPLE}, got ${people}`);
  if (!(years >= 0.1 && years <= MOST_YEARS)) wrong.push(`years must be from 0.1 to ${MOST_YEARS}, got ${years}`);
  if (!(Number.isSafeInteger(seed) && seed >= 0))
    wrong.push(`the seed must be a whole number from 0 to 2^53 − 1, got ${seed}`);
  if (members.length === 0) wrong.push('a cohort needs at least one parameter set, got none');
  members.forEach((values, index) => {
    const bad = Object.entries(values).find(([, value]) => !Number.isFinite(value));
    const missing = NAMES.filter((name) => !(name in values));
    if (missing.length > 0)
      wrong.push(
        `set ${index} lacks ${missing.join(', ')}; it was made by another release, so run the cohort anew or with that release`,
      );
    if (bad !== undefined) wrong.push(`parameter ${bad[0]} of set ${index} must be a number, got ${bad[1]}`);
  });
  if (arms.length === 0) wrong.push('a cohort needs at least one arm, got none');
  const seen = new Set<string>();
  for (const { id, decisions } of arms) {
    if (id === '') wrong.push('an arm needs an id, got an empty one');
    if (seen.has(id)) wrong.push(`each arm must have its own id, got ${id} twice`);
    seen.add(id);
    if (decisions.length > MOST_DECISIONS)
      wrong.push(`arm ${id} may have at most ${MOST_DECISIONS} decisions, got ${decisions.length}`);
  }
  return wrong;
}
