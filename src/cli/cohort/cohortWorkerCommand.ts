import { availableParallelism, hostname } from 'node:os';
import { ThreadStartError, threadRunner } from '../../jobs/index.ts';
import { runQueueWorker } from '../../queue/index.ts';
import type { Command, ParsedCommand, Terminal } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { DATABASE_OPTION, databaseOf } from './databaseOption.ts';
import { withQueue } from './withQueue.ts';

const MOST_WORKERS = 256;

export const cohortWorkerCommand: Command = {
  name: 'cohort-worker',
  usage: 'cohort-worker --database URL [options]',
  summary: 'simulate chunks of whatever cohorts are in a queue, until stopped',
  positionals: [0, 0],
  options: [
    DATABASE_OPTION,
    { name: 'workers', value: 'W', meaning: 'chunks at the same time (default: one for each core)' },
    { name: 'progress', meaning: 'tell of each chunk even where no person is watching' },
  ],
  details: [
    'Start it on as many machines as there are; "kinsbourne cohort --database URL" gives them work. Ctrl-C or SIGTERM lets it',
    'finish what it has begun; a second one ends it at once. Killed at any moment, it changes nothing in the rows.',
  ],
  examples: ['kinsbourne cohort-worker --database postgres://oms@dbhost/cohorts --workers 8'],
  run: async (parsed, terminal) => {
    const url = databaseOf(parsed, 'cohort-worker');
    const workers = workersOf(parsed);
    await withQueue(url, async ({ db, place }) => {
      const name = `${hostname()}:${process.pid}`;
      terminal.error(`${name} works for the queue at ${place}, ${workers} chunk${workers === 1 ? '' : 's'} at a time`);
      await untilStopped(terminal, (signal) =>
        runQueueWorker({
          db,
          name,
          lanes: Array.from({ length: workers }, () => threadRunner()),
          signal,
          say: (sentence) => terminal.error(sentence),
          onChunk({ run, chunk }, ms) {
            if (terminal.showsProgress) terminal.progress(`chunk ${chunk} of run ${run}: ${(ms / 1000).toFixed(2)} s`);
          },
          clockMs: () => performance.now(),
        }),
      );
      terminal.error('stopped; nothing is left half-done');
    });
    return EXIT_CODE.ok;
  },
};

/** Turns the first Ctrl-C or SIGTERM into a request to stop; the second one ends the process, as always. */
async function untilStopped(terminal: Terminal, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const ask = (): void => {
    process.off('SIGINT', ask).off('SIGTERM', ask);
    terminal.error('asked to stop: finishing what is begun');
    stop.abort();
  };
  process.on('SIGINT', ask).on('SIGTERM', ask);
  try {
    await work(stop.signal);
  } catch (error) {
    if (error instanceof ThreadStartError)
      throw new CliError(`${error.message}. What this worker held is given back to others.`, EXIT_CODE.fileFailed);
    throw error;
  } finally {
    process.off('SIGINT', ask).off('SIGTERM', ask);
  }
}

function workersOf(parsed: ParsedCommand): number {
  const text = parsed.text('workers');
  if (text === undefined) return availableParallelism();
  const value = Number(text);
  if (!(Number.isInteger(value) && value >= 1 && value <= MOST_WORKERS))
    throw new CliError(`--workers is ${text}; expected a whole number from 1 to ${MOST_WORKERS}`);
  return value;
}
