import { expect, test } from 'vitest';
import { type CohortChunk, chunksOf } from '../../course/index.ts';
import type { Lane } from '../chunk/chunkRunner.ts';
import { ThreadStartError } from '../chunk/threadRunner.ts';
import { makeInOrder, SpoiltChunkError } from './orderedChunks.ts';
import { smallCohort } from './smallCohort.testing.ts';

const spec = smallCohort(500);
const chunks = chunksOf(spec, 25);
const ALL = chunks.map(({ index }) => index);

/** Lanes that do what they are told with each chunk. */
function lanes(run: (chunk: CohortChunk) => number | Promise<number>) {
  let ended = 0;
  const makeLane = (): Lane<number> => ({
    run: async (_, chunk) => run(chunk),
    async end() {
      ended++;
    },
  });
  return { makeLane, ended: () => ended };
}

test('chunks that get ready in any order are handed on in theirs, each once; never more than two a lane are held', async () => {
  expect(chunks).toHaveLength(40);
  const handed: number[] = [];
  let made = 0;
  let mostHeld = 0;
  // Every tenth chunk takes longer than dozens of others.
  const { makeLane, ended } = lanes(async ({ index }) => {
    for (let turn = 0; turn < (index % 10 === 0 ? 100 : 1); turn++)
      await new Promise((resolve) => setImmediate(resolve));
    made++;
    mostHeld = Math.max(mostHeld, made - handed.length);
    return index;
  });
  await makeInOrder(chunks, { spec, workers: 4, makeLane, onMade: (_, index) => handed.push(index) });
  expect(handed).toEqual(ALL);
  expect(mostHeld).toBeGreaterThan(4);
  expect(mostHeld).toBeLessThanOrEqual(8);
  expect(ended()).toBe(4);
});

test('a chunk that fails twice is done at the third try, in its place', async () => {
  const handed: number[] = [];
  const retries: string[] = [];
  let deaths = 0;
  const { makeLane } = lanes(({ index }) => {
    if (index === 3 && deaths++ < 2) throw new Error('out of memory');
    return index;
  });
  await makeInOrder(chunks, {
    spec,
    workers: 2,
    makeLane,
    onMade: (_, index) => handed.push(index),
    onRetry: ({ index }, message) => retries.push(`${index} ${message}`),
  });
  expect(handed).toEqual(ALL);
  expect(retries).toEqual(['3 out of memory', '3 out of memory']);
});

test('a chunk that fails three times ends the run and is named; nothing after it is handed on', async () => {
  const handed: number[] = [];
  const { makeLane, ended } = lanes(({ index }) => {
    if (index === 5) throw new RangeError('nobody falls ill');
    return index;
  });
  const all = makeInOrder(chunks, { spec, workers: 3, makeLane, onMade: (_, index) => handed.push(index) });
  await expect(all).rejects.toThrow(SpoiltChunkError);
  await expect(all).rejects.toMatchObject({ message: 'nobody falls ill', chunk: chunks[5] });
  expect(handed).toEqual([0, 1, 2, 3, 4]);
  expect(ended()).toBe(3);
});

test('what takes the chunks may end the run; threads that cannot be started end it at the first try', async () => {
  const good = lanes(({ index }) => index);
  const full = makeInOrder(chunks, {
    spec,
    workers: 2,
    makeLane: good.makeLane,
    onMade: () => {
      throw new RangeError('the disk is full');
    },
  });
  await expect(full).rejects.toThrow('the disk is full');
  let tries = 0;
  const bad = lanes(() => {
    tries++;
    throw new ThreadStartError('Cannot find module');
  });
  await expect(
    makeInOrder(chunks, { spec, workers: 1, makeLane: bad.makeLane, onMade: () => undefined }),
  ).rejects.toThrow(ThreadStartError);
  expect([tries, good.ended(), bad.ended()]).toEqual([1, 2, 1]);
});

test('a stop ends lanes that are at a chunk and lanes that wait for one', async () => {
  const controller = new AbortController();
  let made = 0;
  const { makeLane, ended } = lanes(({ index }) => {
    // The first never gets ready; the other lane runs ahead of it until it may not any more, and waits.
    if (index === 0) return new Promise(() => undefined);
    if (++made === 3) setImmediate(() => controller.abort(new Error('enough')));
    return index;
  });
  const stopped = makeInOrder(chunks, {
    spec,
    workers: 2,
    makeLane,
    onMade: () => undefined,
    signal: controller.signal,
  });
  await expect(stopped).rejects.toThrow('enough');
  expect([made, ended()]).toEqual([3, 2]);
});

test('a stop while chunks are handed on hands on no more, though the next ones are made', async () => {
  const stop = new AbortController();
  const handed: number[] = [];
  const { makeLane } = lanes(async ({ index }) => {
    if (index === 0) for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
    return index;
  });
  const onMade = (_: CohortChunk, index: number): void => {
    handed.push(index);
    stop.abort();
  };
  const run = makeInOrder(chunks, { spec, workers: 4, makeLane, onMade, signal: stop.signal });
  await expect(run).rejects.toThrow('aborted');
  expect(handed).toEqual([0]);
});
