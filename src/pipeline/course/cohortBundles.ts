import { type CohortChunk, type CohortSpec, courseHistory, specHash } from '../../course/index.ts';
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
  const count = Math.min(people, spec.people);
  for (let arm = 0; arm < spec.arms.length; arm++) yield* chunkBundles(spec, { arm, firstId: 0, count });
}

/** The people of a chunk as bundles: those lines of the whole that are theirs. */
export function* chunkBundles(
  spec: CohortSpec,
  { arm, firstId, count }: Pick<CohortChunk, 'arm' | 'firstId' | 'count'>,
): Generator<string> {
  const start = specHash(spec).slice(0, COHORT_DIGITS) + hexadecimal(arm, ARM_DIGITS);
  for (let id = firstId; id < firstId + count; id++)
    yield `${JSON.stringify(bundleOfHistory(courseHistory(spec, arm, id), start + hexadecimal(id, PERSON_DIGITS)))}\n`;
}

function hexadecimal(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
