export { type CohortQueue, openQueue } from './openQueue.ts';
export { QueueError } from './queueError.ts';
export { runQueueWorker } from './queueWorker.ts';
export { type RunProgress, readRuns } from './readRuns.ts';
export { runOnQueue } from './runOnQueue.ts';
export { cancelRun, forgetRun } from './submitRun.ts';
