import type { SecondTable } from '../types.ts';

/** Mean direction and activity of equal parts of a table; part `k` is [startS + k × stepS, …). */
export interface AngleTable {
  readonly startS: number;
  readonly stepS: number;
  readonly length: number;
  /** Angle of the sensor's z axis above the horizon, deg: atan2(z, √(x² + y²)) of the medians of the means [VanHeesEtAl2015]. */
  readonly zAngleDeg: Float32Array;
  /** Change of the direction of gravity against the part before, deg, whichever axis it is about. */
  readonly turnDeg: Float32Array;
}

const ANGLE_STEP_S = 5;
/** A part needs samples in more than half of its seconds. */
const LEAST_SHARE = 0.5;

/** Angles every 5 s, from the seconds. The median over five seconds lets single jerks pass unseen. Only where gravity is in the values. */
export function anglesOf(seconds: SecondTable): AngleTable {
  const length = Math.floor(seconds.length / ANGLE_STEP_S);
  const zAngleDeg = new Float32Array(length).fill(Number.NaN);
  const turnDeg = new Float32Array(length).fill(Number.NaN);
  const scratch = new Float64Array(ANGLE_STEP_S);
  let [lastX, lastY, lastZ] = [Number.NaN, Number.NaN, Number.NaN];
  for (let k = 0; k < length; k++) {
    const from = k * ANGLE_STEP_S;
    const x = medianOf(seconds.meanX, from, scratch);
    const y = medianOf(seconds.meanY, from, scratch);
    const z = medianOf(seconds.meanZ, from, scratch);
    zAngleDeg[k] = degrees(Math.atan2(z, Math.hypot(x, y)));
    const cross = Math.hypot(y * lastZ - z * lastY, z * lastX - x * lastZ, x * lastY - y * lastX);
    turnDeg[k] = degrees(Math.atan2(cross, x * lastX + y * lastY + z * lastZ));
    lastX = x;
    lastY = y;
    lastZ = z;
  }
  return { startS: seconds.startS, stepS: ANGLE_STEP_S, length, zAngleDeg, turnDeg };
}

function medianOf(column: Float32Array, from: number, scratch: Float64Array): number {
  let n = 0;
  for (let i = from; i < from + ANGLE_STEP_S; i++) {
    const value = column[i]!;
    if (Number.isNaN(value)) continue;
    let at = n++;
    for (; at > 0 && scratch[at - 1]! > value; at--) scratch[at] = scratch[at - 1]!;
    scratch[at] = value;
  }
  if (n <= LEAST_SHARE * ANGLE_STEP_S) return Number.NaN;
  return (scratch[(n - 1) >> 1]! + scratch[n >> 1]!) / 2;
}

function degrees(radians: number): number {
  return (180 / Math.PI) * radians;
}
