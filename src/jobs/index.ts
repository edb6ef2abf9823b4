export { CohortFileError } from './cohort/partFolder.ts';
export { type CohortOutcome, dropHalfFile, peopleOf, runCohort } from './cohort/runCohort.ts';
export { type CohortQueue, openQueue } from './queue/openQueue.ts';
export { QueueError } from './queue/queueError.ts';
export { runQueueWorker } from './queue/queueWorker.ts';
export { type RunProgress, readRuns } from './queue/readRuns.ts';
export { runOnQueue } from './queue/runOnQueue.ts';
export { cancelRun, forgetRun } from './queue/submitRun.ts';
export { threadRunner } from './queue/threadRunner.ts';
