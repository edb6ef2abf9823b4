import { expect, test } from 'vitest';
import type { FromCohortWorker } from './cohortProtocol.ts';
import { CohortRunner, type CohortThread } from './cohortRunner.ts';
import { FIRST_SETTINGS, specOf } from './cohortSettings.ts';

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

test('progress is told, a stop before anybody was done says so, and listeners hear of each change', () => {
  const fake = fakeThread();
  const runner = new CohortRunner(() => fake.thread);
  let heard = 0;
  const unsubscribe = runner.subscribe(() => heard++);
  expect(runner.state().run).toEqual({ state: 'idle' });
  runner.start(FIRST_SETTINGS, specOf(FIRST_SETTINGS));
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
  const runner = new CohortRunner(() => made[next++]!.thread);
  runner.start(FIRST_SETTINGS, specOf(FIRST_SETTINGS));
  runner.start(FIRST_SETTINGS, specOf(FIRST_SETTINGS));
  expect(made.map(({ ended }) => ended())).toEqual([true, false]);
});
