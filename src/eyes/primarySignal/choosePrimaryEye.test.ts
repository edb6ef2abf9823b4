import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import type { GazeSignal } from '../types.ts';
import { choosePrimaryEye, lossFraction } from './choosePrimaryEye.ts';

function eye(noise: number, lostCount: number, seed: number): GazeSignal {
  const random = makeRandom(seed);
  const column = (): Float64Array => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => 5 * Math.sin(i / 10) + noise * drawNormal(random));
    return values.fill(Number.NaN, 0, lostCount);
  };
  return { startS: 0, rateHz: 500, unit: 'deg', x: column(), y: column() };
}

test('100 of 1,000 samples lost in one and 50 in the other: the other is measured, although it is noisier', () => {
  const { primary, fellow, reason } = choosePrimaryEye([eye(0.01, 100, 1)], [eye(0.1, 50, 2)]);
  expect([primary, fellow, reason.code]).toEqual(['right', 'left', 'eye-less-loss']);
  expect(reason.text).toContain('left 10 %, right 5 %');
});

test('with loss within a hundredth the less noisy eye is measured, also while both move fast', () => {
  const { primary, reason } = choosePrimaryEye([eye(0.02, 0, 1)], [eye(0.06, 9, 2)]);
  expect([primary, reason.code]).toEqual(['left', 'eye-less-noise']);
});

test('equal eyes: the right one, and a choice that was made is obeyed', () => {
  const same = eye(0.02, 0, 3);
  expect(choosePrimaryEye([same], [same])).toMatchObject({ primary: 'right', reason: { code: 'eye-equal' } });
  expect(choosePrimaryEye([same], [same], 'left')).toMatchObject({ primary: 'left', fellow: 'right' });
});

test('an eye that was not recorded cannot be chosen; the other is taken and that is said', () => {
  const only = choosePrimaryEye([eye(0.02, 0, 1)], [], 'right');
  expect(only).toMatchObject({ primary: 'left', reason: { code: 'eye-asked-absent' } });
  expect(only.fellow).toBeUndefined();
  expect(choosePrimaryEye([], [eye(0.02, 0, 1)]).reason.code).toBe('eye-only-one');
  expect(() => choosePrimaryEye([], [])).toThrow('at least one eye must have a signal, got none');
});

test('an eye that was lost throughout is not measured', () => {
  expect(choosePrimaryEye([eye(0.02, 1000, 1)], [eye(0.02, 400, 2)]).primary).toBe('right');
  expect(choosePrimaryEye([eye(0.02, 1000, 1)], [eye(0.02, 1000, 2)]).primary).toBe('right');
});

test('loss is a share of all segments together: 100 of 1,000 and 0 of 1,000 are 0.05', () => {
  expect(lossFraction([eye(0.02, 100, 1), eye(0.02, 0, 2)])).toBeCloseTo(0.05, 12);
});

test('an eye that never changes is not measured beside a living one, although it has no noise', () => {
  const dead = { ...eye(0, 0, 1), x: new Float64Array(1000), y: new Float64Array(1000) };
  expect(choosePrimaryEye([eye(0.1, 300, 2)], [dead])).toMatchObject({
    primary: 'left',
    reason: { code: 'eye-less-loss' },
  });
  expect(choosePrimaryEye([dead], [dead]).reason.code).toBe('eye-equal');
});

test('bursts are not noise: of an eye with 0.02 deg noise and bursts and a still one with 0.06 the first is measured', () => {
  const bursting = eye(0.02, 0, 1);
  const still = eye(0.06, 0, 2);
  const x = Float64Array.from({ length: 1000 }, (_, i) => still.x[i]! - 5 * Math.sin(i / 10));
  const swings = Float64Array.from({ length: 1000 }, (_, i) => bursting.x[i]! + (i < 500 ? 3 * Math.sin(i / 4) : 0));
  const { primary, reason } = choosePrimaryEye([{ ...bursting, x: swings }], [{ ...still, x }]);
  expect([primary, reason.code]).toEqual(['left', 'eye-less-noise']);
});
