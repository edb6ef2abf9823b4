import { Button, NativeSelect } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { TASKS, type Task } from '../../body/index.ts';
import { useSpeech } from '../i18n/language.ts';
import type { ViewWindow } from '../plots/viewWindow.ts';
import { useAnalysis } from '../state/analysis.ts';
import { RECORD_HREF } from '../state/route.ts';
import type { BodyView } from '../worker/protocol.ts';
import { useBodyText } from './bodyText.ts';
import { clockText } from './clockText.ts';
import { rememberFocus, useKeptState } from './lastShown.ts';

export interface TaskMarksProps {
  readonly view: BodyView;
  readonly window: ViewWindow;
}

const MARK_ID = 'mark-task';
const CLAP_ID = 'mark-clap';

/** Marks what was being done in the shown stretch, and claps; the recording is then measured again with that. */
export function TaskMarks({ view, window }: TaskMarksProps) {
  const text = useBodyText();
  const { number, language } = useSpeech();
  const { state, analyseAgain } = useAnalysis();
  const { startS, endS } = useSyncExternalStore(window.subscribe, window.get);
  const [task, setTask] = useKeptState<Task>(state.chosen, 'task', 'rest');
  const tasks = state.options.tasks ?? [];
  /** Marks that came with the recording: shown, and not to be taken away here. */
  const own = view.tasks.filter(
    (one) => !tasks.some(({ task: name, startS: from }) => name === one.task && from === one.startS),
  );
  const stimuliS = state.options.stimuliS ?? [];
  const clockOf = (timeS: number): string => clockText(view, timeS, { language, number });
  const change = (more: { tasks?: typeof tasks; stimuliS?: typeof stimuliS }, focusOn: string = MARK_ID): void => {
    rememberFocus(state.chosen, focusOn);
    analyseAgain({ ...state.options, ...more });
  };
  return (
    <section className="k-card k-tasks" aria-labelledby="tasks-title">
      <h2 id="tasks-title">{text('tasks')}</h2>
      <p className="k-muted">
        {text('tasksLead')} <a href={RECORD_HREF}>{text('recordCard')}</a>
      </p>
      <div className="k-row">
        <NativeSelect
          size="sm"
          label={text('taskOf', { from: clockOf(startS), to: clockOf(endS) })}
          value={task}
          onChange={(event) => setTask(event.currentTarget.value as Task)}
          data={TASKS.map((value) => ({ value, label: text(`task.${value}`) }))}
        />
        <Button
          id={MARK_ID}
          variant="default"
          onClick={() => change({ tasks: [...tasks, { task, startS, endS }].sort((a, b) => a.startS - b.startS) })}
        >
          {text('addTask')}
        </Button>
        <Button
          id={CLAP_ID}
          variant="default"
          onClick={() => change({ stimuliS: [...stimuliS, (startS + endS) / 2].sort((a, b) => a - b) }, CLAP_ID)}
        >
          {text('clap')}
        </Button>
      </div>
      <ul className="k-marks">
        {own.map((one) => (
          <li key={`${one.task}${one.startS}`}>
            {text(`task.${one.task}`)} · {clockOf(one.startS)} – {clockOf(one.endS)}
          </li>
        ))}
        {tasks.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two marks may be the same
          <li key={i}>
            {text(`task.${one.task}`)} · {clockOf(one.startS)} – {clockOf(one.endS)}{' '}
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={text('removeTask', {
                task: text(`task.${one.task}`),
                from: clockOf(one.startS),
                to: clockOf(one.endS),
              })}
              onClick={() => change({ tasks: tasks.filter((_, k) => k !== i) })}
            >
              ×
            </Button>
          </li>
        ))}
        {stimuliS.map((timeS, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two claps may be the same
          <li key={i}>
            {clockOf(timeS)}{' '}
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={text('removeClap', { time: clockOf(timeS) })}
              onClick={() => change({ stimuliS: stimuliS.filter((_, k) => k !== i) }, CLAP_ID)}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
