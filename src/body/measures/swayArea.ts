import { swayFinding } from '../sway/swayFacts.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';
import { SWAY_PIECES } from './swayPieces.ts';

export const swayArea = defineSensorMeasure({
  id: 'sway-area',
  version: 1,
  title: 'Sway, area',
  unit: 'deg²',
  definition:
    'Area of the ellipse that holds 95 % of the tilts of the trunk, π·5.991·√(λ1·λ2) of their covariance (population form), in pieces of 30 s of standing (or sitting) still, median.',
  sources: ['Schubert2014'],
  sign: 'ataxia',
  minRateHz: 20,
  counts: 'pieces',
  parameters: SWAY_PIECES,
  compute: (sensor, input) => swayFinding(sensor, input, 'area'),
});
