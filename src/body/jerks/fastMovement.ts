import type { JerkParameters } from './parameters.ts';
import { copyHeld, type ThreeColumns, takenOffPower, takeOffTriangles, triangleLength } from './triangleMean.ts';
import type { WorkRun } from './workRun.ts';

/**
 * Square of the size of a run's movement of 3 Hz and faster over the three axes, g², for the values [from, to). A triangular mean is taken off twice, so that
 * a value depends on what lies within 0.5 s and on nothing else: pieces give what the whole gives. Beyond the run's ends its end values hold.
 */
export function fastMovement(run: WorkRun, from: number, to: number, { fastMeanS }: JerkParameters): Float64Array {
  const length = triangleLength(fastMeanS, run.rateHz);
  const held = (axis: Float64Array): Float64Array => {
    const values = new Float64Array(to - from + 4 * length);
    copyHeld(values, axis, from - 2 * length, to + 2 * length);
    return values;
  };
  const once = (): Float64Array => new Float64Array(to - from + 2 * length);
  const [x, y, z] = run.axes;
  const left: ThreeColumns = [once(), once(), once()];
  takeOffTriangles(left, [held(x), held(y), held(z)], length);
  return takenOffPower(left, length);
}
