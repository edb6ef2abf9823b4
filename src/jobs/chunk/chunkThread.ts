import { parentPort } from 'node:worker_threads';
import type { CohortSpec } from '../../course/index.ts';
import type { FromChunkThread, ToChunkThread } from './chunkMessages.ts';
import { COURSE_RUNNER } from './chunkRunner.ts';

/** A thread that makes the rows, or the bundles, of one chunk after the other, of whichever cohort. */
const port = parentPort;
if (port === null) throw new RangeError('expected to run as a worker thread');
const say = (message: FromChunkThread, ...move: ArrayBuffer[]): void => port.postMessage(message, move);

let known: CohortSpec | undefined;

port.on('message', async ({ spec, chunk, product }: ToChunkThread) => {
  try {
    known = spec ?? known;
    if (known === undefined) throw new RangeError('expected a cohort with the first chunk, got none');
    if (product === 'rows') {
      const made = await COURSE_RUNNER.run(known, chunk);
      say({ kind: 'done', made }, made.packed.buffer);
    } else {
      // why here: the measuring of recordings comes with it, which rows do not need
      const { chunkBundles } = await import('../../pipeline/index.ts');
      // why bytes: they are handed over, where text would be copied twice
      const made = new TextEncoder().encode([...chunkBundles(known, chunk)].join(''));
      say({ kind: 'done', made }, made.buffer);
    }
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
say({ kind: 'ready' });
