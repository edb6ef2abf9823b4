import { expect, test } from 'vitest';
import type { FromCohortWorker } from './cohortProtocol.ts';
import { CohortRunner, type CohortThread, type KeptRuns } from './cohortRunner.ts';
import { FIRST_SETTINGS, specOf } from './cohortSettings.ts';
import { memoryRunLocks, memoryRunStore } from './kept/memoryRunStore.testing.ts';
import { RunKeeper } from './kept/runKeeper.ts';
import { writeSettings } from './keptSettings.ts';

/** A worker that says what a test has it say. */
function fakeThread() {
  const listeners: Record<string, (event: never) => void> = {};
  const sent: unknown[] = [];
  let ended = false;
  const thread = {
    postMessage: (message: unknown) => sent.push(message),
    terminate: () => {
      ended = true;
    },
    addEventListener: (type: string, listener: (event: never) => void) => {
      listeners[type] = listener;
    },
  } as unknown as CohortThread;
  const say = (data: FromCohortWorker): void => listeners.message!({ data } as never);
  return { thread, sent, say, ended: () => ended };
}

/** What is kept on a device, and a run of 2,000 that its tab left after so many people; `end` closes that tab. */
function device() {
  const { store, change } = memoryRunStore();
  const { locks, end } = memoryRunLocks();
  const kept: KeptRuns = { store: async () => store, locks, moment: async () => undefined };
  const leave = async (donePeople: number): Promise<void> => {
    const keeper = new RunKeeper({ store: kept.store, locks, owner: 'other tab', tell: () => undefined });
    keeper.begin(specOf(FIRST_SETTINGS), writeSettings(FIRST_SETTINGS));
    await settled();
    change({ donePeople });
  };
  return { kept, store, leave, end: () => end('other tab') };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('progress is told, a stop before anybody was done says so, and listeners hear of each change', () => {
  const fake = fakeThread();
  const runner = new CohortRunner(() => fake.thread, device().kept);
  let heard = 0;
  const unsubscribe = runner.subscribe(() => heard++);
  expect(runner.state().run).toEqual({ state: 'idle' });
  runner.start(FIRST_SETTINGS);
  fake.say({ type: 'progress', share: 0.5, people: 10 });
  expect(runner.state()).toMatchObject({ run: { state: 'running', people: 10 }, ran: FIRST_SETTINGS });
  runner.stop();
  fake.say({ type: 'done', result: undefined, stopped: true });
  expect(runner.state().run).toEqual({ state: 'nobody' });
  expect(fake.sent.at(-1)).toEqual({ type: 'stop' });
  expect(heard).toBe(3);
  unsubscribe();
  fake.say({ type: 'failed', message: 'broken' });
  expect([heard, runner.state().run]).toEqual([3, { state: 'failed', message: 'broken' }]);
});

test('a new run ends the worker of the one before', () => {
  const made = [fakeThread(), fakeThread()];
  let next = 0;
  const runner = new CohortRunner(() => made[next++]!.thread, device().kept);
  runner.start(FIRST_SETTINGS);
  runner.start(FIRST_SETTINGS);
  expect(made.map(({ ended }) => ended())).toEqual([true, false]);
});

test('a run of another tab is told of, offered once that tab is closed, and gone on with from where it was', async () => {
  const { kept, leave, end } = device();
  await leave(500);
  const fake = fakeThread();
  const runner = new CohortRunner(() => fake.thread, kept);
  void runner.look();
  await settled();
  expect(runner.state().left).toEqual({ kind: 'elsewhere', owner: 'other tab', wantedPeople: 2000 });
  runner.goOn();
  expect(fake.sent).toEqual([]);
  end();
  await settled();
  expect(runner.state().left).toMatchObject({ kind: 'left', people: 500 });
  runner.goOn();
  expect(runner.state()).toMatchObject({
    run: { state: 'running', share: 0.25, people: 500 },
    ran: FIRST_SETTINGS,
    left: undefined,
  });
  expect(fake.sent).toEqual([
    { type: 'run', spec: specOf(FIRST_SETTINGS), settings: writeSettings(FIRST_SETTINGS), from: 'other tab' },
  ]);
  fake.say({ type: 'keeping', keeping: 'refused' });
  expect(runner.state().keeping).toBe('refused');
});

test('a run that was discarded is gone at the next look', async () => {
  const { kept, store, leave, end } = device();
  await leave(500);
  end();
  const runner = new CohortRunner(() => fakeThread().thread, kept);
  await runner.look();
  await runner.discard();
  expect(runner.state().left).toBeUndefined();
  expect(await store.head()).toBeUndefined();
  await runner.look();
  expect(runner.state().left).toBeUndefined();
});

test('a run that another tab took first is not run here, and the next look says where it is', async () => {
  const { kept, store, leave, end } = device();
  await leave(500);
  end();
  const fake = fakeThread();
  const runner = new CohortRunner(() => fake.thread, kept);
  await runner.look();
  runner.goOn();
  await store.takeOver('other tab', 'third tab');
  await kept.locks.hold('third tab');
  fake.say({ type: 'gone' });
  await settled();
  expect(runner.state()).toMatchObject({ run: { state: 'idle' }, left: { kind: 'elsewhere', owner: 'third tab' } });
});

test('a look that is answered after a run was started changes nothing; a browser without a store is as one that holds nothing', async () => {
  const { kept, leave, end } = device();
  await leave(500);
  end();
  const runner = new CohortRunner(() => fakeThread().thread, kept);
  const looked = runner.look();
  runner.start(FIRST_SETTINGS);
  await looked;
  expect(runner.state()).toMatchObject({ run: { state: 'running' }, left: undefined });
  const bare = new CohortRunner(() => fakeThread().thread, { ...kept, store: () => Promise.reject(new Error('off')) });
  await bare.look();
  expect(bare.state().left).toBeUndefined();
});
