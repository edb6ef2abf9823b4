import { BLOOD_TESTS } from './bloodTests.ts';
import { BEDSIDE_TESTS, CSF_TESTS } from './otherTests.ts';
import type { TestDefinition } from './types.ts';
import { HVA, VMA } from './urineMarkers.ts';

/** Every test of the catalogue. */
export const TESTS: readonly TestDefinition[] = [HVA, VMA, ...BLOOD_TESTS, ...CSF_TESTS, ...BEDSIDE_TESTS];

/** A test by its id; undefined where it is not in the catalogue. */
export function testOf(id: string): TestDefinition | undefined {
  return TESTS.find((test) => test.id === id);
}
