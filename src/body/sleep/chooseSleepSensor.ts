import type { BodyPlace } from '../../recording/index.ts';
import type { AnalysedSensor } from '../types.ts';

/**
 * How well a place tells sleep, best first; a place that is not named is not used. Ankle and wrist agree in preschoolers [BelangerEtAl2013]; below three years the ankle, where a
 * sensor is left alone. A trunk moves less than a limb, so more waking passes for sleep; a phone in a hand is not worn.
 */
const OLDER: readonly BodyPlace[] = [
  'left-wrist',
  'right-wrist',
  'left-ankle',
  'right-ankle',
  'unknown',
  'left-thigh',
  'right-thigh',
  'waist',
  'lower-back',
  'chest',
  'left-foot',
  'right-foot',
];
const YOUNGER: readonly BodyPlace[] = [
  'left-ankle',
  'right-ankle',
  ...OLDER.filter((place) => !place.endsWith('ankle')),
];
const YOUNG_YEARS = 3;
/** A worse place is taken where it was worn longer by this ratio. chosen: a night more tells more than a better place. */
const LONGER_RATIO = 1.5;

/** The sensor whose seconds sleep is found in: with gravity, worn, at the best place, unless another was worn half as long again. */
export function chooseSleepSensor<T extends Pick<AnalysedSensor, 'place' | 'gravity' | 'wornSpans'>>(
  sensors: readonly T[],
  ageYears?: number,
): T | undefined {
  const order = ageYears !== undefined && ageYears < YOUNG_YEARS ? YOUNGER : OLDER;
  const wornS = ({ wornSpans }: T): number => wornSpans.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
  const ranked = sensors
    .filter((sensor) => sensor.gravity === 'included' && order.includes(sensor.place) && wornS(sensor) > 0)
    .sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place));
  let best: T | undefined;
  for (const sensor of ranked) if (best === undefined || wornS(sensor) > LONGER_RATIO * wornS(best)) best = sensor;
  return best;
}
