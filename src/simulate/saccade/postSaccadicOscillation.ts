import type { Random } from '../../signal/index.ts';
import type { TrueFastPhase, TrueInterval } from '../types.ts';

/**
 * The swing of the pupil in its iris after a saccade, as video trackers of the pupil see it: the pupil overshoots the eye
 * by `size` at the end of the saccade and swings back as size * exp(-t / decay) * cos(2 pi t / (T + chirp t) + phase),
 * with B = C = 0 and the phase that makes it start at rest. The inertia of iris and lens is the cause [BouzatFreijeFrapiccini2018].
 */
export const PSO_PARAMETERS = {
  decayS: [0.01, 0.018] as const, // s; chosen: gone after some 30-50 ms
  periodS: [0.028, 0.04] as const, // s; chosen: one and a half swings are seen
  chirp: [0, 0.2] as const, // period growth per s of time; chosen
  ceilingDeg: [0.15, 0.5] as const, // deg, overshoot after large saccades; chosen
  scaleDeg: 4, // deg, amplitude at which 63 % of it is reached; chosen
  seenAboveDeg: 0.03, // deg, the swing counts as one while its envelope is above; chosen: the noise of a good tracker
  shortestS: 0.008, // s, a shorter rest before the next saccade shows no swing; chosen: four samples at 500 Hz
};

/** The traits of one person's iris. */
export interface IrisSwing {
  readonly decayS: number;
  readonly periodS: number;
  readonly chirp: number;
  readonly ceilingDeg: number;
}

export function drawIrisSwing(random: Random): IrisSwing {
  const between = ([low, high]: readonly [number, number]): number => low + (high - low) * random();
  return {
    decayS: between(PSO_PARAMETERS.decayS),
    periodS: between(PSO_PARAMETERS.periodS),
    chirp: between(PSO_PARAMETERS.chirp),
    ceilingDeg: between(PSO_PARAMETERS.ceilingDeg),
  };
}

/** Overshoot in deg at the end of a saccade of `amplitudeDeg`. */
export function overshootDeg(amplitudeDeg: number, iris: IrisSwing): number {
  return -iris.ceilingDeg * Math.expm1(-amplitudeDeg / PSO_PARAMETERS.scaleDeg);
}

/** The swing at `sinceS` after the end of the saccade, 1 at 0, starting at rest. */
export function irisSwing(sinceS: number, iris: IrisSwing): number {
  const phase = -Math.atan(iris.periodS / (2 * Math.PI * iris.decayS));
  const angle = (2 * Math.PI * sinceS) / (iris.periodS + iris.chirp * sinceS) + phase;
  return (Math.exp(-sinceS / iris.decayS) * Math.cos(angle)) / Math.cos(phase);
}

/**
 * What the pupil adds to the eye's position in deg, and where the swings can be seen. During the saccade the overshoot
 * grows with the eye; swings of neighbouring saccades add up.
 */
export function makePupilSwing(
  track: { readonly rateHz: number; readonly length: number },
  phases: readonly TrueFastPhase[],
  iris: IrisSwing,
): { xDeg: Float64Array; yDeg: Float64Array; psos: TrueInterval[] } {
  const xDeg = new Float64Array(track.length);
  const yDeg = new Float64Array(track.length);
  const psos: TrueInterval[] = [];
  const envelopeAtRest = 1 / Math.cos(Math.atan(iris.periodS / (2 * Math.PI * iris.decayS)));
  phases.forEach((phase, k) => {
    const amplitudeDeg = Math.sqrt(phase.dxDeg * phase.dxDeg + phase.dyDeg * phase.dyDeg);
    if (amplitudeDeg === 0) return;
    const sizeDeg = overshootDeg(amplitudeDeg, iris);
    const seenS = iris.decayS * Math.log(Math.max(1, (sizeDeg * envelopeAtRest) / PSO_PARAMETERS.seenAboveDeg));
    const nextS = phases[k + 1]?.startS ?? track.length / track.rateHz;
    const seenEndS = Math.min(phase.endS + seenS, nextS);
    if (seenEndS - phase.endS >= PSO_PARAMETERS.shortestS) psos.push({ startS: phase.endS, endS: seenEndS });
    const last = Math.min(track.length, Math.ceil((phase.endS + 8 * iris.decayS) * track.rateHz));
    for (let i = Math.max(0, Math.ceil(phase.startS * track.rateHz)); i < last; i++) {
      const sinceS = i / track.rateHz - phase.endS;
      const u = 1 + sinceS / (phase.endS - phase.startS);
      const share = sinceS >= 0 ? irisSwing(sinceS, iris) : u * u * (3 - 2 * u);
      xDeg[i]! += (sizeDeg * share * phase.dxDeg) / amplitudeDeg;
      yDeg[i]! += (sizeDeg * share * phase.dyDeg) / amplitudeDeg;
    }
  });
  return { xDeg, yDeg, psos };
}
