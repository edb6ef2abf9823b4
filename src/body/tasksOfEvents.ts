import type { RecordedEvent } from '../recording/index.ts';
import { TASKS, type Task, type TaskSpan } from './types.ts';

const TASK_FORM = /^task:\s*([a-z-]+)$/i;
/** Words for a clap or tap in a mark of a recording. */
const STIMULUS = /^(stimulus|clap|tap)$/i;

/** What was being done, from the recording's own marks: a message `task: rest` with a start and an end. */
export function tasksOfEvents(events: readonly RecordedEvent[]): TaskSpan[] {
  const spans = events.flatMap(({ text, startS, endS }) => {
    const word = TASK_FORM.exec(text ?? '')?.[1]?.toLowerCase();
    if (word === undefined || !(endS > startS) || !(TASKS as readonly string[]).includes(word)) return [];
    return [{ task: word as Task, startS, endS }];
  });
  return spans.sort((a, b) => a.startS - b.startS);
}

/** Times of claps and taps that the recording itself marks, s. */
export function stimuliOfEvents(events: readonly RecordedEvent[]): number[] {
  return events
    .filter(({ text }) => STIMULUS.test((text ?? '').trim()))
    .map(({ startS }) => startS)
    .sort((a, b) => a - b);
}

/** The same marks as events of a recording: what a person says is kept with it. */
export function eventsOfTasks(tasks: readonly TaskSpan[], stimuliS: readonly number[]): RecordedEvent[] {
  return [
    ...tasks.map(({ task, startS, endS }): RecordedEvent => ({ kind: 'message', startS, endS, text: `task: ${task}` })),
    ...stimuliS.map((timeS): RecordedEvent => ({ kind: 'input', startS: timeS, endS: timeS, text: 'clap' })),
  ];
}
