import { expect, test } from 'vitest';
import type { GaitDetection, OscillationWindow } from '../types.ts';
import { withoutTremor } from './withoutTremor.ts';

const algorithm = { id: 'gait', version: 1, parameters: {} };
const bout = (startS: number, endS: number) => ({ startS, endS, contactsS: new Float64Array(0), straight: true });
const gait = (...bouts: ReturnType<typeof bout>[]): GaitDetection => ({ algorithm, bouts });
const window = (startS: number, frequencyHz: number, endS = startS + 3): OscillationWindow => ({
  startS,
  endS,
  frequencyHz,
  narrowShare: 0.9,
  amplitudeMPerS2: 1,
});

test('12 s with 6 s of oscillation are no walk; with 3 s they are one', () => {
  const two = gait(bout(0, 12), bout(20, 32));
  const windows = [window(3, 4), window(6, 4), window(21, 4)];
  expect(withoutTremor(two, windows)!.bouts.map(({ startS }) => startS)).toEqual([20]);
});

test('a stretch of no oscillation (no frequency) takes nothing away, and no walk stays no walk', () => {
  expect(withoutTremor(gait(bout(0, 12)), [window(0, Number.NaN, 12)])!.bouts).toHaveLength(1);
  expect(withoutTremor(undefined, [])).toBeUndefined();
});

test('a window that begins before a bout and ends in the next one counts in both by its part', () => {
  const three = gait(bout(0, 2), bout(2, 4), bout(4, 40));
  expect(withoutTremor(three, [window(1, 5, 4.5)])!.bouts.map(({ startS }) => startS)).toEqual([4]);
});
