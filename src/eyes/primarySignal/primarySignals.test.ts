import { expect, test } from 'vitest';
import type { Stream } from '../../recording/index.ts';
import { primarySignals } from './primarySignals.ts';

function block(id: string, startS: number, names: readonly string[], lost = 0): Stream {
  const columns = Object.fromEntries(
    names.map((name) => [name, Float64Array.from({ length: 100 }, (_, i) => (i < lost ? Number.NaN : i % 7))]),
  );
  return { id, kind: 'gaze', startS, rateHz: 100, length: 100, columns };
}

const BOTH = ['leftXDeg', 'leftYDeg', 'rightXDeg', 'rightYDeg'];

test('the same eye is measured throughout, and a block that lacks it says that it has the other one', () => {
  const streams = [block('a', 0, BOTH), block('b', 5, ['leftXDeg', 'leftYDeg']), block('c', 9, BOTH)];
  const { segments, statements } = primarySignals(streams, 'right');
  expect(segments.map(({ streamId, eye }) => [streamId, eye])).toEqual([
    ['a', 'right'],
    ['b', 'left'],
    ['c', 'right'],
  ]);
  expect(segments[0]!.fellow).toMatchObject({ primaryEye: 'right', signal: { startS: 0 } });
  expect(segments[1]!.fellow).toBeUndefined();
  expect(statements.map(({ code }) => code)).toEqual(['eye-asked']);
});

test('an eye without a side is measured as it is, and nothing is said about a choice', () => {
  const { segments, statements } = primarySignals([block('a', 0, ['xDeg', 'yDeg'])]);
  expect(segments.map(({ eye }) => eye)).toEqual(['unknown']);
  expect(segments[0]!.sourceIndex).toBeUndefined();
  expect(statements).toEqual([]);
});

test('a stream in camera units is left out with one statement, the others are measured', () => {
  const { segments, statements } = primarySignals([
    block('a', 0, ['xCamera', 'yCamera']),
    block('b', 5, ['xPx', 'yPx']),
  ]);
  expect(segments.map(({ streamId }) => streamId)).toEqual(['b']);
  expect(statements.map(({ code }) => code)).toEqual(['camera-units']);
});

test('no streams give no segments', () => {
  expect(primarySignals([])).toEqual({ segments: [], statements: [] });
});
