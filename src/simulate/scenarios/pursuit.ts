import { drawNormal } from '../../signal/index.ts';
import { saccadeDurationS } from '../saccade/mainSequence.ts';
import { drawBetween, type EyeScenario, type ScenarioContext, type ScenarioParameter } from './scenario.ts';

/** Fixed numbers of smooth pursuit; textbook knowledge where not said otherwise. */
export const PURSUIT_PARAMETERS = {
  latencyS: 0.13, // s [LeighZee2015]
  lookS: [0.18, 0.4] as const, // s between looks at the error; chosen: one to three catch-up saccades a second
  toleratedDeg: 0.7, // deg, error that is left alone; chosen
  restS: [0.5, 1] as const, // s on the target before it moves off, ramps; chosen
};

const GAIN: ScenarioParameter = {
  id: 'gain',
  unit: 'ratio',
  min: 0.75,
  max: 1,
  meaning: 'eye speed over target speed',
  source: 'LeighZee2015',
};
const ANGLE: ScenarioParameter = {
  id: 'angleDeg',
  unit: 'deg',
  min: -30,
  max: 30,
  meaning: 'direction of the target from horizontal',
  source: 'chosen: mostly sideways, as in clinics',
};

/** Follows `targetDeg` along `angle` until `endS`: smooth with the gain, catch-up saccades where the error grows. */
function follow(context: ScenarioContext, endS: number, target: { at(timeS: number): number; angle: number }): void {
  const { track, person, values } = context;
  const chance = context.random(`scenario/pursuit/${track.atS}`);
  const cos = Math.cos(target.angle);
  const sin = Math.sin(target.angle);
  while (track.atS < endS && !track.finished) {
    const startS = track.atS;
    const from = target.at(startS);
    const lookS = Math.min(drawBetween(chance, ...PURSUIT_PARAMETERS.lookS), endS - startS);
    track.glide(
      lookS,
      (sinceS) => {
        const moved = values.gain! * (target.at(startS + sinceS) - from);
        return { dxDeg: moved * cos, dyDeg: moved * sin };
      },
      'pursuit',
    );
    if (track.atS >= endS - 1e-9 || track.finished) return;
    const error = Math.abs(target.at(track.atS) - (track.at.dxDeg * cos + track.at.dyDeg * sin));
    if (error < PURSUIT_PARAMETERS.toleratedDeg) continue;
    // why ahead: the target goes on while the saccade lasts.
    const landS = track.atS + saccadeDurationS(error, person);
    const aim = target.at(landS) * (1 + 0.02 * drawNormal(chance));
    track.saccade({ dxDeg: aim * cos - track.at.dxDeg, dyDeg: aim * sin - track.at.dyDeg }, { person });
  }
}

export const pursuitSine: EyeScenario = {
  id: 'healthy-pursuit-sine',
  version: 1,
  title: 'Healthy: following a swinging target',
  description: 'Smooth following of a target that swings from side to side, with small catch-up saccades.',
  waveform: 'none',
  parameters: [
    {
      id: 'targetHz',
      unit: 'Hz',
      min: 0.15,
      max: 0.5,
      meaning: 'swings of the target per second',
      source: 'chosen: the usual clinical test',
    },
    {
      id: 'targetDeg',
      unit: 'deg',
      min: 5,
      max: 15,
      meaning: 'reach of the target to either side',
      source: 'chosen: the usual clinical test',
    },
    GAIN,
    ANGLE,
  ],
  write(context) {
    const { track, values } = context;
    track.hold(PURSUIT_PARAMETERS.latencyS);
    follow(context, track.durationS, {
      at: (timeS) => values.targetDeg! * Math.sin(2 * Math.PI * values.targetHz! * timeS),
      angle: values.angleDeg! * (Math.PI / 180),
    });
    return {};
  },
};

export const pursuitRamp: EyeScenario = {
  id: 'healthy-pursuit-ramp',
  version: 1,
  title: 'Healthy: following a target that moves evenly',
  description: 'Smooth following of a target that runs from one side to the other, rests, and runs back.',
  waveform: 'none',
  parameters: [
    {
      id: 'targetDegPerS',
      unit: 'deg/s',
      min: 5,
      max: 20,
      meaning: 'speed of the target',
      source: 'chosen: the usual clinical test',
    },
    {
      id: 'targetDeg',
      unit: 'deg',
      min: 8,
      max: 15,
      meaning: 'reach of the target to either side',
      source: 'chosen: the usual clinical test',
    },
    GAIN,
    ANGLE,
  ],
  write(context) {
    const { track, values, person } = context;
    const chance = context.random('scenario/ramps');
    const angle = values.angleDeg! * (Math.PI / 180);
    for (let side = 1; !track.finished; side = -side) {
      const from = -side * values.targetDeg!;
      const to = side * values.targetDeg!;
      track.saccade(
        { dxDeg: from * Math.cos(angle) - track.at.dxDeg, dyDeg: from * Math.sin(angle) - track.at.dyDeg },
        { person },
      );
      track.hold(drawBetween(chance, ...PURSUIT_PARAMETERS.restS));
      const goS = track.atS;
      track.hold(PURSUIT_PARAMETERS.latencyS);
      const endS = goS + (2 * values.targetDeg!) / values.targetDegPerS!;
      follow(context, endS, { at: (timeS) => from + ((to - from) * (timeS - goS)) / (endS - goS), angle });
      track.hold(0.2);
    }
    return {};
  },
};
