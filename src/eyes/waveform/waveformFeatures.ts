import { factsOf } from '../measures/eyeFacts.ts';
import type { MeasureInput } from '../types.ts';
import { type BurstFeatures, burstFeatures } from './burstFeatures.ts';
import { type MicroFeatures, microFeatures } from './microFeatures.ts';
import { type PairFeatures, pairFeatures } from './pairFeatures.ts';
import { type ResetFeatures, resetFeatures } from './resetFeatures.ts';
import { saccadicFlags } from './saccadicPhases.ts';
import { type SlowFeatures, slowFeatures } from './slowFeatures.ts';

/** Everything that the rules look at, as plain numbers. Sizes in the recording's unit. */
export interface WaveformFeatures {
  readonly unit: MeasureInput['unit'];
  readonly rateHz: number;
  readonly validS: number;
  readonly validFraction: number;
  readonly hasVertical: boolean;
  readonly fastPhaseCount: number;
  /** Share of fast phases as fast as saccades of their size, 0–1. */
  readonly saccadicShare: number;
  readonly bursts: BurstFeatures;
  readonly slow: SlowFeatures;
  readonly resets: ResetFeatures;
  readonly pairs: PairFeatures;
  readonly micro: MicroFeatures;
}

export function waveformFeatures(input: MeasureInput): WaveformFeatures {
  const { validS, validFraction, phases } = factsOf(input);
  const saccadic = input.segments.map(saccadicFlags);
  return {
    unit: input.unit,
    rateHz: input.rateHz,
    validS,
    validFraction,
    hasVertical: input.segments.some(({ signal }) => signal.y !== undefined),
    fastPhaseCount: phases.length,
    saccadicShare: phases.length === 0 ? 0 : saccadic.flat().filter(Boolean).length / phases.length,
    bursts: burstFeatures(input, saccadic),
    slow: slowFeatures(input, saccadic),
    resets: resetFeatures(input, saccadic),
    pairs: pairFeatures(input, saccadic),
    micro: microFeatures(input),
  };
}
