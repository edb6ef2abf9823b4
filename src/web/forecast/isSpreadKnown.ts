import type { ForecastResult } from './forecastProtocol.ts';

/** Below so many parameter sets their spread says nothing of what is plausible. Chosen. */
const FEW_SETS = 5;

/** Whether enough parameter sets are left after the record to say what is plausible; where not, no count of relapses is told. */
export function isSpreadKnown({ setsLeft }: Pick<ForecastResult, 'setsLeft'>): boolean {
  return setsLeft >= FEW_SETS;
}
