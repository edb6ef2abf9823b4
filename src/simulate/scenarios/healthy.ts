import { drawNormal } from '../../signal/index.ts';
import { drawBetween, type EyeScenario, type ScenarioContext } from './scenario.ts';

/** Fixed numbers of ordinary looking; microsaccade and fixation figures are textbook knowledge, the rest chosen. */
export const LOOKING_PARAMETERS = {
  microsaccadeDeg: [0.1, 0.8] as const, // deg [MartinezCondeMacknikHubel2004]
  microsaccadeRestS: 0.2, // s, shortest time between microsaccades that are not a pair
  pairFraction: 0.3, // microsaccades that are undone by a second one
  pairRestS: [0.15, 0.35] as const, // s until the second one
  fixationS: [0.15, 0.6] as const, // s, free viewing
  fieldXDeg: 15, // deg, gaze stays within
  fieldYDeg: 10,
  correctionRestS: [0.12, 0.22] as const, // s until a correcting saccade
};

/** Rests on a target for `durationS` with microsaccades at `perS`; ends where it began but for their errors. */
export function fixate(context: ScenarioContext, durationS: number, perS: number): void {
  const { track, person } = context;
  const chance = context.random(`scenario/fixation/${track.atS}`);
  const endS = track.atS + durationS;
  const home = track.at;
  const [smallest, largest] = LOOKING_PARAMETERS.microsaccadeDeg;
  const small = (dxDeg: number, dyDeg: number): void => track.saccade({ dxDeg, dyDeg }, { person });
  for (;;) {
    const restS = LOOKING_PARAMETERS.microsaccadeRestS - (perS > 0 ? Math.log(1 - chance()) / perS : -1e9);
    const sizeDeg = smallest * (largest / smallest) ** chance();
    const paired = chance() < LOOKING_PARAMETERS.pairFraction;
    const pairRestS = drawBetween(chance, ...LOOKING_PARAMETERS.pairRestS);
    // why mostly sideways: microsaccades are.
    const angle = Math.PI * Math.floor(2 * chance()) + 0.35 * drawNormal(chance);
    if (track.finished || track.atS + restS + 0.06 + (paired ? pairRestS + 0.06 : 0) > endS) break;
    track.hold(restS);
    const from = track.at;
    small(
      sizeDeg * Math.cos(angle) + 0.5 * (home.dxDeg - from.dxDeg),
      sizeDeg * Math.sin(angle) + 0.5 * (home.dyDeg - from.dyDeg),
    );
    if (!paired) continue;
    track.hold(pairRestS);
    const there = track.at;
    small(from.dxDeg - there.dxDeg, from.dyDeg - there.dyDeg);
  }
  track.hold(endS - track.atS);
}

/**
 * A saccade to a place, with the person's scatter and, after an undershoot of more than 1 deg, a correcting saccade.
 * Scatter grows with size, so small saccades land close and large ones wide.
 */
export function lookAt(context: ScenarioContext, xDeg: number, yDeg: number): void {
  const { track, person, values } = context;
  const chance = context.random(`scenario/aim/${track.atS}`);
  const wide = values.scatterFraction! * Math.min(2, Math.max(1, 1.6 - values.ageYears! / 20));
  for (let attempt = 0; attempt < 2 && !track.finished; attempt++) {
    const dx = xDeg - track.at.dxDeg;
    const dy = yDeg - track.at.dyDeg;
    const sizeDeg = Math.sqrt(dx * dx + dy * dy);
    if (sizeDeg < (attempt === 0 ? 1e-6 : 1)) return;
    if (attempt === 1) track.hold(drawBetween(chance, ...LOOKING_PARAMETERS.correctionRestS));
    const along = 1 - 0.05 + wide * drawNormal(chance);
    const across = 0.3 * wide * drawNormal(chance);
    track.saccade({ dxDeg: along * dx - across * dy, dyDeg: along * dy + across * dx }, { person });
  }
}

export const healthyFixation: EyeScenario = {
  id: 'healthy-fixation',
  version: 1,
  title: 'Healthy: looking at a point',
  description: 'A steady gaze with tiny drifts and small saccades, as in every healthy person.',
  waveform: 'none',
  parameters: [
    {
      id: 'microsaccadesPerS',
      unit: '1/s',
      min: 0.5,
      max: 2,
      meaning: 'microsaccades (small saccades during fixation) per second',
      source: 'MartinezCondeMacknikHubel2004',
    },
  ],
  write(context) {
    fixate(context, context.track.durationS, context.values.microsaccadesPerS!);
    return {};
  },
};

export const healthyScanning: EyeScenario = {
  id: 'healthy-scanning',
  version: 1,
  title: 'Healthy: looking around',
  description: 'Looking at a picture: a saccade three times a second with rests between.',
  waveform: 'none',
  parameters: [
    {
      id: 'stepDeg',
      unit: 'deg',
      min: 3,
      max: 8,
      meaning: 'typical size of the saccades between places looked at',
      source: 'chosen: free viewing of pictures',
    },
    {
      id: 'microsaccadesPerS',
      unit: '1/s',
      min: 0.2,
      max: 1,
      meaning: 'microsaccades per second of rest',
      source: 'MartinezCondeMacknikHubel2004',
    },
  ],
  write(context) {
    const { track, values } = context;
    const chance = context.random('scenario/scanning');
    const { fieldXDeg, fieldYDeg, fixationS } = LOOKING_PARAMETERS;
    while (!track.finished) {
      fixate(context, drawBetween(chance, ...fixationS), values.microsaccadesPerS!);
      const sizeDeg = -values.stepDeg! * Math.log(1 - chance());
      const angle = 2 * Math.PI * chance();
      const clip = (v: number, most: number): number => Math.min(most, Math.max(-most, v));
      lookAt(
        context,
        clip(track.at.dxDeg + sizeDeg * Math.cos(angle), fieldXDeg),
        clip(track.at.dyDeg + 0.6 * sizeDeg * Math.sin(angle), fieldYDeg),
      );
    }
    return {};
  },
};
