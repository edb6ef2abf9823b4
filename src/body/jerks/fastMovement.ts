import type { Room } from '../motion/room.ts';
import type { JerkParameters } from './parameters.ts';
import { copyHeld, type ThreeColumns, takenOffPower, takeOffTriangles, triangleLength } from './triangleMean.ts';
import type { WorkRun } from './workRun.ts';

/**
 * Square of the size of a run's movement of 3 Hz and faster over the three axes, g², for the values [from, to). A triangular mean is taken off twice, so that
 * a value depends on what lies within 0.5 s and on nothing else: pieces give what the whole gives. Beyond the run's ends its end values hold.
 */
export function fastMovement(
  run: WorkRun,
  [from, to]: readonly [number, number],
  { fastMeanS }: JerkParameters,
  room: Room,
): Float64Array {
  const length = triangleLength(fastMeanS, run.rateHz);
  const inside = from >= 2 * length && to + 2 * length <= run.axes[0].length;
  const held = (axis: Float64Array, place: string): Float64Array => {
    if (inside) return axis.subarray(from - 2 * length, to + 2 * length);
    const values = room.take(place, to - from + 4 * length);
    copyHeld(values, axis, from - 2 * length, to + 2 * length);
    return values;
  };
  const once = (place: string): Float64Array => room.take(place, to - from + 2 * length);
  const [x, y, z] = run.axes;
  const left: ThreeColumns = [once('onceX'), once('onceY'), once('onceZ')];
  takeOffTriangles(left, [held(x, 'heldX'), held(y, 'heldY'), held(z, 'heldZ')], length);
  const power = room.take('fast', to - from);
  takenOffPower(power, left, length);
  return power;
}
