import type { Statement } from '../../recording/index.ts';
import { bootstrapInterval95 } from '../../signal/index.ts';
import { type MotionWindow, strideMotionOf } from '../gait/strideMotion.ts';
import { straightShare, supportOfStrides, turnRemarks, walkingOf } from '../gait/walkingOf.ts';
import { makeBodyStatement } from '../statements.ts';
import type { AnalysedSensor, BodyMeasureInput } from '../types.ts';
import type { BodyFinding } from './defineBodyMeasure.ts';

/** Hz; what the trunk moves at without rhythm. chosen, for the floor. */
const BAND_HZ = 3;

/** Mean over the windows of straight walking, with the interval over windows. */
export function regularityFinding(
  sensor: AnalysedSensor,
  input: BodyMeasureInput,
  key: 'stepRegularity' | 'strideRegularity',
): BodyFinding | Statement | undefined {
  const facts = walkingOf(sensor, input);
  if (facts === undefined || 'code' in facts) return facts;
  const windows = strideMotionOf(sensor).flatMap((motion) => motion.windows);
  if (windows.length === 0) return makeBodyStatement('not-defined');
  const mean = (list: readonly MotionWindow[]): number =>
    list.reduce((sum, window) => sum + window[key] * window.strideCount, 0) /
    list.reduce((sum, { strideCount }) => sum + strideCount, 0);
  const n = Math.round(windows.reduce((sum, { strideCount }) => sum + strideCount, 0));
  return {
    value: mean(windows),
    n,
    interval95: bootstrapInterval95(
      windows.map((window) => [window]),
      mean,
    ),
    // why: the SD of the self-likeness of chance movement of that bandwidth, twice
    noiseFloor: 2 / Math.sqrt(2 * BAND_HZ * facts.straightS),
    support: supportOfStrides(n, facts.seesTurns),
    validFraction: straightShare(facts),
    remarks: turnRemarks(facts),
  };
}
