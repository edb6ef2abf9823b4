import { closeSync, openSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { CohortSpec } from '../../course/index.ts';
import { cohortBundles } from '../../pipeline/index.ts';
import type { Terminal } from '../command.ts';
import { dropOutput, finishOutput, temporaryPath } from '../outputFile.ts';

/** People between two looks at the keyboard. */
const PER_TURN = 50;

/**
 * Writes every person of every arm as a FHIR R4 bundle, one line each, in the order of the rows. The file appears when it is whole.
 * @throws what the file system throws; then no file is left
 */
export async function writeBundles(path: string, spec: CohortSpec, terminal: Terminal): Promise<void> {
  const takeBack = terminal.onInterrupt(() => {
    dropOutput(path);
    terminal.error(`stopped; ${path} is not written`);
  });
  try {
    const file = openSync(temporaryPath(path), 'w');
    try {
      await writeLines(file, spec, terminal);
    } finally {
      closeSync(file);
    }
    finishOutput(path);
  } catch (error) {
    dropOutput(path);
    throw error;
  } finally {
    takeBack();
  }
}

async function writeLines(file: number, spec: CohortSpec, terminal: Terminal): Promise<void> {
  const all = spec.arms.length * spec.people;
  let done = 0;
  for (const line of cohortBundles(spec, spec.people)) {
    const bytes = Buffer.from(line);
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
    done++;
    if (done % PER_TURN !== 0) continue;
    if (terminal.showsProgress) terminal.progress(`${Math.floor((100 * done) / all)} % of the FHIR bundles`);
    await setImmediate();
  }
  terminal.progress('');
}
