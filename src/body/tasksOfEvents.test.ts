import { expect, test } from 'vitest';
import { eventsOfTasks, stimuliOfEvents, tasksOfEvents } from './tasksOfEvents.ts';

test('round trip: tasks and claps as events of a recording are the same tasks and claps, in order of time', () => {
  const tasks = [
    { task: 'reach', startS: 30, endS: 40 },
    { task: 'rest', startS: 0, endS: 20 },
  ] as const;
  const events = eventsOfTasks(tasks, [7, 3]);
  expect(tasksOfEvents(events)).toEqual([tasks[1], tasks[0]]);
  expect(stimuliOfEvents(events)).toEqual([3, 7]);
});

test('other words, tasks that nobody knows and those without a length are left alone', () => {
  const at = { kind: 'message', startS: 1, endS: 2 } as const;
  expect(tasksOfEvents([{ ...at, text: 'hello' }, { ...at, text: 'task: flying' }, at])).toEqual([]);
  expect(tasksOfEvents([{ ...at, endS: 1, text: 'task: rest' }])).toEqual([]);
  expect(stimuliOfEvents([{ ...at, text: 'clapping' }])).toEqual([]);
});
