import { OSCILLATOR_CONSTANTS } from './oscillatorParameters.ts';

/** One axis from velocity command to eye: the gaze-holding integrator, pulse plus step, and a plant of two poles. */
export interface EyePlant {
  /** One Euler step with a command in deg/s and a pull (deg/s) on the integrator; returns the eye in deg. */
  step(commandDegPerS: number, pullDegPerS: number): number;
}

export function makeEyePlant(stepS: number): EyePlant {
  const { plantSlowS: slowS, plantFastS: fastS, integratorS } = OSCILLATOR_CONSTANTS;
  let held = 0;
  let middle = 0;
  let eye = 0;
  return {
    step(command, pull) {
      held += stepS * (command + pull - held / integratorS);
      const drive = held + (slowS + fastS) * command;
      middle += (stepS / slowS) * (drive - middle);
      eye += (stepS / fastS) * (middle - eye);
      return eye;
    },
  };
}
