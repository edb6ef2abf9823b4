import { parentPort } from 'node:worker_threads';
import type { CohortSpec } from '../../course/index.ts';
import type { FromChunkThread, ToChunkThread } from './chunkMessages.ts';
import { COURSE_RUNNER } from './chunkRunner.ts';

/** A thread that makes the rows of one chunk after the other, of whichever run. */
const port = parentPort;
if (port === null) throw new RangeError('expected to run as a worker thread');

let known: CohortSpec | undefined;

port.on('message', async ({ spec, chunk }: ToChunkThread) => {
  let answer: FromChunkThread;
  try {
    known = spec ?? known;
    if (known === undefined) throw new RangeError('expected a cohort with the first chunk, got none');
    const { packed, sha256 } = await COURSE_RUNNER.run(known, chunk);
    answer = { kind: 'done', packed: new Uint8Array(packed), sha256 };
  } catch (error) {
    answer = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
  port.postMessage(answer);
});
