import { expect, test } from 'vitest';
import golden from './welch.golden.json' with { type: 'json' };
import { welch } from './welch.ts';

test('equals SciPy welch with a Hann window, half overlap and zeros up to 512, to 1e-9', () => {
  const { stepHz, density } = welch([golden.values], golden.rateHz, golden.segmentLength)!;
  expect(stepHz).toBeCloseTo(golden.stepHz, 12);
  expect(density).toHaveLength(golden.density.length);
  golden.density.forEach((value, k) => {
    expect(density[k]).toBeCloseTo(value, 9);
  });
});

test('the power of a sine of amplitude 2 is 2 (half of its square), wherever its frequency lies', () => {
  for (const frequencyHz of [3, 5.37, 11.9]) {
    const sine = Float64Array.from({ length: 300 }, (_, i) => 2 * Math.sin((2 * Math.PI * frequencyHz * i) / 100));
    const { stepHz, density } = welch([sine], 100, 300)!;
    const power = density.reduce((sum, value) => sum + value, 0) * stepHz;
    expect(power).toBeCloseTo(2, 2);
  }
});

test('segments with loss are left out; with loss in all of them, or too few values, there is no spectrum', () => {
  const values = Float64Array.from(golden.values);
  const whole = welch([values.subarray(0, 300)], 100, 300)!;
  values[500] = Number.NaN;
  values[301] = Number.NaN;
  expect([...welch([values.subarray(0, 450)], 100, 300)!.density]).toEqual([...whole.density]);
  expect(welch([values.subarray(200)], 100, 300)).toBeUndefined();
  expect(welch([values.subarray(0, 299)], 100, 300)).toBeUndefined();
});

test('the spectrum of three axes is the sum of their spectra', () => {
  const axes = [golden.values.slice(0, 300), golden.values.slice(150, 450), golden.values.slice(300, 600)];
  const together = welch(axes, 100, 300)!.density;
  const alone = axes.map((axis) => welch([axis], 100, 300)!.density);
  together.forEach((value, k) => {
    expect(value).toBeCloseTo(alone[0]![k]! + alone[1]![k]! + alone[2]![k]!, 9);
  });
});

test('a segment of three values is refused', () => {
  expect(() => welch([[1, 2, 3]], 100, 3)).toThrow('segmentLength must be whole and at least 4, got 3');
});
