import { useCallback, useEffect, useRef, useState } from 'react';
import type { CohortSpec } from '../../course/index.ts';
import { saveFile } from '../plots/savePlot.ts';
import type { CohortFile, FromCohortWorker, ToCohortWorker } from './cohortProtocol.ts';
import type { CohortResult } from './gatherCohort.ts';

export type RunState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly share: number; readonly people: number }
  /** Stopped before anybody was done. */
  | { readonly state: 'nobody' }
  | { readonly state: 'done'; readonly result: CohortResult; readonly stopped: boolean }
  | { readonly state: 'failed'; readonly message: string };

export interface FileState {
  readonly kind: CohortFile;
  readonly share: number;
}

export interface CohortRunner {
  readonly run: RunState;
  /** The file that is being made. */
  readonly file: FileState | undefined;
  start(spec: CohortSpec): void;
  stop(): void;
  /** Makes a file of the finished run and offers it under a name. */
  save(kind: CohortFile, name: string): void;
}

/** The worker of a cohort screen: one run at a time, ended with the screen. */
export function useCohortRun(): CohortRunner {
  const worker = useRef<Worker>(undefined);
  const fileName = useRef('');
  const [run, setRun] = useState<RunState>({ state: 'idle' });
  const [file, setFile] = useState<FileState>();
  useEffect(() => () => worker.current?.terminate(), []);

  const receive = useCallback((message: FromCohortWorker) => {
    switch (message.type) {
      case 'progress':
        return setRun({ state: 'running', share: message.share, people: message.people });
      case 'done': {
        const { result, stopped } = message;
        return setRun(result === undefined ? { state: 'nobody' } : { state: 'done', result, stopped });
      }
      case 'fileProgress':
        return setFile({ kind: message.kind, share: message.share });
      case 'file':
        setFile(undefined);
        if (message.blob !== undefined) saveFile(message.blob, fileName.current);
        return;
      case 'failed':
        setFile(undefined);
        return setRun({ state: 'failed', message: message.message });
    }
  }, []);
  const send = useCallback((message: ToCohortWorker) => worker.current?.postMessage(message), []);

  return {
    run,
    file,
    start: useCallback(
      (spec) => {
        worker.current?.terminate();
        const made = new Worker(new URL('./cohortWorker.ts', import.meta.url), { type: 'module' });
        made.addEventListener('message', (event: MessageEvent<FromCohortWorker>) => receive(event.data));
        made.addEventListener('error', (event) => {
          event.preventDefault();
          receive({ type: 'failed', message: event.message ?? '' });
        });
        worker.current = made;
        setFile(undefined);
        setRun({ state: 'running', share: 0, people: 0 });
        send({ type: 'run', spec });
      },
      [receive, send],
    ),
    stop: useCallback(() => send({ type: 'stop' }), [send]),
    save: useCallback(
      (kind, name) => {
        fileName.current = name;
        setFile({ kind, share: 0 });
        send({ type: 'file', kind });
      },
      [send],
    ),
  };
}
