import { expect, test } from 'vitest';
import { burstFrequencyHz, runsOfPhases, trueBursts } from './trueFastPhases.ts';

const chain = (...pairs: [number, number][]) => pairs.map(([startS, endS]) => ({ startS, endS }));

test('three beats with rests below 20 ms are a burst, two are not, and a rest of 20 ms parts them', () => {
  expect(trueBursts(chain([0, 0.04], [0.04, 0.08], [0.09, 0.13]))).toEqual([{ startS: 0, endS: 0.13 }]);
  expect(trueBursts(chain([0, 0.04], [0.04, 0.08]))).toEqual([]);
  expect(runsOfPhases(chain([0, 0.04], [0.06, 0.1])).map(({ count }) => count)).toEqual([1, 1]);
});

test('four beats of 50 ms without a pause are 10 cycles per second', () => {
  expect(burstFrequencyHz(chain([0, 0.05], [0.05, 0.1], [0.1, 0.15], [0.15, 0.2]))).toBeCloseTo(10, 9);
  expect(burstFrequencyHz(chain([0, 0.05]))).toBeNaN();
});
