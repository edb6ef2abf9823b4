import type { Statement } from '../../recording/index.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { MeasureInput } from '../types.ts';
import type { EyeFacts } from './eyeFacts.ts';
import { REFERENCE_MAIN_SEQUENCE } from './referenceMainSequence.ts';

/** Samples a saccade must last to be seen. chosen: explains which sizes 30, 60 and 120 Hz find in oculomotor simulations. */
const MIN_SAMPLES = 1.5;

/**
 * The smallest saccade in deg that could have been found: its peak speed reaches the threshold and it lasts at least
 * 1.5 samples, both by the reference main sequence. NaN where positions are not in degrees or the noise is unknown.
 */
export function smallestSaccadeDeg({ unit, rateHz }: MeasureInput, { speedThreshold }: EyeFacts): number {
  if (unit !== 'deg' || !(speedThreshold > 0)) return Number.NaN;
  const { asymptoteDegPerS, scaleDeg, durationBaseMs, durationSlopeMsPerDeg } = REFERENCE_MAIN_SEQUENCE;
  if (speedThreshold >= asymptoteDegPerS) return Number.NaN;
  const bySpeed = -scaleDeg * Math.log1p(-speedThreshold / asymptoteDegPerS);
  const byRate = ((MIN_SAMPLES * 1000) / rateHz - durationBaseMs) / durationSlopeMsPerDeg;
  return Math.max(bySpeed, byRate);
}

/** What a count of nothing must carry: the limit below which something could have been missed. */
export function noneFoundRemarks(input: MeasureInput, facts: EyeFacts): Statement[] {
  const limit = smallestSaccadeDeg(input, facts);
  if (!Number.isNaN(limit)) return [makeStatement('none-found-size', { limit: roundForText(limit) })];
  if (Number.isNaN(facts.speedThreshold)) return [];
  return [makeStatement('none-found-speed', { limit: roundForText(facts.speedThreshold), unit: input.unit })];
}
