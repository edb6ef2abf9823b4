import { drawNormal, makeRandom } from '../../signal/index.ts';
import type { GazeSignal } from '../types.ts';

export interface Step {
  readonly atS: number;
  readonly dx: number;
  readonly dy: number;
}

/** Minimum-jerk steps of duration 2.2 ms/deg + 21 ms on white noise; for tests. */
export function signalOfSteps(
  steps: readonly Step[],
  {
    durationS = 3,
    rateHz = 500,
    noiseDeg = 0.01,
    seed = 1,
  }: { durationS?: number; rateHz?: number; noiseDeg?: number; seed?: number } = {},
): GazeSignal & { readonly x: Float64Array; readonly y: Float64Array } {
  const random = makeRandom(seed);
  const length = Math.round(durationS * rateHz);
  const x = Float64Array.from({ length }, () => noiseDeg * drawNormal(random));
  const y = Float64Array.from({ length }, () => noiseDeg * drawNormal(random));
  for (const { atS, dx, dy } of steps) {
    for (let i = Math.max(0, Math.ceil(atS * rateHz)); i < length; i++) {
      const u = Math.min(1, (i / rateHz - atS) / stepDurationS(Math.hypot(dx, dy)));
      const share = u * u * u * (10 + u * (6 * u - 15));
      x[i]! += dx * share;
      y[i]! += dy * share;
    }
  }
  return { startS: 0, rateHz, unit: 'deg', x, y };
}

export function stepDurationS(sizeDeg: number): number {
  return (2.2 * sizeDeg + 21) / 1000;
}

/** Back-to-back steps to and fro along a direction, from `atS`. */
export function flutterSteps(
  count: number,
  sizeDeg: number,
  { atS = 1, directionRad = 0 }: { atS?: number; directionRad?: number } = {},
): Step[] {
  return Array.from({ length: count }, (_, k) => {
    const sign = k % 2 === 0 ? 1 : -1;
    return {
      atS: atS + k * stepDurationS(sizeDeg),
      dx: sign * sizeDeg * Math.cos(directionRad),
      dy: sign * sizeDeg * Math.sin(directionRad),
    };
  });
}
