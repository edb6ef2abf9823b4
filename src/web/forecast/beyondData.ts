import type { ForecastResult } from './forecastProtocol.ts';
import type { ForecastKey } from './texts/en.ts';

/** Keys of the sentences that say in what a forecast goes beyond the data. */
export function beyondData({ fitted, forecast }: Pick<ForecastResult, 'fitted' | 'forecast'>): ForecastKey[] {
  return [...(fitted ? [] : ['notFitted' as const]), ...forecast.flags.map((flag) => `flag.${flag}` as const)];
}
