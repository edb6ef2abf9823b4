import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Recording, ScreenGeometry } from '../recording/index.ts';
import { columnName } from './columnNames.ts';
import { mergeGeometry, withDegrees } from './geometry.ts';

const SCREEN: ScreenGeometry = { widthPx: 1920, heightPx: 1080, widthM: 0.533, heightM: 0.301, distanceM: 0.565 };

function recordingOf(columns: Record<string, Float32Array>): Recording {
  const length = Object.values(columns)[0]!.length;
  const stream = { id: 'gaze', kind: 'gaze', startS: 0, rateHz: 1000, length, columns } as const;
  return { format: 'test', name: 't', streams: [stream], events: [], facts: {} };
}

test('192 px right of centre at 0.533 m / 1920 px and 0.565 m is atan(0.0533 / 0.565) = 5.389 deg; up is positive', () => {
  const { recording, issues } = withDegrees(
    recordingOf({ leftXPx: Float32Array.of(1152, 960, Number.NaN), leftYPx: Float32Array.of(540, 432, 540) }),
    SCREEN,
  );
  const { leftXDeg, leftYDeg, leftXPx } = recording.streams[0]!.columns;
  expect(leftXDeg![0]).toBeCloseTo(5.3891, 3);
  expect(leftXDeg![1]).toBe(0);
  expect(leftXDeg![2]).toBeNaN();
  // 108 px up: atan(0.0301 / 0.565) = 3.0495 deg
  expect(leftYDeg![1]).toBeCloseTo(3.0495, 3);
  expect(leftYDeg![0]).toBeCloseTo(0, 6);
  expect(leftXPx![0]).toBe(1152);
  expect(issues).toEqual([]);
});

test('fractions need no pixels: 0.6 of 0.5 m at 0.5 m is atan(0.05 / 0.5) = 5.711 deg', () => {
  const { recording } = withDegrees(recordingOf({ xFraction: Float32Array.of(0.6), yFraction: Float32Array.of(0.5) }), {
    widthM: 0.5,
    heightM: 0.3,
    distanceM: 0.5,
  });
  expect(recording.streams[0]!.columns.xDeg![0]).toBeCloseTo(5.7106, 3);
});

test('one field short: no degrees, and the unit is named', () => {
  const { distanceM: _, ...partial } = SCREEN;
  const { recording, issues } = withDegrees(recordingOf({ xPx: Float32Array.of(1), yPx: Float32Array.of(1) }), partial);
  expect(recording.streams[0]!.columns.xDeg).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'GEOMETRY_MISSING', params: { unit: 'pixels' } }]);
});

test('degrees that are there are kept, and no geometry is asked for', () => {
  const columns = {
    xDeg: Float32Array.of(7),
    yDeg: Float32Array.of(8),
    xPx: Float32Array.of(1),
    yPx: Float32Array.of(1),
  };
  const { recording, issues } = withDegrees(recordingOf(columns), SCREEN);
  expect(recording.streams[0]!.columns.xDeg![0]).toBe(7);
  expect(withDegrees(recordingOf(columns), {}).issues).toEqual([]);
  expect(issues).toEqual([]);
});

test('raw camera units never become degrees', () => {
  const columns = { leftXCamera: Float32Array.of(-25), leftYCamera: Float32Array.of(3) };
  const { recording, issues } = withDegrees(recordingOf(columns), SCREEN);
  expect(Object.keys(recording.streams[0]!.columns)).toEqual(['leftXCamera', 'leftYCamera']);
  expect(issues.map((issue) => issue.code)).toEqual(['COORDINATES_RAW']);
});

test.each([
  [{ widthM: 38, heightM: 30 }, 'a screen side of 38 m'],
  [{ distanceM: 0.06 }, 'a viewing distance of 0.06 m'],
  [{ distanceM: 600 }, 'a viewing distance of 600 m'],
])('centimetres or millimetres taken for metres (%o) give no degrees', (wrong, found) => {
  const { recording, issues } = withDegrees(recordingOf({ xPx: Float32Array.of(1) }), { ...SCREEN, ...wrong });
  expect(recording.streams[0]!.columns.xDeg).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'GEOMETRY_MISSING' }, { code: 'GEOMETRY_ODD', params: { found } }]);
});

test('pixels 1.78 times as wide as high are called odd', () => {
  const { issues } = withDegrees(recordingOf({ xPx: Float32Array.of(1) }), { ...SCREEN, heightM: 0.169 });
  expect(issues[0]!.message).toContain('1.77 times as wide as high');
});

test('the person fills what the file lacks, and overrides it only when told to', () => {
  const file = { widthPx: 1920, heightPx: 1080, distanceM: 0.6 };
  const person = { widthM: 0.5, heightM: 0.3, distanceM: 0.7 };
  const filled = mergeGeometry(file, person);
  expect(filled.geometry).toEqual({ ...file, widthM: 0.5, heightM: 0.3 });
  expect(filled.issues[0]).toMatchObject({ code: 'GEOMETRY_ODD' });
  expect(mergeGeometry(file, person, true).geometry.distanceM).toBe(0.7);
  expect(mergeGeometry(undefined, { widthM: 0, distanceM: Number.NaN }).geometry).toEqual({});
});

test('property: mirroring the gaze about the screen centre mirrors the angles; loss stays loss', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -500, max: 3000 }), { minLength: 1 }), (values) => {
      const x = Float32Array.from(values);
      const mirrored = Float32Array.from(x, (v) => 1920 - v);
      const angle = (xPx: Float32Array) => [
        ...withDegrees(recordingOf({ xPx }), SCREEN).recording.streams[0]!.columns.xDeg!.slice(),
      ];
      const a = angle(x);
      angle(mirrored).forEach((b, i) => {
        if (Number.isNaN(x[i]!)) expect(b).toBeNaN();
        else expect(b).toBeCloseTo(-a[i]!, 3);
      });
    }),
    { seed: 3, numRuns: 100 },
  );
});

test('column names: left + XPx, and xPx for one eye', () => {
  expect([columnName('left', 'XPx'), columnName('', 'XPx')]).toEqual(['leftXPx', 'xPx']);
});
