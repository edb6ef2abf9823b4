import type { Statement } from '../../recording/index.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { GazeSignal } from '../types.ts';

/** samples/s below which something cannot be seen; from simulated back-to-back saccades at each rate. */
export const LEAST_RATES = {
  /** Small, fast beats (3 deg and more) are then at least 1.6 samples long. */
  beatsHz: 60,
  peaksHz: 120,
  swingsHz: 200,
  pausesHz: 250,
} as const;

/** What this recording cannot show, with the rate that would. */
export function stateLimits(
  { rateHz, unit }: GazeSignal,
  { isQuietKnown, hasSamples }: { isQuietKnown: boolean; hasSamples: boolean },
): Statement[] {
  const statements: Statement[] = [];
  const rate = roundForText(rateHz);
  const say = (code: Parameters<typeof makeStatement>[0], needed: number): void => {
    if (rateHz < needed) statements.push(makeStatement(code, { rate, needed }));
  };
  say('rate-hides-beats', LEAST_RATES.beatsHz);
  say('rate-hides-peaks', LEAST_RATES.peaksHz);
  say('rate-hides-swings', LEAST_RATES.swingsHz);
  say('rate-hides-pauses', LEAST_RATES.pausesHz);
  if (unit !== 'deg') statements.push(makeStatement('threshold-from-noise', { unit }));
  if (hasSamples && !isQuietKnown) statements.push(makeStatement('noise-from-jitter'));
  return statements;
}
