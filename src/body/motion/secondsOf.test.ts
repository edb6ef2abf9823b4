import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeOfSampleS } from '../../recording/index.ts';
import { makeRandom } from '../../signal/index.ts';
import type { MotionSource, SecondTable } from '../types.ts';
import { type Axes, madeStream } from './madeStream.testing.ts';
import { makeMotionSource } from './makeMotionSource.ts';
import { secondsOf } from './secondsOf.ts';

const SEED = { seed: 20261123, numRuns: 60 };
const COLUMNS = ['meanX', 'meanY', 'meanZ', 'sdX', 'sdY', 'sdZ', 'range', 'enmo', 'mad'] as const;

function tableOf(axes: Axes, more: Parameters<typeof madeStream>[1] = {}): SecondTable {
  return secondsOf([makeMotionSource(madeStream(axes, more))]);
}

test('z 1, 1, 2, 2 in a second: mean 1.5, SD 0.5, range 1, ENMO 0.5, MAD 0.5', () => {
  const table = tableOf(
    [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [1, 1, 2, 2],
    ],
    { rateHz: 4 },
  );
  expect([table.startS, table.length, table.count[0]]).toEqual([0, 1, 4]);
  expect([table.meanZ[0], table.sdZ[0], table.range[0], table.enmo[0], table.mad[0]]).toEqual([1.5, 0.5, 1, 0.5, 0.5]);
  expect([table.meanX[0], table.sdX[0]]).toEqual([0, 0]);
});

test('without gravity ENMO is the mean length: 3 and 4 on two axes are 5', () => {
  expect(tableOf([[3], [4], [0]], { stem: 'linear', rateHz: 1 }).enmo[0]).toBe(5);
  expect(tableOf([[3], [4], [0]], { rateHz: 1 }).enmo[0]).toBe(4);
});

test('two streams with a gap of 3 s: the seconds between have no samples and no values', () => {
  const one = madeStream([Array(25).fill(0), Array(25).fill(0), Array(25).fill(1)], { startS: 7.5 });
  const two = { ...one, startS: 13, length: 25 };
  const table = secondsOf([two, one].map((stream) => makeMotionSource(stream)));
  expect([table.startS, [...table.count].join(' ')]).toEqual([7, '5 10 10 0 0 0 10 10 5']);
  expect(table.meanZ[3]).toBeNaN();
  expect(table.mad[4]).toBeNaN();
});

test('a sample with one axis lost is lost: 9 of 10 are left', () => {
  const x = Array(10).fill(0);
  x[4] = -32768;
  expect(tableOf([x, Array(10).fill(0), Array(10).fill(256)], { scaleG: 1 / 256 }).count[0]).toBe(9);
});

test('sources that overlap count once, and those with and without gravity do not mix', () => {
  const one = madeStream([Array(20).fill(0), Array(20).fill(0), Array(20).fill(1)]);
  const later = { ...one, startS: 1 };
  expect([...secondsOf([one, later].map((s) => makeMotionSource(s))).count]).toEqual([10, 10, 10]);
  const linear = madeStream([[0], [0], [0]], { stem: 'linear' });
  expect(() => secondsOf([one, linear].map((s) => makeMotionSource(s)))).toThrow(/gravity/);
});

test('nothing gives no row; a clock gone wild is told instead of taking all memory', () => {
  expect(secondsOf([]).length).toBe(0);
  expect(() =>
    tableOf(
      [
        [0, 0],
        [0, 0],
        [1, 1],
      ],
      { timesS: Float64Array.of(0, 4e8) },
    ),
  ).toThrow(/200 days/);
});

/** The same by the definition, sample by sample. */
function slowly(sources: readonly MotionSource[]): Map<number, number[]> {
  const seconds = new Map<number, number[][]>();
  for (const { stream, calibration } of sources) {
    for (let i = 0; i < stream.length; i++) {
      const a = ['X', 'Y', 'Z'].map((axis, k) => {
        const raw = stream.columns[`accel${axis}G`]![i]!;
        return calibration === undefined ? raw : (raw - calibration.offsetG[k]!) * calibration.gain[k]!;
      });
      if (a.some(Number.isNaN)) continue;
      const k = Math.floor(timeOfSampleS(stream, i));
      seconds.set(k, [...(seconds.get(k) ?? []), a]);
    }
  }
  const mean = (v: readonly number[]) => v.reduce((s, w) => s + w, 0) / v.length;
  return new Map(
    [...seconds].map(([k, list]) => {
      const axes = [0, 1, 2].map((axis) => list.map((a) => a[axis]!));
      const norms = list.map((a) => Math.hypot(...a));
      return [
        k,
        [
          ...axes.map(mean),
          ...axes.map((v) => Math.sqrt(mean(v.map((w) => (w - mean(v)) ** 2)))),
          Math.max(...axes.map((v) => Math.max(...v) - Math.min(...v))),
          mean(norms.map((n) => Math.max(n - 1, 0))),
          mean(norms.map((n) => Math.abs(n - mean(norms)))),
        ],
      ];
    }),
  );
}

const noise = (seed: number, n: number, loss = 0): Axes => {
  const random = makeRandom(seed);
  const axis = () => Array.from({ length: n }, () => (random() < loss ? Number.NaN : 3 * random() - 1.5));
  return [axis(), axis(), axis()];
};

test('property: equals the slow twin, with knots, own times, loss, calibration and rates of 3 to 130 Hz', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 1, max: 400 }),
      fc.double({ min: 3, max: 130, noNaN: true }),
      fc.constantFrom('plain', 'knots', 'times'),
      fc.double({ min: 0, max: 5, noNaN: true }),
      (seed, n, rateHz, clock, startS) => {
        const random = makeRandom(seed);
        const drift = 0.97 + 0.06 * random();
        const times = Float64Array.from({ length: n }, (_, i) => startS + (i + 0.8 * random()) / rateHz);
        const knots = {
          index: Float64Array.of(0, n / 2, n + 1),
          timeS: Float64Array.of(startS, startS + (drift * n) / 2 / rateHz, startS + n / rateHz),
        };
        const stream = madeStream(noise(seed, n, 0.02), {
          rateHz,
          startS,
          ...(clock === 'knots' ? { knots } : clock === 'times' ? { timesS: times } : {}),
        });
        const calibration = {
          offsetG: [0.1, -0.2, 0.03],
          gain: [1.1, 0.9, 1.02],
          errorBeforeG: 0,
          errorAfterG: 0,
          stillWindowCount: 0,
          state: 'done',
        } as const;
        const sources = [makeMotionSource(stream, calibration)];
        const table = secondsOf(sources);
        const expected = slowly(sources);
        for (let k = 0; k < table.length; k++) {
          const want = expected.get(table.startS + k);
          COLUMNS.forEach((name, c) => {
            if (want === undefined) expect(table[name][k]).toBeNaN();
            else expect(table[name][k]).toBeCloseTo(want[c]!, 5);
          });
        }
      },
    ),
    SEED,
  );
});

test('property: cut into two streams anywhere, the table is the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 2, max: 200 }), fc.nat(), (seed, n, at) => {
      const axes = noise(seed, n);
      const cut = 1 + (at % (n - 1));
      const whole = tableOf(axes);
      const part = (from: number, to: number) =>
        madeStream(axes.map((a) => Array.from(a).slice(from, to)) as unknown as Axes, { startS: from / 10 });
      const parts = secondsOf([part(0, cut), part(cut, n)].map((s) => makeMotionSource(s)));
      expect([...parts.count]).toEqual([...whole.count]);
      for (const name of COLUMNS) expect([...parts[name]]).toEqual([...whole[name]]);
    }),
    SEED,
  );
});

test('property: turning the sensor changes neither ENMO nor MAD; twice the values without gravity are twice the table', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 6.28, noNaN: true }), (seed, angle) => {
      const [x, y, z] = noise(seed, 60) as [number[], number[], number[]];
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const before = tableOf([x, y, z]);
      const turned = tableOf([x.map((v, i) => c * v - s * z[i]!), y, x.map((v, i) => s * v + c * z[i]!)]);
      const linear = tableOf([x, y, z], { stem: 'linear' });
      const double = tableOf([x.map((v) => 2 * v), y.map((v) => 2 * v), z.map((v) => 2 * v)], { stem: 'linear' });
      for (let k = 0; k < before.length; k++) {
        expect(turned.enmo[k]).toBeCloseTo(before.enmo[k]!, 5);
        expect(turned.mad[k]).toBeCloseTo(before.mad[k]!, 5);
        for (const name of COLUMNS) expect(double[name][k]).toBeCloseTo(2 * linear[name][k]!, 5);
      }
    }),
    SEED,
  );
});

test('property: more loss never gives more samples', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 0.9, noNaN: true }), (seed, loss) => {
      const axes = noise(seed, 100);
      const random = makeRandom(seed + 1);
      const thinned = [Array.from(axes[0], (v) => (random() < loss ? Number.NaN : v)), axes[1], axes[2]] as const;
      const [full, less] = [tableOf(axes), tableOf(thinned)];
      for (let k = 0; k < full.length; k++) {
        expect(less.count[k]!).toBeLessThanOrEqual(full.count[k]!);
        expect(Number.isNaN(less.mad[k])).toBe(less.count[k] === 0);
      }
    }),
    SEED,
  );
});
