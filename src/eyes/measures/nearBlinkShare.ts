import { bootstrapInterval95 } from '../../signal/index.ts';
import { makeStatement } from '../statements.ts';
import type { FastPhase } from '../types.ts';
import { defineMeasure, supportOfCount } from './defineMeasure.ts';

const PARAMETERS = {
  minCount: {
    value: 5,
    unit: 'saccades',
    source: 'chosen: a share of fewer moves in steps above 0.2',
    meaning: 'least number of saccades',
  },
  nearS: {
    value: 0.1,
    unit: 's',
    source: 'own: as the detector flags it',
    meaning: 'distance from blink or loss',
  },
} as const;

export const nearBlinkShare = defineMeasure({
  id: 'near-blink-share',
  version: 1,
  title: 'Share of saccades near a blink',
  unit: 'fraction',
  definition: 'Saccades within 100 ms of a blink or loss, divided by all saccades.',
  sources: ['own'],
  needs: [],
  minRateHz: 60,
  counts: 'saccades',
  parameters: PARAMETERS,
  compute({ phases, groups }) {
    const needed = PARAMETERS.minCount.value;
    if (phases.length < needed) return makeStatement('too-few-saccades', { needed, found: phases.length });
    return {
      value: shareNear(phases),
      n: phases.length,
      interval95: bootstrapInterval95(groups, shareNear),
      noiseFloor: 1 / phases.length,
      support: supportOfCount(phases.length),
    };
  },
});

function shareNear(phases: readonly FastPhase[]): number {
  return phases.filter(({ nearBlink }) => nearBlink).length / phases.length;
}
