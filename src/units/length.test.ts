import { expect, test } from 'vitest';
import { metresFromLength, screenSidesFromDiagonal } from './length.ts';

test('24 in is 24 × 0.0254 = 0.6096 m; 60 cm is 0.6 m; 2 ft is 0.6096 m', () => {
  expect(metresFromLength(24, 'in')).toBeCloseTo(0.6096, 12);
  expect(metresFromLength(60, 'cm')).toBeCloseTo(0.6, 12);
  expect(metresFromLength(600, 'mm')).toBeCloseTo(0.6, 12);
  expect(metresFromLength(2, 'ft')).toBeCloseTo(0.6096, 12);
});

test('a screen of 5 m diagonal and 400 × 300 px is 4 × 3 m (3-4-5)', () => {
  const { widthM, heightM } = screenSidesFromDiagonal(5, 400, 300);
  expect(widthM).toBeCloseTo(4, 12);
  expect(heightM).toBeCloseTo(3, 12);
  expect(() => screenSidesFromDiagonal(5, 0, 300)).toThrow('sides must be > 0 px, got 0 and 300');
});
