import { bootstrapInterval95 } from '../../signal/index.ts';
import { type MotionWindow, strideMotionOf } from '../gait/strideMotion.ts';
import { straightShare, supportOfStrides, turnRemarks, walkingOf } from '../gait/walkingOf.ts';
import { makeBodyStatement } from '../statements.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';
import { HARMONIC_PARAMETERS, withSureAxes } from './harmonicFinding.ts';

const { leastStrides, leastStraightS, leastSureness } = HARMONIC_PARAMETERS;

export const mediolateralShare = defineSensorMeasure({
  id: 'mediolateral-share',
  version: 1,
  title: 'Sideways share of the movement of the trunk',
  unit: 'fraction',
  definition:
    'Root mean square of sideways acceleration over the root of the sum of the mean squares of all three axes, each about its mean, in windows of 8 s of straight walking, mean.',
  sources: ['SekineEtAl2013'],
  sign: 'ataxia',
  minRateHz: 25,
  counts: 'strides',
  parameters: { leastStrides, leastStraightS, leastSureness },
  compute(sensor, input) {
    const facts = walkingOf(sensor, input);
    if (facts === undefined || 'code' in facts) return facts;
    const all = strideMotionOf(sensor);
    const motion = withSureAxes(all);
    const windows = motion.flatMap((stretch) => stretch.windows);
    const n = Math.round(windows.reduce((sum, { strideCount }) => sum + strideCount, 0));
    if (motion.reduce((sum, { ratios }) => sum + ratios.length, 0) < leastStrides.value)
      return makeBodyStatement(motion.length < all.length ? 'gait-axes-unsure' : 'not-defined');
    const mean = (list: readonly MotionWindow[], of: (window: MotionWindow) => number): number =>
      list.reduce((sum, window) => sum + of(window) * window.strideCount, 0) /
      list.reduce((sum, { strideCount }) => sum + strideCount, 0);
    const share = ({ rmsG }: MotionWindow): number => rmsG.mediolateral / totalOf(rmsG);
    return {
      value: mean(windows, share),
      n,
      interval95: bootstrapInterval95(
        windows.map((window) => [window]),
        (list) => mean(list, share),
      ),
      noiseFloor: mean(windows, ({ rmsG, noiseG }) => noiseG / totalOf(rmsG)),
      support: supportOfStrides(n, facts.seesTurns),
      validFraction: straightShare(facts) * (motion.length / all.length),
      remarks: turnRemarks(facts),
    };
  },
});

function totalOf({ vertical, anteroposterior, mediolateral }: MotionWindow['rmsG']): number {
  return Math.sqrt(vertical ** 2 + anteroposterior ** 2 + mediolateral ** 2);
}
