import { swayFinding } from '../sway/swayFacts.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';
import { SWAY_PIECES } from './swayPieces.ts';

export const swayVelocity = defineSensorMeasure({
  id: 'sway-velocity',
  version: 1,
  title: 'Sway, speed',
  unit: 'deg/s',
  definition:
    'Length of the path of the tilt of the trunk after a low-pass of 3 Hz, over time, in pieces of 30 s of standing (or sitting) still, median.',
  sources: ['own'],
  sign: 'ataxia',
  minRateHz: 20,
  counts: 'pieces',
  parameters: SWAY_PIECES,
  compute: (sensor, input) => swayFinding(sensor, input, 'velocity'),
});
