import { drawNormal, type Random } from '../../../src/signal/index.ts';

/**
 * Shapes of an injected jerk: acceleration over time, largest size 1, and no speed left at its end. `durationS` is the stretch that holds all but a few
 * percent of the movement. Ours, and no part of the program: neither detector nor simulator knows them.
 */
export const PULSE_SHAPES = {
  /** Speed is a bell: the limb moves on by a step (the pulse of the first study). Five SDs of the bell. */
  bell: (u) => -u * 5 * Math.exp(0.5 - (u * 5) ** 2 / 2),
  /** There and back again: displacement is a bell. Six SDs of it. */
  return: (u) => (1 - (u * 6) ** 2) * Math.exp(-((u * 6) ** 2) / 2),
  /** Quick to begin, slow to end: speed is t² e^(−t). */
  asymmetric: (u) => derivative((v) => (v <= 0 ? 0 : v * v * Math.exp(-v)), 9 * (u + 0.5)),
  /** The same the other way round, as a limb that sinks and is caught: a lapse of posture. */
  lapse: (u) => -derivative((v) => (v <= 0 ? 0 : v * v * Math.exp(-v)), 9 * (0.5 - u)),
  /** Struck and swinging out: two thirds of the size are lost with each swing, of which two fit into the duration. */
  ringing: (u) =>
    derivative(
      (v) => (v <= 0 ? 0 : (1 - Math.exp(-8 * v)) * Math.exp(-2.2 * v) * Math.sin(2 * Math.PI * v)),
      2 * (u + 0.5),
    ),
} as const satisfies Record<string, (u: number) => number>;

export type PulseShape = keyof typeof PULSE_SHAPES;

function derivative(f: (v: number) => number, v: number): number {
  return (f(v + 1e-4) - f(v - 1e-4)) / 2e-4;
}

const PEAKS = new Map<PulseShape, { size: number; at: number }>();

/** Largest size of a shape and where it lies, in durations from the middle. */
function peakOf(shape: PulseShape): { size: number; at: number } {
  const known = PEAKS.get(shape);
  if (known !== undefined) return known;
  let best = { size: 0, at: 0 };
  for (let u = -0.6; u <= 1.5; u += 1e-4) {
    const size = Math.abs(PULSE_SHAPES[shape](u));
    if (size > best.size) best = { size, at: u };
  }
  PEAKS.set(shape, best);
  return best;
}

export interface Pulse {
  readonly shape: PulseShape;
  /** Of the largest acceleration. */
  readonly timeS: number;
  readonly sizeG: number;
  readonly durationS: number;
  /** Unit vector. */
  readonly direction: readonly [number, number, number];
}

export interface ThreeAxes {
  readonly startS: number;
  readonly rateHz: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** Adds pulses to a copy of the axes. */
export function addPulses<T extends ThreeAxes>(background: T, pulses: readonly Pulse[]): T {
  const { startS, rateHz } = background;
  const out = { ...background, x: background.x.slice(), y: background.y.slice(), z: background.z.slice() };
  for (const { shape, timeS, sizeG, durationS, direction } of pulses) {
    const { size, at } = peakOf(shape);
    const middleS = timeS - at * durationS;
    const from = Math.max(0, Math.ceil((middleS - durationS - startS) * rateHz));
    const to = Math.min(out.x.length, Math.floor((middleS + 3 * durationS - startS) * rateHz) + 1);
    for (let i = from; i < to; i++) {
      const value = (sizeG * PULSE_SHAPES[shape]((startS + i / rateHz - middleS) / durationS)) / size;
      out.x[i]! += value * direction[0];
      out.y[i]! += value * direction[1];
      out.z[i]! += value * direction[2];
    }
  }
  return out;
}

export function randomDirection(random: Random): [number, number, number] {
  const v = [drawNormal(random), drawNormal(random), drawNormal(random)] as const;
  const size = Math.hypot(...v);
  return [v[0] / size, v[1] / size, v[2] / size];
}

/** Times of a Poisson process, s. */
export function poissonTimes(random: Random, ratePerS: number, fromS: number, toS: number): number[] {
  const times: number[] = [];
  let timeS = fromS;
  for (;;) {
    timeS -= Math.log(1 - random()) / ratePerS;
    if (timeS >= toS) return times;
    times.push(timeS);
  }
}
