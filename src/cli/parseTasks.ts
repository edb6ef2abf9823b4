import { TASKS, type Task, type TaskSpan } from '../body/index.ts';
import { CliError } from './exitCode.ts';

const SPAN_FORM = /^([a-z-]+)=(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/;

/** `rest=0-120,reach=180-220` → what was done when. @throws CliError where a part is not understood */
export function parseTasks(text: string): TaskSpan[] {
  return text.split(',').map((part) => {
    const [, task, start, end] = SPAN_FORM.exec(part.trim()) ?? [];
    if (task === undefined)
      throw new CliError(`--tasks has "${part}"; expected TASK=START-END in seconds, e.g. rest=0-120`);
    if (!(TASKS as readonly string[]).includes(task))
      throw new CliError(`--tasks has the task ${task}; expected one of ${TASKS.join(', ')}`);
    const span = { task: task as Task, startS: Number(start), endS: Number(end) };
    if (!(span.endS > span.startS)) throw new CliError(`--tasks has "${part}", which ends before it starts`);
    return span;
  });
}

/** `12.5,15` → seconds. @throws CliError where one is not a number */
export function parseStimuli(text: string): number[] {
  return text.split(',').map((part) => {
    const timeS = part.trim() === '' ? Number.NaN : Number(part);
    if (!Number.isFinite(timeS)) throw new CliError(`--stimuli has "${part}"; expected seconds, e.g. 12.5,15,18.2`);
    return timeS;
  });
}
