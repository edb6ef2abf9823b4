import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

import { type CohortFormat, chunksOf } from '../../course/index.ts';
import { threadRunner } from '../chunk/threadRunner.ts';
import { CohortFileError } from './partFolder.ts';
import { type CohortOutcome, runCohort } from './runCohort.ts';
import { smallCohort } from './smallCohort.testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-cohort-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PEOPLE = 150;
const spec = smallCohort(PEOPLE);
const CHUNKS = chunksOf(spec).length;

async function run(
  name: string,
  workers: number,
  format: CohortFormat = 'csv',
  resume = false,
): Promise<CohortOutcome> {
  return runCohort({ spec, out: at(name), format, workers, resume });
}

test('1, 2 and 4 workers write the same bytes; Parquet has the same rows; nothing is left beside the file', async () => {
  const outcomes = [
    await run('1.csv', 1),
    await run('2.csv', 2),
    await run('4.csv', 4),
    await run('2.parquet', 2, 'parquet'),
  ];
  const hashes = outcomes.map((outcome) => outcome.kind === 'whole' && outcome.rowsSha256);
  expect(new Set(hashes).size).toBe(1);
  expect(outcomes[0]).toMatchObject({ kind: 'whole', courses: 2 * PEOPLE, coursesNow: 2 * PEOPLE });
  const [one, two, four] = ['1.csv', '2.csv', '4.csv'].map((name) => readFileSync(at(name)));
  expect([two!.equals(one!), four!.equals(one!)]).toEqual([true, true]);
  expect(one!.toString().trimEnd().split('\n')).toHaveLength(1 + 2 * PEOPLE);
  expect(readdirSync(folder).sort()).toEqual(['1.csv', '2.csv', '2.parquet', '4.csv']);
}, 120_000);

/** Starts a run in a process of its own and kills it when so many chunks are done. */
async function killAfter(name: string, chunks: number): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      fileURLToPath(new URL('./cohortChild.testing.ts', import.meta.url)),
      at(name),
      'parquet',
      String(PEOPLE),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  for await (const text of child.stdout) if (String(text).split('\n').includes(String(chunks))) child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

test('a process that is killed in the middle leaves no file; resumed by another, its bytes are those of a run without a kill', async () => {
  const whole = readFileSync(at('2.parquet'));
  await killAfter('killed.parquet', 2);
  expect(existsSync(at('killed.parquet'))).toBe(false);
  await expect(run('killed.parquet', 2, 'parquet')).rejects.toThrow('Add --resume to go on with it');
  const kept = readdirSync(at('killed.parquet.parts')).filter((name) => name.endsWith('.rows')).length;
  expect(kept).toBeGreaterThanOrEqual(2);
  expect(kept).toBeLessThan(CHUNKS);
  const outcome = await run('killed.parquet', 1, 'parquet', true);
  expect(outcome).toMatchObject({ kind: 'whole', courses: 2 * PEOPLE });
  expect(outcome.kind === 'whole' && outcome.coursesNow).toBeLessThanOrEqual(2 * PEOPLE - 2 * 50);
  expect(readFileSync(at('killed.parquet')).equals(whole)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith('killed'))).toEqual(['killed.parquet']);
}, 120_000);

/** Leaves a run unfinished after some chunks, as a stop does. */
async function leaveUnfinished(name: string, chunks: number): Promise<void> {
  const controller = new AbortController();
  await expect(
    runCohort({
      spec,
      out: at(name),
      format: 'csv',
      workers: 1,
      resume: false,
      signal: controller.signal,
      onProgress: ({ chunksDone }) => chunksDone === chunks && controller.abort(new Error('stopped')),
    }),
  ).rejects.toThrow('stopped');
}

test('a torn line of progress, a part cut short and a part that is gone are only done again', async () => {
  await leaveUnfinished('torn.csv', 4);
  expect(existsSync(at('torn.csv.part'))).toBe(false);
  writeFileSync(at('torn.csv.parts/0000001.rows'), 'half');
  rmSync(at('torn.csv.parts/0000002.rows'));
  appendFileSync(at('torn.csv.progress'), '{"chunk":5,"byt');
  const outcome = await run('torn.csv', 1, 'csv', true);
  expect(outcome).toMatchObject({ kind: 'whole', coursesNow: 2 * PEOPLE - 2 * 50 });
  expect(readFileSync(at('torn.csv')).equals(readFileSync(at('1.csv')))).toBe(true);
}, 60_000);

test('an unfinished run is not gone on with as another cohort, nor while another process is at it', async () => {
  await leaveUnfinished('other.csv', 1);
  const changed = { out: at('other.csv'), format: 'csv', workers: 1 } as const;
  await expect(runCohort({ ...changed, spec: { ...spec, seed: 12 }, resume: true })).rejects.toThrow(
    /is of another cohort .* seed, arms, plan, parameter sets or version have changed/,
  );
  await expect(runCohort({ ...changed, spec: { ...spec, seed: 12 }, resume: false })).rejects.toThrow(CohortFileError);
  writeFileSync(at('other.csv.parts/running'), String(process.ppid));
  await expect(run('other.csv', 1, 'csv', true)).rejects.toThrow(`process ${process.ppid} is at work on`);
  writeFileSync(at('other.csv.progress'), 'my notes');
  await expect(run('other.csv', 1, 'csv', true)).rejects.toThrow('is not the progress of a cohort');
}, 60_000);

test('a chunk that fails every time leaves no file; the others are kept, and a later run needs only the one', async () => {
  const bad = { ...spec, arms: [spec.arms[0]!, { ...spec.arms[1]!, lines: [null as never] }] };
  const out = at('spoilt.csv');
  let first = true;
  const outcome = await runCohort({
    spec,
    out,
    format: 'csv',
    workers: 2,
    resume: false,
    makeLane() {
      const thread = threadRunner();
      return { ...thread, run: (_, chunk) => thread.run(bad, chunk) };
    },
    onProgress: () => {
      first = false;
    },
  });
  expect(first).toBe(false);
  expect(outcome.kind).toBe('spoilt');
  const spoilt = outcome.kind === 'spoilt' ? outcome.chunks : [];
  expect(spoilt.map(({ chunk }) => chunk.arm)).toEqual(
    chunksOf(spec)
      .filter(({ arm }) => arm === 1)
      .map(() => 1),
  );
  expect(spoilt[0]!.message).not.toBe('');
  expect(existsSync(out)).toBe(false);
  expect(await run('spoilt.csv', 1, 'csv', true)).toMatchObject({ kind: 'whole', coursesNow: PEOPLE });
  expect(readFileSync(out).equals(readFileSync(at('1.csv')))).toBe(true);
}, 60_000);
