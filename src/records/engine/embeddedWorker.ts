import { parentPort, workerData } from 'node:worker_threads';
import { failureOf } from './embeddedFailure.ts';
import type { FromWorker, ToWorker } from './embeddedMessages.ts';
import { type EmbeddedStart, EmbeddedStore } from './embeddedStore.ts';

/** The thread in which PGlite lives: a long query there does not hold up the server here. */
const port = parentPort;
if (port === null) throw new RangeError('expected to run as a worker thread');
const say = (message: FromWorker): void => port.postMessage(message);
const start = workerData as EmbeddedStart;

try {
  const store = await EmbeddedStore.open(start);
  port.on('message', async (message: ToWorker) => {
    try {
      if (message.kind === 'close') {
        await store.close();
        say({ kind: 'closed' });
        port.close();
      } else {
        say({ kind: 'answer', id: message.id, answer: await store.run(message.sql, message.params) });
      }
    } catch (error) {
      const id = message.kind === 'close' ? -1 : message.id;
      say({ kind: 'failed', id, failure: failureOf(error, start.folder, store.log) });
    }
  });
  say({ kind: 'open' });
} catch (error) {
  say({ kind: 'failed', id: -1, failure: failureOf(error, start.folder, []) });
  port.close();
}
