import { cancelRun, forgetRun, type RunProgress, readRuns } from '../../queue/index.ts';
import type { Command } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { DATABASE_OPTION, databaseOf } from './databaseOption.ts';
import { withQueue } from './withQueue.ts';

export const cohortRunsCommand: Command = {
  name: 'cohort-runs',
  usage: 'cohort-runs [cancel|forget RUN] --database URL',
  summary: 'list the cohorts in a queue, stop one or remove it',
  positionals: [0, 2],
  options: [DATABASE_OPTION],
  details: [
    'cancel stops a run and keeps the chunks that are done: the same cohort command goes on with it. forget removes a run and its rows.',
  ],
  examples: [
    'kinsbourne cohort-runs --database postgres://oms@dbhost/cohorts',
    'kinsbourne cohort-runs cancel 1f0c2a9b7d33 --database postgres://oms@dbhost/cohorts',
  ],
  run: async (parsed, terminal) => {
    const [verb, id] = parsed.files;
    if (verb !== undefined && ((verb !== 'cancel' && verb !== 'forget') || id === undefined))
      throw new CliError(`cohort-runs ${parsed.files.join(' ')} is not known; expected cancel RUN or forget RUN`);
    await withQueue(databaseOf(parsed, 'cohort-runs'), async ({ db }) => {
      if (id === undefined) {
        terminal.write((await readRuns(db)).map(lineOf).join('') || 'no run is in the queue\n');
        return;
      }
      if ((await readRuns(db, id)).length === 0)
        throw new CliError(`there is no run ${id}; list them: kinsbourne cohort-runs`);
      await (verb === 'cancel' ? cancelRun : forgetRun)(db, id);
      terminal.write(verb === 'cancel' ? `run ${id} is cancelled\n` : `run ${id} is forgotten\n`);
    });
    return EXIT_CODE.ok;
  },
};

function lineOf({ id, state, chunks, chunksDone, chunksLaidAside, underWay, createdAt, message }: RunProgress): string {
  const aside = chunksLaidAside === 0 ? '' : `, ${chunksLaidAside} laid aside`;
  const note = message === null ? '' : `\n  ${message}`;
  return `${id}  ${state}  ${chunksDone} of ${chunks} chunks${aside}, ${underWay} under way, since ${createdAt.slice(0, 16)}Z${note}\n`;
}
