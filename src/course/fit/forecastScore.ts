// Written by bench/course/forecast.ts; not edited by hand.
import type { ForecastScore } from './forecastScoreFile.ts';

export const FORECAST_SCORE: ForecastScore = {
  modelVersion: '1',
  ensembleHash: '2c0806f051b8e32df0d98ef727cce51aac764f7c263f9783a81fd6326872edf3',
  children: 150,
  seed: 20261123,
  asAssumed: [
    {
      days: 30,
      crps: { filter: 0.219, persistence: 0.9293, climatology: 0.8587 },
      inside: { p50: 0.5467, p80: 0.84, p95: 0.96 },
    },
    {
      days: 90,
      crps: { filter: 0.3748, persistence: 1.1073, climatology: 0.9764 },
      inside: { p50: 0.5267, p80: 0.7933, p95: 0.94 },
    },
    {
      days: 180,
      crps: { filter: 0.5413, persistence: 1.2813, climatology: 1.0955 },
      inside: { p50: 0.4733, p80: 0.76, p95: 0.92 },
    },
  ],
  notAsAssumed: [
    {
      days: 30,
      crps: { filter: 0.2797, persistence: 1.4021, climatology: 0.7295 },
      inside: { p50: 0.44, p80: 0.7, p95: 0.8867 },
    },
    {
      days: 90,
      crps: { filter: 0.3749, persistence: 1.4715, climatology: 0.7822 },
      inside: { p50: 0.4, p80: 0.76, p95: 0.8933 },
    },
    {
      days: 180,
      crps: { filter: 0.5263, persistence: 1.5298, climatology: 0.8907 },
      inside: { p50: 0.4333, p80: 0.7667, p95: 0.8933 },
    },
  ],
};
