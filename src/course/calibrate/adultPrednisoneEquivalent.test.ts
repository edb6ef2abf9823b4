import { expect, test } from 'vitest';
import { CHILD_PARAMETERS, type ParameterValues } from '../parameters/childParameters.ts';
import { valuesOf } from '../parameters/entry.ts';
import { adultPrednisoneEquivalent } from './adultPrednisoneEquivalent.ts';

const MEDIANS = valuesOf(CHILD_PARAMETERS);

test('by hand: far below the adrenal’s half effect, exposure is ceiling · dose · share · ng/IU ÷ (clearance · EC50)', () => {
  // 18 IU on one day, 1.8 m²: 10 IU/m² · 0.01 · 10,000 ng/IU = 1,000 ng/m²; clearance 1 L/m² · ln 2/(20/60 h) = 2.0794 L/h/m²
  // area of ACTH 1,000/2.0794 = 480.9 ng·h/L; over EC50 1e9 and times ceiling 2: 9.618e-7 h in half effects
  // given on days 0, 7 and 14; of the last only the first day counts, 1 − e^{−0.5·24} = 0.999994
  // 1 mg prednisone: 1,000/(1 L/kg · 70 kg) = 14.286 ng/mL · 1 h/ln 2 = 20.610 ng·h/mL over 100 ng/mL = 0.20610 h
  const values = {
    ...MEDIANS,
    adrenalGrowth: 0,
    acthEc50NgPerL: 1e9,
    freeCortisolCeilingNM: 50,
    freeCortisolIc50NM: 25,
    gelAvailability: 0.01,
    acthNgPerIu: 10_000,
    acthVolumeLPerM2: 1,
    acthHalfLifeMin: 20,
    gelReleasePerH: 0.5,
    prednisoloneHalfLifeH: 1,
    prednisoloneVolumeLPerKg: 1,
    steroidIc50NgPerMl: 100,
  };
  const mg = adultPrednisoneEquivalent(values, { channel: 'gel', amount: 18, days: [0] });
  expect(mg / ((3 * 9.618e-7) / 15 / 0.2061)).toBeCloseTo(1, 3);
});

test('more often, more of it, or a stronger cortisol: more prednisone', () => {
  const of = (changes: Partial<ParameterValues>, amount: number, days: number[]): number =>
    adultPrednisoneEquivalent({ ...MEDIANS, ...changes }, { channel: 'gel', amount, days });
  const base = of({}, 80, [0, 3]);
  expect(of({}, 80, [0, 2, 4])).toBeGreaterThan(base);
  expect(of({}, 40, [0, 3])).toBeLessThan(base);
  expect(of({}, 40, [0, 3])).toBeGreaterThan(base / 2);
  expect(of({ freeCortisolIc50NM: MEDIANS.freeCortisolIc50NM / 2 }, 80, [0, 3])).toBeCloseTo(2 * base, 8);
});
