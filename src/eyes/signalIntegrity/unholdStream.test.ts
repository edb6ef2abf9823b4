import { expect, test } from 'vitest';
import type { Stream } from '../../recording/index.ts';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import { unholdStream } from './unholdStream.ts';

/** 2,000 samples at 500 Hz: an eye that swings for half of the time, each value held as `sourceOf` says. */
function held(sourceOf: (i: number) => number, step = 0.01): Stream {
  const random = makeRandom(3);
  const value = Float64Array.from({ length: 2000 }, (_, i) => {
    const swing = i % 1000 < 500 ? 5 * Math.sin(i / 5) : 0;
    return step * Math.round((swing + 0.004 * drawNormal(random)) / step);
  });
  const xDeg = Float64Array.from(value, (_, i) => value[sourceOf(i)]!);
  return { id: 's', kind: 'gaze', startS: 2, rateHz: 500, length: 2000, columns: { xDeg, yDeg: xDeg.slice() } };
}

test('each value eight times at 500 Hz is 62.5 Hz: every eighth sample is taken, at the time it first appeared', () => {
  const before = held((i) => i - (i % 8));
  const { stream, picked, heldCount, statement } = unholdStream(before);
  expect([stream!.rateHz, stream!.length, heldCount, statement!.code]).toEqual([62.5, 250, 8, 'samples-held']);
  expect(Array.from(picked!)).toEqual(Array.from({ length: 250 }, (_, j) => 8 * j));
  expect(stream!.timesS![10]).toBeCloseTo(2.16, 12);
  expect(stream!.columns.xDeg![7]).toBe(before.columns.xDeg![56]);
});

test('60 values a second written as 500 (8 or 9 times each) are about 60 Hz', () => {
  const { stream, heldCount } = unholdStream(held((i) => Math.ceil(Math.floor((i * 60) / 500) * (500 / 60))));
  expect(Math.abs(stream!.rateHz - 60)).toBeLessThan(1);
  expect(heldCount).toBe(9);
});

test('each value twice stays as it is, with a remark that names 250 of 500', () => {
  const before = held((i) => i - (i % 2));
  const { stream, statement } = unholdStream(before);
  expect(stream).toBe(before);
  expect(statement).toMatchObject({ code: 'samples-held-twice', params: { rate: 250, written: 500 } });
});

test('values held for 2 to 9 samples at random have no rate and are refused', () => {
  const random = makeRandom(9);
  const sources: number[] = [];
  while (sources.length < 2000) {
    const first = sources.length;
    for (let left = 2 + Math.floor(8 * random()); left > 0; left--) sources.push(first);
  }
  const { stream, statement } = unholdStream(held((i) => sources[i]!));
  expect([stream, statement!.code]).toEqual([undefined, 'samples-held-unevenly']);
});

test('a resting eye in steps of 0.01 deg with less noise than that repeats, and is left alone', () => {
  const before = held((i) => i);
  expect(unholdStream(before)).toEqual({ stream: before });
  expect(unholdStream(before).stream).toBe(before);
});
