export { CohortFileError } from './cohort/partFolder.ts';
export { type CohortOutcome, dropHalfFile, peopleOf, runCohort } from './cohort/runCohort.ts';
