import { intervalOf } from '../intervalOf.ts';
import type { FastPhase, GazeSignal, Interval } from '../types.ts';
import type { NoiseTrack } from './estimateNoise.ts';
import type { FastPhaseParameters } from './parameters.ts';
import type { Velocity } from './velocity.ts';

/**
 * Post-saccadic oscillations: from the end of a saccade that nothing touches to the end of its last swing. A swing is a rise of
 * speed that noise would not make; the next must follow within `psoRestS`.
 */
export function findPsos(
  signal: GazeSignal,
  velocity: Velocity,
  noise: NoiseTrack,
  {
    phases,
    levels,
    parameters,
  }: {
    phases: readonly FastPhase[];
    levels: { restFloor: number; psoFloor: number };
    parameters: FastPhaseParameters;
  },
): Interval[] {
  const psos: Interval[] = [];
  const longest = Math.round(parameters.psoMaxS * velocity.rateHz);
  const restLength = Math.max(2, Math.round(parameters.psoRestS * velocity.rateHz));
  phases.forEach((phase, k) => {
    const from = phase.endIndex;
    const limit = Math.min(velocity.vx.length, from + longest, phases[k + 1]?.startIndex ?? velocity.vx.length);
    const w = Math.floor(from / noise.windowLength);
    if (w >= noise.velocitySd.length) return;
    const rest = Math.max(levels.restFloor, parameters.psoRestSd * noise.velocitySd[w]!) ** 2;
    const swing = Math.max(levels.psoFloor, parameters.psoSd * noise.velocitySd[w]!) ** 2;
    let end = from;
    let above = -1;
    let strong = false;
    for (let i = from; i <= limit && (above >= 0 || i - end <= restLength); i++) {
      const a = i < limit ? velocity.vx[i]! - noise.slowX[w]! : 0;
      const b = i < limit ? velocity.vy[i]! - noise.slowY[w]! : 0;
      const square = a * a + b * b;
      if (square > rest) {
        if (above < 0) above = i;
        if (square > swing) strong = true;
      } else if (above >= 0) {
        if (strong) end = i;
        above = -1;
        strong = false;
      }
    }
    if (end > from) psos.push(intervalOf(signal, from, end));
  });
  return psos;
}
