import { drawNormal, type Random } from '../../signal/index.ts';
import type { Step } from '../motion/eyeTrack.ts';
import { saccadeDurationS } from '../saccade/mainSequence.ts';
import { drawBetween, type EyeScenario, type ScenarioContext, type ScenarioParameter } from './scenario.ts';

/** Fixed numbers of jerk nystagmus: slow drifts that fast phases undo. */
export const NYSTAGMUS_PARAMETERS = {
  beatScatterFraction: 0.12, // chosen: beats of one recording differ by some per cent
  shortestSlowFraction: 0.4, // of a cycle [LeighZee2015]; a beat that leaves less is slowed down
  curve: 2, // exponential slow phases: initial over final speed is exp(curve); chosen
};

const SLOW_SHAPES = ['linear', 'slowing', 'quickening'] as const;

/** Share of a slow phase that is done at its own time `u`, 0 to 1. */
export function slowPhaseProgress(u: number, shape: (typeof SLOW_SHAPES)[number]): number {
  const k = NYSTAGMUS_PARAMETERS.curve;
  if (shape === 'linear') return u;
  if (shape === 'slowing') return Math.expm1(-k * u) / Math.expm1(-k);
  return Math.expm1(k * u) / Math.expm1(k);
}

const FREQUENCY: ScenarioParameter = {
  id: 'frequencyHz',
  unit: 'Hz',
  min: 1,
  max: 5,
  meaning: 'beats per second',
  source: 'LeighZee2015',
};
const AMPLITUDE: ScenarioParameter = {
  id: 'amplitudeDeg',
  unit: 'deg',
  min: 1.5,
  max: 10,
  meaning: 'typical size of a beat',
  source: 'chosen: slow phases of 3-50 deg/s',
};

/** One beat: the slow phase along `slowAngle`, then the fast phase to `from` again. */
function writeBeat(
  { track, person }: ScenarioContext,
  chance: Random,
  beat: {
    amplitudeDeg: number;
    frequencyHz: number;
    slowAngle: number;
    shape: (typeof SLOW_SHAPES)[number];
    aim: Step;
  },
): void {
  const scatter = (): number => Math.max(0.5, 1 + NYSTAGMUS_PARAMETERS.beatScatterFraction * drawNormal(chance));
  const size = beat.amplitudeDeg * scatter();
  const fastS = saccadeDurationS(size, person);
  const cycleS = scatter() / beat.frequencyHz;
  const slowS = Math.max(cycleS - fastS, (fastS * NYSTAGMUS_PARAMETERS.shortestSlowFraction) / 0.6);
  const dx = size * Math.cos(beat.slowAngle);
  const dy = size * Math.sin(beat.slowAngle);
  track.glide(slowS, (sinceS) => {
    const done = slowPhaseProgress(sinceS / slowS, beat.shape);
    return { dxDeg: dx * done, dyDeg: dy * done };
  });
  // why the aim: fast phases bring the eye to where it looks, so that scatter does not add up.
  const start: Step = { dxDeg: beat.aim.dxDeg - dx / 2, dyDeg: beat.aim.dyDeg - dy / 2 };
  track.saccade({ dxDeg: start.dxDeg - track.at.dxDeg, dyDeg: start.dyDeg - track.at.dyDeg }, { person });
}

/** Beats per second of the whole recording and the size asked for. */
function beatMeasures(
  { track, values }: ScenarioContext,
  timeS: number,
): { frequencyHz: number; amplitudeDeg: number } {
  return { frequencyHz: track.fastPhases.length / timeS, amplitudeDeg: values.amplitudeDeg! };
}

export const jerkNystagmus: EyeScenario = {
  id: 'jerk-nystagmus',
  version: 1,
  title: 'Jerk nystagmus',
  description: 'The eyes drift slowly to one side and jump back, again and again.',
  waveform: 'jerk-nystagmus',
  parameters: [
    FREQUENCY,
    AMPLITUDE,
    {
      id: 'slowShape',
      unit: '0, 1 or 2',
      min: 0,
      max: 2,
      whole: true,
      meaning: 'slow phase: 0 even, 1 slowing, 2 quickening',
      source: 'LeighZee2015',
    },
    {
      id: 'planeIndex',
      unit: '0 to 3',
      min: 0,
      max: 3,
      whole: true,
      meaning: 'slow phase to 0 left, 1 right, 2 down, 3 up',
      source: 'LeighZee2015',
    },
    {
      id: 'tiltDeg',
      unit: 'deg',
      min: -20,
      max: 20,
      meaning: 'tilt of the plane',
      source: 'chosen: cameras and heads are tilted',
    },
  ],
  write(context) {
    const { track, values } = context;
    const chance = context.random('scenario/beats');
    const slowAngle = ([180, 0, -90, 90][values.planeIndex!]! + values.tiltDeg!) * (Math.PI / 180);
    const shape = SLOW_SHAPES[values.slowShape!]!;
    while (!track.finished) {
      writeBeat(context, chance, {
        amplitudeDeg: values.amplitudeDeg!,
        frequencyHz: values.frequencyHz!,
        slowAngle,
        shape,
        aim: { dxDeg: 0, dyDeg: 0 },
      });
    }
    return beatMeasures(context, track.durationS);
  },
};

export const gazeEvokedNystagmus: EyeScenario = {
  id: 'gaze-evoked-nystagmus',
  version: 1,
  title: 'Gaze-evoked nystagmus',
  description: 'Looking to the side cannot be held: the eyes drift back to the middle and jump out again.',
  waveform: 'jerk-nystagmus',
  parameters: [
    { ...FREQUENCY, max: 3 },
    { ...AMPLITUDE, max: 6 },
    {
      id: 'eccentricityDeg',
      unit: 'deg',
      min: 15,
      max: 30,
      meaning: 'how far to the side one looks',
      source: 'LeighZee2015',
    },
    {
      id: 'middleS',
      unit: 's',
      min: 1,
      max: 3,
      meaning: 'time spent looking straight ahead',
      source: 'chosen: rests between looks to the side',
    },
  ],
  write(context) {
    const { track, values, person } = context;
    const chance = context.random('scenario/beats');
    let sideS = 0;
    for (let side = chance() < 0.5 ? -1 : 1; !track.finished; side = -side) {
      track.hold(values.middleS!);
      const startS = track.atS;
      const aim = { dxDeg: side * values.eccentricityDeg!, dyDeg: 0 };
      track.saccade({ dxDeg: aim.dxDeg - track.at.dxDeg, dyDeg: -track.at.dyDeg }, { person });
      const endS = track.atS + drawBetween(chance, 5, 9);
      while (track.atS < endS && !track.finished) {
        writeBeat(context, chance, {
          amplitudeDeg: values.amplitudeDeg!,
          frequencyHz: values.frequencyHz!,
          slowAngle: side > 0 ? Math.PI : 0,
          shape: 'slowing',
          aim,
        });
      }
      sideS += track.atS - startS;
      track.saccade({ dxDeg: -track.at.dxDeg, dyDeg: -track.at.dyDeg }, { person });
    }
    return beatMeasures(context, sideS);
  },
};
