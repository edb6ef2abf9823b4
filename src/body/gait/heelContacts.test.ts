import { expect, test } from 'vitest';
import type { PointSignal } from '../types.ts';
import { baseWidth, heelContacts } from './heelContacts.ts';

interface Heel extends PointSignal {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Heels that take turns going 1.2 m ahead in 1 s, 0.1 m apart, along a direction; contacts every 0.5 s. */
function walkingHeels(degrees: number, seconds = 20, rateHz = 100): { left: Heel; right: Heel } {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const heel = (phase: number, side: number): Heel => {
    const length = seconds * rateHz;
    const along = Float64Array.from({ length }, (_, i) => {
      const t = i / rateHz + phase;
      return 1.2 * t + (0.6 / (2 * Math.PI)) * Math.sin(2 * Math.PI * t);
    });
    const x = along.map((a) => c * a - s * side);
    const y = along.map((a) => s * a + c * side);
    return { startS: 3, rateHz, unit: 'm', x, y };
  };
  // both advance alike, half a stride apart; the same mean place
  const [left, right] = [heel(0, 0.05), heel(0.5, -0.05)];
  const back = 1.2 * 0.5;
  return {
    left,
    right: { ...right, x: right.x.map((v) => v - c * back), y: right.y.map((v) => v - s * back) },
  };
}

test.each([0, 37, 180, -90])(
  'walking towards %i deg: contacts of either foot a second apart, feet 0.1 m apart',
  (degrees) => {
    const { left, right } = walkingHeels(degrees);
    const contacts = heelContacts(left, right);
    const inside = contacts.filter(({ timeS }) => timeS > 4.5 && timeS < 21.5);
    expect(inside.length).toBeGreaterThanOrEqual(33);
    inside.slice(1).forEach(({ timeS, side }, k) => {
      expect(timeS - inside[k]!.timeS).toBeCloseTo(0.5, 2);
      expect(side).not.toBe(inside[k]!.side);
    });
    const width = baseWidth(inside);
    expect(width.mean).toBeCloseTo(0.1, 3);
    expect(width.sd).toBeLessThan(0.002);
    expect(width.count).toBe(inside.length);
  },
);

test('left heel farthest ahead at t = 0.25 s of its cycle', () => {
  const { left, right } = walkingHeels(0);
  const first = heelContacts(left, right).find(({ side, timeS }) => side === 'left' && timeS > 5);
  expect((first!.timeS - 3) % 1).toBeCloseTo(0.25, 2);
});

test('somebody who stands gives no contacts, and no width', () => {
  const still: PointSignal = { startS: 0, rateHz: 60, unit: 'm', x: new Float64Array(600), y: new Float64Array(600) };
  const contacts = heelContacts(still, still);
  expect(contacts).toEqual([]);
  expect(baseWidth(contacts).mean).toBeNaN();
});

test('heels of different rates, or without the asked axis, are refused', () => {
  const { left, right } = walkingHeels(0, 2);
  expect(() => heelContacts(left, { ...right, rateHz: 60 })).toThrow('one rate and length, got 100 and 60 Hz');
  expect(() => heelContacts(left, right, ['x', 'z'])).toThrow('axes x and z');
});
