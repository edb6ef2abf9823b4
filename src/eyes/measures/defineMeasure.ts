import type { MeasureResult, Quality, Statement } from '../../recording/index.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { EyeMeasure, MeasureInput } from '../types.ts';
import { type EyeFacts, factsOf } from './eyeFacts.ts';

/** What a measure's own arithmetic gives; the rest (quality from loss, valid share, head) is added here for all. */
export interface Finding {
  readonly value: number;
  readonly n: number;
  readonly interval95?: readonly [number, number] | undefined;
  readonly noiseFloor?: number | undefined;
  /** How well `n` supports the value: see `supportOfCount` and `supportOfTime`. */
  readonly support: Quality;
  readonly remarks?: readonly Statement[];
}

export interface MeasureSpec extends Omit<EyeMeasure, 'page' | 'measure'> {
  /** A finding, or the reason why there is none. Called only where `needs` and `minRateHz` are met. */
  compute(facts: EyeFacts, input: MeasureInput): Finding | Statement;
}

export const COMMON_PARAMETERS = {
  /** Share of a rate by which it may fall short: 59.94 frames per second count as 60. */
  rateTolerance: 0.01,
  /** Valid share from which loss does not lower the quality. chosen: less than one sample in five lost. */
  goodValidFraction: 0.8,
  /** Valid share below which the quality is poor. chosen: half. */
  fairValidFraction: 0.5,
  /** Events from which a value is well supported. chosen: a median of 30 has a standard error of about a quarter SD. */
  goodCount: 30,
  /** Events below which a value is poorly supported. chosen: see goodCount; of 10 it is 0.4 SD. */
  fairCount: 10,
  /** s; usable time below which nothing is said: a 0 there would only mean that nobody could look. chosen. */
  leastTimeS: 1,
  /** Share of the samples that must lie in stretches long enough for a saccade. chosen: half; below it most saccades are cut. */
  leastUnbrokenFraction: 0.5,
  /** s; usable time from which a rate is well supported. chosen. */
  goodTimeS: 20,
  /** s; usable time below which a rate is poorly supported. chosen: a few seconds may hold no burst by chance. */
  fairTimeS: 5,
} as const;

/** A measure with the checks that all share: usable samples, needs, rate; then quality from support, loss and noise floor. */
export function defineMeasure(spec: MeasureSpec): EyeMeasure {
  const { compute, ...head } = spec;
  return {
    ...head,
    page: `docs/measures/${spec.id}.md`,
    measure(input: MeasureInput): MeasureResult {
      const { id, version, unit } = spec;
      const facts = factsOf(input);
      const missing = missingFor(spec, input, facts);
      if (missing !== undefined) return { id, version, unit, status: 'refused', reason: missing };
      const found = compute(facts, input);
      if ('code' in found) return { id, version, unit, status: 'refused', reason: found };
      if (!Number.isFinite(found.value)) {
        return { id, version, unit, status: 'refused', reason: makeStatement('not-defined') };
      }
      const { value, n, interval95, noiseFloor, remarks = [] } = found;
      return {
        id,
        version,
        unit,
        status: 'measured',
        value,
        n,
        ...(interval95?.every(Number.isFinite) ? { interval95 } : {}),
        ...(noiseFloor === undefined || Number.isNaN(noiseFloor) ? {} : { noiseFloor }),
        validFraction: facts.validFraction,
        quality: worstOf([found.support, supportOfLoss(facts.validFraction)]),
        remarks,
      };
    },
  };
}

function missingFor(spec: MeasureSpec, input: MeasureInput, facts: EyeFacts): Statement | undefined {
  if (facts.validS === 0) return makeStatement('no-usable-samples');
  if (spec.needs.includes('degrees') && input.unit !== 'deg') {
    return makeStatement('needs-degrees', { unit: input.unit });
  }
  if (spec.needs.includes('vertical') && !input.segments.some(({ signal }) => signal.y !== undefined)) {
    return makeStatement('needs-vertical');
  }
  if (spec.needs.includes('torsion') && !input.segments.some(({ signal }) => signal.torsion !== undefined)) {
    return makeStatement('needs-torsion');
  }
  if (spec.needs.includes('bothEyes') && !input.segments.some(({ fellow }) => fellow !== undefined)) {
    return makeStatement('needs-both-eyes');
  }
  if (input.rateHz < spec.minRateHz * (1 - COMMON_PARAMETERS.rateTolerance)) {
    return makeStatement('needs-rate', { needed: spec.minRateHz, rate: roundForText(input.rateHz) });
  }
  const { leastTimeS, leastUnbrokenFraction } = COMMON_PARAMETERS;
  if (facts.validS < leastTimeS) {
    return makeStatement('needs-more-time', { needed: leastTimeS, found: roundForText(facts.validS) });
  }
  if (facts.unbrokenFraction < leastUnbrokenFraction) {
    return makeStatement('too-broken', { percent: roundForText(100 * facts.unbrokenFraction) });
  }
  return undefined;
}

export function supportOfCount(count: number): Quality {
  if (count >= COMMON_PARAMETERS.goodCount) return 'good';
  return count >= COMMON_PARAMETERS.fairCount ? 'fair' : 'poor';
}

export function supportOfTime(seconds: number): Quality {
  if (seconds >= COMMON_PARAMETERS.goodTimeS) return 'good';
  return seconds >= COMMON_PARAMETERS.fairTimeS ? 'fair' : 'poor';
}

function supportOfLoss(validFraction: number): Quality {
  if (validFraction >= COMMON_PARAMETERS.goodValidFraction) return 'good';
  return validFraction >= COMMON_PARAMETERS.fairValidFraction ? 'fair' : 'poor';
}

function worstOf(qualities: readonly Quality[]): Quality {
  if (qualities.includes('poor')) return 'poor';
  return qualities.includes('fair') ? 'fair' : 'good';
}
