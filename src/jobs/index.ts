export { aborted } from './aborted.ts';
export { type ChunkRows, type ChunkRunner, COURSE_RUNNER, type LaneRunner } from './chunk/chunkRunner.ts';
export { unpackBytes } from './chunk/packedRows.ts';
export { ThreadStartError, threadRunner } from './chunk/threadRunner.ts';
export { CohortFile } from './cohort/cohortFile.ts';
export { SpoiltChunkError } from './cohort/orderedChunks.ts';
export { CohortFileError } from './cohort/partFolder.ts';
export { runBundles } from './cohort/runBundles.ts';
export { type CohortOutcome, dropHalfFile, peopleOf, runCohort } from './cohort/runCohort.ts';
