import { childSeed, drawNormal, makeRandom } from '../../../signal/index.ts';
import { drawDirection, scaled, turned, type Vector } from '../movement/vector.ts';
import type { MotionDevice } from './motionDevices.ts';

/** What is wrong with one sensor, and how it is worn. Calibrated = (raw − offset) × gain. */
export interface SensorFaults {
  readonly offsetG: Vector;
  readonly gain: Vector;
  readonly driftGPerC: Vector;
  /** Rows: the axes of the sensor in those of the place. */
  readonly mounting: readonly [Vector, Vector, Vector];
}

/** Draws the faults of one sensor. */
export function drawSensorFaults(device: MotionDevice, seed: number): SensorFaults {
  const random = makeRandom(childSeed(seed, 'faults'));
  const three = (sd: number): Vector => [sd * drawNormal(random), sd * drawNormal(random), sd * drawNormal(random)];
  const offsetG = three(device.offsetSdG);
  const off = three(device.gainSd);
  const driftGPerC = three(device.driftGPerC);
  const turn = makeRandom(childSeed(seed, 'mounting'));
  const axis = drawDirection(turn);
  const angle = device.anyAngle ? 2 * Math.PI * turn() : 0;
  const row = (v: Vector): Vector => turned(v, scaled(axis, angle));
  return {
    offsetG,
    gain: [1 + off[0], 1 + off[1], 1 + off[2]],
    driftGPerC,
    mounting: [row([1, 0, 0]), row([0, 1, 0]), row([0, 0, 1])],
  };
}
