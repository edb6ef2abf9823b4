import type { Stream } from '../../recording/index.ts';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import type { MotionSignal } from '../types.ts';

/** A jerk for tests: one swing to and fro of `durationS`, `sizeG` high. */
export interface MadeJerk {
  readonly timeS: number;
  readonly sizeG: number;
  readonly durationS?: number;
  /** Unit vector; along x where not given. */
  readonly direction?: readonly [number, number, number];
}

export interface MadeMotion {
  readonly seconds: number;
  readonly rateHz?: number;
  readonly noiseG?: number;
  readonly seed?: number;
  readonly startS?: number;
  readonly jerks?: readonly MadeJerk[];
  /** Added to x, g. */
  readonly movement?: (timeS: number) => number;
}

/** A limb in the noise of its sensor, with jerks and movement as told. */
export function madeMotion(made: MadeMotion): MotionSignal & { x: Float64Array; y: Float64Array; z: Float64Array } {
  const { seconds, rateHz = 100, noiseG = 0.003, seed = 1, startS = 0, jerks = [], movement = () => 0 } = made;
  const random = makeRandom(seed);
  const n = Math.round(seconds * rateHz);
  const axis = (gravity: number): Float64Array =>
    Float64Array.from({ length: n }, () => gravity + noiseG * drawNormal(random));
  const [x, y, z] = [axis(0.1), axis(-0.3), axis(0.95)] as const;
  for (let i = 0; i < n; i++) x[i]! += movement(startS + i / rateHz);
  for (const { timeS, sizeG, durationS = 0.1, direction = [1, 0, 0] } of jerks) {
    const from = Math.max(0, Math.ceil((timeS - durationS / 2 - startS) * rateHz));
    const to = Math.min(n - 1, Math.floor((timeS + durationS / 2 - startS) * rateHz));
    for (let i = from; i <= to; i++) {
      const value = sizeG * Math.sin((2 * Math.PI * (startS + i / rateHz - timeS)) / durationS);
      x[i]! += value * direction[0];
      y[i]! += value * direction[1];
      z[i]! += value * direction[2];
    }
  }
  return { startS, rateHz, gravity: 'included', x, y, z };
}

/** A signal as a stream of stored integers, as devices give it. */
export function streamOf(signal: MotionSignal, stepG = 1 / 4096): Stream {
  const stored = (column: ArrayLike<number>): Int16Array =>
    Int16Array.from(column, (value) => (Number.isNaN(value) ? -32768 : Math.round(value / stepG)));
  return {
    id: 'made',
    kind: 'motion',
    startS: signal.startS,
    rateHz: signal.rateHz,
    length: signal.x.length,
    columns: { accelXG: stored(signal.x), accelYG: stored(signal.y), accelZG: stored(signal.z) },
    scale: { accelXG: stepG, accelYG: stepG, accelZG: stepG },
    place: 'left-wrist',
  };
}
