import { MAIN_SEQUENCE_DEFAULTS } from '../saccade/mainSequence.ts';
import { kinematicSaccade, type SaccadeShape, saccadeProgress } from '../saccade/profile.ts';
import { OSCILLATOR_CONSTANTS } from './oscillatorParameters.ts';

export type Vector = [number, number, number];

/** Healthy saccades that bring the gaze back to its target when the oscillator rests, laid over its movement. */
export interface CorrectingSaccades {
  /** How far they have moved one axis (0 horizontal, 1 vertical, 2 torsional) so far, deg. */
  offsetDeg(axis: number): number;
  /** One step; `released` means that the oscillator runs, `errorDeg` tells the distance from the target axis by axis. */
  step(released: boolean, errorDeg: (axis: number) => number): void;
}

interface Running {
  readonly step: Vector;
  readonly durationS: number;
  readonly shape: SaccadeShape;
  sinceS: number;
}

export function makeCorrectingSaccades(stepS: number): CorrectingSaccades {
  const { correctionAboveDeg, correctionAfterS } = OSCILLATOR_CONSTANTS;
  const done: Vector = [0, 0, 0];
  let running: Running | undefined;
  let quietS = 0;

  const begin = (error: Vector): void => {
    const sizeDeg = Math.sqrt(error[0] * error[0] + error[1] * error[1]);
    if (sizeDeg < correctionAboveDeg) return;
    const { durationS, shape } = kinematicSaccade(sizeDeg, MAIN_SEQUENCE_DEFAULTS);
    running = { step: [-error[0], -error[1], -error[2]], durationS, shape, sinceS: 0 };
  };

  return {
    offsetDeg: (axis) =>
      running === undefined
        ? done[axis]!
        : done[axis]! + running.step[axis]! * saccadeProgress(running.sinceS / running.durationS, running.shape),
    step(released, errorDeg) {
      quietS = released ? 0 : quietS + stepS;
      if (running !== undefined) {
        running.sinceS += stepS;
        if (running.sinceS < running.durationS) return;
        for (let axis = 0; axis < 3; axis++) done[axis]! += running.step[axis]!;
        running = undefined;
        quietS = 0;
      }
      if (quietS < correctionAfterS) return;
      quietS = 0;
      begin([errorDeg(0), errorDeg(1), errorDeg(2)]);
    },
  };
}
