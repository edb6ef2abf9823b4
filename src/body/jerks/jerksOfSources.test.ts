import { expect, test } from 'vitest';
import { drawNormal, makeRandom } from '../../signal/index.ts';
import { makeMotionSource } from '../motion/makeMotionSource.ts';
import { makeRoom } from '../motion/room.ts';
import { secondsOf } from '../motion/secondsOf.ts';
import type { JerkDetection, MotionSignal, MotionSource } from '../types.ts';
import { detectJerks } from './detectJerks.ts';
import { findInRun } from './findInRun.ts';
import { jerksOfSources } from './jerksOfSources.ts';
import { type MadeJerk, madeMotion, streamOf } from './made.testing.ts';
import { JERK_DEFAULTS } from './parameters.ts';
import { quietSpans } from './quietSpans.ts';
import { sumOfSpans } from './spans.ts';
import { workRuns } from './workRun.ts';

/** Minutes of a generated day: sleep with few jerks, play, rest with many, carried about; noise and rate of the sensor as told. */
function madeDay(seed: number, { rateHz = 50, noiseG = 0.001, minutes = 24 } = {}): MotionSignal {
  const random = makeRandom(seed);
  const jerks: MadeJerk[] = [];
  const kindOf = (timeS: number): number => Math.floor(timeS / 60 / 4) % 4;
  for (let timeS = 2; timeS < 60 * minutes - 2; ) {
    const perMin = [1, 6, 40, 10][kindOf(timeS)]!;
    timeS -= (60 / perMin) * Math.log(1 - random());
    const direction = [drawNormal(random), drawNormal(random), drawNormal(random)] as const;
    const length = Math.hypot(...direction);
    jerks.push({
      timeS,
      sizeG: 0.08 * 12 ** random(),
      durationS: 0.07 + 0.13 * random(),
      direction: [direction[0] / length, direction[1] / length, direction[2] / length],
    });
  }
  const movement = (timeS: number): number => {
    if (kindOf(timeS) === 1) return 0.3 * Math.sin(2 * Math.PI * 0.7 * timeS) * Math.sin(timeS / 9);
    return kindOf(timeS) === 3 ? 0.02 * Math.sin(2 * Math.PI * 0.9 * timeS) + 0.2 * Math.sin(timeS / 40) : 0;
  };
  return madeMotion({ seconds: 60 * minutes, rateHz, noiseG, seed, jerks, movement });
}

const worn = (seconds: number) => [{ startS: 0, endS: seconds }];

function bothWays(signal: MotionSignal): { pieces: JerkDetection; whole: JerkDetection; source: MotionSource } {
  const source = makeMotionSource(streamOf(signal));
  const seconds = signal.x.length / signal.rateHz;
  const movingSpans = worn(seconds);
  return {
    pieces: jerksOfSources([source], secondsOf([source]), worn(seconds), { movingSpans })!,
    whole: detectJerks(source.read(0, source.length)),
    source,
  };
}

/** Equal but for the rounding of running sums. */
function expectSame(one: JerkDetection, two: JerkDetection): void {
  expect(one.jerks).toHaveLength(two.jerks.length);
  one.jerks.forEach((jerk, k) => {
    const twin = two.jerks[k]!;
    expect(jerk.still).toBe(twin.still);
    for (const key of ['timeS', 'startS', 'endS', 'peakG', 'widthS'] as const)
      expect(jerk[key]).toBeCloseTo(twin[key], 6);
  });
  expect(one.stillSpans).toHaveLength(two.stillSpans.length);
  one.stillSpans.forEach(({ startS, endS }, k) => {
    expect(startS).toBeCloseTo(two.stillSpans[k]!.startS, 6);
    expect(endS).toBeCloseTo(two.stillSpans[k]!.endS, 6);
  });
}

test.each([
  [1, 50, 0.001],
  [2, 100, 0.004],
  [3, 30, 0.0005],
  [4, 195.6, 0.002],
])(
  'slow twin: a generated day in pieces (seed %i, %f Hz, noise %f g) is what the detector finds in the whole',
  (seed, rateHz, noiseG) => {
    const { pieces, whole } = bothWays(madeDay(seed, { rateHz, noiseG }));
    expect(pieces.jerks.length).toBeGreaterThan(100);
    expectSame(pieces, whole);
    expect(pieces.noiseG).toBeCloseTo(whole.noiseG, 3);
  },
);

test('stretches that are left out are shown still and without a jerk by the table, and are most of a quiet night', () => {
  const signal = madeMotion({ seconds: 1800, rateHz: 50, noiseG: 0.001, jerks: [{ timeS: 900, sizeG: 0.15 }] });
  const source = makeMotionSource(streamOf(signal));
  const quiet = quietSpans(secondsOf([source]), source, JERK_DEFAULTS);
  expect(sumOfSpans(quiet)).toBeGreaterThan(1700);
  expect(quiet.every(({ startS, endS }) => endS < 895 || startS > 905)).toBe(true);
  const { pieces, whole } = bothWays(signal);
  expect(pieces.jerks).toHaveLength(1);
  expect(pieces.stillSpans).toHaveLength(whole.stillSpans.length);
});

test('the bounds hold at their edge: the worst signal for the table still holds no event where it says so', () => {
  // White noise just below what the bound lets pass, and steps that only the means of seconds show.
  for (const [noiseG, stepG] of [
    [0.0015, 0],
    [0.0005, 0.003],
  ] as const) {
    const movement = (timeS: number): number => stepG * (Math.floor(timeS / 7) % 2);
    const signal = madeMotion({ seconds: 600, rateHz: 100, noiseG, movement });
    const source = makeMotionSource(streamOf(signal));
    const quiet = quietSpans(secondsOf([source]), source, JERK_DEFAULTS);
    expect(sumOfSpans(quiet)).toBeGreaterThan(60);
    const { jerks, stillSpans } = detectJerks(signal);
    for (const span of quiet) {
      expect(jerks.filter(({ startS }) => startS >= span.startS && startS < span.endS)).toEqual([]);
      expect(stillSpans.some(({ startS, endS }) => startS <= span.startS && endS >= span.endS)).toBe(true);
    }
  }
});

test('without movement wanted, the still jerks and the still time are the same', () => {
  const signal = madeDay(5, { rateHz: 50 });
  const seconds = signal.x.length / signal.rateHz;
  const source = makeMotionSource(streamOf(signal));
  const table = secondsOf([source]);
  const all = jerksOfSources([source], table, worn(seconds))!;
  const still = jerksOfSources([source], table, worn(seconds), { movingSpans: [] })!;
  expectSame(still, { ...all, jerks: all.jerks.filter((jerk) => jerk.still) });
  expect(all.jerks.some((jerk) => !jerk.still)).toBe(true);
});

test('what was not worn is not looked at; two recordings of one place follow each other', () => {
  const first = madeMotion({ seconds: 120, jerks: [30, 60, 90].map((timeS) => ({ timeS, sizeG: 0.4 })) });
  const second = madeMotion({ seconds: 60, startS: 300, jerks: [{ timeS: 330, sizeG: 0.4 }] });
  const sources = [first, second].map((signal) => makeMotionSource(streamOf(signal)));
  const spans = [
    { startS: 0, endS: 50 },
    { startS: 80, endS: 400 },
  ];
  const { jerks, stillSpans } = jerksOfSources(sources, secondsOf(sources), spans)!;
  expect(jerks.map(({ timeS }) => Math.round(timeS))).toEqual([30, 90, 330]);
  expect(stillSpans.every(({ startS, endS }) => endS <= 50 || (startS >= 80 && endS <= 120) || startS >= 300)).toBe(
    true,
  );
});

test('below 25 samples a second there is no detection', () => {
  const source = makeMotionSource(streamOf(madeMotion({ seconds: 60, rateHz: 20 })));
  expect(jerksOfSources([source], secondsOf([source]), worn(60))).toBeUndefined();
});

test('a phone, whose samples come when they like, is placed on a grid first', () => {
  const signal = madeMotion({
    seconds: 60,
    jerks: [
      { timeS: 20, sizeG: 0.4 },
      { timeS: 40, sizeG: 0.4 },
    ],
  });
  const random = makeRandom(9);
  const timesS = Float64Array.from(signal.x, (_, i) => i / 100 + 0.004 * random());
  const source = makeMotionSource({ ...streamOf(signal), timesS });
  const { jerks } = jerksOfSources([source], secondsOf([source]), worn(60))!;
  expect(jerks.map(({ timeS }) => Math.round(timeS))).toEqual([20, 40]);
});

test('a piece tells only what begins in it', () => {
  const run = workRuns(
    madeMotion({
      seconds: 40,
      jerks: [
        { timeS: 10, sizeG: 0.4 },
        { timeS: 30, sizeG: 0.4 },
      ],
    }),
    JERK_DEFAULTS,
  )[0]!;
  const within = { startS: 20, endS: 40 };
  const found = findInRun(run, { parameters: JERK_DEFAULTS, within, moving: true, room: makeRoom() });
  expect(found.jerks.map(({ timeS }) => Math.round(timeS))).toEqual([30]);
  expect(found.stillSpans[0]!.startS).toBe(20);
});
