import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import { factsOfBouts, inGroups, stridesOf } from './gaitFacts.ts';
import { boutOf } from './madeWalk.testing.ts';
import { strideVariation, variationFloor } from './strideVariation.ts';

/** Contacts of `count` steps of 0.55 s: steps vary by `stepSdS`, contacts are placed `errorSdS` off. */
function contacts(count: number, stepSdS: number, errorSdS: number, seed: number): number[] {
  const random = makeRandom(seed);
  let at = 5;
  return Array.from({ length: count }, () => {
    at += 0.55 + stepSdS * drawNormal(random);
    return at + errorSdS * drawNormal(random);
  });
}

test('a variation of 3.6 % under an error of 10 ms is read as 3.6 %, uncorrected it would be 3.8 %', () => {
  // two steps make a stride: 0.036 · 1.1 / √2 = 0.028 s
  const values = [1, 2, 3, 4].map((seed) => strideVariation(stridesOf(contacts(402, 0.028, 0.01, seed)), 1000));
  const mean = values.reduce((sum, v) => sum + v, 0) / 4;
  expect(Math.abs(mean - 0.036)).toBeLessThan(0.003);
});

test('even steps under an error of 10 ms leave less than 1 %; the floor of 7.3 ms is √2·0.0073/1.1 = 0.94 %', () => {
  const value = strideVariation(stridesOf(contacts(402, 0, 0.01, 5)), 1000);
  expect(value).toBeLessThan(0.01);
  expect(variationFloor(1.1, 1000)).toBeCloseTo(0.00939, 4);
});

test('at 50 samples a second the floor has a part of the sampling: √2·√(0.0073² + 0.02²/12)/1.1 = 1.2 %', () => {
  expect(variationFloor(1.1, 50)).toBeCloseTo(0.01197, 4);
});

test('only straight stretches of 8 s and more have strides that count', () => {
  const even = (fromS: number, count: number): number[] => Array.from({ length: count }, (_, k) => fromS + 0.5 * k);
  const facts = factsOfBouts([boutOf(even(0, 18)), boutOf(even(20, 16)), boutOf(even(40, 30), false)], true);
  // 18 contacts: 8.5 s, 16 strides; 16 contacts: 7.5 s; 30 contacts are no straight ones
  expect(facts).toMatchObject({ strideCount: 16, straightS: 8.5, walkingS: 8.5 + 7.5 + 14.5, seesTurns: true });
});

test('groups of about six neighbours hold each value once, and none spans two stretches', () => {
  const groups = inGroups([Array.from({ length: 20 }, (_, k) => k), [100, 101], []]);
  expect(groups.map(({ length }) => length)).toEqual([6, 7, 7, 2]);
  expect(groups.flat()).toHaveLength(22);
});

test('even steps without any error are freed of more than there is: their interval must reach what is there without a correction', () => {
  const strides = stridesOf(contacts(402, 0.012, 0, 7));
  expect(strideVariation(strides, 1000)).toBeLessThan(strideVariation(strides, 1000, 0));
  expect(strideVariation(strides, 1000, 0.01)).toBeLessThanOrEqual(strideVariation(strides, 1000));
});
