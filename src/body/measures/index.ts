import type { BodyMeasure, BodyMeasureInput, BodyResult } from '../types.ts';
import { actionJerkRatio } from './actionJerkRatio.ts';
import { activityMad } from './activityMad.ts';
import { activityMean } from './activityMean.ts';
import { activityP95 } from './activityP95.ts';
import { cadence } from './cadence.ts';
import { harmonicRatioAnteroposterior } from './harmonicRatioAnteroposterior.ts';
import { harmonicRatioMediolateral } from './harmonicRatioMediolateral.ts';
import { harmonicRatioVertical } from './harmonicRatioVertical.ts';
import { interdailyStability } from './interdailyStability.ts';
import { intradailyVariability } from './intradailyVariability.ts';
import { jerkBurden } from './jerkBurden.ts';
import { jerkCoincidence } from './jerkCoincidence.ts';
import { jerkDuration } from './jerkDuration.ts';
import { jerkOrder } from './jerkOrder.ts';
import { jerkSizeMedian } from './jerkSizeMedian.ts';
import { jerkSizeP90 } from './jerkSizeP90.ts';
import { leastActive5h } from './leastActive5h.ts';
import { longestSleep } from './longestSleep.ts';
import { longestStillBout } from './longestStillBout.ts';
import { mediolateralShare } from './mediolateralShare.ts';
import { mostActive10h } from './mostActive10h.ts';
import { napTime } from './napTime.ts';
import { nightSleep } from './nightSleep.ts';
import { nightWakings } from './nightWakings.ts';
import { reachDuration } from './reachDuration.ts';
import { reachOvershoot } from './reachOvershoot.ts';
import { reachPeaks } from './reachPeaks.ts';
import { reachSmoothness } from './reachSmoothness.ts';
import { restJerkRate } from './restJerkRate.ts';
import { sleepOnset } from './sleepOnset.ts';
import { sleepOnsetVariability } from './sleepOnsetVariability.ts';
import { sleepPerDay } from './sleepPerDay.ts';
import { stepRegularity } from './stepRegularity.ts';
import { stimulusJerkRatio } from './stimulusJerkRatio.ts';
import { strideRegularity } from './strideRegularity.ts';
import { strideTime } from './strideTime.ts';
import { strideTimeCv } from './strideTimeCv.ts';
import { swayArea } from './swayArea.ts';
import { swayRms } from './swayRms.ts';
import { swayVelocity } from './swayVelocity.ts';
import { tremorAmplitude } from './tremorAmplitude.ts';
import { tremorFrequency } from './tremorFrequency.ts';
import { tremorShare } from './tremorShare.ts';
import { wakeAfterSleepOnset } from './wakeAfterSleepOnset.ts';
import { walkingTime } from './walkingTime.ts';
import { wornTime } from './wornTime.ts';

/** Every measure of the body, in the order in which they are shown. */
export const BODY_MEASURES: readonly BodyMeasure[] = [
  restJerkRate,
  jerkSizeMedian,
  jerkSizeP90,
  jerkDuration,
  jerkBurden,
  actionJerkRatio,
  stimulusJerkRatio,
  jerkCoincidence,
  jerkOrder,
  tremorFrequency,
  tremorShare,
  tremorAmplitude,
  cadence,
  strideTime,
  strideTimeCv,
  stepRegularity,
  strideRegularity,
  harmonicRatioVertical,
  harmonicRatioAnteroposterior,
  harmonicRatioMediolateral,
  mediolateralShare,
  walkingTime,
  swayRms,
  swayArea,
  swayVelocity,
  reachSmoothness,
  reachPeaks,
  reachDuration,
  reachOvershoot,
  sleepPerDay,
  nightSleep,
  napTime,
  longestSleep,
  wakeAfterSleepOnset,
  nightWakings,
  sleepOnset,
  sleepOnsetVariability,
  wornTime,
  activityMean,
  activityMad,
  activityP95,
  mostActive10h,
  leastActive5h,
  longestStillBout,
  interdailyStability,
  intradailyVariability,
];

/** All measures of a recording, refused ones with their reasons. */
export function measureBody(input: BodyMeasureInput): BodyResult[] {
  return BODY_MEASURES.flatMap((measure) => measure.measure(input));
}
