import { expect, test } from 'vitest';
import type { Column, Stream } from '../../recording/index.ts';
import { eyesOf } from './eyesOf.ts';
import { gridOf } from './gridOf.ts';

const N = Number.NaN;

function eyes(columns: Record<string, readonly number[]>): ReturnType<typeof eyesOf> {
  const typed: Record<string, Column> = {};
  for (const [key, values] of Object.entries(columns)) typed[key] = Float64Array.from(values);
  const length = Object.values(columns)[0]?.length ?? 0;
  const stream: Stream = { id: 's', kind: 'gaze', startS: 1, rateHz: 500, length, columns: typed };
  return eyesOf(stream, gridOf(stream)[0]!);
}

test('degrees are preferred to pixels, pixels to shares of the screen, and microvolts come last', () => {
  expect(eyes({ xPx: [1], yPx: [1], xDeg: [2], yDeg: [2] }).unknown).toMatchObject({
    unit: 'deg',
    startS: 1,
    rateHz: 500,
  });
  expect(eyes({ xFraction: [1], yFraction: [1], xPx: [2], yPx: [2] }).unknown!.unit).toBe('px');
  expect(eyes({ xUv: [1], yUv: [1] }).unknown!.unit).toBe('uV');
});

test('both eyes come with their own pupil, openness and torsion, each under the names of its side', () => {
  const { left, right, unknown } = eyes({
    leftXDeg: [1],
    leftYDeg: [2],
    leftTorsionDeg: [3],
    leftPupilMm: [4],
    rightXDeg: [5],
    rightYDeg: [6],
    rightPupilArea: [7],
    rightOpennessFraction: [0.5],
  });
  expect(unknown).toBeUndefined();
  expect([left!.x[0], left!.y![0], left!.torsion![0], left!.pupil![0]]).toEqual([1, 2, 3, 4]);
  expect([right!.x[0], right!.pupil![0], right!.openness![0], right!.torsion]).toEqual([5, 7, 0.5, undefined]);
});

test('an eye that has only pixels is left out beside one in degrees, since the two could not be compared', () => {
  const found = eyes({ leftXDeg: [1], leftYDeg: [1], rightXPx: [1], rightYPx: [1] });
  expect(Object.keys(found)).toEqual(['left']);
});

test('where one coordinate is lost the sample is lost, and the columns that came in stay as they were', () => {
  const xDeg = Float64Array.from([1, N, 3, 4]);
  const yDeg = Float64Array.from([1, 2, N, 4]);
  const stream: Stream = { id: 's', kind: 'gaze', startS: 0, rateHz: 1, length: 4, columns: { xDeg, yDeg } };
  const { unknown } = eyesOf(stream, gridOf(stream)[0]!);
  expect(Array.from(unknown!.x as Float64Array)).toEqual([1, N, N, 4]);
  expect(Array.from(unknown!.y as Float64Array)).toEqual([1, N, N, 4]);
  expect(Array.from(xDeg)).toEqual([1, N, 3, 4]);
  expect(Array.from(yDeg)).toEqual([1, 2, N, 4]);
});

test('without such samples the columns are the stream’s own, also where both coordinates are lost together', () => {
  const xDeg = Float64Array.from([1, N]);
  const yDeg = Float64Array.from([1, N]);
  const stream: Stream = { id: 's', kind: 'gaze', startS: 0, rateHz: 1, length: 2, columns: { xDeg, yDeg } };
  const { unknown } = eyesOf(stream, gridOf(stream)[0]!);
  expect(unknown!.x).toBe(xDeg);
  expect(unknown!.y).toBe(yDeg);
});

test('a recording of one axis has no vertical', () => {
  expect(eyes({ xUv: [1, 2] }).unknown!.y).toBeUndefined();
});

test('camera units are refused, and so is a stream without horizontal position', () => {
  expect(eyes({ leftXCamera: [1], leftYCamera: [1] }).refusal!.code).toBe('camera-units');
  expect(eyes({ pupilMm: [1] }).refusal!.code).toBe('no-eye-position');
});
