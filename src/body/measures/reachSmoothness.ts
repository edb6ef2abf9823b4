import { makeNormalSource, makeRandom, median } from '../../signal/index.ts';
import type { ReachFacts } from '../reach/reachFacts.ts';
import { SPARC_PARAMETERS, sparc } from '../reach/sparc.ts';
import { defineSensorMeasure } from './defineBodyMeasure.ts';
import { reachFinding } from './reachFinding.ts';
import { REACH_MEASURE_PARAMETERS } from './reachParameters.ts';

const SEED = 20_261_123;

export const reachSmoothness = defineSensorMeasure({
  id: 'reach-smoothness',
  version: 1,
  title: 'Smoothness of reaching',
  unit: 'ratio',
  definition:
    'Negative arc length of the amplitude spectrum of the speed of a reach (SPARC: padding level 4, up to 10 Hz, threshold 0.05), median over reaches; the speed is that of turning (gyroscope) or, where there are positions, of the hand.',
  sources: ['BalasubramanianEtAl2015'],
  sign: 'ataxia',
  minRateHz: 25,
  counts: 'reaches',
  parameters: {
    ...REACH_MEASURE_PARAMETERS,
    padLevel: {
      value: SPARC_PARAMETERS.padLevel,
      unit: 'powers of two',
      source: 'BalasubramanianEtAl2015',
      meaning: 'by how much the transform is longer than the movement',
    },
    cutoffHz: {
      value: SPARC_PARAMETERS.cutoffHz,
      unit: 'Hz',
      source: 'BalasubramanianEtAl2015',
      meaning: 'highest frequency that counts',
    },
    threshold: {
      value: SPARC_PARAMETERS.threshold,
      unit: 'fraction',
      source: 'BalasubramanianEtAl2015',
      meaning: 'share of the peak below which the spectrum ends',
    },
  },
  compute: (sensor, input) => reachFinding(sensor, input, (reach) => reach.sparc, median, smoothestWithNoise),
});

/** What a perfectly smooth reach of the same length and speed gives with the noise of this sensor. */
function smoothestWithNoise({ reaches, speedNoise, rateHz }: ReachFacts): number {
  const seconds = median(reaches.map(({ startS, endS }) => endS - startS));
  const peak = median(reaches.map(({ peakSpeed }) => peakSpeed));
  const normal = makeNormalSource(makeRandom(SEED));
  const bell = Float64Array.from({ length: Math.max(4, Math.round(seconds * rateHz)) }, (_, i) => {
    const t = i / rateHz / seconds;
    return Math.abs(peak * 16 * t ** 2 * (1 - t) ** 2 + speedNoise * normal());
  });
  return sparc(bell, rateHz);
}
