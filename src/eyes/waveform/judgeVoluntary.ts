import type { Evidence } from '../types.ts';
import { type Judgement, observe } from './evidence.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';
import type { WaveformFeatures } from './waveformFeatures.ts';

/**
 * Flutter, or like voluntary nystagmus. The movement of one eye cannot tell them apart; fatigue within a burst,
 * convergence and a narrowing pupil can speak for the latter, and one of them is demanded. Else: flutter, with the
 * other named as possible where size, frequency and plane allow it.
 */
export function judgeVoluntary({ bursts, unit }: WaveformFeatures, soFar: readonly Evidence[]): Judgement {
  const evidence = [...soFar];
  const isFast = bursts.frequencyHz >= P.voluntaryMinHz;
  const isSmall = unit !== 'deg' || (bursts.amplitude <= P.voluntaryMaxDeg && bursts.amplitude >= P.voluntaryMinDeg);
  if (!isFast || !isSmall) return { clear: 'flutter', evidence };
  evidence.push(observe('wave-could-be-voluntary', {}, { for: ['voluntary-nystagmus-like'] }));
  const before = evidence.length;
  if (bursts.fatigueFall >= P.fatigueFall) {
    const params = { percent: 100 * bursts.fatigueFall };
    evidence.push(observe('wave-fatigue', params, { for: ['voluntary-nystagmus-like'], against: ['flutter'] }));
  }
  if (unit === 'deg' && bursts.convergence >= P.convergenceDeg) {
    const params = { degrees: bursts.convergence };
    evidence.push(observe('wave-convergence', params, { for: ['voluntary-nystagmus-like'], against: ['flutter'] }));
  }
  if (bursts.pupilFall >= P.miosisFall) {
    const params = { percent: 100 * bursts.pupilFall };
    evidence.push(observe('wave-pupil', params, { for: ['voluntary-nystagmus-like'], against: ['flutter'] }));
  }
  if (evidence.length > before) {
    return { clear: 'voluntary-nystagmus-like', possible: 'flutter', evidence };
  }
  if (!Number.isNaN(bursts.fatigueFall)) {
    evidence.push(observe('wave-no-fatigue', {}, { against: ['voluntary-nystagmus-like'] }));
  }
  const isOpen =
    (unit === 'deg' && bursts.convergence >= P.convergencePossibleDeg) || bursts.pupilFall >= P.miosisPossibleFall;
  if (isOpen) return { possible: 'voluntary-nystagmus-like', evidence };
  return { clear: 'flutter', possible: 'voluntary-nystagmus-like', evidence };
}
