import { useSyncExternalStore } from 'react';
import { CohortRunner, type CohortRunState } from './cohortRunner.ts';
import { openIndexedRunStore } from './kept/indexedRunStore.ts';
import type { RunStore } from './kept/keptRun.ts';
import { browserRunLocks } from './kept/runLocks.ts';

/** So long a tab that is being reloaded may take to let go. chosen: nobody waits for it, since the page is there meanwhile */
const MOMENT_MS = 500;

let store: Promise<RunStore> | undefined;

const runner = new CohortRunner(() => new Worker(new URL('./cohortWorker.ts', import.meta.url), { type: 'module' }), {
  store: () => {
    store ??= openIndexedRunStore();
    return store;
  },
  locks: browserRunLocks(),
  moment: () => new Promise((resolve) => setTimeout(resolve, MOMENT_MS)),
});

/** The run of this tab, and what can be done with it. */
export function useCohortRun(): CohortRunState &
  Pick<CohortRunner, 'start' | 'stop' | 'save' | 'look' | 'goOn' | 'discard'> {
  const { start, stop, save, look, goOn, discard } = runner;
  return { ...useSyncExternalStore(runner.subscribe, runner.state), start, stop, save, look, goOn, discard };
}
