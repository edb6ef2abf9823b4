import type { Room } from '../motion/room.ts';
import type { JerkParameters } from './parameters.ts';
import { copyHeld, takeOffTriangle, triangleLength } from './triangleMean.ts';
import type { WorkRun } from './workRun.ts';

/**
 * The slower side of a run's movement on a grid of about 25 a second: squares of its size over the three axes, g². The filters are sliding means: a value
 * depends on what lies within `slowReachOfS` of it and on nothing else, so that pieces give what the whole gives.
 */
export interface SlowMovement {
  /** 0.56 Hz and faster: all movement, without posture. */
  readonly whole: Float64Array;
  /** 0.56–2.2 Hz: what voluntary movement mostly is. */
  readonly slow: Float64Array;
  readonly rateHz: number;
  /** Values of the run for one of this grid. */
  readonly step: number;
  /** Index in the run of the first value of slow value 0 … */
  readonly from: number;
  /** … and the number of slow value 0 on the grid of the whole signal. */
  readonly first: number;
}

/** chosen: ten times the fastest slow movement. */
const SLOW_RATE_HZ = 25;

export function slowMovement(run: WorkRun, { postureMeanS, slowMeanS }: JerkParameters, room: Room): SlowMovement {
  const { axes, firstIndex } = run;
  const step = slowStepOf(run.rateHz);
  const first = Math.ceil(firstIndex / step);
  const from = first * step - firstIndex;
  const count = Math.max(0, Math.floor((axes[0].length - from) / step));
  const rateHz = run.rateHz / step;
  const whole = room.take('whole', count).fill(0);
  const slow = room.take('slow', count).fill(0);
  const postureLength = triangleLength(postureMeanS, rateHz);
  const slowLength = triangleLength(slowMeanS, rateHz);
  const coarse = room.take('coarse', count);
  const held = room.take('heldCoarse', count + 2 * Math.max(postureLength, slowLength));
  const moved = room.take('moved', count);
  const quick = room.take('quick', count);
  const takeOff = (out: Float64Array, length: number): void => {
    const values = held.subarray(0, count + 2 * length);
    copyHeld(values, coarse, -length, count + length);
    takeOffTriangle(out, values, length);
  };
  if (count === 0) return { whole, slow, rateHz, step, from, first };
  for (const axis of axes) {
    averageInto(coarse, axis, from, step);
    takeOff(moved, postureLength);
    takeOff(quick, slowLength);
    for (let k = 0; k < count; k++) {
      const all = moved[k]!;
      const slowly = all - quick[k]!;
      whole[k]! += all * all;
      slow[k]! += slowly * slowly;
    }
  }
  return { whole, slow, rateHz, step, from, first };
}

/** Values of the working grid for one of the slow grid. */
export function slowStepOf(workRateHz: number): number {
  return Math.max(1, Math.floor(workRateHz / SLOW_RATE_HZ));
}

function averageInto(out: Float64Array, values: Float64Array, from: number, step: number): void {
  const weight = 1 / step;
  // why: nearly all devices come here with four; an inner loop takes twice as long
  if (step === 4) {
    for (let k = 0, i = from; k < out.length; k++, i += 4)
      out[k] = (values[i]! + values[i + 1]! + values[i + 2]! + values[i + 3]!) * weight;
    return;
  }
  for (let k = 0, i = from; k < out.length; k++) {
    let sum = 0;
    for (const end = i + step; i < end; i++) sum += values[i]!;
    out[k] = sum * weight;
  }
}
