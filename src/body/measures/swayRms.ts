import { swayFinding } from '../sway/swayFacts.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';
import { SWAY_PIECES } from './swayPieces.ts';

export const swayRms = defineSensorMeasure({
  id: 'sway-rms',
  version: 1,
  title: 'Sway, spread',
  unit: 'deg',
  definition:
    'Root mean square tilt of the trunk from its mean direction, both directions together, from acceleration below 2 Hz, in pieces of 30 s of standing (or sitting) still, median.',
  sources: ['own'],
  sign: 'ataxia',
  minRateHz: 20,
  counts: 'pieces',
  parameters: SWAY_PIECES,
  compute: (sensor, input) => swayFinding(sensor, input, 'rms'),
});
