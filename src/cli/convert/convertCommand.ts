import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { FORMATS, readRecording } from '../../formats/index.ts';
import { READ_OPTIONS, readAnalyseOptions } from '../analyse/analyseOptions.ts';
import { explainFailure } from '../analyse/explainFailure.ts';
import { failureLines } from '../analyse/orderedPrinter.ts';
import { checkOutputs } from '../analyse/planOutputs.ts';
import type { Command, ParsedCommand, Terminal } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { openInputs } from '../inputFiles.ts';
import { nodeSource } from '../nodeSource.ts';
import { dropOutput, finishOutput, writeTemporary } from '../outputFile.ts';
import { chooseWriter, RECORDING_WRITERS, type RecordingWriter, type WrittenFile } from './recordingWriters.ts';

export const convertCommand: Command = {
  name: 'convert',
  usage: 'convert IN OUT [options]',
  summary: 'read a recording and write it in another form',
  positionals: [2, 2],
  options: [
    {
      name: 'to',
      value: 'ID',
      meaning: `${RECORDING_WRITERS.map(({ id }) => id).join(', ')}; else the ending of OUT tells`,
    },
    { name: 'subject', value: 'LABEL', meaning: 'BIDS: letters and digits, never a name (default 01)' },
    { name: 'session', value: 'LABEL', meaning: 'BIDS: session' },
    { name: 'task', value: 'LABEL', meaning: 'BIDS: task (default eyes, or motion)' },
    ...READ_OPTIONS,
  ],
  details: [
    'Samples are written as they were read: nothing is filtered, loss stays loss. Issues are told on stderr.',
    ...RECORDING_WRITERS.map(({ id, title }) => `  ${id.padEnd(5)}  ${title}`),
  ],
  examples: [
    'kinsbourne convert recording.asc recording.tsv',
    'kinsbourne convert recording.asc dataset/ --subject 07 --task fixation',
  ],
  run: runConvert,
};

async function runConvert(parsed: ParsedCommand, terminal: Terminal): Promise<number> {
  const [from, to] = parsed.files as [string, string];
  const writer = chooseWriter(parsed.text('to'), to);
  const options = readAnalyseOptions(
    parsed,
    FORMATS.map(({ id }) => id),
  );
  if (writer.id !== 'bids') checkOutputs([{ labels: to }], [from]);
  const { inputs, remove } = await openInputs([from]);
  const { path, name, complaint } = inputs[0]!;
  try {
    if (path === undefined) {
      terminal.error(`kinsbourne: ${from}: ${complaint}`);
      return EXIT_CODE.fileFailed;
    }
    const { recording, issues } = await readRecording(await nodeSource(path, name), options);
    for (const { severity, code, message, count } of issues)
      terminal.error(`${severity} ${code}${count > 1 ? ` (${count} times)` : ''}: ${message}`);
    writeTogether(
      filesOf(() => writer.files(recording, to, parsed), from, writer),
      terminal,
    );
    return EXIT_CODE.ok;
  } catch (error) {
    if (error instanceof CliError) throw error;
    for (const line of failureLines(from, explainFailure(error))) terminal.error(line);
    return EXIT_CODE.fileFailed;
  } finally {
    remove();
  }
}

/** What a form cannot hold its writer says by a RangeError; here that is about what a person wants. */
function filesOf(make: () => WrittenFile[], from: string, writer: RecordingWriter): WrittenFile[] {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError)
      throw new CliError(`${from} cannot be written as ${writer.id}: ${error.message}`, EXIT_CODE.fileFailed);
    throw error;
  }
}

/** Files of a data set that others have written into too: what is there stays as it is. */
const SHARED_FILE = /dataset_description\.json$|_scans\.tsv$/;

/** All files or none: they take their places when each is whole. */
function writeTogether(files: readonly WrittenFile[], terminal: Terminal): void {
  const wanted = files.filter(({ path }) => !(SHARED_FILE.test(path) && existsSync(path)));
  const drop = (): void => {
    for (const { path } of wanted) dropOutput(path);
  };
  const release = terminal.onInterrupt(drop);
  try {
    for (const { path, pieces } of wanted) {
      mkdirSync(dirname(path), { recursive: true });
      writeTemporary(path, pieces);
    }
    for (const { path } of wanted) finishOutput(path);
  } catch (error) {
    drop();
    throw error;
  } finally {
    release();
  }
}
