import { expect, test } from 'vitest';
import type { SegmentView } from '../worker/protocol.ts';
import { makeTraceColumn } from '../worker/pyramid.ts';
import { calmRange, decimalsOfStep, drawnTraces, niceStep } from './drawnTraces.ts';

function segmentOf(values: readonly number[] | Float32Array, startS = 0, rateHz = 10): SegmentView {
  const x = makeTraceColumn(Float32Array.from(values));
  return { startS, rateHz, length: values.length, columns: { x } };
}

test('few samples are drawn as they are, with one neighbour on each side of the span', () => {
  const segment = segmentOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const drawn = drawnTraces([segment], ['x'], { startS: 0.3, endS: 0.5 }, 100);
  expect(drawn.timesS.map((t) => Math.round(t * 10))).toEqual([2, 3, 4, 5, 6]);
  expect(drawn.series).toEqual([[2, 3, 4, 5, 6]]);
});

test('loss and the gap between two segments break the line', () => {
  const segments = [segmentOf([1, Number.NaN, 3]), segmentOf([4, 5], 1)];
  const { series, timesS } = drawnTraces(segments, ['x'], { startS: 0, endS: 2 }, 100);
  expect(series[0]).toEqual([1, null, 3, null, 4, 5]);
  expect(timesS).toEqual([...timesS].sort((a, b) => a - b));
});

test('a trace that a segment does not have is null there', () => {
  const { series } = drawnTraces([segmentOf([1, 2])], ['x', 'y'], { startS: 0, endS: 1 }, 100);
  expect(series).toEqual([
    [1, 2],
    [null, null],
  ]);
});

test('an hour at 1 kHz on 1,000 pixels: at most 1.5 buckets of 2 points a pixel, and none of the extremes is lost', () => {
  const hour = new Float32Array(3_600_000);
  hour[1_234_567] = 50;
  hour[3_599_999] = -50;
  const { timesS, series } = drawnTraces([segmentOf(hour, 0, 1000)], ['x'], { startS: 0, endS: 3600 }, 1000);
  expect(timesS.length).toBeLessThanOrEqual(3000);
  expect(Math.max(...(series[0] as number[]))).toBe(50);
  expect(Math.min(...(series[0] as number[]))).toBe(-50);
});

test('buckets keep their place while the window moves, so that the picture does not shimmer', () => {
  const noise = Float32Array.from({ length: 200_000 }, (_, i) => (Math.sin(i * 12.9898) * 43758.5453) % 1);
  const segment = segmentOf(noise, 0, 1000);
  const at = (startS: number): Map<number, number | null> => {
    const { timesS, series } = drawnTraces([segment], ['x'], { startS, endS: startS + 100 }, 500);
    return new Map(timesS.map((time, i) => [Math.round(time * 1e6), series[0]![i]!]));
  };
  const [before, after] = [at(10), at(10.037)];
  const common = [...before.keys()].filter((key) => after.has(key));
  expect(common.length).toBeGreaterThan(900);
  expect(common.slice(2, -4).every((key) => before.get(key) === after.get(key))).toBe(true);
});

test('the axis takes steps of 1, 2 or 5, so that it keeps still; -4.9 to 5.1 gives -6 to 6', () => {
  expect(calmRange([[-4.9, null, 5.1]])).toEqual([-6, 6]);
  expect(calmRange([[0.2, 380]], true)).toEqual([0, 400]);
  expect(calmRange([[null]])).toEqual([-1, 1]);
  expect([0.012, 1, 1.1, 2.3, 7].map(niceStep)).toEqual([0.02, 1, 2, 5, 10]);
});

test('ticks 0.005 apart need 3 decimals, 2.5 one, 20 none', () => {
  expect([0.005, 0.01, 2.5, 20].map(decimalsOfStep)).toEqual([3, 2, 1, 0]);
});
