import { expect, test } from 'vitest';
import { CHILD_PARAMETERS, valuesOf } from '../../course/index.ts';
import { priorFactors } from './priorFactors.ts';

const values = valuesOf(CHILD_PARAMETERS);
const factorOf = (...spreads: number[]): readonly [number, number] =>
  priorFactors(spreads.map((spreadRecovery) => ({ ...values, spreadRecovery }))).find(
    ({ effect }) => effect === 'recovery',
  )!.p80;

test('a spread of ln 2 has its middle 80 % from 2^-1.2816 to 2^1.2816', () => {
  const [low, high] = factorOf(Math.log(2));
  expect(Math.log2(high)).toBeCloseTo(1.28155, 4);
  expect(low * high).toBeCloseTo(1, 10);
});

test('two parameter sets: as wide as lies between them, and none for an effect that no child has', () => {
  const [, both] = factorOf(0.1, 0.5);
  expect(both).toBeGreaterThan(factorOf(0.1)[1]);
  expect(both).toBeLessThan(factorOf(0.5)[1]);
  expect(factorOf(0)[1]).toBeCloseTo(1, 6);
});
