import { expect, test } from 'vitest';
import { directionAxisRatio } from './directionAxisRatio.ts';
import { directionEntropy } from './directionEntropy.ts';
import { type HandSaccade, refusalOfMeasure, toAndFro, valueOfMeasure } from './handMade.testing.ts';
import { horizontalShare } from './horizontalShare.ts';
import { torsionalShare } from './torsionalShare.ts';
import { verticalShare } from './verticalShare.ts';

/** One saccade of this size in each of eight directions, `rounds` times. */
function rose(dx: number, dy: number, rounds = 2): HandSaccade[] {
  return Array.from({ length: 8 * rounds }, (_, k) => ({
    startS: 0.2 + k / 4,
    endS: 0.25 + k / 4,
    dx: dx * Math.cos((k * Math.PI) / 4),
    dy: dy * Math.sin((k * Math.PI) / 4),
  }));
}

test('direction-axis-ratio: to and fro in x is 0, a circle is 1, twice as wide as high is 1/4', () => {
  expect(valueOfMeasure(directionAxisRatio, { seconds: 3, saccades: toAndFro(1, 12) }).value).toBe(0);
  expect(valueOfMeasure(directionAxisRatio, { seconds: 5, saccades: rose(4, 4) }).value).toBeCloseTo(1, 12);
  expect(valueOfMeasure(directionAxisRatio, { seconds: 5, saccades: rose(4, 2) }).value).toBeCloseTo(0.25, 12);
});

test('direction-axis-ratio: noise of 0.1 deg in saccades of 2 deg makes 2 * 0.01 / 4 = 0.005', () => {
  const made = { seconds: 3, saccades: toAndFro(1, 12, { dx: 2 }), positionSd: 0.1 };
  expect(valueOfMeasure(directionAxisRatio, made).noiseFloor).toBeCloseTo(0.005, 12);
});

test('direction-axis-ratio: with ten beats in bursts only they count', () => {
  const saccades = [...toAndFro(0.1, 10), ...rose(4, 4).map((s) => ({ ...s, startS: s.startS + 1, endS: s.endS + 1 }))];
  const { value, remarks } = valueOfMeasure(directionAxisRatio, { seconds: 6, saccades, bursts: [[0, 9]] });
  expect(value).toBe(0);
  expect(remarks[0]!.code).toBe('directions-of-bursts');
});

test('direction-axis-ratio: fractions of the screen are refused, pixels carry a remark', () => {
  const made = { seconds: 5, saccades: rose(4, 4) };
  expect(refusalOfMeasure(directionAxisRatio, { ...made, unit: 'fraction' }).code).toBe('needs-square-units');
  const { remarks } = valueOfMeasure(directionAxisRatio, { ...made, unit: 'px' });
  expect(remarks.map(({ code }) => code)).toContain('square-pixels-assumed');
});

test('direction-axis-ratio: one axis is refused', () => {
  expect(refusalOfMeasure(directionAxisRatio, { seconds: 3, saccades: toAndFro(1, 12), y: 'absent' }).code).toBe(
    'needs-vertical',
  );
});

test('direction-entropy: eight directions alike are 1, to and fro is ln 2 / ln 8 plus 1 / (2 * 1000 ln 8)', () => {
  expect(valueOfMeasure(directionEntropy, { seconds: 5, saccades: rose(4, 4) }).value).toBe(1);
  const saccades = toAndFro(0.5, 1000, { durationS: 0.02 });
  const expected = (Math.log(2) + 1 / 2000) / Math.log(8);
  expect(valueOfMeasure(directionEntropy, { seconds: 21, saccades }).value).toBeCloseTo(expected, 12);
});

test('horizontal-share: 3 and 4 deg across are 9 / 25 = 0.36', () => {
  const saccades = toAndFro(1, 12).map((saccade) => ({ ...saccade, dx: 3, dy: 4 }));
  expect(valueOfMeasure(horizontalShare, { seconds: 3, saccades }).value).toBeCloseTo(0.36, 12);
});

test('vertical-share: 3 and 4 deg across are 16 / 25 = 0.64', () => {
  const saccades = toAndFro(1, 12).map((saccade) => ({ ...saccade, dx: 3, dy: 4 }));
  expect(valueOfMeasure(verticalShare, { seconds: 3, saccades }).value).toBeCloseTo(0.64, 12);
});

test('torsional-share: 2 deg right, 2 up and 1 of torsion are 1 / 9', () => {
  const saccades = toAndFro(1, 12).map((saccade) => ({ ...saccade, dx: 2, dy: 2, dTorsion: 1 }));
  expect(valueOfMeasure(torsionalShare, { seconds: 3, saccades, torsion: true }).value).toBeCloseTo(1 / 9, 12);
  expect(refusalOfMeasure(torsionalShare, { seconds: 3, saccades }).code).toBe('needs-torsion');
});
