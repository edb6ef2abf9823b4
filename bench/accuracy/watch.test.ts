import { expect, test } from 'vitest';
import { wilson95 } from './watch.ts';

test('8 of 10: 0.49 to 0.94; 0 of 10 begins at 0 and ends at 0.28; of nothing nothing is known', () => {
  expect(wilson95(8, 10).map((value) => value.toFixed(2))).toEqual(['0.49', '0.94']);
  expect(wilson95(0, 10).map((value) => value.toFixed(2))).toEqual(['0.00', '0.28']);
  expect(wilson95(0, 0)).toEqual([0, 1]);
});
