import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutByExtent, widthOfMeans } from './cutByExtent.ts';
import type { Run } from './noiseOfMeans.ts';

test('a ramp of 1 per sample, means of 2, box of 3: the mean is 4 away after 4 samples, so a cut every 4 samples', () => {
  const x = Float64Array.from({ length: 12 }, (_, i) => i);
  const pieces = cutByExtent([x, undefined], { start: 0, end: 12 }, { extent: 3, width: 2 });
  expect(pieces).toEqual([
    { start: 0, end: 5 },
    { start: 5, end: 9 },
    { start: 9, end: 12 },
  ]);
});

test('a course within the box is one piece, whatever its length', () => {
  const x = Float64Array.from({ length: 1000 }, (_, i) => Math.sin(i));
  expect(cutByExtent([x, x], { start: 10, end: 990 }, { extent: 3, width: 1 })).toEqual([{ start: 10, end: 990 }]);
});

test('a 3-4-5 triangle: 3 right and 4 up just fit into a box of 5, and not into one of 4.9', () => {
  const x = Float64Array.from([0, 3, 3, 3]);
  const y = Float64Array.from([0, 0, 4, 4]);
  const run = { start: 0, end: 4 };
  expect(cutByExtent([x, y], run, { extent: 5, width: 1 })).toHaveLength(1);
  expect(cutByExtent([x, y], run, { extent: 4.9, width: 1 })).toHaveLength(2);
});

/** The definition in plain words: a mean around each sample, and a box that is measured afresh each time. */
function slowTwin(x: readonly number[], y: readonly number[], extent: number, width: number): Run[] {
  const means = x.slice(0, x.length - width + 1).map((_, i) => {
    const mean = (v: readonly number[]): number => v.slice(i, i + width).reduce((a, b) => a + b) / width;
    return [mean(x), mean(y)] as const;
  });
  const pieces: Run[] = [];
  let [start, first] = [0, 0];
  means.forEach((_, i) => {
    const since = means.slice(first, i + 1);
    const range = (k: 0 | 1): number => Math.max(...since.map((m) => m[k])) - Math.min(...since.map((m) => m[k]));
    if (Math.sqrt(range(0) ** 2 + range(1) ** 2) <= extent) return;
    const cut = i + width - Math.floor((width + 1) / 2);
    pieces.push({ start, end: cut });
    start = cut;
    first = i;
  });
  return [...pieces, { start, end: x.length }];
}

test('equals the slow twin on random walks in eighths, where sums are exact', () => {
  const step = fc.integer({ min: -8, max: 8 }).map((k) => k / 8);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(step, step), { minLength: 1, maxLength: 120 }),
      fc.constantFrom(1, 2, 4, 8),
      (steps, width) => {
        let [px, py] = [100, -50];
        const walk = steps.map(([dx, dy]) => {
          px += dx;
          py += dy;
          return [px, py] as const;
        });
        const x = walk.map(([v]) => v);
        const y = walk.map(([, v]) => v);
        const found = cutByExtent(
          [Float64Array.from(x), Float64Array.from(y)],
          { start: 0, end: x.length },
          { extent: 2.03, width: Math.min(width, x.length) },
        );
        expect(found).toEqual(slowTwin(x, y, 2.03, Math.min(width, x.length)));
        expect(found.map(({ end }) => end).slice(0, -1)).toEqual(found.map(({ start }) => start).slice(1));
      },
    ),
    { seed: 20261123 },
  );
});

test('a run shorter than two means is averaged over half of it: 10 samples over 5, 1 sample over 1', () => {
  expect(widthOfMeans({ start: 0, end: 100 }, 60)).toBe(50);
  expect(widthOfMeans({ start: 0, end: 200 }, 60)).toBe(60);
  expect(widthOfMeans({ start: 5, end: 15 }, 60)).toBe(5);
  expect(widthOfMeans({ start: 5, end: 6 }, 60)).toBe(1);
});
