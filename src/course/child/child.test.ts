import { expect, test } from 'vitest';
import { makeCounterStream } from '../../signal/index.ts';
import { MEDIANS } from '../model/scenarios.testing.ts';
import { RULES } from '../parameters/ruleParameters.ts';
import { drawChild, drawGamma, type VirtualChild } from './drawChild.ts';
import { drawnFate } from './fate.ts';
import { drawInfectionSize, drawNextInfection, infectionsPerDay } from './infections.ts';
import { PART } from './parts.ts';

const YEAR = 365.25;
const mean = (values: readonly number[]): number => values.reduce((a, v) => a + v, 0) / values.length;
const quartile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * values.length)]!;

function children(count: number): VirtualChild[] {
  const stream = makeCounterStream(2, PART.person);
  return Array.from({ length: count }, (_, id) => {
    stream.start(id);
    return drawChild(id, MEDIANS, stream);
  });
}

test('10,000 children: half have a tumour, 54.5 % are girls, quartiles of age 1.2 and 2 years, of delay near 0.4 and 4 months', () => {
  const all = children(10_000);
  expect(mean(all.map(({ hasTumour }) => Number(hasTumour)))).toBeCloseTo(0.5, 1);
  expect(Math.abs(mean(all.map(({ sex }) => Number(sex === 'female'))) - 0.545)).toBeLessThan(0.02);
  const years = all.map(({ ageAtTriggerDays }) => ageAtTriggerDays / YEAR);
  expect(quartile(years, 0.5)).toBeCloseTo(1.5, 1);
  // 1.5 · e^±(0.379 · 0.6745) = 1.16 and 1.94
  expect(quartile(years, 0.25)).toBeCloseTo(1.16, 1);
  expect(quartile(years, 0.75)).toBeCloseTo(1.94, 1);
  const months = all.map(({ delayDays }) => delayDays / 30.44);
  // 43 · e^∓(1.707 · 0.6745) = 13.6 and 136 days, a little less for the cut at 3 days and two years
  expect(quartile(months, 0.25)).toBeGreaterThan(0.4);
  expect(quartile(months, 0.25)).toBeLessThan(0.6);
  expect(quartile(months, 0.75)).toBeGreaterThan(3.3);
  expect(quartile(months, 0.75)).toBeLessThan(4.5);
  expect(all.every(({ delayDays }) => delayDays >= 3 && delayDays <= 730)).toBe(true);
  expect(all.every(({ seasonDay }) => Number.isInteger(seasonDay) && seasonDay >= 0 && seasonDay < 366)).toBe(true);
});

test('a child is the same whoever else is drawn, and its factors have the median 1', () => {
  const some = children(4001);
  const stream = makeCounterStream(2, PART.person);
  stream.start(137);
  expect(drawChild(137, MEDIANS, stream)).toEqual(some[137]);
  expect(
    quartile(
      some.map(({ effects }) => effects.steroidIc50),
      0.5,
    ),
  ).toBeCloseTo(1, 1);
  expect(
    quartile(
      some.map(({ effects }) => effects.signs[3]),
      0.5,
    ),
  ).toBeCloseTo(1, 1);
});

test('gamma deviates of shape 14: mean 14, variance 14, skew 2/√14 (4 standard errors)', () => {
  const stream = makeCounterStream(4, 0);
  stream.start(0);
  const n = 40_000;
  const values = Array.from({ length: n }, () => drawGamma(14, stream));
  const middle = mean(values);
  const variance = mean(values.map((v) => (v - middle) ** 2));
  expect(Math.abs(middle - 14)).toBeLessThan(4 * Math.sqrt(14 / n));
  expect(Math.abs(variance - 14)).toBeLessThan(4 * 14 * Math.sqrt((2 + 6 / 14) / n));
  expect(mean(values.map((v) => ((v - middle) / Math.sqrt(variance)) ** 3))).toBeCloseTo(2 / Math.sqrt(14), 1);
  expect(Math.min(...values)).toBeGreaterThan(0);
  expect(() => drawGamma(0.5, stream)).toThrow('at least 1');
});

test('by hand: 6.9 a year; at 4 years 68 % of it; on 15 January half as many again, in July half', () => {
  expect(infectionsPerDay(MEDIANS, 6.9, 0, 15) * YEAR).toBeCloseTo(6.9 * 1.5, 10);
  expect(infectionsPerDay(MEDIANS, 6.9, 0, 15 + YEAR / 2) * YEAR).toBeCloseTo(6.9 * 0.5, 10);
  expect(infectionsPerDay(MEDIANS, 6.9, 4 * YEAR, 15) * YEAR).toBeCloseTo(6.9 * 0.68 * 1.5, 10);
  expect(infectionsPerDay(MEDIANS, 6.9, 14 * YEAR, 15 + YEAR / 4) * YEAR).toBeCloseTo(6.9 * 0.2, 10);
});

test('thinning: 2,000 children have as many infections in each year of life and each half of the year as the rates say', () => {
  const stream = makeCounterStream(6, PART.infections);
  const years = 7;
  const counts = new Array<number>(years).fill(0);
  let winter = 0;
  for (let id = 0; id < 2000; id++) {
    stream.start(id);
    for (let day = drawNextInfection(stream, MEDIANS, 6.9, 0, 0, 0, years * YEAR); day < years * YEAR; ) {
      counts[Math.floor(day / YEAR)]!++;
      if (Math.cos((2 * Math.PI * (day - 15)) / YEAR) > 0) winter++;
      day = drawNextInfection(stream, MEDIANS, 6.9, 0, 0, day + 1, years * YEAR);
    }
  }
  // why: of two infections on one day the second is not drawn, so slightly fewer than 6.9 · share
  const shares = [1, 1, 1, 0.68, 0.68, 0.68, 0.32];
  counts.forEach((count, year) => {
    const expected = 6.9 * shares[year]!;
    expect(count / 2000).toBeLessThan(expected * 1.02);
    expect(count / 2000).toBeGreaterThan(expected * 0.95);
  });
  // the mean of 1 + 0.5 cos over its winter half is 1 + 1/π: 65.9 % of the year
  expect(winter / counts.reduce((a, v) => a + v, 0)).toBeCloseTo(0.5 + 0.5 / Math.PI, 1);
});

test('a rate of nothing has no infection, and sizes have the mean 1', () => {
  const stream = makeCounterStream(7, PART.infections);
  stream.start(0);
  expect(drawNextInfection(stream, MEDIANS, 0, 0, 0, 0, 900)).toBe(900);
  const sizes = Array.from({ length: 40_000 }, () => drawInfectionSize(stream, 0.5));
  expect(Math.abs(mean(sizes) - 1)).toBeLessThan(4 * (0.54 / 200));
});

test('noise: log has mean 0 and sd 0.35, and forgets 1/e in 21 days', () => {
  const [infections, noise] = [makeCounterStream(8, PART.infections), makeCounterStream(8, PART.noise)];
  const pairs: [number, number][] = [];
  const child = children(1)[0]!;
  for (let id = 0; id < 3000; id++) {
    infections.start(id);
    noise.start(id);
    const fate = drawnFate(child, MEDIANS, infections, noise, 100);
    const first = Math.log(fate.noise());
    for (let day = 1; day < 21; day++) fate.noise();
    pairs.push([first, Math.log(fate.noise())]);
  }
  expect(Math.abs(mean(pairs.map(([a]) => a)))).toBeLessThan(4 * (0.35 / Math.sqrt(3000)));
  const variance = mean(pairs.map(([a]) => a * a));
  expect(Math.sqrt(variance)).toBeCloseTo(0.35, 1);
  expect(mean(pairs.map(([a, b]) => a * b)) / variance).toBeCloseTo(Math.exp(-1), 1);
});

test('noise drawn many days at once is that drawn day by day, and an attempt that fails leaves the stream where it would', () => {
  const child = children(1)[0]!;
  const [infections, noise, single] = [PART.infections, PART.noise, PART.noise].map((part) =>
    makeCounterStream(9, part),
  );
  for (const stream of [infections, noise, single]) stream!.start(3);
  const fate = drawnFate(child, MEDIANS, infections!, noise!, 2000);
  const kept = Math.exp(-1 / MEDIANS.noiseDays);
  let xi = MEDIANS.noiseSd * single!.normal();
  for (let day = 0; day < RULES.latestOnsetDays; day++) {
    expect(fate.noise()).toBe(Math.exp(xi));
    xi = kept * xi + MEDIANS.noiseSd * Math.sqrt(1 - kept * kept) * single!.normal();
  }
  expect(noise!.normal()).toBe(single!.normal());
});

test('fate does not depend on the order in which noise and infections are asked for', () => {
  const child = children(1)[0]!;
  const fates = [0, 1].map(() => {
    const [infections, noise] = [makeCounterStream(9, PART.infections), makeCounterStream(9, PART.noise)];
    infections.start(3);
    noise.start(3);
    return drawnFate(child, MEDIANS, infections, noise, 2000);
  });
  const firstNoise = [fates[0]!.noise(), fates[0]!.noise()];
  const infections = [fates[0]!.nextInfection(0), fates[0]!.nextInfection(50)];
  expect([fates[1]!.nextInfection(0), fates[1]!.nextInfection(50)]).toEqual(infections);
  expect([fates[1]!.noise(), fates[1]!.noise()]).toEqual(firstNoise);
});
