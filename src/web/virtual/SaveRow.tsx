import { Button } from '@mantine/core';
import { useState } from 'react';
import { COURSE_MODEL_VERSION, parameterHash } from '../../course/index.ts';
import { saveFile } from '../plots/savePlot.ts';
import { virtualHref } from '../state/route.ts';
import { courseCsv } from './courseCsv.ts';
import { MIDDLE_VALUES } from './inputDraws.ts';
import { countKinds, inputsOfOneChild } from './inputs/inputKinds.ts';
import type { CourseRun } from './runCourse.ts';
import type { Scenario } from './scenario.ts';
import { writeScenario } from './shareScenario.ts';
import { useVirtualText } from './virtualText.ts';

/** Tells sets of inputs apart: the same course comes back only with the same ones. */
const INPUT_HASH = parameterHash(MIDDLE_VALUES);

export interface SaveRowProps {
  readonly scenario: Scenario;
  readonly runs: readonly CourseRun[];
  readonly onReset: () => void;
  /** Brings back what was there before; absent where there is nothing to bring back. */
  readonly onUndo: (() => void) | undefined;
}

/** Takes the course along: as a table, or as an address that brings this child back. */
export function SaveRow({ scenario, runs, onReset, onUndo }: SaveRowProps) {
  const text = useVirtualText();
  const [said, setSaid] = useState<'shared' | 'sharedInBar'>();
  const save = (): void => {
    const inputs = inputsOfOneChild();
    const csv = courseCsv(
      scenario,
      runs.map((run, plan) => [plan === 0 ? 'A' : 'B', run]),
      {
        caution: text('caution'),
        inputs: `${text('modelVersion', { version: COURSE_MODEL_VERSION, hash: INPUT_HASH })}; ${text('inputsButton', { total: inputs.length, ...countKinds(inputs) })}`,
      },
    );
    saveFile(csv, 'virtual-child.csv', 'text/csv;charset=utf-8');
  };
  const share = async (): Promise<void> => {
    history.replaceState(null, '', virtualHref(writeScenario(scenario)));
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid('shared');
    } catch {
      setSaid('sharedInBar'); // why: a browser may keep the clipboard to itself
    }
  };
  return (
    <div className="kv-save">
      <Button variant="default" onClick={save}>
        {text('saveCsv')}
      </Button>
      <Button variant="default" onClick={() => void share()}>
        {text('share')}
      </Button>
      <Button variant="subtle" onClick={onUndo ?? onReset}>
        {text(onUndo === undefined ? 'reset' : 'resetUndo')}
      </Button>
      <span className="k-muted">{text('modelVersion', { version: COURSE_MODEL_VERSION, hash: INPUT_HASH })}</span>
      <span role="status" className="k-muted">
        {said === undefined ? '' : text(said)}
      </span>
    </div>
  );
}
