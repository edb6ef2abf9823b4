import type { NoiseTrack } from './estimateNoise.ts';
import type { FastPhaseParameters } from './parameters.ts';
import { splitRun } from './splitRun.ts';
import type { Velocity } from './velocity.ts';

/** One rise and fall of speed: a saccade, one beat, one swing of the pupil, or noise. */
export interface Lobe {
  /** Samples [start, end) above the rest level, cut at the speed minimum where lobes touch. */
  readonly start: number;
  readonly end: number;
  readonly peak: number;
  /** Speed at the peak relative to the slow velocity, unit/s. */
  readonly peakSpeed: number;
  /** Displacement of [start, end) from filtered velocity less the slow velocity, unit. */
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
  /** What holds around the lobe: noise SD, the part of it that white jitter explains, and slow velocity, unit/s. */
  readonly velocitySd: number;
  readonly whiteSd: number;
  readonly slowX: number;
  readonly slowY: number;
}

export interface LobeLevels {
  /** Lowest rest level, and lowest peak of a lobe that is kept, unit/s. */
  readonly restFloor: number;
  readonly peakFloor: number;
}

export interface Around {
  readonly velocitySd: number;
  readonly whiteSd: number;
  readonly slowX: number;
  readonly slowY: number;
}

/** All lobes whose peak reaches `besideSd` noise SDs and the floor, in order. Loss ends a lobe. */
export function findLobes(
  velocity: Velocity,
  noise: NoiseTrack,
  { levels, parameters }: { levels: LobeLevels; parameters: FastPhaseParameters },
): Lobe[] {
  const { vx, vy } = velocity;
  const lobes: Lobe[] = [];
  const { windowLength } = noise;
  let start = -1;
  let strong = false;
  for (let w = 0; w < noise.velocitySd.length; w++) {
    const sd = noise.velocitySd[w]!;
    const rest = Math.max(levels.restFloor, parameters.restSd * sd) ** 2;
    const peak = Math.max(levels.peakFloor, parameters.besideSd * sd) ** 2;
    const slowX = noise.slowX[w]!;
    const slowY = noise.slowY[w]!;
    const end = Math.min(vx.length, (w + 1) * windowLength);
    for (let i = w * windowLength; i < end; i++) {
      const a = vx[i]! - slowX;
      const b = vy[i]! - slowY;
      const square = a * a + b * b;
      if (square > rest) {
        if (start < 0) start = i;
        if (square > peak) strong = true;
      } else if (start >= 0) {
        if (strong) splitRun(velocity, { start, end: i, around: around(noise, start) }, parameters, lobes);
        start = -1;
        strong = false;
      }
    }
  }
  if (start >= 0 && strong) {
    splitRun(velocity, { start, end: vx.length, around: around(noise, start) }, parameters, lobes);
  }
  return lobes;
}

function around(noise: NoiseTrack, i: number): Around {
  const w = Math.floor(i / noise.windowLength);
  return {
    velocitySd: noise.velocitySd[w]!,
    whiteSd: noise.whiteSd[w]!,
    slowX: noise.slowX[w]!,
    slowY: noise.slowY[w]!,
  };
}

/** Speed that a lobe's peak must reach to be no noise, unit/s: `peakSd` SDs of white jitter, `wanderSd` of what exceeds it. */
export function peakLevel(
  { velocitySd, whiteSd }: { velocitySd: number; whiteSd: number },
  { peakSd, wanderSd }: FastPhaseParameters,
): number {
  const wander = Math.max(0, velocitySd * velocitySd - whiteSd * whiteSd);
  return Math.sqrt(peakSd * peakSd * (velocitySd * velocitySd - wander) + wanderSd * wanderSd * wander);
}
