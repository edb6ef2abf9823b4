import { drawNormal, type Random } from '../../signal/index.ts';
import { drawBetween, type EyeScenario } from './scenario.ts';

const STRAY_HZ = 0.15; // Hz, SD by which the pace of the swing strays; chosen: a few per cent

export const pendularNystagmus: EyeScenario = {
  id: 'pendular-nystagmus',
  version: 1,
  title: 'Pendular nystagmus',
  description: 'The eyes swing smoothly to and fro, like a pendulum.',
  waveform: 'pendular-nystagmus',
  parameters: [
    { id: 'frequencyHz', unit: 'Hz', min: 2, max: 6, meaning: 'swings to and fro per second', source: 'LeighZee2015' },
    {
      id: 'amplitudeDeg',
      unit: 'deg',
      min: 0.8,
      max: 6,
      meaning: 'size from one side to the other',
      source: 'LeighZee2015',
    },
    {
      id: 'angleDeg',
      unit: 'deg',
      min: 0,
      max: 180,
      meaning: 'plane of the swing: 0 sideways, 90 up and down',
      source: 'chosen: any plane occurs',
    },
    {
      id: 'roundness',
      unit: 'fraction',
      min: 0,
      max: 0.5,
      meaning: '0 a line, 1 a circle',
      source: 'chosen: lines and ellipses occur',
    },
    {
      id: 'saccadesPerS',
      unit: '1/s',
      min: 0,
      max: 0.5,
      meaning: 'small saccades laid over it',
      source: 'chosen: people look around a little',
    },
  ],
  write(context) {
    const { track, values } = context;
    const chance = context.random('scenario/swing');
    const phases = wanderingPhase(
      track.length,
      values.frequencyHz! / track.rateHz,
      context.random('scenario/rhythm'),
      track.rateHz,
    );
    const half = values.amplitudeDeg! / 2;
    const angle = values.angleDeg! * (Math.PI / 180);
    while (!track.finished) {
      track.hold(values.saccadesPerS! > 0.02 ? 0.3 - Math.log(1 - chance()) / values.saccadesPerS! : track.durationS);
      const size = drawBetween(chance, 0.5, 3);
      const way = 2 * Math.PI * chance();
      // why half the way home: the eye must not walk off over an hour.
      const step = {
        dxDeg: size * Math.cos(way) - 0.5 * track.at.dxDeg,
        dyDeg: size * Math.sin(way) - 0.5 * track.at.dyDeg,
      };
      if (!track.finished) track.saccade(step, { person: context.person });
    }
    for (let i = 0; i < track.length; i++) {
      const along = half * Math.sin(2 * Math.PI * phases[i]!);
      const across = half * values.roundness! * Math.cos(2 * Math.PI * phases[i]!);
      track.xDeg[i]! += along * Math.cos(angle) - across * Math.sin(angle);
      track.yDeg[i]! += along * Math.sin(angle) + across * Math.cos(angle);
    }
    const cycles = phases[phases.length - 1]! - phases[0]!;
    return { frequencyHz: (cycles * track.rateHz) / Math.max(1, track.length - 1), amplitudeDeg: values.amplitudeDeg! };
  },
};

/** Phase in cycles of a rhythm whose pace strays a little, smoothly, and comes back. */
function wanderingPhase(length: number, cyclesPerSample: number, random: Random, rateHz: number): Float64Array {
  const phases = new Float64Array(length);
  const keep = Math.exp(-1 / (0.5 * rateHz));
  const kick = STRAY_HZ * Math.sqrt(1 - keep * keep);
  let stray = 0;
  let phase = random();
  for (let i = 0; i < length; i++) {
    phases[i] = phase;
    stray = keep * stray + kick * drawNormal(random);
    phase += cyclesPerSample + stray / rateHz;
  }
  return phases;
}
