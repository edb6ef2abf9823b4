import type { Random } from '../../signal/index.ts';
import type { EyeTrack, Span } from '../motion/eyeTrack.ts';
import { makeOscillator } from './makeOscillator.ts';
import { OSCILLATOR_CONSTANTS, type OscillatorParameters } from './oscillatorParameters.ts';

/** Blinks loosen the brake: by how much the tone falls, and for how long after the lid is open again. */
export interface BlinkRelease {
  readonly blinks: readonly Span[];
  readonly toneDrop: number;
}

const RELEASE_AFTER_S = 0.2; // s; chosen: eye closure was the strongest trigger, and outlasting [Zangemeister1979]

/** Adds the oscillator's movement to a track, from its first to its last sample, around the origin. */
export function oscillateInto(
  track: EyeTrack,
  parameters: OscillatorParameters,
  { random, release }: { readonly random: Random; readonly release: BlinkRelease },
): void {
  const perSample = Math.ceil(1 / (track.rateHz * OSCILLATOR_CONSTANTS.stepS) - 1e-9);
  const stepS = 1 / (track.rateHz * perSample);
  const oscillator = makeOscillator(parameters, random, stepS);
  const { xDeg, yDeg, torsionDeg } = track;
  let next = 0;
  let loosened = false;
  for (let i = 0; i < track.length; i++) {
    const blink = release.blinks[next];
    if (blink !== undefined && !loosened && i / track.rateHz >= blink.startS) {
      oscillator.set({ omnipauseTone: parameters.omnipauseTone - release.toneDrop });
      loosened = true;
    } else if (blink !== undefined && loosened && i / track.rateHz >= blink.endS + RELEASE_AFTER_S) {
      oscillator.set({ omnipauseTone: parameters.omnipauseTone });
      loosened = false;
      next++;
    }
    const { gaze } = oscillator.step(i === 0 ? 0 : perSample * stepS);
    xDeg[i]! += gaze.xDeg;
    yDeg[i]! += gaze.yDeg;
    torsionDeg[i]! += gaze.torsionDeg;
  }
}
