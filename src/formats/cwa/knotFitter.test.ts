import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnotFitter } from './knotFitter.ts';

const knotsOf = (stamps: readonly (readonly [number, number])[], toleranceS = 0.01) => {
  const fitter = new KnotFitter(toleranceS);
  for (const [index, timeS] of stamps) fitter.add(index, timeS);
  return fitter.finish();
};

/** The time of an index on the lines, the last one going on. */
function timeOn({ index, timeS }: { index: number[]; timeS: number[] }, at: number): number {
  let k = 0;
  while (k < index.length - 2 && index[k + 1]! <= at) k++;
  return timeS[k]! + ((at - index[k]!) * (timeS[k + 1]! - timeS[k]!)) / (index[k + 1]! - index[k]!);
}

test('an even clock of a million stamps is one line from the first to the last', () => {
  const stamps = Array.from({ length: 1_000_000 }, (_, k) => [120 * k, 3 + 1.2 * k] as const);
  const { index, timeS } = knotsOf(stamps);
  expect(index).toEqual([0, 119_999_880]);
  expect(timeS[1]).toBeCloseTo(3 + 1.2 * 999_999, 6);
});

test('a clock that changes from 100 to 98 Hz has its knot where it changes', () => {
  const stamps = Array.from({ length: 60 }, (_, k) => [100 * k, k < 30 ? k : 29 + (100 / 98) * (k - 29)] as const);
  const { index } = knotsOf(stamps);
  expect(index).toHaveLength(3);
  expect(Math.abs(index[1]! - 2900)).toBeLessThanOrEqual(200);
});

test('one stamp is one knot, none is none', () => {
  expect(knotsOf([[5, 1]])).toEqual({ index: [5], timeS: [1] });
  expect(knotsOf([])).toEqual({ index: [], timeS: [] });
});

test('a tolerance must be above 0', () => {
  expect(() => new KnotFitter(0)).toThrow('toleranceS must be > 0, got 0');
});

const stamps = fc.array(
  fc.tuple(fc.integer({ min: 20, max: 200 }), fc.double({ min: -0.009, max: 0.009, noNaN: true })),
  {
    minLength: 2,
    maxLength: 200,
  },
);
/** Stamps of a clock of some rate that wanders by `wander`, with noise. */
function madeStamps(steps: readonly (readonly [number, number])[], wander: number): [number, number][] {
  let index = 0;
  return steps.map(([step, noise]) => {
    index += step;
    return [index, index / 100 + wander * Math.sin(index / 900) + noise];
  });
}

test('property: every stamp lies within the tolerance of the lines, which rise', () => {
  fc.assert(
    fc.property(stamps, fc.double({ min: 0, max: 1, noNaN: true }), (steps, wander) => {
      const given = madeStamps(steps, wander);
      const knots = knotsOf(given);
      for (const [index, timeS] of given) expect(Math.abs(timeOn(knots, index) - timeS)).toBeLessThan(0.01 + 1e-9);
      for (let k = 1; k < knots.index.length; k++) {
        expect(knots.index[k]!).toBeGreaterThan(knots.index[k - 1]!);
        expect(knots.timeS[k]!).toBeGreaterThan(knots.timeS[k - 1]!);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('property: noise below the tolerance on an even clock makes few knots, and they do not grow with its length', () => {
  fc.assert(
    fc.property(stamps, (steps) => {
      expect(knotsOf(madeStamps(steps, 0), 0.02).index).toHaveLength(2);
    }),
    { seed: 2, numRuns: 200 },
  );
});

test('property: later stamps change no knot but the last', () => {
  fc.assert(
    fc.property(stamps, fc.nat(200), (steps, where) => {
      const given = madeStamps(steps, 0.5);
      const part = knotsOf(given.slice(0, 1 + (where % given.length)));
      const whole = knotsOf(given);
      const kept = part.index.length - 1;
      expect(whole.index.slice(0, kept)).toEqual(part.index.slice(0, kept));
      expect(whole.timeS.slice(0, kept)).toEqual(part.timeS.slice(0, kept));
    }),
    { seed: 3, numRuns: 200 },
  );
});
