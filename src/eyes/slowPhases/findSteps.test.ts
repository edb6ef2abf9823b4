import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import { findSteps } from './findSteps.ts';
import { SLOW_PHASE_PARAMETERS as parameters } from './parameters.ts';

function steps(
  course: (t: number) => number,
  options: { rateHz?: number; seconds?: number; noise?: number } = {},
): number[] {
  const { rateHz = 500, seconds = 2, noise = 0.02 } = options;
  const random = makeRandom(1);
  const x = Float64Array.from({ length: seconds * rateHz }, (_, i) => course(i / rateHz) + noise * drawNormal(random));
  const run = { start: 0, end: x.length };
  return findSteps([x, undefined], run, { minStep: 0.35, rateHz, parameters }).map((at) => at / rateHz);
}

test('a jump of 1 deg at 1 s is found at 1 s, within 20 ms, at 120, 500 and 2,000 Hz', () => {
  for (const rateHz of [120, 500, 2000]) {
    const found = steps((t) => (t < 1 ? 0 : 1), { rateHz });
    expect(found).toHaveLength(1);
    expect(Math.abs(found[0]! - 1)).toBeLessThan(0.02);
  }
});

test('two jumps 0.3 s apart are two', () => {
  expect(steps((t) => (t < 1 ? 0 : t < 1.3 ? 1 : 0))).toHaveLength(2);
});

test('a steady speed of 4 or 20 deg/s, a sine of 1 Hz and a jump of 0.2 deg are no jumps', () => {
  for (const speed of [4, 20]) expect(steps((t) => speed * t)).toEqual([]);
  expect(steps((t) => 3 * Math.sin(2 * Math.PI * t))).toEqual([]);
  expect(steps((t) => (t < 1 ? 0 : 0.2))).toEqual([]);
});

test('a jump near the end of a run is found if one side holds still', () => {
  expect(steps((t) => (t < 1.9 ? 0 : 1))).toHaveLength(1);
});
