import type { CohortFormat } from '../../course/index.ts';
import { runCohort } from './runCohort.ts';
import { smallCohort } from './smallCohort.testing.ts';

/** A process that runs a cohort and says how many chunks are done, so that a test can kill it in the middle. */
const [out = '', format = 'csv', people = '0'] = process.argv.slice(2);
await runCohort({
  spec: smallCohort(Number(people)),
  out,
  format: format as CohortFormat,
  workers: 2,
  resume: false,
  onProgress: ({ chunksDone }) => process.stdout.write(`${chunksDone}\n`),
});
