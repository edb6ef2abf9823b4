import { setTimeout as sleep } from 'node:timers/promises';
import type { CohortRows } from '../../course/index.ts';
import type { CohortOutcome } from '../../jobs/index.ts';
import { runOnQueue } from '../../queue/index.ts';
import type { Terminal } from '../command.ts';
import type { CohortOrder } from './cohortOrder.ts';
import { withQueue } from './withQueue.ts';

/** Where a cohort is made by the workers of a queue. */
export interface QueuePlace {
  readonly url: string;
  readonly keep: boolean;
}

/** Has the workers of a queue make the cohort, and writes it as one process would. */
export async function runQueued(
  { spec, out, format }: CohortOrder,
  { url, keep }: QueuePlace,
  terminal: Terminal,
  onRows: ((rows: CohortRows) => void) | undefined,
): Promise<Extract<CohortOutcome, { kind: 'whole' }>> {
  return withQueue(url, async ({ db, place }) => {
    const told = new Set<string>();
    const tellOnce = (sentence: string): void => {
      if (told.has(sentence)) return;
      told.add(sentence);
      terminal.error(sentence);
    };
    const outcome = await runOnQueue({
      db,
      spec,
      out,
      format,
      keep,
      sleep,
      ...(onRows && { onRows }),
      onProgress({ id, chunks, chunksDone, auditsLeft, state }, { workers, refusals }) {
        tellOnce(
          `run ${id} is in the queue at ${place}; stopping this command stops no worker, and the same command goes on`,
        );
        refusals.forEach(tellOnce);
        if (workers === 0 && state === 'running')
          tellOnce('no worker is at it: start some with kinsbourne cohort-worker and the same --database');
        if (!terminal.showsProgress) return;
        const audits = chunksDone === chunks && auditsLeft > 0 ? `, ${auditsLeft} audits left` : '';
        terminal.progress(`${Math.floor((100 * chunksDone) / chunks)} %${audits}, ${workers} at work`);
      },
    });
    terminal.progress('');
    return { kind: 'whole', ...outcome };
  });
}
