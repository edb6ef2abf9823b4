import { useCallback, useEffect, useRef, useState } from 'react';
import type { ForecastJob, ForecastResult, FromForecastWorker } from './forecastProtocol.ts';

export type ForecastState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'done'; readonly job: ForecastJob; readonly result: ForecastResult }
  | { readonly state: 'failed'; readonly message: string };

export interface ForecastRunner {
  readonly run: ForecastState;
  start(job: ForecastJob): void;
  cancel(): void;
}

/** Fits in a worker, so that the page stays usable; the worker ends with the job, a cancel or the view. */
export function useForecast(): ForecastRunner {
  const worker = useRef<Worker>(undefined);
  const [run, setRun] = useState<ForecastState>({ state: 'idle' });
  useEffect(() => () => worker.current?.terminate(), []);
  return {
    run,
    start: useCallback((job) => {
      worker.current?.terminate();
      const made = new Worker(new URL('./forecastWorker.ts', import.meta.url), { type: 'module' });
      worker.current = made;
      made.addEventListener('message', ({ data }: MessageEvent<FromForecastWorker>) => {
        if (data.type === 'progress') return setRun({ state: 'running', share: data.share });
        made.terminate();
        setRun(
          data.type === 'done'
            ? { state: 'done', job, result: data.result }
            : { state: 'failed', message: data.message },
        );
      });
      made.addEventListener('error', (event) => {
        event.preventDefault();
        made.terminate();
        setRun({ state: 'failed', message: event.message ?? '' });
      });
      setRun({ state: 'running', share: 0 });
      made.postMessage(job);
    }, []),
    cancel: useCallback(() => {
      worker.current?.terminate();
      setRun({ state: 'idle' });
    }, []),
  };
}
