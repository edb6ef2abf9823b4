import { useSyncExternalStore } from 'react';
import { CohortRunner, type CohortRunState } from './cohortRunner.ts';

const runner = new CohortRunner(() => new Worker(new URL('./cohortWorker.ts', import.meta.url), { type: 'module' }));

/** The run of this tab, and what can be done with it. */
export function useCohortRun(): CohortRunState & Pick<CohortRunner, 'start' | 'stop' | 'save'> {
  const { start, stop, save } = runner;
  return { ...useSyncExternalStore(runner.subscribe, runner.state), start, stop, save };
}
