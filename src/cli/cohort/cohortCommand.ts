import {
  CAUTION,
  type CohortRows,
  type CohortSpec,
  makeTally,
  renderSummary,
  summarise,
  tallyRowsInto,
} from '../../course/index.ts';
import {
  CohortFileError,
  type CohortOutcome,
  dropHalfFile,
  peopleOf,
  runCohort,
  ThreadStartError,
} from '../../jobs/index.ts';
import { checkOutputPath } from '../analyse/planOutputs.ts';
import type { Command, ParsedCommand, Terminal } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { explainFileError } from '../explainFileError.ts';
import { guardedFile, readTextFile } from '../guardedFile.ts';
import { writeWhole } from '../outputFile.ts';
import { type CohortOrder, DEFAULTS, orderOf } from './cohortOrder.ts';
import { DATABASE_OPTION } from './databaseOption.ts';
import type { QueuePlace } from './queuedCohort.ts';
import { writeBundles } from './writeBundles.ts';

export const cohortCommand: Command = {
  name: 'cohort',
  usage: 'cohort --out FILE [options]',
  summary: 'simulate the course of many virtual people, one row for each',
  positionals: [0, Number.POSITIVE_INFINITY],
  options: [
    { name: 'people', value: 'N', meaning: `people in each arm (default ${DEFAULTS.people})` },
    { name: 'years', value: 'Y', meaning: `years from the start of treatment (default ${DEFAULTS.years})` },
    { name: 'seed', value: 'S', meaning: `same seed, same rows, bit for bit (default ${DEFAULTS.seed})` },
    { name: 'workers', value: 'W', meaning: 'threads (default: one for each core); changes nothing in the rows' },
    { name: 'out', value: 'FILE', meaning: 'table to write: .csv, .ndjson or .parquet' },
    {
      name: 'arm',
      value: 'ID',
      many: true,
      meaning: `treatment by name, again for each further arm (default ${DEFAULTS.arm}); "kinsbourne protocols" lists them`,
    },
    { name: 'plan', value: 'FILE', many: true, meaning: 'treatment of your own as an arm, a JSON file of dated steps' },
    { name: 'population', value: 'NAME', meaning: `who they are (default ${DEFAULTS.population})` },
    { name: 'members', value: 'N', meaning: 'parameter sets that people are spread over (default: all of the fit)' },
    { name: 'resume', meaning: 'go on with a run that was stopped or killed' },
    { name: 'summary', value: 'FILE', meaning: 'outcomes with intervals, curves, power: .json or .md' },
    { name: 'fhir', value: 'FILE', meaning: 'the same courses as FHIR R4 bundles, one line each: .ndjson' },
    { ...DATABASE_OPTION, meaning: 'have it made by the workers of a queue in this PostgreSQL (see cohort-worker)' },
    { name: 'keep', meaning: 'with --database: leave the rows there when the file is written' },
    { name: 'progress', meaning: 'show progress even where no person is watching' },
  ],
  details: [
    'The person of an id is the same child with the same fate in every arm. A run can be stopped or killed at any moment:',
    'finished pieces stay in FILE.parts, and FILE appears when it is whole. The last line of stderr is the speed.',
  ],
  examples: [
    'kinsbourne cohort --people 2000 --years 5 --seed 1 --out cohort.parquet',
    'kinsbourne cohort --people 5000 --arm anbl00p3-ivig --arm anbl00p3-prednisone --out trial.csv --summary trial.md',
  ],
  run: (parsed, terminal) => runCohortCommand(parsed, terminal),
};

async function runCohortCommand(parsed: ParsedCommand, terminal: Terminal): Promise<number> {
  const order = orderOf(parsed, readTextFile);
  const queue = queueOf(parsed);
  for (const path of [order.out, order.summary, order.fhir]) if (path !== undefined) checkOutputPath(path);
  terminal.error(CAUTION);
  for (const note of order.notes) terminal.error(note);
  const started = performance.now();
  const { outcome, summary } = await runWatched(order, queue, terminal);
  if (outcome.kind === 'spoilt') throw spoiltError(outcome, order);
  if (order.summary !== undefined && summary !== undefined)
    guardedFile(order.summary, () => writeWhole(order.summary!, [summary(outcome.rowsSha256)]));
  if (order.fhir !== undefined) await bundlesInto(order.fhir, order, terminal);
  terminal.write(
    `${order.out}: ${outcome.courses} rows, SHA-256 of the rows ${outcome.rowsSha256}${order.summary === undefined ? '' : `; summary in ${order.summary}`}${order.fhir === undefined ? '' : `; FHIR bundles in ${order.fhir}`}\n`,
  );
  terminal.error(
    speedLine(outcome, order.spec.years, queue ? undefined : order.workers, (performance.now() - started) / 1000),
  );
  return EXIT_CODE.ok;
}

async function bundlesInto(path: string, order: CohortOrder, terminal: Terminal): Promise<void> {
  try {
    await writeBundles(path, order, terminal);
  } catch (error) {
    if (error instanceof CliError) throw error;
    if (error instanceof ThreadStartError) throw new CliError(error.message, EXIT_CODE.fileFailed);
    throw new CliError(`${path} could not be written: ${explainFileError(error)}`, EXIT_CODE.fileFailed);
  }
}

function queueOf(parsed: ParsedCommand): QueuePlace | undefined {
  const url = parsed.text('database');
  if (url === undefined) {
    if (parsed.flag('keep')) throw new CliError('--keep is for rows in a database; expected --database with it');
    return undefined;
  }
  if (parsed.text('workers') !== undefined)
    throw new CliError('--workers is for this process; with --database, give it to kinsbourne cohort-worker instead');
  return { url, keep: parsed.flag('keep') };
}

async function runWatched(
  order: CohortOrder,
  queue: QueuePlace | undefined,
  terminal: Terminal,
): Promise<{ outcome: CohortOutcome; summary: ((rowsSha256: string) => string) | undefined }> {
  const { spec, out, summary } = order;
  const tally = summary === undefined ? undefined : makeTally(spec);
  let stopped = 'before the first chunk was done';
  const takeBack = terminal.onInterrupt(() => {
    dropHalfFile(out);
    terminal.error(
      queue
        ? `stopped waiting; ${out} is not written. The workers go on; the same command collects the rows.`
        : `stopped ${stopped}; ${out} is not written. Go on with the same command and --resume.`,
    );
  });
  const onRows = tally && ((rows: CohortRows) => tallyRowsInto(tally, rows));
  const summaryOf = tally && ((rowsSha256: string) => summaryText(summary!, tally, spec, rowsSha256));
  try {
    if (queue !== undefined) {
      const { runQueued } = await import('./queuedCohort.ts');
      return { outcome: await runQueued(order, queue, terminal, onRows), summary: summaryOf };
    }
    const outcome = await runCohort({
      ...order,
      ...(onRows && { onRows }),
      onProgress({ chunks, chunksDone }) {
        stopped = `after ${chunksDone} of ${chunks} chunks`;
        if (terminal.showsProgress)
          terminal.progress(`${Math.floor((100 * chunksDone) / chunks)} % of ${peopleText(spec)}`);
      },
      onRetry: (people, message) => terminal.error(`${people}: ${message}; trying again`),
    });
    terminal.progress('');
    return { outcome, summary: summaryOf };
  } catch (error) {
    if (error instanceof CliError) throw error;
    if (error instanceof CohortFileError) throw new CliError(error.message);
    if (error instanceof ThreadStartError) throw new CliError(error.message, EXIT_CODE.fileFailed);
    throw new CliError(`${out} could not be written: ${explainFileError(error)}`, EXIT_CODE.fileFailed);
  } finally {
    takeBack();
  }
}

function summaryText(file: string, tally: ReturnType<typeof makeTally>, spec: CohortSpec, rowsSha256: string): string {
  const summary = summarise(tally, spec, rowsSha256);
  return file.toLowerCase().endsWith('.json') ? `${JSON.stringify(summary, null, 2)}\n` : renderSummary(summary);
}

function spoiltError({ chunks }: Extract<CohortOutcome, { kind: 'spoilt' }>, { spec, out }: CohortOrder): CliError {
  const named = chunks.slice(0, 3).map(({ chunk, message }) => `${peopleOf(chunk, spec)}: ${message}`);
  const more = chunks.length > 3 ? ` and ${chunks.length - 3} more` : '';
  return new CliError(
    `${chunks.length} chunk${chunks.length === 1 ? '' : 's'} failed three times (${named.join('; ')}${more}). ${out} is not written; the other chunks are kept, and --resume tries these again.`,
    EXIT_CODE.fileFailed,
  );
}

/** The speed of what was simulated now; what lay there from before does not count. */
function speedLine(
  { courses, coursesNow }: Extract<CohortOutcome, { kind: 'whole' }>,
  years: number,
  workers: number | undefined,
  seconds: number,
): string {
  const rate = coursesNow / seconds;
  const before = coursesNow === courses ? '' : ` (${courses - coursesNow} of ${courses} were there from before)`;
  const hands =
    workers === undefined
      ? 'the workers of the queue'
      : `${workers} worker${workers === 1 ? '' : 's'}, ${(rate / workers).toFixed(1)} courses/s each`;
  return `${coursesNow} courses of ${years} year${years === 1 ? '' : 's'} in ${seconds.toFixed(2)} s${before}: ${rate.toFixed(1)} courses/s on ${hands}`;
}

function peopleText({ people, arms }: CohortSpec): string {
  return `${people} people${arms.length === 1 ? '' : ` in each of ${arms.length} arms`}`;
}
