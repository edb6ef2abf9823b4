import type { ForecastJob, FromForecastWorker } from './forecastProtocol.ts';
import { makeForecast } from './makeForecast.ts';

const TELL_MS = 50;

const post = (message: FromForecastWorker): void => self.postMessage(message);

// why: one job a worker; a stop ends the worker itself, at once
self.addEventListener('message', ({ data }: MessageEvent<ForecastJob>) => {
  try {
    const steps = makeForecast(data);
    let toldMs = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        post({ type: 'done', result: step.value });
        return;
      }
      if (performance.now() - toldMs < TELL_MS) continue;
      toldMs = performance.now();
      post({ type: 'progress', share: step.value });
    }
  } catch (error) {
    post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
