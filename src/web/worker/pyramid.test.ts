import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTraceColumn, PYRAMID } from './pyramid.ts';

const ramp = (length: number): Float32Array => Float32Array.from({ length }, (_, i) => i);

test('a ramp of 1,600 samples has 200 buckets of 8: the third holds 16 to 23', () => {
  const { levels } = makeTraceColumn(ramp(1600));
  expect(levels.map(({ factor }) => factor)).toEqual([8]);
  expect(levels[0]!.low[2]).toBe(16);
  expect(levels[0]!.high[2]).toBe(23);
});

test('a column too short for 200 buckets has no level', () => {
  expect(makeTraceColumn(ramp(8 * 200 - 1)).levels).toEqual([]);
});

test('a bucket with one sample left shows it; one with none is NaN', () => {
  const samples = new Float32Array(1600).fill(Number.NaN);
  samples[9] = 5;
  const [level] = makeTraceColumn(samples).levels;
  expect([level!.low[0], level!.low[1], level!.high[1]]).toEqual([Number.NaN, 5, 5]);
});

test('property: every level equals least and greatest of its samples, taken one by one', () => {
  const values = fc.array(fc.oneof(fc.float({ noNaN: true }), fc.constant(Number.NaN)), {
    minLength: 7000,
    maxLength: 7100,
  });
  fc.assert(
    fc.property(values, (list) => {
      const samples = Float32Array.from(list);
      for (const { factor, low, high } of makeTraceColumn(samples).levels) {
        for (let bucket = 0; bucket < low.length; bucket++) {
          const kept = [...samples.subarray(bucket * factor, (bucket + 1) * factor)].filter((v) => !Number.isNaN(v));
          expect(low[bucket]).toBe(kept.length === 0 ? Number.NaN : Math.min(...kept));
          expect(high[bucket]).toBe(kept.length === 0 ? Number.NaN : Math.max(...kept));
        }
      }
    }),
    { seed: 7, numRuns: 5 },
  );
  expect(PYRAMID.firstFactor).toBe(8);
});
