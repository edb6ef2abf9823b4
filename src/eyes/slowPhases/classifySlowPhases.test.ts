import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import { type GazeSignal, type Interval, LABEL } from '../types.ts';
import { classifySlowPhases, type SlowPhases } from './classifySlowPhases.ts';
import { SLOW_PHASE_PARAMETERS } from './parameters.ts';

const SEED = { seed: 20261123 };

/** A course in deg over time in s, with white noise of 0.02 deg. */
function signalOf(
  course: (t: number) => readonly [number, number],
  options: { seconds?: number; rateHz?: number; noise?: number; seed?: number } = {},
): GazeSignal {
  const { seconds = 2, rateHz = 500, noise = 0.02, seed = 1 } = options;
  const random = makeRandom(seed);
  const n = Math.round(seconds * rateHz);
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const [cx, cy] = course(i / rateHz);
    x[i] = cx + noise * drawNormal(random);
    y[i] = cy + noise * drawNormal(random);
  }
  return { startS: 0, rateHz, unit: 'deg', x, y };
}

function span(startIndex: number, endIndex: number): Interval {
  return { startIndex, endIndex, startS: Number.NaN, endS: Number.NaN };
}

function classify(
  signal: GazeSignal,
  fastPhases: readonly Interval[] = [],
  blinks: readonly Interval[] = [],
): SlowPhases {
  const unusable = Uint8Array.from(signal.x as Float64Array, (v) => Number(Number.isNaN(v)));
  for (const { startIndex, endIndex } of blinks) unusable.fill(1, startIndex, endIndex);
  return classifySlowPhases({ signal, unusable, fastPhases, psos: [], blinks });
}

function shares({ labels }: SlowPhases): Record<string, number> {
  const entries = Object.entries(LABEL).map(([name, code]) => [
    name,
    labels.filter((l) => l === code).length / labels.length,
  ]);
  return Object.fromEntries(entries.filter(([, share]) => share !== 0));
}

test('a still eye fixates; one that moves at 2, 10 or 30 deg/s for 2 s pursues', () => {
  expect(shares(classify(signalOf(() => [3, -4])))).toEqual({ fixation: 1 });
  for (const speed of [2, 10, 30]) expect(shares(classify(signalOf((t) => [speed * t, 0])))).toEqual({ pursuit: 1 });
  expect(shares(classify(signalOf((t) => [0, -5 * t])))).toEqual({ pursuit: 1 });
});

test('2 deg in 4 s is 0.5 deg/s: drift, not pursuit', () => {
  expect(shares(classify(signalOf((t) => [0.5 * t, 0], { seconds: 4 })))).toEqual({ fixation: 1 });
});

test('3 deg/s for 0.2 s goes 0.6 deg, less than a fixation may stray: both short ends of a saccade are fixation', () => {
  const signal = signalOf((t) => [3 * t, 0], { seconds: 0.2 });
  expect(shares(classify(signal))).toEqual({ fixation: 1 });
});

test('a still eye that begins to pursue within one stretch changes its label within 0.1 s of the change', () => {
  const { labels, fixations, pursuits } = classify(signalOf((t) => [Math.max(0, 8 * (t - 2)), 0], { seconds: 4 }));
  expect([fixations.length, pursuits.length]).toEqual([1, 1]);
  expect(Math.abs(labels.indexOf(LABEL.pursuit) / 500 - 2)).toBeLessThan(0.1);
});

test('a jump of 1 deg within 20 ms that no fast phase covers lies between two fixations; 2 deg in 0.5 s after 1 s of rest are pursuit', () => {
  const jump = signalOf((t) => [Math.min(1, Math.max(0, (t - 1) / 0.02)), 0]);
  expect(shares(classify(jump))).toEqual({ fixation: 1 });
  const ramp = classify(signalOf((t) => [4 * Math.min(0.5, Math.max(0, t - 1)), 0], { seconds: 1.6 }));
  expect(ramp.pursuits).toHaveLength(1);
  expect(Math.abs(ramp.pursuits[0]!.startS - 1)).toBeLessThan(0.1);
});

test('noise of 0.3 deg at 60 Hz does not make a still eye pursue, and an eye at 10 deg/s is still seen to', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const options = { seconds: 20, rateHz: 60, noise: 0.3, seed };
    expect(shares(classify(signalOf(() => [0, 0], options))).pursuit ?? 0).toBe(0);
    expect(shares(classify(signalOf((t) => [10 * Math.abs((t % 2) - 1), 0], options))).pursuit).toBeGreaterThan(0.9);
  }
});

test('below 100 Hz pursuit comes with the remark that a small saccade can pass for it; without pursuit it does not', () => {
  const options = { rateHz: 60 };
  expect(classify(signalOf((t) => [10 * t, 0], options)).statements.map(({ code }) => code)).toEqual([
    'slow-phases-low-rate',
  ]);
  expect(classify(signalOf(() => [0, 0], options)).statements).toEqual([]);
});

test('without degrees nothing is told apart, and it is said why', () => {
  const { labels, fixations, pursuits, statements } = classify({ ...signalOf(() => [0, 0]), unit: 'px' });
  expect(new Set(labels)).toEqual(new Set([LABEL.undefined]));
  expect([fixations, pursuits]).toEqual([[], []]);
  expect(statements.map(({ code }) => code)).toEqual(['slow-phases-need-degrees']);
});

test('where jitter alone spans more than 2 deg nothing is told apart, and the number is given', () => {
  const { statements } = classify(signalOf(() => [0, 0], { rateHz: 60, noise: 1 }));
  expect(statements[0]).toMatchObject({ code: 'slow-phases-too-noisy', params: { limit: 2 } });
});

test('fast phases, blinks and loss keep their labels; 30 ms between two saccades is neither fixation nor pursuit', () => {
  const signal = signalOf(() => [0, 0]);
  (signal.x as Float64Array).fill(Number.NaN, 300, 310);
  const { labels } = classify(signal, [span(100, 120), span(135, 150)], [span(500, 600)]);
  const at = (i: number): number => labels[i]!;
  expect([at(99), at(100), at(119), at(120), at(134), at(135)]).toEqual([1, 2, 2, 6, 6, 2]);
  expect([at(299), at(300), at(309), at(310), at(499), at(500), at(599), at(600)]).toEqual([1, 0, 0, 1, 1, 5, 5, 1]);
});

test('loss is not bridged: a jump of 5 deg across it makes no pursuit on either side', () => {
  const signal = signalOf((t) => [t < 1 ? 0 : 5, 0]);
  (signal.x as Float64Array).fill(Number.NaN, 490, 510);
  expect(shares(classify(signal)).pursuit).toBeUndefined();
});

test('one axis is enough', () => {
  const { x, startS, rateHz, unit } = signalOf((t) => [5 * t, 0]);
  expect(shares(classify({ x, startS, rateHz, unit }))).toEqual({ pursuit: 1 });
});

test('property: shifting, mirroring, swapping axes and doubling both rate and samples change nothing; input stays', () => {
  const step = fc.record({
    seconds: fc.double({ min: 0.1, max: 0.8, noNaN: true }),
    speed: fc.integer({ min: -12, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 99 }), (steps, seed) => {
      const course = (t: number): [number, number] => {
        let [at, x] = [0, 0];
        for (const { seconds, speed } of steps) {
          x += speed * Math.min(seconds, Math.max(0, t - at));
          at += seconds;
        }
        return [x, 0];
      };
      const signal = signalOf(course, { seed });
      const before = [signal.x.slice(), signal.y!.slice()];
      const { labels } = classify(signal);
      const x = signal.x as Float64Array;
      const y = signal.y as Float64Array;
      expect(classify({ ...signal, x: y, y: x }).labels).toEqual(labels);
      expect(classify({ ...signal, x: x.map((v) => -v), y: y.map((v) => -v) }).labels).toEqual(labels);
      const exact = x.map((v) => Math.round(v * 1024) / 1024);
      const shifted = classify({ ...signal, x: exact.map((v) => v + 8) }).labels;
      expect(shifted).toEqual(classify({ ...signal, x: exact }).labels);
      expect([signal.x, signal.y]).toEqual(before);
    }),
    { ...SEED, numRuns: 50 },
  );
});

test('wrong calls say what was expected and what came; an empty signal gives empty lists', () => {
  const signal = signalOf(() => [0, 0]);
  const input = { signal, unusable: new Uint8Array(3), fastPhases: [], psos: [], blinks: [] };
  expect(() => classifySlowPhases(input)).toThrow("unusable must have the signal's 1000 samples, got 3");
  expect(classify(signalOf(() => [0, 0], { seconds: 0 })).fixations).toEqual([]);
});

test('the parameters are those of the decision record', () => {
  expect(SLOW_PHASE_PARAMETERS).toMatchObject({ meanS: 0.125, fixationExtentDeg: 0.7, maxDriftDegPerS: 1 });
});
