import { expect, test } from 'vitest';
import { type JerkShape, type JerkShapeParameters, makeJerkShape, valueAt } from './jerkShape.ts';

const PLAIN: JerkShapeParameters = { kind: 'positive', burst: 0.25, twitch: 0.06, damping: 0.3, catchSize: 0 };
const ALL: readonly JerkShapeParameters[] = [
  PLAIN,
  { ...PLAIN, damping: 0.2, burst: 0.35, twitch: 0.04 },
  { ...PLAIN, damping: 0.5, burst: 0.15, twitch: 0.08 },
  { kind: 'negative', burst: 0.3, twitch: 0.06, damping: 0.3, catchSize: 1 },
  { kind: 'negative', burst: 0.45, twitch: 0.04, damping: 0.5, catchSize: 0.5 },
];

/** ∫ by the trapezium rule, in the shape's own time. */
function integralOf(shape: JerkShape, course: Float64Array): Float64Array {
  const out = new Float64Array(course.length);
  for (let i = 1; i < course.length; i++) out[i] = out[i - 1]! + (shape.step * (course[i]! + course[i - 1]!)) / 2;
  return out;
}

test.each(ALL)('the integral of the acceleration is the speed, and its integral the way (%o)', (parameters) => {
  const shape = makeJerkShape(parameters);
  const speed = integralOf(shape, shape.acceleration);
  const way = integralOf(shape, speed);
  for (let i = 0; i < speed.length; i += 37) {
    expect(speed[i]).toBeCloseTo(shape.speed[i]!, 3);
    expect(way[i]).toBeCloseTo(shape.way[i]!, 3);
  }
});

test.each(ALL)(
  'largest acceleration 1, 5 % of it at s = 0, at rest at s = 1, nothing left at the end (%o)',
  (parameters) => {
    const shape = makeJerkShape(parameters);
    const largest = Math.max(...shape.acceleration.map(Math.abs));
    expect(largest).toBe(1);
    expect(Math.abs(valueAt(shape, shape.acceleration, shape.peakAt))).toBeGreaterThan(0.999);
    expect(valueAt(shape, shape.acceleration, 0)).toBeGreaterThan(0.049);
    expect(valueAt(shape, shape.acceleration, 0)).toBeLessThan(0.07);
    const top = Math.max(...shape.speed);
    expect(Math.abs(valueAt(shape, shape.speed, 1))).toBeLessThan(0.03 * top);
    expect(Math.abs(shape.acceleration.at(-1)!)).toBeLessThan(2e-3);
    expect(Math.abs(shape.way.at(-1)!)).toBeLessThan(2e-3 * shape.farthest + 1e-4);
  },
);

test('a positive jerk goes 0.13-0.17 · A · D² far: 0.6 g in 100 ms is 0.15 · 5.88 · 0.01 = 9 mm', () => {
  for (const parameters of ALL.filter(({ kind }) => kind === 'positive')) {
    const { farthest } = makeJerkShape(parameters);
    expect(farthest).toBeGreaterThan(0.13);
    expect(farthest).toBeLessThan(0.17);
    expect(farthest * 5.88 * 0.01).toBeCloseTo(0.009, 2);
  }
});

test('ringing: swings of the way shrink by about exp(−π ζ / √(1 − ζ²)) each', () => {
  const damping = 0.2;
  const { way } = makeJerkShape({ ...PLAIN, damping });
  const turns: number[] = [];
  for (let i = 1; i + 1 < way.length; i++)
    if ((way[i]! - way[i - 1]!) * (way[i + 1]! - way[i]!) < 0) turns.push(Math.abs(way[i]!));
  const expected = Math.exp((-Math.PI * damping) / Math.sqrt(1 - damping * damping));
  expect(turns.length).toBeGreaterThan(4);
  for (let k = 2; k < 5; k++) expect(turns[k]! / turns[k - 1]!).toBeCloseTo(expected, 2);
});

test('asymmetric: as long before the farthest point as after it, the limb is at different places', () => {
  for (const parameters of ALL) {
    const shape = makeJerkShape(parameters);
    const apart = [0.4, 0.8, 1.2].map((s) => valueAt(shape, shape.way, 1 + s) - valueAt(shape, shape.way, 1 - s));
    expect(Math.max(...apart.map(Math.abs))).toBeGreaterThan(0.1 * shape.farthest);
  }
});

test('a lapse falls slowly and is caught hard: its largest acceleration is upwards', () => {
  for (const parameters of ALL.filter(({ kind }) => kind === 'negative')) {
    const shape = makeJerkShape(parameters);
    expect(valueAt(shape, shape.acceleration, 0.2)).toBeGreaterThan(0.1);
    expect(Math.min(...shape.acceleration)).toBe(-1);
    expect(Math.max(...shape.acceleration)).toBeLessThan(1);
  }
});
