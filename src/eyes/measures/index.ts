import type { MeasureResult } from '../../recording/index.ts';
import type { EyeMeasure, MeasureInput } from '../types.ts';
import { amplitudeFrequencyRatio } from './amplitudeFrequencyRatio.ts';
import { amplitudeMedian } from './amplitudeMedian.ts';
import { amplitudeP90 } from './amplitudeP90.ts';
import { burstDuration } from './burstDuration.ts';
import { burstRate } from './burstRate.ts';
import { conjugacyCorrelation } from './conjugacyCorrelation.ts';
import { conjugacyGain } from './conjugacyGain.ts';
import { conjugacyLag } from './conjugacyLag.ts';
import { directionAxisRatio } from './directionAxisRatio.ts';
import { directionEntropy } from './directionEntropy.ts';
import { horizontalShare } from './horizontalShare.ts';
import { intersaccadicInterval } from './intersaccadicInterval.ts';
import { longestQuiet } from './longestQuiet.ts';
import { mainSequenceAsymptote } from './mainSequenceAsymptote.ts';
import { mainSequenceDeviation } from './mainSequenceDeviation.ts';
import { mainSequenceScale } from './mainSequenceScale.ts';
import { nearBlinkShare } from './nearBlinkShare.ts';
import { opsoclonusTimeShare } from './opsoclonusTimeShare.ts';
import { oscillationFrequency } from './oscillationFrequency.ts';
import { peakVelocityMedian } from './peakVelocityMedian.ts';
import { peakVelocityP90 } from './peakVelocityP90.ts';
import { retinalSlipMedian } from './retinalSlipMedian.ts';
import { retinalSlipRms } from './retinalSlipRms.ts';
import { saccadeRate } from './saccadeRate.ts';
import { shortIntervalShare } from './shortIntervalShare.ts';
import { slowPhaseSpeed } from './slowPhaseSpeed.ts';
import { spectralBandwidth } from './spectralBandwidth.ts';
import { spectralEntropy } from './spectralEntropy.ts';
import { spectralFrequency } from './spectralFrequency.ts';
import { torsionalShare } from './torsionalShare.ts';
import { verticalShare } from './verticalShare.ts';

/** All eye measures, in the order in which they are shown. A test holds that each has its page and hand test. */
export const EYE_MEASURES: readonly EyeMeasure[] = [
  saccadeRate,
  burstRate,
  opsoclonusTimeShare,
  burstDuration,
  longestQuiet,
  intersaccadicInterval,
  shortIntervalShare,
  oscillationFrequency,
  spectralFrequency,
  spectralBandwidth,
  spectralEntropy,
  amplitudeFrequencyRatio,
  amplitudeMedian,
  amplitudeP90,
  peakVelocityMedian,
  peakVelocityP90,
  mainSequenceAsymptote,
  mainSequenceScale,
  mainSequenceDeviation,
  directionAxisRatio,
  directionEntropy,
  horizontalShare,
  verticalShare,
  torsionalShare,
  conjugacyLag,
  conjugacyGain,
  conjugacyCorrelation,
  nearBlinkShare,
  retinalSlipRms,
  retinalSlipMedian,
  slowPhaseSpeed,
];

/** Every measure of a recording, refusals included, in the order of `EYE_MEASURES`. */
export function measureEyes(input: MeasureInput): MeasureResult[] {
  return EYE_MEASURES.map((measure) => measure.measure(input));
}
