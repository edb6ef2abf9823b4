import { CHILD_PARAMETERS, type ParameterName } from './childParameters.ts';
import type { ParameterEntry } from './entry.ts';

type Changes = Partial<Record<ParameterName, ParameterEntry>>;

const ADULTS_NOTE = 'adults; chosen, not fitted';

function chosen(name: ParameterName, value: number, note: string): ParameterEntry {
  return { ...CHILD_PARAMETERS[name], value, kind: 'assumed', source: '', note: `${note}; ${ADULTS_NOTE}` };
}

function seen(name: ParameterName, value: number, note: string): ParameterEntry {
  return { ...CHILD_PARAMETERS[name], value, sd: 0, kind: 'published', source: 'Armangue2016', note };
}

/** What all adults have otherwise than children. */
const ADULTS: Changes = {
  girlsShare: seen('girlsShare', 0.54, 'women, 62 of 114 adults'),
  infectionsPerYearInfant: chosen(
    'infectionsPerYearInfant',
    10,
    'so that 2 a year are left at their age: a fifth of it',
  ),
  delayDays: chosen('delayDays', 30, 'onset to treatment'),
};

/**
 * Adults without a tumour. The course is milder and seldom comes back (7 % relapse, 84 % end well [Armangue2016]): memory is
 * shorter. Not fitted.
 */
export const ADULT_IDIOPATHIC_PARAMETERS: Readonly<Record<ParameterName, ParameterEntry>> = {
  ...CHILD_PARAMETERS,
  ...ADULTS,
  onsetAgeYears: seen('onsetAgeYears', 38, 'median; quartiles 31 and 50'),
  spreadOnsetAge: seen('spreadOnsetAge', 0.354, 'of the logarithm, from the quartiles'),
  tumourShare: seen('tumourShare', 0, 'without a tumour by definition; of 114 adults 61 %'),
  memoryHalfLifeDays: chosen('memoryHalfLifeDays', 45, 'half-life of memory, shorter because relapses are few'),
  infectionDrivePerDay: chosen('infectionDrivePerDay', 0.02, 'activation by one infection (a_V)'),
};

/**
 * Adults with a tumour (24 % relapse, 39 % end well [Armangue2016]): the antigen stays where the tumour does, and more of it stays
 * after treatment. Not fitted.
 */
export const ADULT_PARANEOPLASTIC_PARAMETERS: Readonly<Record<ParameterName, ParameterEntry>> = {
  ...CHILD_PARAMETERS,
  ...ADULTS,
  onsetAgeYears: seen('onsetAgeYears', 54, 'median; quartiles 45 and 65'),
  spreadOnsetAge: seen('spreadOnsetAge', 0.273, 'of the logarithm, from the quartiles'),
  tumourShare: seen('tumourShare', 1, 'with a tumour by definition; of 114 adults 39 %'),
  tumourRest: chosen('tumourRest', 0.2, 'tumour antigen left after treatment of the tumour'),
  infectionDrivePerDay: chosen('infectionDrivePerDay', 0.02, 'activation by one infection (a_V)'),
};
