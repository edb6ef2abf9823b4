import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MotionSignal } from '../types.ts';
import { detectGait } from './detectGait.ts';
import { evenSteps, madeWalk, turned } from './madeWalk.testing.ts';

function allContacts(signal: MotionSignal): number[] {
  return detectGait(signal).bouts.flatMap(({ contactsS }) => [...contactsS]);
}

function expectContacts(found: readonly number[], truth: readonly number[], withinS: number): void {
  expect(found).toHaveLength(truth.length);
  truth.forEach((timeS, k) => {
    expect(Math.abs(found[k]! - timeS)).toBeLessThan(withinS);
  });
}

test('twenty steps of 0.55 s from 5 s on are one straight bout with twenty contacts', () => {
  const truth = evenSteps(5, 20, 0.55);
  const { bouts } = detectGait(madeWalk({ contactsS: truth, seconds: 25 }));
  expect(bouts).toHaveLength(1);
  expect(bouts[0]).toMatchObject({ straight: true });
  expectContacts([...bouts[0]!.contactsS], truth, 0.02);
});

test.each([
  ['of a child, 0.34 s', 0.34],
  ['of a slow walker, 0.9 s', 0.9],
])('steps %s', (_, stepS) => {
  const truth = evenSteps(4, 24, stepS);
  const found = allContacts(madeWalk({ contactsS: truth, seconds: 32, noiseG: 0.004 }));
  // the first and last hump rise from rest: half as high as the others, so they may count as start and stop
  const inner = found.filter((t) => t > truth[1]! - 0.1 && t < truth[22]! + 0.1);
  expectContacts(inner, truth.slice(1, 23), 0.03);
});

test('quick small steps of a child, 0.12 g', () => {
  const truth = evenSteps(4, 24, 0.34);
  const found = allContacts(madeWalk({ contactsS: truth, seconds: 16, verticalG: 0.12 }));
  expectContacts(found, truth, 0.02);
});

test('at 25 and 31.25 samples a second contacts lie within a third of a sample and 5 ms', () => {
  for (const rateHz of [25, 31.25]) {
    const truth = evenSteps(5, 20, 0.53);
    expectContacts(allContacts(madeWalk({ contactsS: truth, seconds: 20, rateHz })), truth, 0.35 / rateHz + 0.005);
  }
});

test('property: the sensor may be worn at any angle, and the recording start at any time', () => {
  const truth = evenSteps(5, 16, 0.6);
  const upright = allContacts(madeWalk({ contactsS: truth, seconds: 18, noiseG: 0.002 }));
  const part = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(part, part, part, fc.integer({ min: 0, max: 359 }), (a, b, c, degrees) => {
      const mounting = turned([a + 2, b, c], degrees);
      const found = allContacts(madeWalk({ contactsS: truth, seconds: 18, mounting }));
      expectContacts(found, upright, 0.01);
    }),
    { seed: 20261123, numRuns: 20 },
  );
  const later = madeWalk({ contactsS: truth.map((t) => t + 1000), seconds: 18, startS: 1000, noiseG: 0.002 });
  expectContacts(
    allContacts(later),
    upright.map((t) => t + 1000),
    1e-3,
  );
});

test('a pause of 1.4 s in the middle parts two straight pieces that meet in its middle', () => {
  const truth = [...evenSteps(5, 12, 0.55), ...evenSteps(5 + 11 * 0.55 + 1.4, 12, 0.55)];
  const { bouts } = detectGait(madeWalk({ contactsS: truth, seconds: 25 }));
  expect(bouts.map(({ contactsS, straight }) => [contactsS.length, straight])).toEqual([
    [12, true],
    [12, true],
  ]);
  expect(bouts[0]!.endS).toBe(bouts[1]!.startS);
  expect(bouts[0]!.endS).toBeCloseTo(5 + 11 * 0.55 + 0.7, 1);
});

test('a turn of 180 deg within 3 s is cut out where there is a gyroscope, and stays where there is none', () => {
  const truth = evenSteps(5, 40, 0.5);
  const yaw = (t: number) => (t > 13 && t < 16 ? 60 : 8 * Math.sin(2 * Math.PI * t));
  const { bouts } = detectGait(madeWalk({ contactsS: truth, seconds: 30, yaw }));
  expect(bouts.map(({ straight }) => straight)).toEqual([true, false, true]);
  expect(bouts[1]!.startS).toBeGreaterThan(12);
  expect(bouts[1]!.endS).toBeLessThan(17);
  expect(bouts.reduce((sum, { contactsS }) => sum + contactsS.length, 0)).toBe(40);
  expect(detectGait(madeWalk({ contactsS: truth, seconds: 30 })).bouts).toHaveLength(1);
});

test('standing still, five steps, and slow swaying are no walking', () => {
  expect(allContacts(madeWalk({ contactsS: [], seconds: 30, noiseG: 0.01 }))).toEqual([]);
  expect(allContacts(madeWalk({ contactsS: evenSteps(5, 5, 0.55), seconds: 12 }))).toEqual([]);
  const swaying = madeWalk({ contactsS: [], seconds: 30 });
  const slow = { ...swaying, x: swaying.x.map((v, i) => v + 0.1 * Math.sin((2 * Math.PI * 0.4 * i) / 100)) };
  expect(allContacts(slow)).toEqual([]);
});

test('single lost samples are bridged; a loss of 3 s parts the bout', () => {
  const truth = evenSteps(5, 36, 0.55);
  const signal = madeWalk({ contactsS: truth, seconds: 30 });
  const lose = (from: number, to: number): MotionSignal => {
    const x = Float64Array.from(signal.x);
    x.fill(Number.NaN, from, to);
    return { ...signal, x };
  };
  expectContacts(allContacts(lose(1000, 1004)), truth, 0.03);
  const parted = detectGait(lose(1300, 1600)).bouts;
  expect(parted).toHaveLength(2);
  expect(parted.every(({ contactsS }) => [...contactsS].every((t) => t < 13 || t > 16))).toBe(true);
});

test('without gravity or below 25 samples a second it is refused with what it got', () => {
  const signal = madeWalk({ contactsS: [], seconds: 5 });
  expect(() => detectGait({ ...signal, gravity: 'absent' })).toThrow('needs acceleration with gravity');
  expect(() => detectGait({ ...signal, rateHz: 20 })).toThrow('needs 25 samples a second, got 20');
});

test('an empty signal has no bouts', () => {
  expect(detectGait(madeWalk({ contactsS: [], seconds: 0 })).bouts).toEqual([]);
});
