import { expect, test } from 'vitest';
import { type CohortChunk, chunksOf } from '../../course/index.ts';
import { type ChunkRows, COURSE_RUNNER, type LaneRunner } from '../chunk/chunkRunner.ts';
import { ThreadStartError } from '../chunk/threadRunner.ts';
import { runChunkPool } from './chunkPool.ts';
import { smallCohort } from './smallCohort.testing.ts';

const spec = smallCohort(500);
const chunks = (count: number): CohortChunk[] => chunksOf(spec).slice(0, count);
const made = (index: number): ChunkRows => ({ packed: Uint8Array.of(index), sha256: '' });

interface Log {
  started: number;
  ended: number;
}

/** A lane that does what it is told with each chunk. */
function puppet(log: Log, run: (index: number) => ChunkRows | Promise<ChunkRows>): LaneRunner {
  log.started++;
  return {
    ...COURSE_RUNNER,
    run: async (_, { index }) => run(index),
    async end() {
      log.ended++;
    },
  };
}

test('four lanes do ten chunks, each once, and are all ended', async () => {
  const log = { started: 0, ended: 0 };
  const rows: [number, number][] = [];
  const spoilt = await runChunkPool(chunks(10), {
    spec,
    workers: 4,
    makeLane: () => puppet(log, made),
    onRows: (chunk, packed) => rows.push([chunk.index, packed[0]!]),
  });
  expect(spoilt).toEqual([]);
  expect(rows.sort(([a], [b]) => a - b)).toEqual(Array.from({ length: 10 }, (_, index) => [index, index]));
  expect(log).toEqual({ started: 4, ended: 4 });
});

test('a chunk that fails twice is done at the third try; nothing is missing or doubled', async () => {
  const log = { started: 0, ended: 0 };
  const retries: string[] = [];
  const rows: number[] = [];
  let deaths = 0;
  const run = (index: number): ChunkRows => {
    if (index === 3 && deaths++ < 2) throw new Error('out of memory');
    return made(index);
  };
  const spoilt = await runChunkPool(chunks(5), {
    spec,
    workers: 2,
    makeLane: () => puppet(log, run),
    onRows: (chunk) => rows.push(chunk.index),
    onRetry: (chunk, message) => retries.push(`${chunk.index} ${message}`),
  });
  expect(spoilt).toEqual([]);
  expect(rows.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  expect(retries).toEqual(['3 out of memory', '3 out of memory']);
  expect(log).toEqual({ started: 2, ended: 2 });
});

test('a chunk that fails three times is laid aside with its message, and all others are done', async () => {
  const rows: number[] = [];
  let tries = 0;
  const run = (index: number): ChunkRows => {
    if (index !== 2) return made(index);
    tries++;
    throw new RangeError('nobody falls ill');
  };
  const spoilt = await runChunkPool(chunks(6), {
    spec,
    workers: 2,
    makeLane: () => puppet({ started: 0, ended: 0 }, run),
    onRows: (chunk) => rows.push(chunk.index),
  });
  expect(spoilt.map(({ chunk, message }) => [chunk.index, message])).toEqual([[2, 'nobody falls ill']]);
  expect(tries).toBe(3);
  expect(rows.sort((a, b) => a - b)).toEqual([0, 1, 3, 4, 5]);
});

test('threads that cannot be started end the run with what they say, instead of spoiling every chunk', async () => {
  const log = { started: 0, ended: 0 };
  let tries = 0;
  const run = (): ChunkRows => {
    tries++;
    throw new ThreadStartError('Cannot find module');
  };
  const all = runChunkPool(chunks(20), { spec, workers: 1, makeLane: () => puppet(log, run), onRows: () => {} });
  await expect(all).rejects.toThrow('the worker threads cannot be started: Cannot find module');
  expect(tries).toBe(1);
  expect(log).toEqual({ started: 1, ended: 1 });
});

test('what takes the rows may end the run; a stop ends it and its lanes', async () => {
  const log = { started: 0, ended: 0 };
  const full = runChunkPool(chunks(5), {
    spec,
    workers: 2,
    makeLane: () => puppet(log, made),
    onRows: () => {
      throw new RangeError('the disk is full');
    },
  });
  await expect(full).rejects.toThrow('the disk is full');
  const controller = new AbortController();
  const stopped = runChunkPool(chunks(5), {
    spec,
    workers: 1,
    makeLane: () => puppet(log, (index) => (index < 2 ? made(index) : new Promise(() => {}))),
    onRows: (chunk) => chunk.index === 1 && setImmediate(() => controller.abort(new Error('enough'))),
    signal: controller.signal,
  });
  await expect(stopped).rejects.toThrow('enough');
  expect(log).toEqual({ started: 3, ended: 3 });
});
