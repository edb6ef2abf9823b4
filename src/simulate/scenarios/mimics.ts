import { drawNormal } from '../../signal/index.ts';
import { drawBetween, drawPauseS, type EyeScenario } from './scenario.ts';

const PULSE_DECAY_S = [0.04, 0.12] as const; // s; chosen: the eye is back within a fifth of a second

export const saccadicPulses: EyeScenario = {
  id: 'saccadic-pulses',
  version: 1,
  title: 'Saccadic pulses',
  description: 'Saccades away from the target that are not held: the eye glides back by itself.',
  waveform: 'none',
  mimic: true,
  parameters: [
    { id: 'amplitudeDeg', unit: 'deg', min: 0.5, max: 5, meaning: 'typical size', source: 'LeighZee2015' },
    {
      id: 'ratePerS',
      unit: '1/s',
      min: 0.3,
      max: 2,
      meaning: 'pulses per second',
      source: 'chosen: from now and then to steady',
    },
  ],
  write(context) {
    const { track, person, values } = context;
    const chance = context.random('scenario/pulses');
    while (!track.finished) {
      track.hold(drawPauseS(chance, 1 / values.ratePerS! - 0.3, 0.15));
      const size = values.amplitudeDeg! * Math.max(0.4, 1 + 0.2 * drawNormal(chance));
      const angle = Math.PI * Math.floor(2 * chance()) + 0.3 * drawNormal(chance);
      track.saccade({ dxDeg: size * Math.cos(angle), dyDeg: size * Math.sin(angle) }, { person });
      const { dxDeg, dyDeg } = track.at;
      const decayS = drawBetween(chance, ...PULSE_DECAY_S);
      track.glide(6 * decayS, (sinceS) => {
        const back = Math.expm1(-sinceS / decayS);
        return { dxDeg: dxDeg * back, dyDeg: dyDeg * back };
      });
    }
    return { frequencyHz: track.fastPhases.length / track.durationS, amplitudeDeg: values.amplitudeDeg! };
  },
};

export const ocularTic: EyeScenario = {
  id: 'ocular-tic',
  version: 1,
  title: 'Ocular tic',
  description:
    'Short volleys of large saccades in varied directions, three or four times a second, with steady gaze between.',
  waveform: 'none',
  mimic: true,
  parameters: [
    { id: 'amplitudeDeg', unit: 'deg', min: 10, max: 40, meaning: 'typical size', source: 'ShawkatEtAl1992' },
    {
      id: 'frequencyHz',
      unit: 'Hz',
      min: 3,
      max: 4,
      meaning: 'to-and-fro cycles per second',
      source: 'ShawkatEtAl1992',
    },
    {
      id: 'pauseS',
      unit: 's',
      min: 1,
      max: 6,
      meaning: 'mean pause between volleys',
      source: 'chosen: tics are separate events',
    },
  ],
  write(context) {
    const { track, person, values } = context;
    const chance = context.random('scenario/tic');
    while (!track.finished) {
      track.hold(drawPauseS(chance, values.pauseS!, 0.5));
      const count = 3 + Math.floor(5 * chance());
      for (let k = 0; k < count && !track.finished; k++) {
        const last = k === count - 1;
        const angle = 2 * Math.PI * chance();
        const reach = last ? 0 : (values.amplitudeDeg! / 2) * drawBetween(chance, 0.7, 1.2);
        const startS = track.atS;
        track.saccade(
          { dxDeg: reach * Math.cos(angle) - track.at.dxDeg, dyDeg: reach * Math.sin(angle) - track.at.dyDeg },
          { person },
        );
        // why a rest: saccades of this size at normal speed are over before the next is due at 3-4 Hz.
        track.hold(startS + drawBetween(chance, 0.9, 1.1) / (2 * values.frequencyHz!) - track.atS);
      }
    }
    return { frequencyHz: values.frequencyHz!, amplitudeDeg: values.amplitudeDeg! };
  },
};
