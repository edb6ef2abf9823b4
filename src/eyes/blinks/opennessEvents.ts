import { type Column, quantile } from '../../signal/index.ts';
import type { LidEvent } from './lidEvents.ts';
import { BLINK_PARAMETERS } from './parameters.ts';

/** Values looked at for the open eye; more only cost time. */
const REFERENCE_COUNT = 5000;

/**
 * Closures of the lid: from where it leaves the open eye to where it is back, where it was down between. One that was
 * down for up to 0.5 s is a blink. Loss of openness says nothing about the lid and ends a closure.
 */
export function opennessEvents(openness: Column, rateHz: number): LidEvent[] {
  const stride = Math.max(1, Math.floor(openness.length / REFERENCE_COUNT));
  const sample: number[] = [];
  for (let i = 0; i < openness.length; i += stride) sample.push(openness[i]!);
  const open = quantile(sample, 0.9);
  if (!(open > 0)) return [];
  const closedBelow = BLINK_PARAMETERS.opennessClosed * open;
  const openAbove = BLINK_PARAMETERS.opennessOpen * open;
  const closingCount = Math.round(BLINK_PARAMETERS.maxClosingS * rateHz);
  const openingCount = Math.round(BLINK_PARAMETERS.maxOpeningS * rateHz);
  const events: LidEvent[] = [];
  for (let i = 0; i < openness.length; i++) {
    if (!(openness[i]! < closedBelow)) continue;
    let end = i + 1;
    while (end < openness.length && openness[end]! < closedBelow) end++;
    const isBlink = end - i <= BLINK_PARAMETERS.maxLossS * rateHz;
    let startIndex = i;
    while (startIndex > 0 && i - startIndex < closingCount && openness[startIndex - 1]! < openAbove) startIndex--;
    let endIndex = end;
    while (endIndex < openness.length && endIndex - end < openingCount && openness[endIndex]! < openAbove) endIndex++;
    events.push({ startIndex, endIndex, isBlink });
    i = end;
  }
  return events;
}
