import { ADULT_YEARS } from '../../clinic/plain.ts';
import { DAYS_PER_YEAR } from '../../units/index.ts';
import { membersOf, POPULATIONS } from '../cohort/populations.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';
import type { CourseToFit, FittingPopulation } from './types.ts';

/** Parameter sets of the shipped filter. */
const SETS = 30;
/** Of 114 adults so many had a tumour [Armangue2016]. */
const ADULT_TUMOUR_SHARE = 0.39;

/** The parameter sets of people like this one, and whose they are. */
export interface FittingSets {
  readonly members: readonly ParameterValues[];
  readonly population: FittingPopulation;
}

/**
 * By age at onset and tumour: children's sets, or those of adults without or with a tumour. Of an adult who was never searched for a tumour
 * both count, by how often adults have one.
 */
export function fittingSets(
  { ageAtOnsetDays, hasTumour }: Pick<CourseToFit, 'ageAtOnsetDays' | 'hasTumour'>,
  count = SETS,
): FittingSets {
  const shares: [id: string, share: number][] =
    ageAtOnsetDays < ADULT_YEARS * DAYS_PER_YEAR
      ? [['child', 1]]
      : [
          ['adult-idiopathic', hasTumour === undefined ? 1 - ADULT_TUMOUR_SHARE : hasTumour ? 0 : 1],
          ['adult-paraneoplastic', hasTumour === undefined ? ADULT_TUMOUR_SHARE : hasTumour ? 1 : 0],
        ];
  const used = shares
    .map(([id, share]) => ({ population: POPULATIONS.find((one) => one.id === id)!, sets: Math.round(count * share) }))
    .filter(({ sets }) => sets > 0);
  return {
    members: used.flatMap(({ population, sets }) => membersOf(population, sets)),
    population: {
      ids: used.map(({ population }) => population.id),
      fitted: used.every(({ population }) => population.fitted),
    },
  };
}
