import { closeSync, openSync, writeSync } from 'node:fs';
import { peopleOf, runBundles, SpoiltChunkError } from '../../jobs/index.ts';
import type { Terminal } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { dropOutput, finishOutput, temporaryPath } from '../outputFile.ts';
import type { CohortOrder } from './cohortOrder.ts';

/**
 * Writes every person of every arm as a FHIR R4 bundle, one line each, in the order of the rows. The file appears when it is whole.
 * @throws CliError where a piece cannot be made, ThreadStartError, or what the file system throws; then no file is left
 */
export async function writeBundles(
  path: string,
  { spec, workers }: Pick<CohortOrder, 'spec' | 'workers'>,
  terminal: Terminal,
): Promise<void> {
  const stop = new AbortController();
  const takeBack = terminal.onInterrupt(() => {
    stop.abort();
    dropOutput(path);
    terminal.error(`stopped; ${path} is not written`);
  });
  const all = spec.arms.length * spec.people;
  let done = 0;
  try {
    const file = openSync(temporaryPath(path), 'w');
    try {
      await runBundles({
        spec,
        workers,
        signal: stop.signal,
        onLines(lines, people) {
          for (let at = 0; at < lines.length; ) at += writeSync(file, lines, at);
          done += people;
          if (terminal.showsProgress) terminal.progress(`${Math.floor((100 * done) / all)} % of the FHIR bundles`);
        },
        onRetry: (people, message) => terminal.error(`FHIR bundles of ${people}: ${message}; trying again`),
      });
    } finally {
      closeSync(file);
    }
    finishOutput(path);
    terminal.progress('');
  } catch (error) {
    dropOutput(path);
    if (error instanceof SpoiltChunkError)
      throw new CliError(
        `The FHIR bundles of ${peopleOf(error.chunk, spec)} failed three times: ${error.message}. ${path} is not written.`,
        EXIT_CODE.fileFailed,
      );
    throw error;
  } finally {
    takeBack();
  }
}
