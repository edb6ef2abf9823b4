import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRandom } from '../../../signal/index.ts';
import { addTremor } from '../tremor/addTremor.ts';
import { addHeldPosture, addReach, addSway } from './deliberate.ts';
import { makeLimbTrack, moveLimb, readingOf, shakeLimb, turnLimb, turnTo } from './limbTrack.ts';
import { minimumJerk, minimumJerkAcceleration, minimumJerkSpeed } from './minimumJerk.ts';
import { addBreathing, addPhysiologicalTremor, addRestlessness } from './quiet.ts';
import { cross, dot, drawDirection, lengthOf, turnBetween, turned, unitOf, type Vector } from './vector.ts';
import { makeWander } from './wander.ts';

const track = (seconds: number, rateHz = 200, up: Vector = [0, 0, 1]) =>
  makeLimbTrack('right-wrist', rateHz, seconds * rateHz, up);

describe('vectors', () => {
  test('a quarter turn about Z brings X to Y', () => {
    const [x, y, z] = turned([1, 0, 0], [0, 0, Math.PI / 2]);
    expect([x, y, z].map((v) => Math.round(v * 1e12) / 1e12)).toEqual([0, 1, 0]);
  });

  test('law: turnBetween brings one direction to the other, and turning keeps lengths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const random = makeRandom(seed);
        const [a, b] = [drawDirection(random), drawDirection(random)];
        const there = turned(a, turnBetween(a, b));
        for (let k = 0; k < 3; k++) expect(there[k]).toBeCloseTo(b[k]!, 9);
        expect(lengthOf(turned(a, [1, 2, 3]))).toBeCloseTo(1, 12);
        expect(dot(cross(a, b), a)).toBeCloseTo(0, 12);
      }),
    );
  });

  test('opposite directions: half a turn', () => {
    const there = turned([0, 0, 1], turnBetween([0, 0, 1], [0, 0, -1]));
    expect(there[2]).toBeCloseTo(-1, 12);
    expect(unitOf([0, 0, 0])).toEqual([0, 0, 1]);
  });
});

test('minimum jerk: half way at half time with speed 15/8; its peak acceleration is 10/√3 = 5.77', () => {
  expect(minimumJerk(0.5)).toBe(0.5);
  expect(minimumJerkSpeed(0.5)).toBe(15 / 8);
  expect(minimumJerkAcceleration((3 - Math.sqrt(3)) / 6)).toBeCloseTo(10 / Math.sqrt(3), 12);
  expect([minimumJerk(-1), minimumJerk(2), minimumJerkSpeed(2), minimumJerkAcceleration(-1)]).toEqual([0, 1, 0, 0]);
});

test('a move of 0.3 m in 1 s peaks at 0.3 · 5.77 / 9.81 = 0.1766 g and ends 0.3 m away at rest', () => {
  const limb = track(3);
  moveLimb(limb, 1, 1, [0, 0.3, 0]);
  const { linear, position } = readingOf(limb);
  expect(Math.max(...linear[1])).toBeCloseTo(0.1766, 3);
  expect(position[1].at(-1)).toBeCloseTo(0.3, 4);
  const speed = linear[1].reduce((sum, g) => sum + (g * 9.80665) / 200, 0);
  expect(Math.abs(speed)).toBeLessThan(1e-3);
});

test('a turn of 90 degrees about X brings up from Z to Y; gyro sums up to it; 1 g all the while', () => {
  const limb = track(3);
  turnLimb(limb, 1, 1, [Math.PI / 2, 0, 0]);
  const { accel, gyro } = readingOf(limb);
  expect(accel[1].at(-1)).toBeCloseTo(1, 3);
  expect(accel[2].at(-1)).toBeCloseTo(0, 2);
  expect(gyro[0].reduce((a, b) => a + b, 0) / 200).toBeCloseTo(90, 1);
  for (let i = 0; i < accel[0].length; i++)
    expect(Math.hypot(accel[0][i]!, accel[1][i]!, accel[2][i]!)).toBeCloseTo(1, 9);
});

test('turnTo: up is where it was asked for', () => {
  const target = unitOf([0.3, -0.5, 0.8]);
  const limb = track(3);
  turnTo(limb, 0.5, 1.5, [0, 0, 1], target);
  const { accel } = readingOf(limb);
  for (let k = 0; k < 3; k++) expect(accel[k]!.at(-1)).toBeCloseTo(target[k]!, 2);
});

test('an impact has its first and largest value at its moment', () => {
  const limb = track(2, 1000);
  shakeLimb(limb, 1, [2, 0, 0], 20, 0.3);
  expect(limb.linear[0][1000]).toBe(2);
  expect(Math.max(...limb.linear[0].map(Math.abs))).toBe(2);
  expect(limb.linear[0][999]).toBe(0);
});

test('wander has SD 1 and mean 0', () => {
  for (const [low, high] of [
    [0.05, 1],
    [0.5, 3],
  ] as const) {
    const wander = makeWander(makeRandom(3), 100, low, high);
    const values = Array.from({ length: 200_000 }, wander).slice(2000);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.sqrt(values.reduce((s, v) => s + v * v, 0) / values.length)).toBeCloseTo(1, 1);
  }
});

test('quiet: mean of the reading is gravity, its size stays within 1 % of 1 g, tremor is 0.4-2.5 mg', () => {
  for (let seed = 0; seed < 5; seed++) {
    const limb = track(120);
    const random = makeRandom(seed);
    addPhysiologicalTremor(limb, random);
    const sd = Math.hypot(
      ...limb.linear.map((column) => Math.sqrt(column.reduce((s, v) => s + v * v, 0) / column.length)),
    );
    expect(sd).toBeGreaterThan(0.0004);
    expect(sd).toBeLessThan(0.0025);
    addBreathing(limb, random);
    const { accel } = readingOf(limb);
    let sum = 0;
    for (let i = 0; i < limb.length; i++) {
      const size = Math.hypot(accel[0][i]!, accel[1][i]!, accel[2][i]!);
      expect(Math.abs(size - 1)).toBeLessThan(0.012);
      sum += size;
    }
    expect(sum / limb.length).toBeCloseTo(1, 4);
    expect(accel[2].reduce((a, b) => a + b, 0) / limb.length).toBeGreaterThan(0.999);
  }
});

test('restlessness off moves nothing; on, the limb comes back to its posture', () => {
  const still = track(60);
  addRestlessness(
    still,
    { startS: 0, endS: 60, shiftsPerMin: 0, shiftRad: [0.1, 0.5], fidgetsPerMin: 0 },
    makeRandom(1),
  );
  expect(still.linear.every((column) => column.every((v) => v === 0))).toBe(true);
  const limb = track(300);
  addRestlessness(
    limb,
    { startS: 0, endS: 300, shiftsPerMin: 2, shiftRad: [0.3, 0.6], fidgetsPerMin: 0 },
    makeRandom(2),
  );
  const { accel, position } = readingOf(limb);
  expect(Math.min(...accel[2])).toBeLessThan(0.96);
  expect(accel[2].at(-1)).toBeCloseTo(1, 2);
  for (const column of position) expect(Math.abs(column.at(-1)!)).toBeLessThan(1e-3);
});

test('a reach goes its way and comes back; ataxia adds overshoot and submovements', () => {
  const limb = track(8);
  const reach = addReach(limb, 1, 0, makeRandom(4));
  const { position } = readingOf(limb);
  const away = (timeS: number) => Math.hypot(...position.map((column) => column[Math.round(timeS * 200)]!));
  expect(away(reach.endS)).toBeCloseTo(reach.wayM, 3);
  expect(away(reach.backS + 0.1)).toBeLessThan(2e-3);
  expect(reach.overshootFraction).toBe(0);
  expect(reach.submovements.reduce((sum, { wayM }) => sum + wayM, 0)).toBeCloseTo(reach.wayM, 9);
  const count = (ataxia: number) =>
    [1, 2, 3, 4, 5, 6].reduce(
      (sum, seed) => sum + addReach(track(12), 1, ataxia, makeRandom(seed)).submovements.length,
      0,
    );
  expect(count(0.8)).toBeGreaterThan(count(0) + 2);
});

test('sway tilts by its SD; a held arm droops and comes back', () => {
  const trunk = makeLimbTrack('chest', 100, 60_000, [1, 0, 0]);
  addSway(trunk, { startS: 0, endS: 600 }, 0.02, 0.25, makeRandom(1));
  const { accel } = readingOf(trunk);
  const tilts = accel[2].map((z, i) => Math.atan2(z - trunk.linear[2][i]!, accel[0][i]!));
  const mean = tilts.reduce((a, b) => a + b, 0) / tilts.length;
  const sd = Math.sqrt(tilts.reduce((s, v) => s + (v - mean) ** 2, 0) / tilts.length);
  expect(sd).toBeGreaterThan(0.016);
  expect(sd).toBeLessThan(0.024);
  const arm = track(20);
  addHeldPosture(arm, { startS: 2, endS: 18 }, 0, makeRandom(1));
  const held = readingOf(arm).accel;
  expect(Math.abs(held[0][17 * 200]!)).toBeGreaterThan(0.015);
  expect(held[2].at(-1)).toBeCloseTo(1, 6);
});

describe('tremor', () => {
  const options = {
    frequencyHz: 5,
    amplitudeG: 0.2,
    frequencyDriftHz: 0,
    amplitudeDrift: 0,
    harmonics: [0, 0] as const,
  };

  test('5 Hz and 0.2 g for 60 s: 300 cycles, RMS 0.2/√2, and turning of A/(ω L)', () => {
    const limb = track(64, 400);
    const truth = addTremor(limb, { startS: 2, endS: 62 }, options, 3);
    const along = limb.linear[0].map((_, i) => Math.hypot(limb.linear[0][i]!, limb.linear[1][i]!, limb.linear[2][i]!));
    const middle = along.slice(10 * 400, 50 * 400);
    expect(Math.sqrt(middle.reduce((s, v) => s + v * v, 0) / middle.length)).toBeCloseTo(0.2 / Math.SQRT2, 4);
    const big = [...limb.linear].sort((a, b) => Math.max(...b) - Math.max(...a))[0]!;
    let crossings = 0;
    for (let i = 1; i < big.length; i++) if (big[i - 1]! < 0 && big[i]! >= 0) crossings++;
    expect(Math.abs(crossings - 300)).toBeLessThanOrEqual(1);
    expect(truth.frequencyHz).toBeCloseTo(5, 9);
    expect(truth.amplitudeG).toBeCloseTo(0.2, 1);
    const rate = limb.turning[0].map((_, i) =>
      Math.hypot(limb.turning[0][i]!, limb.turning[1][i]!, limb.turning[2][i]!),
    );
    expect(Math.max(...rate)).toBeCloseTo((0.2 * 9.80665) / (2 * Math.PI * 5 * 0.15), 3);
  });

  test('drift: frequency and amplitude wander about their means', () => {
    const truths = [1, 2, 3, 4].map((seed) =>
      addTremor(track(60), { startS: 0, endS: 60 }, { ...options, frequencyDriftHz: 0.2, amplitudeDrift: 0.3 }, seed),
    );
    for (const { frequencyHz, amplitudeG } of truths) {
      expect(Math.abs(frequencyHz - 5)).toBeLessThan(0.15);
      expect(amplitudeG).toBeGreaterThan(0.14);
      expect(amplitudeG).toBeLessThan(0.26);
    }
    expect(new Set(truths.map(({ frequencyHz }) => frequencyHz)).size).toBe(4);
  });
});
