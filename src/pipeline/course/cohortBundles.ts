import { type CohortSpec, courseHistory, specHash } from '../../course/index.ts';
import { bundleOfHistory } from './bundleOfHistory.ts';

/** Digits of a bundle's key: 10 of the cohort, 2 of the arm, 8 of the person. */
const COHORT_DIGITS = 10;
const ARM_DIGITS = 2;
const PERSON_DIGITS = 8;

/**
 * The first people of a cohort as FHIR bundles, one line each, arm after arm as in every table of the cohort.
 * @param people in each arm
 */
export function* cohortBundles(spec: CohortSpec, people: number): Generator<string> {
  const cohort = specHash(spec).slice(0, COHORT_DIGITS);
  for (let arm = 0; arm < spec.arms.length; arm++)
    for (let id = 0; id < Math.min(people, spec.people); id++) {
      const key = cohort + hexadecimal(arm, ARM_DIGITS) + hexadecimal(id, PERSON_DIGITS);
      yield `${JSON.stringify(bundleOfHistory(courseHistory(spec, arm, id), key))}\n`;
    }
}

function hexadecimal(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
