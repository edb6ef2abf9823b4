/**
 * What it takes to write the file of a cohort whose rows stand in the queue, as the command line does: time, and the most memory at two
 * sizes. The rows of one chunk stand in for those of all.
 * Run: npx tsx bench/course/collectSpeed.ts [people]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cohortCommand } from '../../src/cli/cohort/cohortCommand.ts';
import { orderOf } from '../../src/cli/cohort/cohortOrder.ts';
import { parseCommandLine } from '../../src/cli/parseCommandLine.ts';
import { chunksOf, specHash } from '../../src/course/index.ts';
import { COURSE_RUNNER } from '../../src/jobs/index.ts';
import { auditedChunks } from '../../src/queue/auditedChunks.ts';
import { openQueue } from '../../src/queue/openQueue.ts';
import { submitRun } from '../../src/queue/submitRun.ts';
import { startPostgres } from '../../src/records/engine/postgres.testing.ts';
import { measuredCommand } from './measuredCommand.ts';

const PEOPLE = Number(process.argv[2] ?? 200_000);

/** A run whose chunks are all done, and the command that collects it. */
async function fillQueue(url: string, people: number, out: string): Promise<readonly string[]> {
  const size = ['--people', String(people), '--years', '1', '--members', '1', '--arm', 'triple'];
  const args = [...size, '--out', out, '--database', url];
  const { spec } = orderOf(parseCommandLine(cohortCommand, args), () => '');
  const { db, close } = await openQueue(url);
  const run = await submitRun(db, spec);
  const chunks = chunksOf(spec);
  const made = await COURSE_RUNNER.run(spec, chunks[0]!);
  const { packed: rows, sha256 } = made;
  for (const { index: chunk } of chunks)
    await db
      .insertInto('kinsbourne_cohort.chunk_result')
      .values({ run, chunk, rows, sha256, worker: 'bench', ms: 0 })
      .execute();
  const audits = auditedChunks(specHash(spec), chunks.length, 0.01);
  for (const chunk of audits)
    await db
      .insertInto('kinsbourne_cohort.audit')
      .values({ run, chunk, worker: 'bench', sha256, agrees: true })
      .execute();
  await db.deleteFrom('kinsbourne_cohort.job').execute();
  await close();
  return ['cohort', ...args];
}

const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-collect-'));
const server = await startPostgres();
try {
  for (const people of [PEOPLE / 4, PEOPLE])
    for (const ending of ['csv', 'parquet']) {
      const args = await fillQueue(await server.freshDatabase(), people, join(folder, `collected.${ending}`));
      const { seconds, cpuSeconds, peakMb } = await measuredCommand(args);
      console.log(
        `${people} rows from the queue into .${ending}: ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor time), most memory ${peakMb.toFixed(0)} MB`,
      );
    }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
