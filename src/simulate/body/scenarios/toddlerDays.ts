import type { MotionScenario } from './motionScenario.ts';

const days = { version: 1, places: ['left-ankle'], durationS: 86_400, makes: 'days' } as const;

export const toddlerDays: MotionScenario = {
  ...days,
  id: 'toddler-days',
  title: 'Days of a toddler',
  description: 'Whole days and nights of a small child: sleep and naps, play, meals, rides, a bath without the sensor.',
  sign: 'none',
  parameters: [
    {
      id: 'fragmentation',
      unit: 'factor',
      min: 0.5,
      max: 1.5,
      meaning: 'wakes in the night, times as many as usual',
      source: 'chosen: 1 is usual',
    },
    { id: 'lethargy', unit: 'fraction', min: 0, max: 0.1, meaning: 'dull and sleepy, 0-1', source: 'chosen: none' },
    {
      id: 'steroids',
      unit: 'fraction',
      min: 0,
      max: 0.1,
      meaning: 'driven and sleepless, 0-1',
      source: 'chosen: none',
    },
    { id: 'jerksPerMin', unit: '1/min', min: 0, max: 0, meaning: 'jerks per minute awake', source: 'chosen: none' },
  ],
};

export const illDays: MotionScenario = {
  ...days,
  id: 'toddler-days-ill',
  title: 'Days of an ill toddler',
  description: 'Broken nights, jerks by day and when drowsy, under steroids or dull.',
  sign: 'sleep',
  parameters: [
    {
      id: 'fragmentation',
      unit: 'factor',
      min: 1.5,
      max: 4,
      meaning: 'wakes in the night, times as many as usual',
      source: 'chosen: broken sleep is usual in the illness',
    },
    {
      id: 'lethargy',
      unit: 'fraction',
      min: 0,
      max: 0.6,
      meaning: 'dull and sleepy, 0-1',
      source: 'chosen: none to marked',
    },
    {
      id: 'steroids',
      unit: 'fraction',
      min: 0,
      max: 1,
      meaning: 'driven and sleepless, 0-1',
      source: 'chosen: none to marked',
    },
    {
      id: 'jerksPerMin',
      unit: '1/min',
      min: 1,
      max: 20,
      logarithmic: true,
      meaning: 'jerks per minute awake',
      source: 'chosen: rare to many',
    },
  ],
};
