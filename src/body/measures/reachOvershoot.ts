import { median } from '../../signal/index.ts';
import { reachFactsOf } from '../reach/reachFacts.ts';
import { makeBodyStatement } from '../statements.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';
import { reachFinding } from './reachFinding.ts';
import { REACH_MEASURE_PARAMETERS } from './reachParameters.ts';

export const reachOvershoot = defineSensorMeasure({
  id: 'reach-overshoot',
  version: 1,
  title: 'Overshoot of a reach, median',
  unit: 'fraction',
  definition:
    'How far a reach goes beyond its end, along the straight line from start to end, over the distance; median over reaches. From positions only.',
  sources: ['own'],
  sign: 'ataxia',
  minRateHz: 25,
  counts: 'reaches',
  parameters: REACH_MEASURE_PARAMETERS,
  compute(sensor, input) {
    const facts = reachFactsOf(sensor, input);
    if (facts === undefined || 'code' in facts) return facts;
    if (facts.reaches.some(({ path }) => path === undefined)) return makeBodyStatement('gait-reach-needs-positions');
    return reachFinding(
      sensor,
      input,
      ({ path }) => path!.overshoot,
      median,
      () => median(facts.reaches.map(({ path }) => path!.overshootFloor)),
    );
  },
});
