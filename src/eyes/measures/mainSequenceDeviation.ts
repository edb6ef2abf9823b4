import { bootstrapInterval95 } from '../../signal/index.ts';
import { makeStatement } from '../statements.ts';
import type { FastPhase } from '../types.ts';
import { defineMeasure, supportOfCount } from './defineMeasure.ts';
import { speedRemarks } from './rateRemarks.ts';
import { REFERENCE_MAIN_SEQUENCE, referencePeakDegPerS } from './referenceMainSequence.ts';
import { sizedPhases } from './sizedPhases.ts';

const PARAMETERS = {
  minCount: {
    value: 10,
    unit: 'saccades',
    source: 'chosen: a share of fewer moves in steps above 0.1',
    meaning: 'least number of saccades',
  },
  lowRatio: {
    value: 0.6,
    unit: 'ratio',
    source: 'chosen: what differs between healthy adults and between trackers is less',
    meaning: 'peak velocity over expected below which a saccade counts as slow',
  },
  highRatio: {
    value: 1.6,
    unit: 'ratio',
    source: 'chosen: as lowRatio',
    meaning: 'peak velocity over expected above which a saccade counts as fast',
  },
  asymptoteDegPerS: {
    value: REFERENCE_MAIN_SEQUENCE.asymptoteDegPerS,
    unit: 'deg/s',
    source: 'LeighZee2015',
    meaning: 'asymptote of the reference',
  },
  scaleDeg: {
    value: REFERENCE_MAIN_SEQUENCE.scaleDeg,
    unit: 'deg',
    source: 'LeighZee2015',
    meaning: 'scale of the reference',
  },
} as const;

export const mainSequenceDeviation = defineMeasure({
  id: 'main-sequence-deviation',
  version: 1,
  title: 'Share of saccades off the main sequence',
  unit: 'fraction',
  definition:
    'Saccades whose peak velocity is below 0.6 or above 1.6 times 550 · (1 − e^(−amplitude / 7)) deg/s, divided by all saccades.',
  sources: ['own', 'LeighZee2015'],
  needs: ['degrees'],
  minRateHz: 120,
  counts: 'saccades',
  parameters: PARAMETERS,
  compute(facts, input) {
    const { groups, remarks } = sizedPhases(facts);
    const all = groups.flat();
    const needed = PARAMETERS.minCount.value;
    if (all.length < needed) return makeStatement('too-few-saccades', { needed, found: all.length });
    return {
      value: shareOff(all),
      n: all.length,
      interval95: bootstrapInterval95(groups, shareOff),
      noiseFloor: 1 / all.length,
      support: supportOfCount(all.length),
      remarks: [...remarks, ...speedRemarks(input)],
    };
  },
});

function shareOff(phases: readonly FastPhase[]): number {
  const off = phases.filter(({ amplitude, peakSpeed }) => {
    const ratio = peakSpeed / referencePeakDegPerS(amplitude);
    return ratio < PARAMETERS.lowRatio.value || ratio > PARAMETERS.highRatio.value;
  });
  return off.length / phases.length;
}
