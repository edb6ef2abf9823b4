import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from '../../signal/index.ts';
import { scoreSleepCounts } from './scoreSleepCounts.ts';
import { averageAround, watchFeatures } from './watchFeatures.ts';
import { heartRateSpread, smoothWatchCounts } from './watchInputs.ts';

/** Quiet with a stir now and then, and twenty minutes of movement from epoch 300 to 340. */
function night(seed: number): Float64Array {
  const random = makeRandom(seed);
  return Float64Array.from({ length: 900 }, (_, e) =>
    e >= 300 && e < 340 ? 5 + 30 * random() : random() < 0.03 ? 8 * random() : 0.02 * random(),
  );
}

test('twenty minutes of movement in a quiet night are wake, the rest mostly sleep', () => {
  const { asleep, score, usesHeartRate } = scoreSleepCounts({ counts: night(1) });
  expect(Array.from(asleep.slice(300, 340))).toEqual(new Array(40).fill(0));
  expect(asleep.slice(400).reduce((sum, state) => sum + state, 0) / 500).toBeGreaterThan(0.95);
  expect(score.every((value) => value >= 0 && value <= 1)).toBe(true);
  expect(usesHeartRate).toBe(false);
});

test('with heart rate: a racing heart in the quiet makes sleep less likely', () => {
  const counts = night(2);
  const calm = new Float64Array(900).fill(1);
  const racing = calm.map((_, e) => (e >= 600 && e < 620 ? 6 : 1));
  const score = (spread: Float64Array) => scoreSleepCounts({ counts, heartRateSpread: spread }).score[610]!;
  expect(score(racing)).toBeLessThan(score(calm));
});

test('property: counts and heart rate in other units give the same verdicts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.01, max: 100, noNaN: true }), (seed, factor) => {
      const counts = night(seed);
      const spread = counts.map((_, e) => 1 + Math.sin(e / 50) ** 2);
      const one = scoreSleepCounts({ counts, heartRateSpread: spread });
      const other = scoreSleepCounts({
        counts: counts.map((count) => count * factor),
        heartRateSpread: spread.map((value) => value / factor),
      });
      for (let e = 0; e < 900; e++) expect(other.score[e]).toBeCloseTo(one.score[e]!, 9);
    }),
    { seed: 20261123, numRuns: 20 },
  );
});

test('no clock: a stretch of the night scores the same wherever it lies, far from the ends', () => {
  const counts = night(3);
  const twice = Float64Array.from([...counts, ...counts]);
  const { score } = scoreSleepCounts({ counts: twice });
  for (let e = 150; e < 750; e++) expect(score[e + 900]).toBeCloseTo(score[e]!, 9);
});

test('lost epochs are scored from their neighbours; a night of loss and one of nothing stay finite', () => {
  const counts = night(4);
  counts.fill(Number.NaN, 500, 510);
  expect(scoreSleepCounts({ counts }).asleep[505]).toBe(1);
  expect(scoreSleepCounts({ counts: new Float64Array(20) }).score.every(Number.isFinite)).toBe(true);
  expect(scoreSleepCounts({ counts: new Float64Array(20).fill(Number.NaN) }).score.every(Number.isFinite)).toBe(true);
  expect(scoreSleepCounts({ counts: new Float64Array(0) }).score).toHaveLength(0);
});

test('heart rate of another length is refused', () => {
  expect(() => scoreSleepCounts({ counts: new Float64Array(5), heartRateSpread: new Float64Array(4) })).toThrow(
    'heartRateSpread must have 5 epochs, got 4',
  );
});

test('features: since and until a movement of 3 means count epochs: 0, 1, 2 after it', () => {
  const counts = Float64Array.from([0, 0, 1000, 0, 0, 0]);
  const spec = { power: 1, countSdEpochs: [0], movementLevels: [3], heartSdEpochs: [] };
  const [relative, since, until] = watchFeatures({ counts }, spec);
  expect(Array.from(relative!)).toEqual([0, 0, 6, 0, 0, 0]);
  expect(Array.from(since!.slice(2), Math.expm1).map(Math.round)).toEqual([0, 1, 2, 3]);
  expect(Array.from(until!.slice(0, 3), Math.expm1).map(Math.round)).toEqual([2, 1, 0]);
});

test('the average is Gaussian: exp(−½), 1, exp(−½) of one epoch over what there is, and skips loss', () => {
  const weight = Math.exp(-0.5);
  expect(averageAround([0, 3, 0], 1)[1]).toBeCloseTo(3 / (1 + 2 * weight), 12);
  expect(averageAround([Number.NaN, 3, 0], 1)[1]).toBeCloseTo(3 / (1 + weight), 12);
  expect(Array.from(averageAround([1, 2, 3], 0))).toEqual([1, 2, 3]);
});

test('counts: a constant stays what it is, a gap of over five minutes is loss', () => {
  const times = Float64Array.from({ length: 80 }, (_, k) => 15 * k + (k >= 40 ? 2000 : 0));
  const smooth = smoothWatchCounts(times, new Float64Array(80).fill(4), 0, 90);
  expect(smooth[3]).toBeCloseTo(4, 12);
  expect(smooth[50]).toBeNaN();
});

test('heart rate: none varies by 0 everywhere; a swing of 10 minutes stands out where it is', () => {
  const times = Float64Array.from({ length: 1440 }, (_, k) => 5 * k);
  const steady = heartRateSpread(times, new Float64Array(1440).fill(80), 0, 240);
  expect(Math.max(...steady)).toBeLessThan(1e-9);
  const swinging = heartRateSpread(
    times,
    times.map((t) => 80 + (t > 3000 && t < 3600 ? 20 : 0)),
    0,
    240,
  );
  expect(swinging[100]!).toBeGreaterThan(10 * (swinging[20]! + 1e-9));
});
