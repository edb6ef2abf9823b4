import { expect, test } from 'vitest';
import { drain } from '../../course/index.ts';
import { fanCsv, forecastJson } from './exportForecast.ts';
import type { ForecastJob, ForecastResult } from './forecastProtocol.ts';
import { makeForecast } from './makeForecast.ts';

const day = (month: number): string => `2026-0${month}-01`;
const JOB: ForecastJob = {
  course: {
    onsetDay: day(1),
    ageAtOnsetDays: 600,
    today: day(5),
    doses: [],
    infectionDays: [],
    relapseDays: [],
    observations: [2, 3, 4].map((month) => ({ kind: 'rating', day: day(month), items: [1, 1, 1, 1, 1, 1] })),
  },
  days: 90,
  seed: 1,
};
const FRAME = {
  caution: 'Research simulation.',
  extrapolation: ['Beyond the data.'],
  madeAt: '2026-05-01T10:00:00Z',
  consent: { purpose: 'a study', approval: 'vote 1', by: 'Dr Made Up', at: '2026-05-01T09:00:00Z' },
};
const result = drain(makeForecast(JOB));
const kept = (one: ForecastResult) => JSON.parse(forecastJson(one, JOB, FRAME));

test('the cautions come first, purpose, approval and the score of such forecasts go along, and nobody is named', () => {
  const text = forecastJson(result, JOB, FRAME);
  expect(Object.keys(JSON.parse(text)).slice(0, 4)).toEqual(['caution', 'extrapolation', 'purpose', 'approval']);
  expect(kept(result).calibrationScore.notAsAssumed).toHaveLength(3);
  expect(text).not.toContain('Dr Made Up');
});

test('counts of relapses go along with their range, and not at all where fewer than five parameter sets are left', () => {
  expect(kept({ ...result, setsLeft: 5 }).forecast.relapses).toHaveLength(1);
  expect(kept({ ...result, setsLeft: 4 }).forecast.relapses).toEqual([]);
});

test('the table of the fan begins with the cautions, then model, parameters and day, then a row for each of 91 days', () => {
  const lines = fanCsv(result, FRAME)!.trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual(['# Research simulation.', '# Beyond the data.']);
  expect(lines[2]).toMatch(
    /^# Model version .*; parameters [0-9a-f]{16} \(30 sets\); made 2026-05-01T10:00:00Z; seed 1$/,
  );
  expect(lines[3]).toMatch(/^day_from_today,q025,q10,q25,median,q75,q90,q975,path_1,/);
  expect(lines).toHaveLength(4 + 91);
});
