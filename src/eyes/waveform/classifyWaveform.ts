import { COMMON_PARAMETERS } from '../measures/defineMeasure.ts';
import { factsOf } from '../measures/eyeFacts.ts';
import { smallestSaccadeDeg } from '../measures/smallestSaccade.ts';
import type { Evidence, MeasureInput, Waveform, WaveformType } from '../types.ts';
import { type Judgement, observe } from './evidence.ts';
import { judgeBursts } from './judgeBursts.ts';
import { judgeMicro } from './judgeMicro.ts';
import { judgeJerk, judgePendular } from './judgeNystagmus.ts';
import { judgePairs } from './judgePairs.ts';
import { WAVEFORM_PARAMETERS, WAVEFORM_VERSION } from './parameters.ts';
import { type WaveformFeatures, waveformFeatures } from './waveformFeatures.ts';

const P = WAVEFORM_PARAMETERS;

/**
 * The kind of eye movement by the rules of docs/measures/waveform.md, with what speaks for and against each.
 * `cannot-tell` where the recording does not allow to tell, or rules contradict each other; the reason is in the evidence.
 */
export function classifyWaveform(input: MeasureInput): Waveform {
  const algorithm = { id: 'waveform-rules', version: WAVEFORM_VERSION, parameters: { ...WAVEFORM_PARAMETERS } };
  const { validS, validFraction } = factsOf(input);
  const obstacle = obstacleOf({ validS, validFraction, rateHz: input.rateHz });
  if (obstacle !== undefined) return { algorithm, type: 'cannot-tell', evidence: [obstacle] };
  return { algorithm, ...judge(waveformFeatures(input), smallestSaccadeDeg(input, factsOf(input))) };
}

/** The rules themselves: features → type. @param smallestDeg the smallest saccade that could have been found, deg */
export function judge(features: WaveformFeatures, smallestDeg: number): Omit<Waveform, 'algorithm'> {
  const obstacle = obstacleOf(features);
  if (obstacle !== undefined) return { type: 'cannot-tell', evidence: [obstacle] };
  const bursts = judgeBursts(features);
  const micro = bursts.clear === undefined ? judgeMicro(features) : { evidence: [] };
  const jerk = judgeJerk(features);
  const pendular = judgePendular(features);
  const pairs = judgePairs(features);
  const all = [bursts, micro, jerk, pendular, pairs];
  const evidence = all.flatMap((judgement) => judgement.evidence);
  // why: a hint in a few stretches is what filtered noise gives; it must not hide pairs that are clear
  const isFaintHint =
    micro.clear === undefined && features.micro.oscillatingCount < P.microHintShare * features.micro.windowCount;
  const yields = isFaintHint && pairs.clear !== undefined;
  const chosen = choose({ bursts, micro: yields ? { evidence: [] } : micro, jerk, pendular, pairs });
  if (chosen !== undefined) return withAlternative(chosen.type, chosen.alternative, evidence);
  const possible = all.find((judgement) => judgement.possible !== undefined)?.possible;
  if (possible !== undefined) return withAlternative('cannot-tell', possible, evidence);
  if (smallestDeg > P.largestHiddenDeg) {
    return { type: 'cannot-tell', evidence: [observe('wave-too-noisy', { limit: smallestDeg }), ...evidence] };
  }
  const unseen = unseenOf(features);
  if (unseen !== undefined) return { type: 'cannot-tell', evidence: [unseen, ...evidence] };
  const faint = all.find((judgement) => judgement.faint !== undefined)?.faint;
  return withAlternative('none', faint, evidence);
}

type Judgements = Readonly<Record<'bursts' | 'micro' | 'jerk' | 'pendular' | 'pairs', Judgement>>;

/** The first clear type; of two that exclude each other, neither. */
function choose({ bursts, micro, jerk, pendular, pairs }: Judgements) {
  const nystagmus = jerk.clear ?? pendular.clear;
  if (nystagmus !== undefined) {
    if (bursts.clear !== undefined) return { type: 'cannot-tell' as const, alternative: bursts.clear };
    const second = jerk.clear === undefined ? undefined : pendular.clear;
    return { type: nystagmus, alternative: second ?? (jerk.clear === undefined ? jerk.possible : undefined) };
  }
  if (micro.clear !== undefined) return { type: micro.clear, alternative: micro.possible };
  for (const judgement of [bursts, micro, pairs]) {
    if (judgement.clear !== undefined) return { type: judgement.clear, alternative: judgement.possible };
    // why: a doubtful burst is more than a clear pair; what may be opsoclonus is not to be called by a lesser name
    if (judgement.possible !== undefined) return undefined;
  }
  return undefined;
}

function withAlternative(
  type: WaveformType,
  alternative: WaveformType | undefined,
  evidence: readonly Evidence[],
): Omit<Waveform, 'algorithm'> {
  return alternative === undefined || alternative === type ? { type, evidence } : { type, alternative, evidence };
}

/** Why finding nothing means nothing: what is found at such a rate or loss counts, what is not found does not. */
function unseenOf({ rateHz, validFraction }: WaveformFeatures): Evidence | undefined {
  const speaks = { for: ['cannot-tell'] } as const;
  if (!(rateHz >= P.noneMinRateHz * (1 - COMMON_PARAMETERS.rateTolerance))) {
    return observe('wave-too-slow-rate', { rate: rateHz, needed: P.noneMinRateHz }, speaks);
  }
  if (!(validFraction >= P.noneMinValidFraction)) {
    const params = { percent: 100 * validFraction, needed: 100 * P.noneMinValidFraction };
    return observe('wave-too-much-loss', params, speaks);
  }
  return undefined;
}

function obstacleOf({
  validS,
  validFraction,
  rateHz,
}: Pick<WaveformFeatures, 'validS' | 'validFraction' | 'rateHz'>): Evidence | undefined {
  if (!(validS >= P.minValidS)) return observe('wave-too-short', { seconds: validS, needed: P.minValidS });
  if (!(rateHz >= P.minRateHz * (1 - COMMON_PARAMETERS.rateTolerance))) {
    return observe('wave-too-slow-rate', { rate: rateHz, needed: P.minRateHz });
  }
  if (validFraction < P.minValidFraction) {
    return observe('wave-too-much-loss', { percent: 100 * validFraction, needed: 100 * P.minValidFraction });
  }
  return undefined;
}
