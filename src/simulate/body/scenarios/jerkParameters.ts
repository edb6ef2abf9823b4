import type { ScenarioParameter } from '../../scenarios/scenario.ts';

export const RATE: ScenarioParameter = {
  id: 'jerksPerMin',
  unit: '1/min',
  min: 2,
  max: 60,
  logarithmic: true,
  meaning: 'jerks per minute of each place',
  source: 'chosen: from rare to too many to count',
};

export const SIZE: ScenarioParameter = {
  id: 'jerkG',
  unit: 'g',
  min: 0.15,
  max: 0.8,
  logarithmic: true,
  meaning: 'median of the largest acceleration of a jerk (log-normal, SD of the logarithm 0.6)',
  source: 'chosen: a displacement of millimetres to centimetres',
};

/** A parameter of a rate that may be 0. */
export function ratePerMin(id: string, max: number, meaning: string): ScenarioParameter {
  return { id, unit: '1/min', min: 0, max, meaning, source: 'chosen: none to many' };
}

/** The log-normal spread of sizes about a median. */
export function sizesAbout(medianG: number): { median: number; sigmaLn: number; min: number; max: number } {
  return { median: medianG, sigmaLn: 0.6, min: 0.04, max: 4 };
}
