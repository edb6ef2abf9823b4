import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumToMinutes } from './minuteCounts.ts';
import { runsOf } from './runs.ts';
import { rescoreWebster, scoreColeKripke } from './scoreColeKripke.ts';
import { scoreSadeh } from './scoreSadeh.ts';

const SEED = { seed: 20261123, numRuns: 60 };
const days = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 40_000 })), {
  maxLength: 80,
});

/** Zeros, with one minute of `count`. */
const oneOf = (count: number, length = 15, at = 7): Float64Array =>
  Float64Array.from({ length }, (_, t) => (t === at ? count : 0));

test('Cole-Kripke: one minute of 450 counts is 4.5 after the division: 230 · 4.5 / 1000 = 1.035 wakes itself, 106 · 4.5 / 1000 = 0.477 no other', () => {
  expect(Array.from(scoreColeKripke(oneOf(450))).map((sleep, t) => (sleep === 0 ? t : -1))).toEqual(
    Array.from({ length: 15 }, (_, t) => (t === 7 ? 7 : -1)),
  );
  // 434 / 100 · 0.230 = 0.9982 < 1
  expect(scoreColeKripke(oneOf(434))[7]).toBe(1);
});

test('Cole-Kripke: 1,000 counts are 10: 106 of four minutes before and 74 of the next one stay below or above 1: 1.06 wakes four minutes later', () => {
  // weights 106 54 58 76 230 74 67 belong to t − 4 … t + 2: wake where weight · 10 ≥ 1000
  expect(Array.from(scoreColeKripke(oneOf(1000))).flatMap((sleep, t) => (sleep === 0 ? [t - 7] : []))).toEqual([0, 4]);
});

test('Cole-Kripke: counts beyond 30,000 are cut at 300 after the division: all seven minutes that see it are wake, no more', () => {
  expect(Array.from(scoreColeKripke(oneOf(1e9))).flatMap((sleep, t) => (sleep === 0 ? [t - 7] : []))).toEqual([
    -2, -1, 0, 1, 2, 3, 4,
  ]);
});

test('Sadeh: no movement is 7.601 > −4, sleep; one minute of 300 is 7.601 − 0.065 · 27.3 − 0.056 · 122.5 − 0.703 · ln 301 = −5.04, wake', () => {
  expect(Array.from(scoreSadeh(new Float64Array(12)))).toEqual(new Array(12).fill(1));
  const sleep = scoreSadeh(oneOf(300));
  expect(sleep[7]).toBe(0);
  // the next minutes see it in mean and SD only: 7.601 − 1.773 − 6.858 = −1.03 > −4
  expect(Array.from(sleep).filter((s) => s === 0)).toHaveLength(1);
});

test('Sadeh: eleven minutes of 60 are eleven moderate ones: 7.601 − 3.9 − 11.88 − 0.703 · ln 61 = −11.07, wake', () => {
  expect(scoreSadeh(new Float64Array(11).fill(60))[5]).toBe(0);
  // 100 counts are no longer moderate: 7.601 − 6.5 − 0.703 · ln 101 = −2.14, sleep
  expect(scoreSadeh(new Float64Array(11).fill(100))[5]).toBe(1);
  // 50 are: 7.601 − 3.25 − 11.88 − 2.76 = −10.3
  expect(scoreSadeh(new Float64Array(11).fill(50))[5]).toBe(0);
});

test('property: both are what their formula says, in ten lines each', () => {
  const slowCole = (counts: readonly number[]): number[] =>
    counts.map((_, t) => {
      const at = (k: number) => Math.min((counts[t + k] ?? 0) / 100, 300);
      const d = 106 * at(-4) + 54 * at(-3) + 58 * at(-2) + 76 * at(-1) + 230 * at(0) + 74 * at(1) + 67 * at(2);
      return 0.001 * d < 1 ? 1 : 0;
    });
  const slowSadeh = (counts: readonly number[]): number[] => {
    const padded = [0, 0, 0, 0, 0, ...counts.map((c) => Math.min(c, 300)), 0, 0, 0, 0, 0];
    return counts.map((_, t) => {
      const window = padded.slice(t, t + 11);
      const last = window.slice(0, 6);
      const mean = last.reduce((a, b) => a + b) / 6;
      const sd = Math.sqrt(last.reduce((sum, c) => sum + (c - mean) ** 2, 0) / 5);
      const moderate = window.filter((c) => c >= 50 && c < 100).length;
      const average = window.reduce((a, b) => a + b) / 11;
      return 7.601 - 0.065 * average - 1.08 * moderate - 0.056 * sd - 0.703 * Math.log(window[5]! + 1) > -4 ? 1 : 0;
    });
  };
  fc.assert(
    fc.property(days, (counts) => {
      expect(Array.from(scoreColeKripke(Float64Array.from(counts)))).toEqual(slowCole(counts));
      expect(Array.from(scoreSadeh(Float64Array.from(counts)))).toEqual(slowSadeh(counts));
    }),
    SEED,
  );
});

test('property: more movement never makes Cole-Kripke see more sleep; the input is untouched', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 5000 }), (counts, more) => {
      const before = Float64Array.from(counts);
      const kept = before.slice();
      const moved = scoreColeKripke(before.map((count) => count + more));
      scoreColeKripke(before).forEach((sleep, t) => {
        expect(moved[t]! <= sleep).toBe(true);
      });
      expect(before).toEqual(kept);
    }),
    SEED,
  );
});

test('Webster: after 4, 10 and 15 minutes awake the next 1, 3 and 4 are wake; after 3 none', () => {
  const after = (wake: number): number => {
    const given = [...new Array(30).fill(1), ...new Array(wake).fill(0), ...new Array(30).fill(1)];
    return Array.from(rescoreWebster(given)).filter((sleep) => sleep === 0).length - wake;
  };
  expect([3, 4, 9, 10, 14, 15, 29].map(after)).toEqual([0, 1, 1, 3, 3, 4, 4]);
});

test('Webster: 6 minutes of sleep between 10 of wake go, 7 stay; 10 between 20 go, 11 stay', () => {
  const left = (wake: number, sleep: number): number => {
    const given = [...new Array(wake).fill(0), ...new Array(sleep).fill(1), ...new Array(wake).fill(0)];
    return Array.from(rescoreWebster(given)).filter((value) => value === 1).length;
  };
  // the first rules take 3 minutes (after 10) or 4 (after 20) beforehand; what they leave is judged by its own length
  expect([left(10, 9), left(10, 10), left(20, 14), left(20, 15)]).toEqual([0, 7, 0, 11]);
});

test('minutes: four epochs of 15 s are summed, the last three are left out, loss stays loss', () => {
  const minutes = sumToMinutes(Float64Array.from([1, 2, 3, 4, 5, Number.NaN, 7, 8, 9, 9, 9]), 15);
  expect(Array.from(minutes)).toEqual([10, Number.NaN]);
  expect(() => sumToMinutes(new Float64Array(9), 7)).toThrow('epochS must divide a minute');
  expect(() => sumToMinutes(new Float64Array(9), Number.NaN)).toThrow('got NaN');
});

test('a lost minute counts as no movement', () => {
  expect(scoreSadeh(Float64Array.from([0, Number.NaN, 0]))).toEqual(Uint8Array.from([1, 1, 1]));
  expect(scoreColeKripke(Float64Array.from([0, Number.NaN, 0]))).toEqual(Uint8Array.from([1, 1, 1]));
});

test('property: runs cover everything, and neighbours differ', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 })), (values) => {
      const runs = runsOf(values);
      expect(runs.flatMap(({ value, start, end }) => new Array(end - start).fill(value))).toEqual(values);
      for (let r = 1; r < runs.length; r++) expect(runs[r]!.value).not.toBe(runs[r - 1]!.value);
    }),
    SEED,
  );
});
