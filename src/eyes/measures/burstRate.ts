import { defineMeasure } from './defineMeasure.ts';
import { rateOfEvents } from './rateOfEvents.ts';

export const burstRate = defineMeasure({
  id: 'burst-rate',
  version: 1,
  title: 'Bursts per minute',
  unit: '1/min',
  definition:
    'Bursts (three or more saccades with less than 20 ms between neighbours) that begin, divided by the valid time in minutes.',
  sources: ['own', 'LeighZee2015'],
  needs: [],
  minRateHz: 60,
  counts: 'bursts',
  parameters: {},
  compute(facts, input) {
    return rateOfEvents(
      { facts, input, perS: 60 },
      facts.bursts.length,
      facts.windows.map(({ burstStarts }) => burstStarts),
    );
  },
});
