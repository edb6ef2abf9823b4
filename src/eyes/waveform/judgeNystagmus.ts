import type { Evidence } from '../types.ts';
import { type Judgement, observe, SACCADIC_OSCILLATIONS } from './evidence.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';
import type { WaveformFeatures } from './waveformFeatures.ts';

/** A slow drift that saccades undo, neighbouring ones the same way; from single saccades, or from windows of velocity. */
export function judgeJerk(features: WaveformFeatures): Judgement {
  const { resets, slow, unit, validS } = features;
  const evidence: Evidence[] = [];
  if (slow.sawtoothShare >= P.jerkWindowPossibleShare) {
    evidence.push(observe('wave-sawtooth', { percent: 100 * slow.sawtoothShare }, { for: ['jerk-nystagmus'] }));
  }
  const count = Math.round(resets.resetShare * resets.slowPhaseCount);
  const tooFew = count < P.possibleQuickPhases || count / validS < P.quickMinPerS;
  const tooSlow = unit === 'deg' && !(resets.slowSpeed >= P.driftDegPerS);
  const isReset = resets.resetShare >= P.resetPossibleShare && !tooFew && !tooSlow;
  if (isReset) evidence.push(...resetEvidence(features));
  const isOneWay = resets.agreement >= P.quickAgreement;
  const isClear = isReset && count >= P.minQuickPhases && isOneWay && resets.resetShare >= P.resetShare;
  // why: pursuit with catch-up saccades moves to and fro as well, but its saccades do not undo the drift before them
  const isContradicted = resets.slowPhaseCount >= P.minQuickPhases && resets.resetShare < P.resetPossibleShare;
  if (isClear || (slow.sawtoothShare >= P.jerkWindowShare && !isContradicted)) {
    return { clear: 'jerk-nystagmus', evidence };
  }
  const isPossible = isReset && (isOneWay || resets.resetShare >= P.resetShare);
  if (isPossible || slow.sawtoothShare >= P.jerkWindowPossibleShare) return { possible: 'jerk-nystagmus', evidence };
  if (!isReset) evidence.push(observe('wave-no-drift', {}, { against: ['jerk-nystagmus'] }));
  return { evidence };
}

function resetEvidence({ resets, unit }: WaveformFeatures): Evidence[] {
  const agreement = { agreement: resets.agreement };
  return [
    observe('wave-drift-reset', { percent: 100 * resets.resetShare }, { for: ['jerk-nystagmus'] }),
    observe(
      'wave-slow-speed',
      { speed: resets.slowSpeed, unit, percent: 100 * resets.slowTimeFraction },
      { for: ['jerk-nystagmus'], against: [...SACCADIC_OSCILLATIONS, 'square-wave-jerks'] },
    ),
    resets.agreement >= P.quickAgreement
      ? observe('wave-quick-one-way', agreement, { for: ['jerk-nystagmus'] })
      : observe('wave-quick-both-ways', agreement, { against: ['jerk-nystagmus'] }),
  ];
}

/** A smooth oscillation between saccades. */
export function judgePendular({ slow, unit }: WaveformFeatures): Judgement {
  if (slow.sinusoidShare < P.pendularPossibleShare) {
    return { evidence: [observe('wave-no-sinusoid', {}, { against: ['pendular-nystagmus'] })] };
  }
  const params = { percent: 100 * slow.sinusoidShare, frequency: slow.frequencyHz, size: slow.peakToPeak, unit };
  const evidence = [
    observe('wave-sinusoid', params, { for: ['pendular-nystagmus'], against: [...SACCADIC_OSCILLATIONS, 'none'] }),
  ];
  const isSteady = !(slow.frequencySpread > P.frequencySpread);
  return slow.sinusoidShare >= P.pendularShare && isSteady
    ? { clear: 'pendular-nystagmus', evidence }
    : { possible: 'pendular-nystagmus', evidence };
}
