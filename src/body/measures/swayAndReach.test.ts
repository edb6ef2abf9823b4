import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import { inputOf, madeWalk, sensorOf } from '../gait/madeWalk.testing.ts';
import { measuredOf, reasonOf } from '../jerks/madeSensor.testing.ts';
import type { MotionSignal, TaskSpan } from '../types.ts';
import { reachDuration } from './reachDuration.ts';
import { reachOvershoot } from './reachOvershoot.ts';
import { reachPeaks } from './reachPeaks.ts';
import { reachSmoothness } from './reachSmoothness.ts';
import { swayArea } from './swayArea.ts';
import { swayRms } from './swayRms.ts';
import { swayVelocity } from './swayVelocity.ts';

/** A trunk that tilts by `degrees` round and round, once in `periodS`, for 100 s. */
function swaying(degrees: number, periodS = 5): MotionSignal {
  const random = makeRandom(4);
  const still = madeWalk({ contactsS: [], seconds: 100 });
  const size = (degrees * Math.PI) / 180;
  const turn = (i: number): number => (2 * Math.PI * i) / 100 / periodS;
  return {
    ...still,
    x: still.x.map(() => Math.cos(size) + 0.002 * drawNormal(random)),
    y: still.y.map((_, i) => Math.sin(size) * Math.cos(turn(i)) + 0.002 * drawNormal(random)),
    z: still.z.map((_, i) => Math.sin(size) * Math.sin(turn(i)) + 0.002 * drawNormal(random)),
  };
}

const STANDING: readonly TaskSpan[] = [{ task: 'stand', startS: 2, endS: 95 }];
const swayInput = (degrees: number, tasks = STANDING) =>
  inputOf([sensorOf(swaying(degrees), { place: 'chest' })], tasks);

test('sway-rms: a tilt of 2 deg round and round is 2 deg, from three pieces of 30 s', () => {
  const { value, n, quality, noiseFloor, remarks, interval95 } = measuredOf(swayRms, swayInput(2));
  expect(value).toBeCloseTo(2, 1);
  expect([n, quality, remarks.map(({ code }) => code)]).toEqual([3, 'good', ['gait-sway-standing']]);
  expect(noiseFloor).toBeLessThan(0.1);
  expect(interval95![0]).toBeLessThanOrEqual(value);
});

test('sway-area: the ellipse of a circle of 2 deg is π·5.991·2 = 37.6 deg²', () => {
  expect(measuredOf(swayArea, swayInput(2)).value).toBeCloseTo(37.6, 0);
});

test('sway-velocity: once round a circle of 2 deg in 5 s is 2.5 deg/s', () => {
  const { value, noiseFloor } = measuredOf(swayVelocity, swayInput(2));
  expect(value).toBeGreaterThan(2.4);
  expect(value).toBeLessThan(2.8);
  expect(noiseFloor).toBeLessThan(value);
});

test('sway-velocity: of a still trunk it is the noise, and says so', () => {
  const { value, noiseFloor, remarks } = measuredOf(swayVelocity, swayInput(0));
  expect(value).toBeLessThan(1.5 * noiseFloor!);
  expect(remarks.map(({ code }) => code)).toContain('gait-sway-noise');
});

test.each([swayRms, swayArea, swayVelocity])(
  '$id: three pieces that are not clearly above the noise are not good',
  (measure) => {
    const { n, quality, remarks } = measuredOf(measure, swayInput(0));
    expect([n, quality]).toEqual([3, 'fair']);
    expect(remarks.map(({ code }) => code)).toContain('gait-sway-noise');
  },
);

test.each([swayRms, swayArea, swayVelocity])(
  '$id asks for 20 s of the task, refuses movement, and leaves a wrist alone',
  (measure) => {
    expect(reasonOf(measure, swayInput(2, []))).toMatchObject({
      code: 'gait-sway-no-task',
      params: { needed: 20, found: 0 },
    });
    expect(reasonOf(measure, swayInput(2, [{ task: 'sit', startS: 5, endS: 20 }])).params.found).toBe(15);
    expect(reasonOf(measure, swayInput(25)).code).toBe('gait-sway-moved');
    expect(measuredOf(measure, swayInput(2, [{ task: 'sit', startS: 5, endS: 30 }])).remarks[0]!.code).toBe(
      'gait-sway-sitting',
    );
    expect(measure.measure(inputOf([sensorOf(swaying(2), { place: 'left-wrist' })], STANDING))).toEqual([]);
    const linear = sensorOf({ ...swaying(2), gravity: 'absent' }, { place: 'chest' });
    expect(reasonOf(measure, inputOf([linear], STANDING)).code).toBe('gait-needs-gravity');
  },
);

test('the direction of the sensor changes no sway: x, y, z may be named otherwise', () => {
  const { x, y, z, ...rest } = swaying(2);
  const other = inputOf([sensorOf({ ...rest, x: y, y: z, z: x }, { place: 'chest' })], STANDING);
  for (const measure of [swayRms, swayArea, swayVelocity])
    expect(measuredOf(measure, other).value).toBeCloseTo(measuredOf(measure, swayInput(2)).value, 6);
});

const REACHING: readonly TaskSpan[] = [{ task: 'reach', startS: 0, endS: 40 }];

/** Ten turns of the wrist of 0.8 s, each a minimum-jerk bell of 200 deg/s, with a second bell of `second` deg/s that begins 0.65 s later. */
function reachingWrist(second = 0): MotionSignal {
  const still = madeWalk({ contactsS: [], seconds: 40, yaw: () => 0 });
  const bell = (t: number): number => (t > 0 && t < 1 ? 16 * t ** 2 * (1 - t) ** 2 : 0);
  const x = still.x.map((_, i) => {
    let speed = 0;
    for (let k = 0; k < 10; k++) {
      const t = i / 100 - 2 - 3.5 * k;
      speed += 200 * bell(t / 0.8) + second * bell((t - 0.65) / 0.6);
    }
    return speed;
  });
  return { ...still, gyro: { x, y: new Float64Array(4000), z: new Float64Array(4000) } };
}

const reachInput = (second = 0, tasks = REACHING) =>
  inputOf([sensorOf(reachingWrist(second), { place: 'right-wrist' })], tasks);

test('reach-smoothness: ten minimum-jerk turns are -1.41, and a floor of the same', () => {
  const { value, n, noiseFloor, quality } = measuredOf(reachSmoothness, reachInput());
  expect(value).toBeCloseTo(-1.41, 1);
  expect(noiseFloor).toBeCloseTo(-1.41, 1);
  expect([n, quality]).toEqual([10, 'fair']);
  expect(measuredOf(reachSmoothness, reachInput(140)).value).toBeLessThan(-1.5);
});

test('reach-peaks: one bell has one peak, two overlapping ones have two', () => {
  expect(measuredOf(reachPeaks, reachInput())).toMatchObject({ value: 1, noiseFloor: 1 });
  expect(measuredOf(reachPeaks, reachInput(140)).value).toBe(2);
});

test('reach-duration: 16t²(1-t)² passes 5 % at 0.0595: of 0.8 s it leaves 0.70 s', () => {
  const { value, noiseFloor } = measuredOf(reachDuration, reachInput());
  expect(Math.abs(value - 0.71)).toBeLessThan(0.03);
  expect(noiseFloor).toBe(0.2);
});

test('reach-overshoot: from positions, 0.03 m beyond 0.3 m is a tenth; without positions it is refused', () => {
  const along = Float64Array.from({ length: 4000 }, (_, i) => {
    const smooth = (from: number, to: number): number => {
      const t = Math.min(1, Math.max(0, (((i / 100) % 8) - from) / (to - from)));
      return t ** 3 * (10 - 15 * t + 6 * t * t);
    };
    return 0.33 * smooth(1, 1.7) - 0.03 * smooth(1.65, 2.15) - 0.33 * smooth(5, 5.7) + 0.03 * smooth(5.65, 6.15);
  });
  const columns = { posXM: along, posYM: new Float64Array(4000) };
  const tracked = sensorOf(madeWalk({ contactsS: [], seconds: 40 }), { place: 'right-wrist', columns });
  const { value, n, noiseFloor } = measuredOf(reachOvershoot, inputOf([tracked], REACHING));
  expect(value).toBeCloseTo(0.1, 1);
  expect(n).toBe(10);
  expect(noiseFloor).toBeLessThan(0.01);
  expect(reasonOf(reachOvershoot, reachInput()).code).toBe('gait-reach-needs-positions');
});

test.each([reachSmoothness, reachPeaks, reachDuration, reachOvershoot])(
  '$id asks for the task, a gyroscope and five reaches',
  (measure) => {
    expect(reasonOf(measure, reachInput(0, [])).code).toBe('gait-reach-no-task');
    const plain = sensorOf(madeWalk({ contactsS: [], seconds: 40 }), { place: 'left-wrist' });
    expect(reasonOf(measure, inputOf([plain], REACHING)).code).toBe('gait-reach-needs-gyro');
    expect(reasonOf(measure, reachInput(0, [{ task: 'reach', startS: 0, endS: 12 }]))).toMatchObject({
      code: 'gait-reach-too-few',
      params: { needed: 5, found: 3 },
    });
    expect(measure.measure(inputOf([sensorOf(reachingWrist(), { place: 'left-ankle' })], REACHING))).toEqual([]);
  },
);
