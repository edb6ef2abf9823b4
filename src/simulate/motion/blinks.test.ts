import { expect, test } from 'vitest';
import { makeRandom } from '../../signal/index.ts';
import { drawBlinks, lidOpenFraction } from './blinks.ts';

test('12 blinks a minute are about 720 in an hour, none across its ends, none overlapping', () => {
  const blinks = drawBlinks(makeRandom(4), 3600, 12);
  expect(blinks.length).toBeGreaterThan(640);
  expect(blinks.length).toBeLessThan(800);
  blinks.forEach((blink, k) => {
    expect(blink.endS).toBeLessThan(3600);
    expect(blink.startS).toBeGreaterThan(k === 0 ? 0 : blinks[k - 1]!.endS);
  });
});

test('the lid is open at both ends and shut between', () => {
  const [blink] = drawBlinks(makeRandom(4), 60, 12);
  expect(lidOpenFraction(blink!, blink!.startS)).toBe(1);
  expect(lidOpenFraction(blink!, blink!.startS + blink!.closingS + blink!.closedS / 2)).toBe(0);
  expect(lidOpenFraction(blink!, blink!.endS)).toBe(1);
});

test('no rate, no blinks', () => {
  expect(drawBlinks(makeRandom(4), 60, 0)).toEqual([]);
});
