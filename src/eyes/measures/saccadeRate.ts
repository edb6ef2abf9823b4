import { makeStatement, roundForText } from '../statements.ts';
import { defineMeasure } from './defineMeasure.ts';
import { rateOfEvents } from './rateOfEvents.ts';

const PARAMETERS = {
  manyNearBlinkFraction: {
    value: 0.2,
    unit: 'fraction',
    source: 'chosen: more than blinks cause in an ordinary recording',
    meaning: 'share of saccades near blink or loss from which a remark is made',
  },
} as const;

export const saccadeRate = defineMeasure({
  id: 'saccade-rate',
  version: 1,
  title: 'Saccades per second',
  unit: '1/s',
  definition: 'All saccades, back-to-back ones counted singly, divided by the valid time.',
  sources: ['own'],
  needs: [],
  minRateHz: 60,
  counts: 'saccades',
  parameters: PARAMETERS,
  compute(facts, input) {
    const count = facts.phases.length;
    const near = facts.phases.filter(({ nearBlink }) => nearBlink).length;
    const found = rateOfEvents(
      { facts, input, perS: 1 },
      count,
      facts.windows.map(({ saccadeStarts }) => saccadeStarts),
    );
    if (near <= PARAMETERS.manyNearBlinkFraction.value * count) return found;
    const remark = makeStatement('near-blink-many', { percent: roundForText((100 * near) / count) });
    return { ...found, remarks: [...(found.remarks ?? []), remark] };
  },
});
