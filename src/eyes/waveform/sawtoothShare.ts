import { derivativeNoiseGain, principalAxes } from '../../signal/index.ts';
import { RAD_PER_DEG } from '../../units/index.ts';
import { slowVelocity } from '../slowVelocity.ts';
import type { MeasureInput } from '../types.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';

/**
 * Share of windows of 2 s in which the eye moves most of the time, slowly one way and at least twice as fast the other,
 * as far back as forth: jerk nystagmus, however its phases were labelled. Windows with less than half of their samples
 * do not count. 0 where none counts.
 */
export function sawtoothShare(input: MeasureInput): number {
  let windowCount = 0;
  let found = 0;
  for (const segment of input.segments) {
    const { signal, detection } = segment;
    const { vx, vy, rateHz, halfWidth } = slowVelocity(segment, undefined, { spanS: 0.02, wantedHz: 200 });
    const { positionSd } = detection.noise;
    const noise = Number.isNaN(positionSd) ? 0 : positionSd * derivativeNoiseGain(halfWidth, signal.rateHz);
    const least = Math.max(P.movingSd * noise, input.unit === 'deg' ? P.movingDegPerS : 0);
    const length = Math.min(vx.length, Math.round(P.slowWindowS * rateHz));
    const hop = Math.max(1, Math.round(P.slowHopS * rateHz));
    for (let at = 0; length > 0 && at + length <= vx.length; at += hop) {
      const result = isSawtooth(vx.subarray(at, at + length), vy.subarray(at, at + length), least);
      if (result === undefined) continue;
      windowCount++;
      if (result) found++;
    }
  }
  return windowCount === 0 ? 0 : found / windowCount;
}

function isSawtooth(vx: Float32Array, vy: Float32Array, least: number): boolean | undefined {
  const { angleDeg, count } = principalAxes(vx, vy, 'zero');
  if (2 * count < vx.length) return undefined;
  const cosine = Math.cos(angleDeg * RAD_PER_DEG);
  const sine = Math.sin(angleDeg * RAD_PER_DEG);
  const time = [0, 0];
  const path = [0, 0];
  const runs = [0, 0];
  let last = -1;
  for (let i = 0; i < vx.length; i++) {
    const v = cosine * vx[i]! + sine * vy[i]!;
    if (!(Math.abs(v) >= least)) continue;
    const way = v > 0 ? 1 : 0;
    time[way]!++;
    path[way]! += Math.abs(v);
    if (way !== last) runs[way]!++;
    last = way;
  }
  const slow = time[1]! > time[0]! ? 1 : 0;
  const fast = 1 - slow;
  const moving = time[0]! + time[1]!;
  const balance = path[fast]! / path[slow]!;
  return (
    moving >= P.movingShare * count &&
    time[slow]! >= P.slowTimeShare * moving &&
    balance <= P.pathBalance &&
    balance >= 1 / P.pathBalance &&
    path[fast]! / time[fast]! >= (P.speedRatio * path[slow]!) / time[slow]! &&
    runs[fast]! >= P.minPulses
  );
}
