import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import { turned } from '../gait/madeWalk.testing.ts';
import type { MotionSignal } from '../types.ts';
import { swayOf } from './swayOf.ts';
import { swayOfPoint } from './swayOfPoint.ts';
import { swayOfTilt, tiltOf } from './tiltOf.ts';

const circle = (radius: number, hz: number, rateHz: number, seconds: number) => ({
  a: Float64Array.from({ length: rateHz * seconds }, (_, i) => radius * Math.cos((2 * Math.PI * hz * i) / rateHz)),
  b: Float64Array.from({ length: rateHz * seconds }, (_, i) => radius * Math.sin((2 * Math.PI * hz * i) / rateHz)),
});

test('a circle of radius 2, once in 5 s: rms 2, area π·5.991·4/2 = 37.6, speed 2·2π/5 = 2.51', () => {
  const { a, b } = circle(2, 0.2, 50, 30);
  const { rms, area, velocity } = swayOf(a, b, 50);
  expect(rms).toBeCloseTo(2, 9);
  expect(area).toBeCloseTo(37.642, 2);
  expect(velocity).toBeCloseTo((4 * Math.PI) / 5, 1);
});

test('property: turning the axes changes nothing; twice the size is twice the rms and speed and four times the area', () => {
  const values = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 120, maxLength: 120 });
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 359 }), (raw, degrees) => {
      const [a, b] = [Float64Array.from(raw.slice(0, 60)), Float64Array.from(raw.slice(60))];
      const before = swayOf(a, b, 30);
      const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const after = swayOf(
        a.map((v, i) => 2 * (c * v - s * b[i]!)),
        a.map((v, i) => 2 * (s * v + c * b[i]!)),
        30,
      );
      expect(after.rms).toBeCloseTo(2 * before.rms, 6);
      expect(after.velocity).toBeCloseTo(2 * before.velocity, 6);
      expect(after.area).toBeCloseTo(4 * before.area, 4);
    }),
    { seed: 20261123, numRuns: 30 },
  );
});

test.each([100, 60, 30])(
  'at %i frames a second 2 mm of noise leave 20 mm/s of true speed at 20, with a floor below',
  (rateHz) => {
    // radius 8 mm, once in 2.5 s: 2π·8/2.5 = 20.1 mm/s
    const random = makeRandom(3);
    const { a, b } = circle(8, 0.4, rateHz, 30);
    const noisy = (values: Float64Array): Float64Array => values.map((v) => v + 2 * drawNormal(random));
    const { velocity, rms, floor } = swayOf(noisy(a), noisy(b), rateHz);
    const raw = swayOf(noisy(a), noisy(b), rateHz);
    expect(raw.velocity).toBeLessThan(rateHz === 30 ? 26 : 24);
    expect(velocity).toBeGreaterThan(19);
    expect(Math.abs(rms / 8 - 1)).toBeLessThan(0.08);
    expect(floor.velocity).toBeGreaterThan(5);
    expect(floor.velocity).toBeLessThan(velocity);
    expect(floor.rms).toBeCloseTo(2 * Math.SQRT2, 0);
  },
);

test('noise alone has the speed of its floor', () => {
  const random = makeRandom(5);
  const noise = () => Float64Array.from({ length: 6000 }, () => drawNormal(random));
  const { velocity, rms, floor } = swayOf(noise(), noise(), 100);
  expect(Math.abs(velocity / floor.velocity - 1)).toBeLessThan(0.1);
  expect(Math.abs(rms / floor.rms - 1)).toBeLessThan(0.05);
});

/** A trunk that tilts along a circle of `degrees` about upright, in a sensor of any mounting. */
function tilting(degrees: number, hz: number, noiseG = 0, angle = 0): MotionSignal {
  const random = makeRandom(9);
  const rows = turned([1, 2, 3], angle);
  const columns = [0, 1, 2].map(() => new Float64Array(3000));
  for (let i = 0; i < 3000; i++) {
    const turn = (2 * Math.PI * hz * i) / 100;
    const size = (degrees * Math.PI) / 180;
    const body = [Math.cos(size), Math.sin(size) * Math.cos(turn), Math.sin(size) * Math.sin(turn)];
    rows.forEach((row, k) => {
      columns[k]![i] = row[0] * body[0]! + row[1] * body[1]! + row[2] * body[2]! + noiseG * drawNormal(random);
    });
  }
  const [x, y, z] = columns;
  return { startS: 0, rateHz: 100, gravity: 'included', x: x!, y: y!, z: z! };
}

test('a tilt of 3 deg round and round is an rms of 3 deg, however the sensor is worn', () => {
  for (const angle of [0, 40, 133]) {
    const { rms, velocity } = swayOfTilt(tilting(3, 0.2, 0.002, angle));
    expect(rms).toBeCloseTo(3, 1);
    expect(velocity).toBeCloseTo(2 * Math.PI * 3 * 0.2, 0);
  }
});

test('a still sensor with 4 mg of noise has the rms and speed of its floor', () => {
  const { rms, velocity, floor } = swayOfTilt(tilting(0, 0.2, 0.004));
  expect(rms / floor.rms).toBeCloseTo(1, 0);
  expect(velocity / floor.velocity).toBeCloseTo(1, 0);
  expect(floor.rms).toBeLessThan(0.1);
});

test('tilts are about the mean direction', () => {
  const { a, b } = tiltOf(tilting(5, 0.5, 0, 20));
  expect(a.reduce((sum, v) => sum + v, 0) / a.length).toBeCloseTo(0, 1);
  expect(b.reduce((sum, v) => sum + v, 0) / b.length).toBeCloseTo(0, 1);
});

test('of a point its longest stretch without loss is taken, in the plane that is asked for', () => {
  const { a, b } = circle(0.02, 0.2, 50, 30);
  const z = b.slice();
  z[100] = Number.NaN;
  const point = { startS: 0, rateHz: 50, unit: 'm' as const, x: a, y: new Float64Array(1500), z };
  expect(swayOfPoint(point, ['x', 'z']).rms).toBeCloseTo(0.02, 3);
  const { z: _, ...flat } = point;
  expect(() => swayOfPoint(flat, ['x', 'z'])).toThrow('must have the axes x and z');
});
