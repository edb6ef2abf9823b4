import { parentPort, workerData } from 'node:worker_threads';
import type { CohortSpec } from '../../course/index.ts';
import type { FromChunkWorker, ToChunkWorker } from './chunkMessages.ts';
import { runPacked } from './packedRows.ts';

/** A thread that does one chunk after the other, as it is told. */
const port = parentPort;
if (port === null) throw new RangeError('expected to run as a worker thread');
const spec = workerData as CohortSpec;
const say = (message: FromChunkWorker, ...move: ArrayBuffer[]): void => port.postMessage(message, move);

port.on('message', ({ chunk }: ToChunkWorker) => {
  try {
    const rows = runPacked(spec, chunk);
    say({ kind: 'done', index: chunk.index, rows }, rows.buffer);
  } catch (error) {
    say({ kind: 'failed', index: chunk.index, message: error instanceof Error ? error.message : String(error) });
  }
});
say({ kind: 'ready' });
