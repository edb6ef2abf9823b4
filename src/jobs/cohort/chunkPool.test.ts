import { expect, test } from 'vitest';
import type { CohortChunk } from '../../course/index.ts';
import type { FromChunkWorker, ToChunkWorker } from './chunkMessages.ts';
import { type ChunkWorker, runChunkPool } from './chunkPool.ts';

const chunks = (count: number): CohortChunk[] =>
  Array.from({ length: count }, (_, index) => ({ index, arm: 0, firstId: 10 * index, count: 10 }));

type Behave = (index: number, say: (message: FromChunkWorker) => void, die: (message: string) => void) => void;

/** A worker that behaves as it is told. */
function puppet(behave: Behave, log: { started: number; ended: number }, ready = true): ChunkWorker {
  log.started++;
  const listeners = new Map<string, (...args: never[]) => void>();
  const emit = (event: string, ...args: unknown[]): void => listeners.get(event)?.(...(args as never[]));
  if (ready) queueMicrotask(() => emit('message', { kind: 'ready' }));
  return {
    on(event: string, listen: (...args: never[]) => void) {
      listeners.set(event, listen);
    },
    postMessage({ chunk }: ToChunkWorker) {
      queueMicrotask(() =>
        behave(
          chunk.index,
          (message) => emit('message', message),
          (message) => emit('error', new Error(message)),
        ),
      );
    },
    async terminate() {
      log.ended++;
    },
  } as ChunkWorker;
}

const done = (index: number): FromChunkWorker => ({ kind: 'done', index, rows: Uint8Array.of(index) });

test('four workers do ten chunks, each once, and are all ended', async () => {
  const log = { started: 0, ended: 0 };
  const rows: number[] = [];
  const spoilt = await runChunkPool(chunks(10), {
    workers: 4,
    startWorker: () => puppet((index, say) => say(done(index)), log),
    onRows: (chunk, packed) => rows.push(chunk.index, packed[0]!),
  });
  expect(spoilt).toEqual([]);
  expect(rows.filter((_, place) => place % 2 === 0).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(log).toEqual({ started: 4, ended: 4 });
});

test('a chunk whose worker dies twice is done at the third try by a fresh worker; nothing is missing or doubled', async () => {
  const log = { started: 0, ended: 0 };
  const retries: string[] = [];
  const rows: number[] = [];
  let deaths = 0;
  await runChunkPool(chunks(5), {
    workers: 2,
    startWorker: () =>
      puppet((index, say, die) => {
        if (index === 3 && deaths < 2) {
          deaths++;
          die('out of memory');
        } else say(done(index));
      }, log),
    onRows: (chunk) => rows.push(chunk.index),
    onRetry: (chunk, message) => retries.push(`${chunk.index} ${message}`),
  });
  expect(rows.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  expect(retries).toEqual(['3 out of memory', '3 out of memory']);
  expect(log.ended).toBe(log.started);
});

test('a chunk that fails three times is laid aside with its message, and all others are done', async () => {
  const log = { started: 0, ended: 0 };
  const rows: number[] = [];
  const tries: number[] = [];
  const spoilt = await runChunkPool(chunks(6), {
    workers: 2,
    startWorker: () =>
      puppet((index, say) => {
        if (index === 2) {
          tries.push(index);
          say({ kind: 'failed', index, message: 'nobody falls ill' });
        } else say(done(index));
      }, log),
    onRows: (chunk) => rows.push(chunk.index),
  });
  expect(spoilt.map(({ chunk, message }) => [chunk.index, message])).toEqual([[2, 'nobody falls ill']]);
  expect(tries).toHaveLength(3);
  expect(rows.sort((a, b) => a - b)).toEqual([0, 1, 3, 4, 5]);
});

test('workers that never get ready end the run with what they say, instead of spoiling every chunk', async () => {
  const log = { started: 0, ended: 0 };
  const run = runChunkPool(chunks(50), {
    workers: 1,
    startWorker: () => puppet((_, __, die) => die('Cannot find module'), log, false),
    onRows: () => {},
  });
  await expect(run).rejects.toThrow('the workers cannot be started: Cannot find module');
  expect(log.started).toBe(3);
});

test('what takes the rows may end the run; a stop ends it and its workers', async () => {
  const log = { started: 0, ended: 0 };
  const full = runChunkPool(chunks(5), {
    workers: 2,
    startWorker: () => puppet((index, say) => say(done(index)), log),
    onRows: () => {
      throw new RangeError('the disk is full');
    },
  });
  await expect(full).rejects.toThrow('the disk is full');
  const controller = new AbortController();
  const stopped = runChunkPool(chunks(5), {
    workers: 1,
    startWorker: () => puppet((index, say) => index < 2 && say(done(index)), log),
    onRows: (chunk) => chunk.index === 1 && setImmediate(() => controller.abort(new Error('enough'))),
    signal: controller.signal,
  });
  await expect(stopped).rejects.toThrow('enough');
  expect(log.ended).toBe(log.started);
});
