import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stream } from '../../recording/index.ts';
import { columnOnGrid, gridOf, type StreamGrid } from './gridOf.ts';

function streamAt(times: readonly number[] | Float64Array, rateHz: number): Stream {
  const timesS = Float64Array.from(times);
  const xDeg = Float64Array.from(timesS, (_, i) => i);
  return { id: 's', kind: 'gaze', startS: timesS[0] ?? 0, rateHz, timesS, length: timesS.length, columns: { xDeg } };
}

const SEED = { seed: 20261123 };

test('a stream without times is its own grid, and its columns are not copied', () => {
  const xDeg = new Float64Array([1, 2, 3]);
  const stream: Stream = { id: 's', kind: 'gaze', startS: 2, rateHz: 500, length: 3, columns: { xDeg } };
  const [grid, ...more] = gridOf(stream);
  expect(more).toEqual([]);
  expect(grid).toEqual({ startS: 2, rateHz: 500, length: 3, contiguousFrom: 0 });
  expect(columnOnGrid(xDeg, grid!)).toBe(xDeg);
});

test('times 0, 2, 6, 8 ms at 500 Hz are grid samples 0, 1, 3, 4; sample 2 is a gap, not a mean', () => {
  const stream = streamAt([0, 0.002, 0.006, 0.008], 500);
  const [grid] = gridOf(stream);
  expect(Array.from(grid!.sourceIndex!)).toEqual([0, 1, -1, 2, 3]);
  expect(Array.from(columnOnGrid(stream.columns.xDeg!, grid!))).toEqual([0, 1, Number.NaN, 2, 3]);
});

test('of two samples in one grid interval the nearer is taken: 2.1 ms beats 2.4 ms for the grid sample at 2 ms', () => {
  const [grid] = gridOf(streamAt([0, 0.0021, 0.0024, 0.004, 0.006], 500));
  expect(Array.from(grid!.sourceIndex!)).toEqual([0, 1, 3, 4]);
});

test('a hole of more than 1 s starts a new segment that points back into the stream; a shorter one stays a gap', () => {
  const first = [0, 0.01, 0.02];
  const second = [1.5, 1.51, 1.52];
  const grids = gridOf(streamAt([...first, ...second], 100));
  expect(grids.map(({ startS, length }) => [startS, length])).toEqual([
    [0, 3],
    [1.5, 3],
  ]);
  expect(grids[0]!.sourceIndex).toBeUndefined();
  expect(Array.from(grids[1]!.sourceIndex!)).toEqual([3, 4, 5]);
  expect(gridOf(streamAt([0, 0.01, 0.51, 0.52], 100))).toHaveLength(1);
});

test('a second segment without gaps is a view into the column, not a copy', () => {
  const stream = streamAt([0, 0.01, 0.02, 1.5, 1.51], 100);
  const column = stream.columns.xDeg as Float64Array;
  const view = columnOnGrid(column, gridOf(stream)[1]!) as Float64Array;
  expect(Array.from(view)).toEqual([3, 4]);
  expect(view.buffer).toBe(column.buffer);
});

test('a clock of 499.9 Hz called 500 Hz loses no sample in 100,000: the rate is taken from the clock', () => {
  const [grid] = gridOf(
    streamAt(
      Float64Array.from({ length: 100_000 }, (_, i) => i / 499.9),
      500,
    ),
  );
  expect(grid!.sourceIndex).toBeUndefined();
  expect(grid!.rateHz).toBeCloseTo(499.9, 6);
});

test('a clock in whole milliseconds at 60 Hz (16 and 17 ms steps) called 58.8 Hz is read as 60 Hz', () => {
  const [grid] = gridOf(
    streamAt(
      Float64Array.from({ length: 6000 }, (_, i) => Math.round((i * 1000) / 60) / 1000),
      58.8,
    ),
  );
  expect(grid!.rateHz).toBeCloseTo(60, 2);
  expect(grid!.length).toBe(6000);
  expect(grid!.sourceIndex).toBeUndefined();
});

test('one late first sample does not push the others from their places', () => {
  const times = Float64Array.from({ length: 100 }, (_, i) => i / 100);
  times[0] = 0.0045;
  const [grid] = gridOf(streamAt(times, 100));
  expect(grid!.sourceIndex).toBeUndefined();
  expect(grid!.length).toBe(100);
});

test('property: jitter of up to a fifth of the interval changes nothing but times', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), { minLength: 10, maxLength: 200 }),
      (jitter) => {
        const grids = gridOf(
          streamAt(
            jitter.map((j, i) => (i + j + 1) / 250),
            250,
          ),
        );
        expect(grids).toHaveLength(1);
        expect(grids[0]!.length).toBe(jitter.length);
        expect(grids[0]!.sourceIndex).toBeUndefined();
      },
    ),
    SEED,
  );
});

test('equals the slow twin: each grid sample asks every input sample and takes the nearest within half an interval', () => {
  const step = fc.double({ min: 0.2, max: 4, noNaN: true });
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 80 }), (steps) => {
      let at = 0;
      const times = steps.map((s) => {
        at += s / 100;
        return at;
      });
      for (const grid of gridOf(streamAt(times, 100))) {
        const found = grid.sourceIndex ?? Int32Array.from({ length: grid.length }, (_, i) => grid.contiguousFrom + i);
        expect(Array.from(found)).toEqual(nearestOf(times, grid));
      }
    }),
    SEED,
  );
});

function nearestOf(times: readonly number[], grid: StreamGrid): number[] {
  return Array.from({ length: grid.length }, (_, i) => {
    let best = -1;
    let bestDistance = 0.5;
    times.forEach((t, k) => {
      const position = (t - grid.startS) * grid.rateHz;
      const distance = Math.abs(position - i);
      if (Math.round(position) === i && distance <= bestDistance && (best === -1 || distance < bestDistance)) {
        best = k;
        bestDistance = distance;
      }
    });
    return best;
  });
}

test('wrong calls say what was expected and what came', () => {
  expect(() => gridOf({ ...streamAt([0, 1], 1), rateHz: 0 })).toThrow('rateHz must be > 0, got 0');
  expect(() => gridOf({ ...streamAt([0, 1], 1), length: 3 })).toThrow("timesS must have the stream's 3 samples, got 2");
  expect(gridOf({ id: 's', kind: 'gaze', startS: 0, rateHz: 1, length: 0, columns: {} })).toEqual([]);
});
