import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import type { GazeSignal } from '../types.ts';
import { maskFrozen } from './maskFrozen.ts';

function signal(step: number, frozen: readonly [number, number] = [0, 0]): GazeSignal {
  const random = makeRandom(1);
  const column = (): Float64Array => {
    const values = Float64Array.from({ length: 1000 }, () => 0.02 * drawNormal(random));
    const stepped = step === 0 ? values : values.map((value) => step * Math.round(value / step));
    return stepped.fill(3, ...frozen);
  };
  return { startS: 0, rateHz: 100, unit: 'deg', x: column(), y: column() };
}

test('120 equal samples at 100 Hz are 1.2 s frozen and lost; the columns that came in stay as they were', () => {
  const before = signal(0, [200, 320]);
  const { signal: after, frozenCount } = maskFrozen(before);
  expect(frozenCount).toBe(120);
  expect([after.x[199], after.x[200], after.y![319], after.x[320]].map(Number.isNaN)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(before.x[200]).toBe(3);
});

test('90 equal samples at 100 Hz are 0.9 s and stay; without a frozen stretch the signal is the very one', () => {
  const short = signal(0, [200, 290]);
  expect(maskFrozen(short).signal).toBe(short);
  const ordinary = signal(0.01);
  expect(maskFrozen(ordinary).signal).toBe(ordinary);
});

test('numbers in steps of 0.3 deg may stand for 2 x 0.3 / 0.1 = 6 s before they count as frozen', () => {
  const coarse = { ...signal(0), x: new Float64Array(1000).fill(0.3, 500), y: new Float64Array(1000) };
  expect(maskFrozen(coarse).signal).toBe(coarse);
  expect(maskFrozen({ ...coarse, x: new Float64Array(1000).fill(0.3, 300) }).frozenCount).toBe(700);
});

test('one axis that stands while the other moves is not frozen', () => {
  const oneAxis = { ...signal(0), y: new Float64Array(1000) };
  expect(maskFrozen(oneAxis).signal).toBe(oneAxis);
});
