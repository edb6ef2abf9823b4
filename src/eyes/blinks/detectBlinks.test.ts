import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import type { GazeSignal, PositionUnit } from '../types.ts';
import { detectBlinks, unusableMask } from './detectBlinks.ts';
import { lossMask } from './lossMask.ts';

const SEED = { seed: 20261123 };

interface Lid {
  readonly startS: number;
  /** Seconds of closing, closed, opening. */
  readonly phasesS: readonly [number, number, number];
  readonly depthDeg: number;
  /** Share of closure at which the eye is lost; above 1 never. */
  readonly lostAt: number;
}

const BLINK: Lid = { startS: 1, phasesS: [0.08, 0.05, 0.15], depthDeg: 10, lostAt: 0.6 };

/** Steady gaze with a little noise, and lids: 0 open to 1 shut, the gaze sinking with the square of it. */
function signalWith(lids: readonly Lid[], options: { rateHz?: number; seed?: number; noise?: number } = {}) {
  const { rateHz = 500, seed = 1, noise = 0.02 } = options;
  const random = makeRandom(seed);
  const n = Math.round(3 * rateHz);
  const [x, y, pupil, openness] = [0, 1, 2, 3].map(() => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < n; i++) {
    const shut = Math.max(0, ...lids.map((lid) => closure(lid, i / rateHz)));
    const depth = lids[0]?.depthDeg ?? 0;
    x[i] = noise * drawNormal(random);
    y[i] = noise * drawNormal(random) - depth * shut * shut;
    pupil[i] = 4 * (1 - 0.5 * shut);
    openness[i] = 1 - shut;
    if (lids.some((lid) => shut > lid.lostAt)) x[i] = y[i] = Number.NaN;
  }
  return { startS: 0, rateHz, unit: 'deg' as PositionUnit, x, y, pupil, openness };
}

function closure({ startS, phasesS: [closing, closed, opening] }: Lid, t: number): number {
  const since = t - startS;
  if (since < 0 || since > closing + closed + opening) return 0;
  if (since < closing) return 0.5 - 0.5 * Math.cos((Math.PI * since) / closing);
  if (since < closing + closed) return 1;
  return 0.5 + 0.5 * Math.cos((Math.PI * (since - closing - closed)) / opening);
}

const bare = ({ startS, rateHz, unit, x, y }: GazeSignal): GazeSignal => ({ startS, rateHz, unit, x, y: y! });

test('a blink from 1.00 to 1.28 s is found with its half-shut edges, though only its middle is lost', () => {
  for (const rateHz of [250, 500, 1000, 2000]) {
    const [blink, ...more] = detectBlinks(bare(signalWith([BLINK], { rateHz })));
    expect(more).toEqual([]);
    expect(Math.abs(blink!.startS - 1)).toBeLessThan(0.03);
    expect(Math.abs(blink!.endS - 1.28)).toBeLessThan(0.05);
  }
});

test('at 30 and 60 Hz the blink is found from its loss', () => {
  for (const rateHz of [30, 60]) {
    const signal = bare(signalWith([BLINK], { rateHz }));
    expect(detectBlinks(signal)).toHaveLength(1);
  }
});

test('loss of 30 ms without movement is loss, no blink; of 60 ms it is a blink; of 600 ms a closed eye, no blink', () => {
  const lost = (seconds: number): GazeSignal => {
    const signal = bare(signalWith([]));
    (signal.x as Float64Array).fill(Number.NaN, 500, 500 + seconds * 500);
    return signal;
  };
  expect(detectBlinks(lost(0.03))).toEqual([]);
  expect(detectBlinks(lost(0.06)).map(({ startIndex, endIndex }) => endIndex - startIndex)[0]).toBeGreaterThanOrEqual(
    30,
  );
  expect(detectBlinks(lost(0.6))).toEqual([]);
  expect(unusableMask(lost(0.6), []).reduce((sum, v) => sum + v, 0)).toBeGreaterThanOrEqual(300);
});

test('loss of 20 ms that the gaze enters downward and leaves upward is a blink; sideways it is not', () => {
  const signal = signalWith([{ ...BLINK, phasesS: [0.08, 0.01, 0.12], lostAt: 0.98 }]);
  expect(Number.isNaN(signal.x[545]!)).toBe(true);
  expect(detectBlinks(bare(signal))).toHaveLength(1);
  expect(detectBlinks(bare({ ...signal, x: signal.y, y: signal.x }))).toEqual([]);
});

test('samples beside a short loss that would be faster than 1,200 deg/s are not to be used, slower ones are', () => {
  const signal = bare(signalWith([], { noise: 0 }));
  const x = signal.x as Float64Array;
  x.fill(Number.NaN, 500, 505);
  x[498] = 30; // seen by differences over 2 × 6 ms, so from sample 495 on: 30 deg in 12 ms is 2,500 deg/s
  const mask = unusableMask(signal, detectBlinks(signal));
  expect(Array.from(mask.subarray(494, 507))).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
});

test('where the lid was seen open the whole time, a loss of 100 ms is no blink', () => {
  const signal = signalWith([]);
  signal.x.fill(Number.NaN, 500, 550);
  expect(detectBlinks({ ...bare(signal), openness: signal.openness })).toEqual([]);
  expect(detectBlinks(bare(signal))).toHaveLength(1);
});

test('a lid that comes down without any loss is found from its openness, and from a pupil that shrinks by 40 %', () => {
  const signal = signalWith([{ ...BLINK, lostAt: 2 }]);
  for (const witness of [{ openness: signal.openness }, { pupil: signal.pupil }]) {
    const [blink, ...more] = detectBlinks({ ...bare(signal), ...witness });
    expect(more).toEqual([]);
    expect(Math.abs(blink!.startS - 1)).toBeLessThan(0.04);
    expect(Math.abs(blink!.endS - 1.28)).toBeLessThan(0.05);
  }
});

test('a pupil column with 5 % of noise gives no blinks of its own, and the real one still comes out', () => {
  const random = makeRandom(5);
  const noisy = ({ pupil, ...signal }: ReturnType<typeof signalWith>): GazeSignal => ({
    ...bare(signal),
    pupil: pupil.map((size) => size * (1 + 0.05 * drawNormal(random))),
  });
  expect(detectBlinks(noisy(signalWith([])))).toEqual([]);
  expect(detectBlinks(noisy(signalWith([BLINK])))).toHaveLength(1);
});

test('a pupil that halves in a second is a reflex, not a lid', () => {
  const signal = signalWith([]);
  const pupil = signal.pupil.map((_, i) => 4 - 2 * Math.min(1, Math.max(0, i / 500 - 1)));
  expect(detectBlinks({ ...bare(signal), pupil })).toEqual([]);
});

test('with neither pupil nor openness nor loss, a lone slow down-and-up of 10 deg in 280 ms is a blink', () => {
  const blinks = detectBlinks(bare(signalWith([{ ...BLINK, lostAt: 2 }])));
  expect(blinks).toHaveLength(1);
  expect(Math.abs(blinks[0]!.startS - 1)).toBeLessThan(0.04);
});

test('two vertical saccades back to back, a train of them, and a slanted down-and-up are no blinks', () => {
  const saccade = (fromS: number, seconds: number, t: number): number => {
    const u = Math.min(1, Math.max(0, (t - fromS) / seconds));
    return u ** 3 * (10 - 15 * u + 6 * u * u);
  };
  const course = (move: (t: number) => number, slant = 0): GazeSignal => {
    const signal = bare(signalWith([]));
    const y = signal.y!.slice();
    const x = signal.x.slice();
    for (let i = 0; i < y.length; i++) {
      y[i]! += move(i / 500);
      x[i]! += slant * move(i / 500);
    }
    return { ...signal, x, y };
  };
  const pair = (t: number): number => -10 * (saccade(1, 0.043, t) - saccade(1.043, 0.043, t));
  const train = (t: number): number =>
    -10 *
    Array.from({ length: 12 }, (_, k) => (k % 2 ? -1 : 1) * saccade(1 + 0.043 * k, 0.043, t)).reduce((a, b) => a + b);
  const slow = (t: number): number => -10 * (saccade(1, 0.1, t) - saccade(1.1, 0.15, t));
  expect(detectBlinks(course(slow))).toHaveLength(1);
  expect(detectBlinks(course(slow, 0.5))).toEqual([]);
  expect(detectBlinks(course(pair))).toEqual([]);
  expect(detectBlinks(course(train))).toEqual([]);
});

test('a pupil of 0 means a lost eye, and a pupil column that is always 0 means no pupil at all', () => {
  const signal = signalWith([]);
  const pupil = signal.pupil.map((size, i) => (i >= 500 && i < 550 ? 0 : size));
  expect(lossMask({ ...bare(signal), pupil }).reduce((sum, v) => sum + v, 0)).toBe(50);
  expect(detectBlinks({ ...bare(signal), pupil })).toHaveLength(1);
  expect(lossMask({ ...bare(signal), pupil: pupil.fill(0) }).reduce((sum, v) => sum + v, 0)).toBe(0);
});

test('a pupil that is measured only at every second sample loses no gaze', () => {
  const signal = signalWith([]);
  const pupil = signal.pupil.map((size, i) => (i % 2 === 0 ? size : Number.NaN));
  expect(unusableMask({ ...bare(signal), pupil }, []).includes(1)).toBe(false);
});

test('whole pixels that hardly change are a resting eye: only the loss itself is masked', () => {
  const x = new Float64Array(1000).fill(500);
  const signal: GazeSignal = { startS: 0, rateHz: 60, unit: 'px', x: x.slice().fill(Number.NaN, 300, 306), y: x };
  const mask = unusableMask(signal, detectBlinks(signal));
  expect(mask.reduce((sum, v) => sum + v, 0)).toBeLessThanOrEqual(8);
  expect(detectBlinks(signal)).toHaveLength(1);
});

test('two blinks 30 ms apart are one, 200 ms apart two', () => {
  const lost = (gap: number): GazeSignal => {
    const signal = bare(signalWith([]));
    (signal.x as Float64Array).fill(Number.NaN, 500, 550).fill(Number.NaN, 550 + gap, 600 + gap);
    return signal;
  };
  expect(detectBlinks(lost(15))).toHaveLength(1);
  expect(detectBlinks(lost(100))).toHaveLength(2);
});

test('property: pixels with y down give the same blinks as degrees with y up, at any scale', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.double({ min: 5, max: 60, noNaN: true }), (seed, scale) => {
      const signal = bare(signalWith([BLINK], { seed, noise: 0.05 }));
      const px = (factor: number): GazeSignal => ({
        ...signal,
        unit: 'px',
        x: (signal.x as Float64Array).map((v) => factor * v),
        y: (signal.y as Float64Array).map((v) => -factor * v),
      });
      expect(detectBlinks(px(scale))).toEqual(detectBlinks(px(30)));
      expect(detectBlinks(px(scale))).toHaveLength(1);
    }),
    { ...SEED, numRuns: 30 },
  );
});

test('property: the mask holds every lost sample and every blink; mirroring left and right and shifting change nothing', () => {
  const run = fc.record({ at: fc.integer({ min: 0, max: 1400 }), length: fc.integer({ min: 1, max: 400 }) });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), fc.integer({ min: 1, max: 9 }), (runs, seed) => {
      const signal = bare(signalWith([BLINK], { seed }));
      const x = signal.x.slice() as Float64Array;
      for (const { at, length } of runs) x.fill(Number.NaN, at, at + length);
      const lossy = { ...signal, x };
      const before = x.slice();
      const blinks = detectBlinks(lossy);
      const mask = unusableMask(lossy, blinks);
      expect(x.every((v, i) => !Number.isNaN(v) || mask[i] === 1)).toBe(true);
      for (const { startIndex, endIndex } of blinks) expect(mask.subarray(startIndex, endIndex)).not.toContain(0);
      for (let k = 1; k < blinks.length; k++) expect(blinks[k]!.startIndex).toBeGreaterThan(blinks[k - 1]!.endIndex);
      expect(detectBlinks({ ...lossy, x: x.map((v) => -v + 3) })).toEqual(blinks);
      expect(x).toEqual(before);
    }),
    { ...SEED, numRuns: 60 },
  );
});

test('an empty signal, one that is all lost, and one of a single axis do no harm', () => {
  const empty: GazeSignal = { startS: 0, rateHz: 500, unit: 'deg', x: new Float64Array(0), y: new Float64Array(0) };
  expect(detectBlinks(empty)).toEqual([]);
  const lost = new Float64Array(100).fill(Number.NaN);
  expect(detectBlinks({ ...empty, x: lost, y: lost })).toHaveLength(1);
  const { x, startS, rateHz, unit } = signalWith([BLINK]);
  expect(detectBlinks({ startS, rateHz, unit, x })).toHaveLength(1);
});
