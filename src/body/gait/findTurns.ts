import { gaussianSmooth } from '../../signal/index.ts';
import type { AlongGravity } from '../orientation/gravityDirection.ts';
import type { MotionSignal, Span } from '../types.ts';
import { TURN_PARAMETERS } from './gaitParameters.ts';

/**
 * Turns of the body about the vertical, s: stretches in which the smoothed rotation goes one way, faster than a limit, by at least half a right angle.
 * undefined without a gyroscope: then turns cannot be seen.
 */
export function findTurns(signal: MotionSignal, { upX, upY, upZ }: AlongGravity): Span[] | undefined {
  const { gyro, rateHz, startS } = signal;
  if (gyro === undefined) return undefined;
  const { smoothingS, leastRateDegPerS, leastAngleDeg } = TURN_PARAMETERS;
  const about = new Float64Array(upX.length);
  for (let i = 0; i < about.length; i++) {
    const rate = gyro.x[i]! * upX[i]! + gyro.y[i]! * upY[i]! + gyro.z[i]! * upZ[i]!;
    // why: a lost sample of the gyroscope must not spread over the whole piece
    about[i] = Number.isFinite(rate) ? rate : 0;
  }
  const yaw = gaussianSmooth(about, smoothingS * rateHz);
  const turns: Span[] = [];
  let from = 0;
  let angle = 0;
  const sideOf = (i: number): number => (Math.abs(yaw[i] ?? 0) < leastRateDegPerS ? 0 : Math.sign(yaw[i]!));
  for (let i = 0; i <= yaw.length; i++) {
    if (i > from && sideOf(i) !== sideOf(from)) {
      if (Math.abs(angle) >= leastAngleDeg) turns.push({ startS: startS + from / rateHz, endS: startS + i / rateHz });
      from = i;
      angle = 0;
    }
    if (sideOf(i) !== 0) angle += yaw[i]! / rateHz;
  }
  return turns;
}
