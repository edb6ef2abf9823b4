import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAIN_SEQUENCE_DEFAULTS, saccadePeakDegPerS } from './mainSequence.ts';
import { kinematicSaccade, MINIMUM_JERK, peakOverMean, saccadeProgress, saccadeProgressSpeed } from './profile.ts';

const shapes = fc.record({
  skew: fc.double({ min: 0, max: 0.6, noNaN: true }),
  cubicFraction: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('minimum jerk is half done at half time and peaks at 15/8 of its mean speed', () => {
  expect(saccadeProgress(0.5, MINIMUM_JERK)).toBe(0.5);
  expect(saccadeProgressSpeed(0.5, MINIMUM_JERK)).toBe(1.875);
  expect(peakOverMean(MINIMUM_JERK)).toBe(1.875);
});

test('property: a saccade starts at 0, ends at 1 and never turns back', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      expect(saccadeProgress(0, shape)).toBe(0);
      expect(saccadeProgress(1, shape)).toBe(1);
      for (let k = 1; k <= 100; k++)
        expect(saccadeProgress(k / 100, shape)).toBeGreaterThanOrEqual(saccadeProgress((k - 1) / 100, shape));
    }),
    { seed: 11 },
  );
});

test('property: the speed is the slope of the progress', () => {
  fc.assert(
    fc.property(shapes, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (shape, u) => {
      const slope = (saccadeProgress(u + 1e-6, shape) - saccadeProgress(u - 1e-6, shape)) / 2e-6;
      expect(saccadeProgressSpeed(u, shape)).toBeCloseTo(slope, 5);
    }),
    { seed: 12 },
  );
});

test.each([0.5, 1, 2, 5, 10, 20, 30])(
  'a kinematic saccade of %d deg has the peak of the main sequence within 4 percent',
  (a) => {
    const { durationS, shape } = kinematicSaccade(a, MAIN_SEQUENCE_DEFAULTS);
    const peak = (peakOverMean(shape) * a) / durationS;
    expect(Math.abs(peak / saccadePeakDegPerS(a) - 1)).toBeLessThan(0.04);
  },
);

test('large saccades peak early: the one of 40 deg has passed half way before half time', () => {
  const { shape } = kinematicSaccade(40, MAIN_SEQUENCE_DEFAULTS);
  expect(saccadeProgress(0.5, shape)).toBeGreaterThan(0.6);
});
