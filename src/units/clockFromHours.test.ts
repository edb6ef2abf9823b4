import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockFromHours } from './clockFromHours.ts';

test('19.7 h is 19:42, 0 is 00:00, 24.25 is a quarter past midnight, −0.5 half an hour before it', () => {
  expect([19.7, 0, 24.25, -0.5].map(clockFromHours)).toEqual(['19:42', '00:00', '00:15', '23:30']);
});

test('59.9 minutes are rounded up to the hour, and the last of them to midnight', () => {
  expect([7.999, 23.999].map(clockFromHours)).toEqual(['08:00', '00:00']);
});

test('what is no number is a stroke', () => {
  expect([Number.NaN, Number.POSITIVE_INFINITY].map(clockFromHours)).toEqual(['–', '–']);
});

test('a day later the clock shows the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (minutes) => {
      expect(clockFromHours((minutes + 1440) / 60)).toBe(clockFromHours(minutes / 60));
    }),
  );
});
