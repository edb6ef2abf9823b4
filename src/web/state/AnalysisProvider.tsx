import { type ReactNode, useEffect, useMemo, useReducer, useRef } from 'react';
import { recordingsAmong } from '../fileSource.ts';
import { openedOf } from '../recordings/openedRecording.ts';
import { type AnalysisClient, makeAnalysisClient } from '../worker/analysisClient.ts';
import type { JobOptions } from '../worker/protocol.ts';
import { type Analysis, AnalysisContext } from './analysis.ts';
import { INITIAL_STATE, optionsToldOf, reduce } from './appState.ts';
import { useBackToStart } from './useBackToStart.ts';

/** Joins the reducer and the worker. */
export function AnalysisProvider({ children }: { readonly children: ReactNode }) {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const client = useRef<AnalysisClient>(undefined);
  useEffect(() => () => client.current?.cancel(), []);

  const analysis = useMemo<Analysis>(() => {
    const worker = (): AnalysisClient => {
      client.current ??= makeAnalysisClient();
      return client.current;
    };
    const run = (files: readonly File[], chosen: File, options: JobOptions): void => {
      const kept = openedOf(chosen)?.judgements;
      const known = chosen === state.chosen || kept === undefined ? {} : { judgements: kept };
      dispatch({ type: 'started', files, chosen, options, ...known });
      worker().analyse([chosen, ...files.filter((file) => file !== chosen)], options, {
        onProgress: (stage, fraction) => dispatch({ type: 'progressed', stage, fraction }),
        onDone: (view) => dispatch({ type: 'finished', view }),
        onFailed: (failure) => dispatch({ type: 'failed', failure }),
      });
    };
    return {
      state,
      analyseFiles(files, options, chosen) {
        const first = chosen ?? recordingsAmong(files)[0];
        if (first === undefined) return;
        if (location.hash !== '' && location.hash !== '#/') location.hash = '#/';
        run(files, first, options ?? optionsToldOf(state, first));
      },
      analyseAgain(options) {
        if (state.chosen !== undefined) run(state.files, state.chosen, options);
      },
      leave() {
        client.current?.cancel();
        dispatch({ type: 'leftForStart' });
      },
      exportFile: (kind) => worker().export(kind, state.judgements),
      judge: (judgements) => dispatch({ type: 'judged', judgements }),
      trace: (request) => worker().trace(request),
    };
  }, [state]);

  useBackToStart(state.phase.name, analysis.leave);
  return <AnalysisContext value={analysis}>{children}</AnalysisContext>;
}
