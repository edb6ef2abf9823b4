import type { Random } from '../../signal/index.ts';
import { makeCorrectingSaccades, type Vector } from './correctingSaccades.ts';
import { makeEyePlant } from './eyePlant.ts';
import { makeHalfCentre } from './halfCentre.ts';
import { makeOmnipause } from './omnipause.ts';
import { OSCILLATOR_CONSTANTS, type OscillatorParameters } from './oscillatorParameters.ts';

export interface EyePose {
  readonly xDeg: number;
  readonly yDeg: number;
  readonly torsionDeg: number;
}

/** The two eyes at one moment. Right, up and clockwise are positive. */
export interface OscillatorState {
  readonly timeS: number;
  readonly left: EyePose;
  readonly right: EyePose;
  /** The mean of both eyes. */
  readonly gaze: EyePose;
  /** Tone of the omnipause neurons, 0 to 1. */
  readonly omnipauseTone: number;
  /** True while that tone is too low to hold the eyes. */
  readonly released: boolean;
}

/** The oscillator, fed with time. Has no clock of its own: `step` says how much time passes. */
export interface Oscillator {
  readonly parameters: OscillatorParameters;
  /** Turns knobs while it runs. */
  set(change: Partial<OscillatorParameters>): void;
  /** Lets `dtS` seconds pass in steps of at most 0.1 ms; what is left over is kept for the next call. */
  step(dtS: number): OscillatorState;
}

/**
 * The rebound oscillator of flutter and opsoclonus in three axes, step by step in real time. Same parameters and same
 * random numbers give the same movement; how the time is cut into calls makes no difference.
 * @param stepS s; the inner step, at most 0.1 ms
 * @throws RangeError for a step outside (0, 0.1 ms]
 */
export function makeOscillator(
  parameters: OscillatorParameters,
  random: Random,
  stepS = OSCILLATOR_CONSTANTS.stepS,
): Oscillator {
  if (!(stepS > 0 && stepS <= OSCILLATOR_CONSTANTS.stepS + 1e-12))
    throw new RangeError(`stepS must be above 0 and at most ${OSCILLATOR_CONSTANTS.stepS}, got ${stepS}`);
  const { triggerS, centringS } = OSCILLATOR_CONSTANTS;
  let all = parameters;
  const omnipause = makeOmnipause(stepS, random);
  const centres = [0, 1, 2].map(() => makeHalfCentre(stepS, random));
  const plants = [0, 1, 2].map(() => makeEyePlant(stepS));
  const corrections = makeCorrectingSaccades(stepS);
  const eye: Vector = [0, 0, 0];
  const kickSide: Vector = [1, 1, 1];
  let stepCount = 0;
  let owedS = 0;
  let kickLeftS = 0;
  let tone = 0;
  const input = { tone: 0, kick: 0 };
  let released = false;

  const gazeAt = (axis: number): number => eye[axis]! + corrections.offsetDeg(axis);

  const oneStep = (): void => {
    const brake = omnipause.step(all);
    tone = brake.tone;
    released = brake.released;
    if (brake.setsOff) {
      kickLeftS = triggerS;
      for (let axis = 0; axis < 3; axis++) kickSide[axis] = random() < 0.5 ? -1 : 1;
    }
    kickLeftS -= stepS;
    const kick = kickLeftS > 0 ? all.triggerDrive : 0;
    input.tone = tone;
    for (let axis = 0; axis < 3; axis++) {
      const pair = axis === 0 ? all.horizontal : axis === 1 ? all.vertical : all.torsional;
      input.kick = kick * kickSide[axis]!;
      const command = pair.gain === 0 ? 0 : centres[axis]!.step(pair, all, input);
      const pull = released ? -gazeAt(axis) / centringS : 0;
      eye[axis] = plants[axis]!.step(pair.gain * command, pull);
    }
    corrections.step(released, gazeAt);
    stepCount++;
  };

  const pose = (gain: number): EyePose => ({
    xDeg: gazeAt(0) * gain,
    yDeg: gazeAt(1) * gain,
    torsionDeg: gazeAt(2) * gain,
  });

  return {
    get parameters() {
      return all;
    },
    set(change) {
      all = { ...all, ...change };
    },
    step(dtS) {
      if (!(dtS >= 0)) throw new RangeError(`dtS must be >= 0, got ${dtS}`);
      owedS += dtS;
      // why the sliver: ten times 0.1 ms must be ten steps, whatever the last bit of the sum.
      while (owedS >= stepS * (1 - 1e-6)) {
        oneStep();
        owedS -= stepS;
      }
      return {
        timeS: stepCount * stepS,
        left: pose(1 - all.yokingFraction / 2),
        right: pose(1 + all.yokingFraction / 2),
        gaze: pose(1),
        omnipauseTone: tone,
        released,
      };
    },
  };
}
