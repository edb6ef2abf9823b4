import type { Statement } from '../../recording/index.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { MeasureInput } from '../types.ts';

/** Hz below which amplitudes, and below which peak velocities, come out too small: simulation of back-to-back saccades. */
const FULL_AMPLITUDE_RATE_HZ = 118;
const FULL_SPEED_RATE_HZ = 238;

export function amplitudeRemarks({ rateHz }: MeasureInput): Statement[] {
  return rateHz >= FULL_AMPLITUDE_RATE_HZ
    ? []
    : [makeStatement('rate-lowers-amplitude', { rate: roundForText(rateHz) })];
}

export function speedRemarks({ rateHz }: MeasureInput): Statement[] {
  return rateHz >= FULL_SPEED_RATE_HZ ? [] : [makeStatement('rate-lowers-speed', { rate: roundForText(rateHz) })];
}
