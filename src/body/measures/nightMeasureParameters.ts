import { NIGHT_PARAMETERS } from '../sleep/nightsOf.ts';
import { SLEEP_PARAMETERS } from '../sleep/sleepParameters.ts';

/** What every measure of a night rests on. */
export const NIGHT_MEASURE_PARAMETERS = {
  wakeMin: {
    value: SLEEP_PARAMETERS.wakeMin,
    unit: 'min',
    source: 'chosen: what a family notices, and what movement can tell',
    meaning: 'a wake shorter than this belongs to the sleep around it',
  },
  nightMin: {
    value: SLEEP_PARAMETERS.nightMin,
    unit: 'min',
    source: 'chosen: longer than a nap',
    meaning: 'least sleep of a night',
  },
  notWornShare: {
    value: NIGHT_PARAMETERS.notWornShare,
    unit: 'fraction',
    source: 'chosen: half an hour of ten',
    meaning: 'share of a night that may be not worn',
  },
} as const;
