import type { SleepParameters } from './sleepParameters.ts';

/** Least sleep of a nap at an age, min; where the age is not known that of a toddler. */
export function napMinOf(ageYears: number | undefined, { infantYears, infantNapMin, napMin }: SleepParameters): number {
  return ageYears !== undefined && ageYears <= infantYears ? infantNapMin : napMin;
}
