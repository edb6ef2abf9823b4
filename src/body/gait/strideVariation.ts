import type { Stride } from './gaitFacts.ts';

/**
 * SD with which one foot contact is placed against the same contact of the other foot's rhythm, s: the part of the error that does not cancel in a stride time.
 * Measured on straight walks against two reference systems at once (`bench/accuracy/body/gait.ts`). In an even walk it may be less than half of that: the interval of the variation reaches up to what would be
 * there without any correction.
 */
export const CONTACT_SD_S = 0.0073;

/** Coefficient of variation that placing the contacts alone gives: √2·σ/T. σ has a part of its own and one of the sampling (step/√12). */
export function variationFloor(strideS: number, rateHz: number, contactSdS: number = CONTACT_SD_S): number {
  return (Math.SQRT2 * Math.sqrt(contactSdS ** 2 + 1 / rateHz ** 2 / 12)) / strideS;
}

/**
 * Coefficient of variation of stride time within stretches, freed from the error of the contacts: CV² = (SD/T)² − floor². The SD is that about the mean of
 * each stretch, so that a slow and a fast walk do not count as variation. 0 where nothing is left.
 * @param strides values of a sample or resample; their `boutMeanS` and `boutCount` are of the original stretch
 */
export function strideVariation(strides: readonly Stride[], rateHz: number, contactSdS: number = CONTACT_SD_S): number {
  let [squares, sum] = [0, 0];
  for (const { durationS, boutMeanS, boutCount } of strides) {
    if (boutCount < 2) continue;
    squares += ((durationS - boutMeanS) ** 2 * boutCount) / (boutCount - 1);
  }
  for (const { durationS } of strides) sum += durationS;
  const meanS = sum / strides.length;
  const observed = squares / strides.length / meanS ** 2;
  return Math.sqrt(Math.max(0, observed - variationFloor(meanS, rateHz, contactSdS) ** 2));
}
