import { drawNormal } from '../../signal/index.ts';
import { backToBackFrequencyHz } from '../saccade/mainSequence.ts';
import { MINIMUM_JERK } from '../saccade/profile.ts';
import { drawPauseS, type EyeScenario } from './scenario.ts';

export const voluntaryNystagmus: EyeScenario = {
  id: 'voluntary-nystagmus-like',
  version: 1,
  title: 'Voluntary flutter (a party trick)',
  description:
    'Fast horizontal trembling that some people can do at will, with the eyes turned in; it tires within seconds.',
  waveform: 'voluntary-nystagmus-like',
  parameters: [
    { id: 'amplitudeDeg', unit: 'deg', min: 0.5, max: 6, meaning: 'typical size at the start', source: 'LeighZee2015' },
    { id: 'burstS', unit: 's', min: 2, max: 12, meaning: 'mean length of a burst', source: 'LeighZee2015' },
    {
      id: 'pauseS',
      unit: 's',
      min: 3,
      max: 8,
      meaning: 'mean pause between bursts',
      source: 'chosen: enough fixation to measure the noise',
    },
    {
      id: 'vergenceDeg',
      unit: 'deg',
      min: 3,
      max: 10,
      meaning: 'turning-in of the eyes meanwhile',
      source: 'LeighZee2015',
    },
    { id: 'miosisMm', unit: 'mm', min: 0.4, max: 1.2, meaning: 'narrowing of the pupil', source: 'LeighZee2015' },
    {
      id: 'fatigueFraction',
      unit: 'fraction',
      min: 0.3,
      max: 0.6,
      meaning: 'loss of size by the end of a burst',
      source: 'chosen: it visibly tires',
    },
  ],
  write(context) {
    const { track, person, values } = context;
    const chance = context.random('scenario/voluntary');
    const inward = new Float64Array(track.length);
    track.hold(1 + 2 * chance());
    while (!track.finished) {
      const lastsS = Math.min(25, drawPauseS(chance, values.burstS!, 1.5));
      turnInInto(inward, track.rateHz, { startS: track.atS - 0.4, endS: track.atS + lastsS });
      const startS = track.atS;
      for (let sign = 1; track.atS < startS + lastsS && !track.finished; sign = -sign) {
        const left = 1 - (values.fatigueFraction! * (track.atS - startS)) / lastsS;
        const size = values.amplitudeDeg! * left * Math.max(0.5, 1 + 0.12 * drawNormal(chance));
        const dxDeg = (sign * size) / 2 - track.at.dxDeg;
        // why slower as it tires: the rate falls with the size, not as it would by the main sequence alone.
        const durationS = (1 + 0.25 * (1 - left)) / (2 * backToBackFrequencyHz(Math.abs(dxDeg), person));
        track.saccade({ dxDeg, dyDeg: -track.at.dyDeg }, { durationS, shape: MINIMUM_JERK });
      }
      track.hold(0.15);
      track.saccade({ dxDeg: -track.at.dxDeg, dyDeg: -track.at.dyDeg }, { person });
      track.hold(drawPauseS(chance, values.pauseS!, 1.5));
    }
    return {
      vergenceDeg: inward.map((v) => v * values.vergenceDeg!),
      miosisMm: inward.map((v) => v * values.miosisMm!),
    };
  },
};

/** Raises a column from 0 to 1 within a span, with flanks of 0.35 s before its ends. */
function turnInInto(column: Float64Array, rateHz: number, span: { startS: number; endS: number }): void {
  const flankS = 0.35;
  const first = Math.max(0, Math.ceil(span.startS * rateHz));
  const last = Math.min(column.length, Math.ceil((span.endS + flankS) * rateHz));
  for (let i = first; i < last; i++) {
    const timeS = i / rateHz;
    const inS = Math.min(1, (timeS - span.startS) / flankS);
    const outS = Math.min(1, Math.max(0, (timeS - span.endS) / flankS));
    column[i] = Math.max(column[i]!, 0.5 * (Math.cos(Math.PI * outS) - Math.cos(Math.PI * inS)));
  }
}
