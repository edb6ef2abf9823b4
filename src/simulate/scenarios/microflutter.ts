import { drawNormal } from '../../signal/index.ts';
import { MINIMUM_JERK } from '../saccade/profile.ts';
import { drawPauseS, type EyeScenario } from './scenario.ts';

export const microflutter: EyeScenario = {
  id: 'microflutter',
  version: 1,
  title: 'Microflutter',
  description: 'Flutter so small that it cannot be seen with the naked eye.',
  waveform: 'microflutter',
  parameters: [
    { id: 'amplitudeDeg', unit: 'deg', min: 0.12, max: 0.5, meaning: 'typical size', source: 'AsheEtAl1991' },
    {
      id: 'frequencyHz',
      unit: 'Hz',
      min: 15,
      max: 28,
      meaning: 'to-and-fro cycles per second',
      source: 'AsheEtAl1991',
    },
    {
      id: 'burstS',
      unit: 's',
      min: 0.4,
      max: 2,
      meaning: 'mean length of a burst',
      source: 'chosen: long enough to hold ten beats',
    },
    {
      id: 'pauseS',
      unit: 's',
      min: 0.5,
      max: 3,
      meaning: 'mean pause between bursts',
      source: 'chosen: enough fixation to measure the noise',
    },
  ],
  // why quiet: larger drift would hide the smallest flutter from any detector.
  personRanges: { driftDegPerS: [0.05, 0.15] },
  write(context) {
    const { track, values } = context;
    const chance = context.random('scenario/microflutter');
    while (!track.finished) {
      track.hold(drawPauseS(chance, values.pauseS!, 0.2));
      const endS = track.atS + drawPauseS(chance, values.burstS!, 0.25);
      let sign = chance() < 0.5 ? -1 : 1;
      for (let beat = 0; track.atS < endS && !track.finished; beat++) {
        const size = values.amplitudeDeg! * Math.max(0.5, 1 + 0.12 * drawNormal(chance));
        const aim = (sign * size) / 2;
        const durationS = (1 + 0.05 * drawNormal(chance)) / (2 * values.frequencyHz!);
        track.saccade(
          { dxDeg: aim - track.at.dxDeg, dyDeg: 0.05 * size * drawNormal(chance) - track.at.dyDeg },
          { durationS: beat === 0 ? durationS * 0.8 : durationS, shape: MINIMUM_JERK },
        );
        sign = -sign;
      }
    }
    return {};
  },
};
