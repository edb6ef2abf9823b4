import type { Quality, Statement } from '../../recording/index.ts';
import { bootstrapInterval95 } from '../../signal/index.ts';
import type { BodyFinding } from '../measures/defineBodyMeasure.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import type { AnalysedSensor, BodyMeasureInput, Jerk } from '../types.ts';
import { JERK_DEFAULTS } from './parameters.ts';
import { correctedPerMin, type RestCount, restCountOf } from './restCount.ts';
import { sumOfSpans } from './spans.ts';

/** Limits that the measures of a limb at rest share. */
export const REST_PARAMETERS = {
  leastStillMin: {
    value: 0.5,
    unit: 'min',
    source:
      'own: two minutes of rest in the five-minute protocol must give something, with its interval, where jerks leave little of them still',
    meaning: 'still time from which a recording of an hour or less is measured, as poor below `leastStillDayMin`',
  },
  leastStillDayMin: {
    value: 5,
    unit: 'min',
    source: 'own: a few still minutes of a day are no sample of it',
    meaning: 'still time from which a recording of more than an hour is measured',
  },
  goodStillMin: {
    value: 10,
    unit: 'min',
    source: 'own: 10 jerks a minute are then known to a fifth',
    meaning: 'still time from which the quality is good',
  },
  mostPerMin: {
    value: 100,
    unit: '1/min',
    source: 'own: up to it the corrected rate of simulated trains is within a tenth at 50 Hz and more',
    meaning: 'corrected rate above which single jerks are not counted',
  },
  mostDeadFraction: {
    value: 0.4,
    unit: 'fraction',
    source:
      'own: of still time that is within a jerk or just after one; beyond it trains of any rate look alike at 25 Hz',
    meaning: 'dead share above which single jerks are not counted',
  },
  falsePerMin: {
    value: 0.35,
    unit: '1/min',
    source: 'own: goal for quiet wear, held in the tables of accuracy',
    meaning: 'events a minute that may be found where there is no jerk',
  },
} as const;

/** Wear above which a recording is of a day rather than of a protocol, s. */
const DAY_S = 3600;
/** True peak of a short jerk over the level that its fast part must reach. own: at 2.5 times the level 96 % are found. */
const PEAK_OVER_LEVEL = 2.5;
/** Median of the length of a vector of three normal values of SD 1. */
const MEDIAN_LENGTH = 1.5382;

/** The count at rest, or why there is none. */
export function restOf(sensor: AnalysedSensor, input: BodyMeasureInput): RestCount | Statement {
  const count = restCountOf(sensor, input);
  const isDay = sumOfSpans(sensor.wornSpans) > DAY_S;
  const needed = (isDay ? REST_PARAMETERS.leastStillDayMin : REST_PARAMETERS.leastStillMin).value;
  if (count.stillS >= 60 * needed) return count;
  return makeBodyStatement(isDay ? 'jerk-too-little-still-day' : 'jerk-too-little-still', {
    needed,
    found: roundForText(count.stillS / 60),
  });
}

/** Whether jerks follow each other so closely that they cannot be told apart. */
export function isCrowded(count: RestCount): boolean {
  const { mostPerMin, mostDeadFraction } = REST_PARAMETERS;
  return correctedPerMin(count) > mostPerMin.value || count.liveS < (1 - mostDeadFraction.value) * count.stillS;
}

export function supportOfStillness({ stillS }: RestCount): Quality {
  if (stillS >= 60 * REST_PARAMETERS.goodStillMin.value) return 'good';
  return stillS >= 60 * REST_PARAMETERS.leastStillDayMin.value ? 'fair' : 'poor';
}

/** What a limb at rest cannot show: the least jerk, what was taken for knocks, and how little time there was. */
export function restRemarks(sensor: AnalysedSensor, count: RestCount): Statement[] {
  const remarks = [makeBodyStatement('jerk-limit', { limit: roundForText(leastPeakG(sensor)) })];
  const knocks = sensor.jerks?.knockCount ?? 0;
  if (knocks > 0) remarks.push(makeBodyStatement('jerk-knocks', { count: knocks }));
  if (supportOfStillness(count) === 'poor')
    remarks.push(makeBodyStatement('jerk-short', { found: roundForText(count.stillS / 60) }));
  return remarks;
}

/** Peak of a jerk from which it is mostly found, g: by the detector's level, or by the noise where that is higher. */
function leastPeakG({ jerks }: AnalysedSensor): number {
  const parameters = { ...JERK_DEFAULTS, ...jerks?.algorithm.parameters };
  const noiseLevelG = parameters.overMedian * MEDIAN_LENGTH * (jerks?.noiseG ?? 0);
  return PEAK_OVER_LEVEL * Math.max(parameters.leastStillG, Number.isNaN(noiseLevelG) ? 0 : noiseLevelG);
}

/** Share of the worn time in which there were samples. */
export function sampledShare({ wornSpans, seconds }: AnalysedSensor): number {
  let worn = 0;
  let there = 0;
  for (const { startS, endS } of wornSpans) {
    const from = Math.max(0, Math.round(startS - seconds.startS));
    const to = Math.min(seconds.length, Math.round(endS - seconds.startS));
    for (let k = from; k < to; k++) {
      worn++;
      if (seconds.count[k]! > 0) there++;
    }
  }
  return worn === 0 ? 0 : there / worn;
}

/** A statistic of the jerks at rest, with an interval by resampling parts of the still time. */
export function findingOfJerks(
  { sensor, input, least }: { sensor: AnalysedSensor; input: BodyMeasureInput; least: number },
  { of, noiseFloor }: { of: (jerks: readonly Jerk[]) => number; noiseFloor: number },
): BodyFinding | Statement {
  const count = restOf(sensor, input);
  if ('code' in count) return count;
  const found = count.jerks.length;
  if (found < least) return makeBodyStatement('jerk-too-few', { needed: least, found });
  const groups = count.parts.filter((part) => part.length > 0);
  return {
    value: of(count.jerks),
    n: found,
    interval95: bootstrapInterval95<Jerk>(groups, of),
    noiseFloor,
    support: found >= 4 * least ? 'good' : found >= 2 * least ? 'fair' : 'poor',
    validFraction: sampledShare(sensor),
    remarks: isCrowded(count) ? [makeBodyStatement('jerk-overlapping')] : [],
  };
}
