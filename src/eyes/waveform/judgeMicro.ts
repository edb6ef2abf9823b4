import type { Evidence } from '../types.ts';
import { type Judgement, observe } from './evidence.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';
import type { WaveformFeatures } from './waveformFeatures.ts';

/** Oscillations too small for the saccade detector, from the spectrum of short stretches. */
export function judgeMicro({ micro, rateHz, unit, validS }: WaveformFeatures): Judgement {
  if (rateHz < P.microMinRateHz) return { evidence: [observe('wave-micro-blind', { rate: rateHz })] };
  const isRare = micro.oscillatingCount * 60 < P.microPerMin * validS;
  if (micro.oscillatingCount < P.microPossibleWindows || isRare) return { evidence: [] };
  const { peakToPeak, frequencyHz, oscillatingCount, windowCount } = micro;
  const params = { amplitude: peakToPeak, frequency: frequencyHz, count: oscillatingCount, windows: windowCount };
  const evidence: Evidence[] = [observe('wave-micro', params, { for: ['microflutter'] })];
  if (unit !== 'deg' || peakToPeak >= P.flutterMinDeg) return { possible: 'flutter', evidence };
  if (oscillatingCount < P.microMinWindows || micro.horizontalFraction < P.microHorizontal) {
    return { possible: 'microflutter', evidence };
  }
  if (peakToPeak < P.voluntaryMinDeg) return { clear: 'microflutter', evidence };
  const speaks = { for: ['voluntary-nystagmus-like'], against: ['microflutter'] } as const;
  const before = evidence.length;
  if (micro.convergence >= P.convergenceDeg) {
    evidence.push(observe('wave-convergence', { degrees: micro.convergence }, speaks));
  }
  if (micro.pupilFall >= P.miosisFall) {
    evidence.push(observe('wave-pupil', { percent: 100 * micro.pupilFall }, speaks));
  }
  if (evidence.length > before) return { clear: 'voluntary-nystagmus-like', possible: 'microflutter', evidence };
  const isOpen = micro.convergence >= P.convergencePossibleDeg || micro.pupilFall >= P.miosisPossibleFall;
  if (isOpen || peakToPeak >= P.microDeg) return { possible: 'microflutter', evidence };
  return { clear: 'microflutter', evidence };
}
