import { afterEach, expect, test } from 'vitest';
import {
  CHILD_PARAMETERS,
  COURSE_MODEL_VERSION,
  type CohortSpec,
  chunksOf,
  RELAPSE_RULE,
  valuesOf,
} from '../../course/index.ts';
import type { FromChunkThread } from './chunkMessages.ts';
import { COURSE_RUNNER, type LaneRunner } from './chunkRunner.ts';
import { type ChunkThread, ThreadStartError, threadRunner } from './threadRunner.ts';

/** Each fresh thread first compiles the model from its source. */
const LOADING_MS = 120_000;

const VALUES = valuesOf(CHILD_PARAMETERS);

function specOf(seed: number): CohortSpec {
  const reinduction = { stops: [], lines: [], most: 0 };
  const arm = { id: 'none', lines: [], decisions: [], relapse: RELAPSE_RULE, reinduction };
  return { modelVersion: COURSE_MODEL_VERSION, seed, people: 60, years: 0.2, members: [VALUES], arms: [arm] };
}

let runner: LaneRunner | undefined;
afterEach(() => runner?.end?.());

test(
  'chunks of two cohorts in turn come out of the thread as they do here',
  async () => {
    runner = threadRunner();
    const [one, two] = [specOf(1), specOf(2)];
    for (const spec of [one, one, two, one]) {
      const chunk = chunksOf(spec)[1]!;
      expect(await runner.run(spec, chunk)).toEqual(await COURSE_RUNNER.run(spec, chunk));
    }
  },
  LOADING_MS,
);

test(
  'a chunk that fails says why, and the next one is made by a fresh thread',
  async () => {
    runner = threadRunner();
    const spec = specOf(1);
    const [chunk] = chunksOf(spec);
    await expect(runner.run(spec, { ...chunk!, arm: 7 })).rejects.toThrow(/undefined/);
    expect((await runner.run(spec, chunk!)).sha256).toBe((await COURSE_RUNNER.run(spec, chunk!)).sha256);
  },
  LOADING_MS,
);

test(
  'a chunk that takes too long is given up',
  async () => {
    runner = threadRunner(undefined, 60);
    const spec = { ...specOf(1), people: 200_000, years: 50 };
    await expect(runner.run(spec, chunksOf(spec)[0]!)).rejects.toThrow('it took longer than 0.001 min');
  },
  LOADING_MS,
);

test(
  'a thread that is ended within a chunk fails it',
  async () => {
    runner = threadRunner();
    const spec = { ...specOf(1), people: 200_000, years: 50 };
    const made = runner.run(spec, chunksOf(spec)[0]!);
    const failed = expect(made).rejects.toThrow('its thread ended with code');
    await runner.end?.();
    await failed;
  },
  LOADING_MS,
);

interface Log {
  started: number;
  ended: number;
}

/** A thread that gets ready, or says at once why it dies instead; a chunk it never finishes. */
function puppet(log: Log, death?: string): ChunkThread {
  log.started++;
  const listeners = new Map<string, (...args: never[]) => void>();
  const emit = (event: string, of: unknown): void => listeners.get(event)?.(of as never);
  const ready: FromChunkThread = { kind: 'ready' };
  queueMicrotask(() => (death === undefined ? emit('message', ready) : emit('error', new Error(death))));
  return {
    on: (event: string, listen: (...args: never[]) => void) => listeners.set(event, listen),
    postMessage: () => undefined,
    async terminate() {
      log.ended++;
      emit('exit', 1);
    },
  };
}

test('threads that never get ready are given up after the third, and no chunk is to blame', async () => {
  const log = { started: 0, ended: 0 };
  runner = threadRunner(() => puppet(log, 'Cannot find module'));
  const spec = specOf(1);
  const made = runner.run(spec, chunksOf(spec)[0]!);
  await expect(made).rejects.toThrow(ThreadStartError);
  await expect(made).rejects.toThrow('the worker threads cannot be started: Cannot find module');
  expect(log).toEqual({ started: 3, ended: 3 });
});

test('one false start is only made up for', async () => {
  const log = { started: 0, ended: 0 };
  runner = threadRunner(() => puppet(log, log.started === 0 ? 'no memory just now' : undefined), 20);
  const spec = specOf(1);
  await expect(async () => runner!.run(spec, chunksOf(spec)[0]!)).rejects.toThrow('it took longer than');
  expect(log).toEqual({ started: 2, ended: 2 });
});

test('a runner that is ended while its thread starts does not start another', async () => {
  const log = { started: 0, ended: 0 };
  runner = threadRunner(() => puppet(log, 'stopped while it was loading'));
  const spec = specOf(1);
  const made = Promise.resolve(runner.run(spec, chunksOf(spec)[0]!));
  const failed = expect(made).rejects.toThrow('its thread ended with code 1');
  await runner.end?.();
  await failed;
  expect(log.started).toBe(1);
});
