import type { Span } from '../motion/eyeTrack.ts';
import { BURST_GENERATOR_DEFAULTS, generateSaccade } from '../saccade/burstGenerator.ts';
import { drawBetween, type EyeScenario } from './scenario.ts';

/** Fixed numbers of the jumps between two points. */
const JUMP_PARAMETERS = {
  restS: [0.6, 1.5] as const, // s between jumps; chosen: the usual clinical test
  edgeFraction: 0.05, // of the peak speed: the saccade's bounds; chosen
  returnFraction: 0.02, // of the peak speed: the return from an overshoot is over; chosen
};

/** Where a saccade on a grid of 0.1 ms begins and ends, and where its return from the overshoot ends, s from its start. */
function boundsOf(positionDeg: Float64Array): { startS: number; endS: number; settledS: number } {
  const speed = (i: number): number => (positionDeg[i]! - positionDeg[i - 1]!) * 1e4;
  let peakIndex = 1;
  for (let i = 2; i < positionDeg.length; i++) if (Math.abs(speed(i)) > Math.abs(speed(peakIndex))) peakIndex = i;
  const peak = speed(peakIndex);
  const { edgeFraction, returnFraction } = JUMP_PARAMETERS;
  let start = peakIndex;
  while (start > 1 && speed(start - 1) / peak > edgeFraction) start--;
  let end = peakIndex;
  while (end < positionDeg.length - 1 && speed(end) / peak > edgeFraction) end++;
  let settled = end;
  for (let i = end; i < Math.min(end + 1000, positionDeg.length); i++)
    if (Math.abs(speed(i) / peak) > returnFraction) settled = i;
  return { startS: start * 1e-4, endS: end * 1e-4, settledS: settled * 1e-4 };
}

export const healthyJumps: EyeScenario = {
  id: 'healthy-jumps',
  version: 1,
  title: 'Healthy: jumping between two points (burst neuron model)',
  description:
    'Large saccades to and fro between two points, made by the model of the burst neurons with its overshoot and drift.',
  waveform: 'none',
  parameters: [
    {
      id: 'stepDeg',
      unit: 'deg',
      min: 4,
      max: 20,
      meaning: 'distance of the points',
      source: 'chosen: the usual clinical test',
    },
    {
      id: 'loopDelayMs',
      unit: 'ms',
      min: 0.2,
      max: 1.5,
      meaning: 'delay of the inner loop: overshoot',
      source: 'own: docs/model/oculomotor.md',
    },
    {
      id: 'pulseOverStep',
      unit: 'ratio',
      min: 0.95,
      max: 1.05,
      meaning: 'pulse over step: drift after the saccade',
      source: 'LeighZee2015',
    },
    {
      id: 'signalNoiseFraction',
      unit: 'fraction',
      min: 0.1,
      max: 0.3,
      meaning: 'noise that grows with the burst',
      source: 'VanBeers2007',
    },
  ],
  write({ track, values, random }) {
    const chance = random('scenario/jumps');
    const fastPhases: Span[] = [];
    const psos: Span[] = [];
    track.hold(drawBetween(chance, ...JUMP_PARAMETERS.restS));
    for (let side = 1; !track.finished; side = -side) {
      const wayDeg = (side * values.stepDeg!) / 2 - track.at.dxDeg;
      const lastsS = drawBetween(chance, ...JUMP_PARAMETERS.restS);
      const { positionDeg } = generateSaccade(wayDeg, lastsS + 0.01, {
        ...BURST_GENERATOR_DEFAULTS,
        loopDelayS: values.loopDelayMs! / 1000,
        pulseOverStep: values.pulseOverStep!,
        signalNoiseFraction: values.signalNoiseFraction!,
        random: chance,
      });
      const goS = track.atS;
      track.glide(lastsS, (sinceS) => {
        const i = Math.min(positionDeg.length - 2, Math.floor(sinceS * 1e4));
        const part = sinceS * 1e4 - i;
        return { dxDeg: positionDeg[i]! + part * (positionDeg[i + 1]! - positionDeg[i]!), dyDeg: 0 };
      });
      const { startS, endS, settledS } = boundsOf(positionDeg);
      if (goS + settledS >= track.durationS) break;
      fastPhases.push({ startS: goS + startS, endS: goS + endS });
      if (settledS > endS) psos.push({ startS: goS + endS, endS: goS + settledS });
    }
    return { fastPhases, psos };
  },
};
