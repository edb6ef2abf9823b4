import { type CohortQueue, openQueue, QueueError } from '../../queue/index.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { explainStoreError } from '../explainStoreError.ts';

/** Opens the queue, does the work and closes it, whatever happens. What goes wrong comes as a sentence without the password. */
export async function withQueue<T>(url: string, work: (queue: CohortQueue) => Promise<T>): Promise<T> {
  try {
    const queue = await openQueue(url);
    try {
      return await work(queue);
    } finally {
      await queue.close();
    }
  } catch (error) {
    if (error instanceof QueueError) throw new CliError(error.message, EXIT_CODE.fileFailed);
    throw explainStoreError(error);
  }
}
