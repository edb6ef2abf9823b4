// Written by bench/course/forecast.ts; not edited by hand.
import type { ForecastScore } from './forecastScoreFile.ts';

export const FORECAST_SCORE: ForecastScore = {
  modelVersion: '1',
  ensembleHash: '1abb80054d4b54e069e6441eee15c5d91498f5a3c4738fa886fcf846141939d0',
  children: 150,
  seed: 20261123,
  asAssumed: [
    {
      days: 30,
      crps: { filter: 0.2377, persistence: 0.9649, climatology: 0.9232 },
      inside: { p50: 0.5467, p80: 0.8133, p95: 0.9667 },
    },
    {
      days: 90,
      crps: { filter: 0.3472, persistence: 1.075, climatology: 1.0388 },
      inside: { p50: 0.48, p80: 0.8333, p95: 0.98 },
    },
    {
      days: 180,
      crps: { filter: 0.5628, persistence: 1.3625, climatology: 1.1984 },
      inside: { p50: 0.5467, p80: 0.7933, p95: 0.9533 },
    },
  ],
  notAsAssumed: [
    {
      days: 30,
      crps: { filter: 0.2564, persistence: 1.3978, climatology: 0.7537 },
      inside: { p50: 0.4133, p80: 0.7333, p95: 0.9 },
    },
    {
      days: 90,
      crps: { filter: 0.3368, persistence: 1.4115, climatology: 0.7947 },
      inside: { p50: 0.4533, p80: 0.7133, p95: 0.9067 },
    },
    {
      days: 180,
      crps: { filter: 0.5065, persistence: 1.4725, climatology: 0.9203 },
      inside: { p50: 0.4667, p80: 0.7733, p95: 0.94 },
    },
  ],
};
