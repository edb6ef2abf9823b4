import { drawNormal } from '../../signal/index.ts';
import { drawBetween, drawPauseS, type EyeScenario } from './scenario.ts';

const REST_S = [0.15, 0.25] as const; // s between the saccades of a run, about 200 ms [LeighZee2015]

export const macrosaccadicOscillation: EyeScenario = {
  id: 'macrosaccadic-oscillation',
  version: 1,
  title: 'Macrosaccadic oscillation',
  description:
    'Runs of saccades that overshoot the target to either side, growing and shrinking, with a rest after each.',
  waveform: 'macrosaccadic-oscillation',
  parameters: [
    { id: 'amplitudeDeg', unit: 'deg', min: 4, max: 30, meaning: 'largest saccade of a run', source: 'LeighZee2015' },
    {
      id: 'cycles',
      unit: 'count',
      min: 4,
      max: 10,
      whole: true,
      meaning: 'to-and-fro cycles in a run',
      source: 'chosen: runs of a few seconds',
    },
    {
      id: 'pauseS',
      unit: 's',
      min: 0.5,
      max: 2,
      meaning: 'steady gaze between runs',
      source: 'chosen: long enough to see the run end',
    },
    { id: 'verticalShare', unit: 'fraction', min: 0, max: 0.4, meaning: 'vertical part', source: 'LeighZee2015' },
  ],
  write(context) {
    const { track, person, values } = context;
    const chance = context.random('scenario/oscillation');
    const sizes: number[] = [];
    const lengths: number[] = [];
    while (!track.finished) {
      track.hold(drawPauseS(chance, values.pauseS!, 0.3));
      const saccades = 2 * values.cycles! + 1;
      let sign = chance() < 0.5 ? -1 : 1;
      const startS = track.atS;
      for (let k = 0; k < saccades && !track.finished; k++) {
        // why a sine: crescendo to the middle of the run, decrescendo after it; each saccade passes the target.
        const reach = 0.5 * values.amplitudeDeg! * Math.sin((Math.PI * (k + 0.7)) / (saccades + 0.4));
        const aim = k === saccades - 1 ? 0 : sign * reach * (1 + 0.08 * drawNormal(chance));
        const dxDeg = aim - track.at.dxDeg;
        track.saccade({ dxDeg, dyDeg: aim * values.verticalShare! - track.at.dyDeg }, { person });
        sizes.push(Math.abs(dxDeg) * Math.sqrt(1 + values.verticalShare! ** 2));
        if (k < saccades - 1) track.hold(drawBetween(chance, ...REST_S));
        sign = -sign;
      }
      if (!track.finished) lengths.push((track.atS - startS) / saccades);
    }
    const meanS = lengths.reduce((a, b) => a + b, 0) / lengths.length;
    const sorted = sizes.sort((a, b) => a - b);
    return { frequencyHz: 1 / (2 * meanS), amplitudeDeg: sorted[sorted.length >> 1] ?? Number.NaN };
  },
};
