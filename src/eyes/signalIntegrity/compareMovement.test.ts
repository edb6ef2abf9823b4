import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import type { GazeSignal } from '../types.ts';
import { compareMovement } from './compareMovement.ts';

function eye(sizeDeg: number, noise: number, seed: number): GazeSignal {
  const random = makeRandom(seed);
  const column = (): Float64Array =>
    Float64Array.from({ length: 5000 }, (_, i) => sizeDeg * Math.sin(i / 5) + noise * drawNormal(random));
  return { startS: 0, rateHz: 500, unit: 'deg', x: column(), y: column() };
}

test('an eye that swings without end beside a still one is named, whichever side it is', () => {
  expect(compareMovement([[eye(3, 0.03, 1), eye(0, 0.03, 2)]])).toMatchObject({ moving: 'left', still: 'right' });
  expect(compareMovement([[eye(0, 0.03, 1), eye(3, 0.03, 2)]])).toMatchObject({
    moving: 'right',
    ratio: expect.any(Number),
  });
});

test('swings of 3 and 2 deg, or two still eyes of which one has three times the noise, are no difference', () => {
  expect(compareMovement([[eye(3, 0.03, 1), eye(2, 0.03, 2)]])).toBeUndefined();
  expect(compareMovement([[eye(0, 0.09, 1), eye(0, 0.03, 2)]])).toBeUndefined();
});

test('without a window seen by both eyes there is nothing to compare', () => {
  const lost = { ...eye(0, 0.03, 1), x: new Float64Array(5000).fill(Number.NaN) };
  expect(compareMovement([[eye(3, 0.03, 2), lost]])).toBeUndefined();
});
