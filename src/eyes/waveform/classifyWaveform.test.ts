import { expect, test } from 'vitest';
import { handMade, toAndFro } from '../measures/handMade.testing.ts';
import type { WaveformType } from '../types.ts';
import { classifyWaveform, judge } from './classifyWaveform.ts';
import { type WaveformFeatures, waveformFeatures } from './waveformFeatures.ts';

/** Features of 20 s in which nothing happens; each test changes what it is about. */
const NOTHING: WaveformFeatures = waveformFeatures(handMade({ seconds: 20 }));

type Changes = { readonly [K in keyof WaveformFeatures]?: Partial<WaveformFeatures[K]> };

function typeOf(changes: Changes, smallestDeg = 0.2): WaveformType {
  return judge(withChanges(changes), smallestDeg).type;
}

function withChanges(changes: Changes): WaveformFeatures {
  const merged = Object.entries(NOTHING).map(([name, value]) => {
    const change = changes[name as keyof WaveformFeatures];
    if (change === undefined) return [name, value];
    return [name, typeof value === 'object' ? { ...value, ...(change as object) } : change];
  });
  return Object.fromEntries(merged) as WaveformFeatures;
}

const BURSTS = {
  burstCount: 4,
  beatCount: 40,
  mostBeats: 12,
  saccadicShare: 1,
  amplitude: 8,
  frequencyHz: 13,
  curveRatio: 1,
  axisRatio: 0.01,
  axisDeg: 2,
  verticalFraction: 0.01,
  longestS: 0.5,
};

test('nothing is none', () => {
  expect(typeOf({})).toBe('none');
});

test('nothing found where saccades of 3 deg would have been missed is no answer', () => {
  expect(typeOf({}, 3)).toBe('cannot-tell');
});

test('nothing found at 60 Hz or with 60 % lost is no answer, at 120 Hz or with 40 % lost it is none', () => {
  expect(typeOf({ rateHz: 60 as never })).toBe('cannot-tell');
  expect(typeOf({ rateHz: 120 as never })).toBe('none');
  expect(typeOf({ validFraction: 0.4 as never })).toBe('cannot-tell');
  expect(typeOf({ validFraction: 0.6 as never })).toBe('none');
});

test('back-to-back saccades of 8 deg in one horizontal line are flutter, in all directions opsoclonus', () => {
  expect(typeOf({ bursts: BURSTS })).toBe('flutter');
  expect(typeOf({ bursts: { ...BURSTS, axisRatio: 0.5, verticalFraction: 0.4 } })).toBe('opsoclonus');
});

test('between one line and all directions it is not told, and opsoclonus or flutter stays named', () => {
  const answer = judge(withChanges({ bursts: { ...BURSTS, axisRatio: 0.06 } }), 0.2);
  expect(answer).toMatchObject({ type: 'cannot-tell', alternative: 'flutter' });
});

test('a line turned by 20 deg is not flutter for sure', () => {
  expect(typeOf({ bursts: { ...BURSTS, axisDeg: 20 } })).toBe('cannot-tell');
});

test('without the vertical axis flutter and opsoclonus cannot be told apart', () => {
  expect(typeOf({ hasVertical: false as never, bursts: BURSTS })).toBe('cannot-tell');
});

test('beats of 0.4 deg are microflutter, of 0.7 deg between microflutter and flutter', () => {
  expect(typeOf({ bursts: { ...BURSTS, amplitude: 0.4, frequencyHz: 22 } })).toBe('microflutter');
  expect(typeOf({ bursts: { ...BURSTS, amplitude: 0.7, frequencyHz: 22 } })).toBe('cannot-tell');
});

test('small fast flutter without a sign of will stays flutter, and voluntary nystagmus is named', () => {
  const answer = judge(withChanges({ bursts: { ...BURSTS, amplitude: 3, frequencyHz: 18 } }), 0.2);
  expect(answer).toMatchObject({ type: 'flutter', alternative: 'voluntary-nystagmus-like' });
});

test.each([
  ['fatigueFall', 0.3],
  ['convergence', 2],
  ['pupilFall', 0.15],
])('small fast flutter with %s %d is like voluntary nystagmus', (name, value) => {
  const bursts = { ...BURSTS, amplitude: 3, frequencyHz: 18, [name]: value };
  expect(judge(withChanges({ bursts }), 0.2)).toMatchObject({
    type: 'voluntary-nystagmus-like',
    alternative: 'flutter',
  });
});

test('convergence does not make large slow opsoclonus voluntary', () => {
  const bursts = { ...BURSTS, axisRatio: 0.5, amplitude: 15, frequencyHz: 8, convergence: 2 };
  expect(typeOf({ bursts })).toBe('opsoclonus');
});

test('beats at a third of the frequency of saccades without pause are not named', () => {
  expect(typeOf({ fastPhaseCount: 40 as never, bursts: { ...BURSTS, curveRatio: 0.35 } })).toBe('cannot-tell');
});

test('four beats in 40 s are strays: none, with the possible type beside it; in 10 s it is not told', () => {
  const bursts = { ...BURSTS, burstCount: 1, beatCount: 4, mostBeats: 4 };
  expect(judge(withChanges({ validS: 40 as never, bursts }), 0.2)).toMatchObject({
    type: 'none',
    alternative: 'flutter',
  });
  expect(typeOf({ validS: 10 as never, bursts })).toBe('cannot-tell');
});

test('six large beats at 3.5 Hz may be an ocular tic, forty are opsoclonus', () => {
  const bursts = { ...BURSTS, axisRatio: 0.5, verticalFraction: 0.4, amplitude: 30, frequencyHz: 3.5, curveRatio: 0.7 };
  expect(typeOf({ bursts: { ...bursts, beatCount: 6, mostBeats: 6 } })).toBe('cannot-tell');
  expect(typeOf({ bursts })).toBe('opsoclonus');
});

test('four oscillating stretches in an hour are chance, in 20 s microflutter', () => {
  const micro = { windowCount: 200, oscillatingCount: 4, frequencyHz: 20, peakToPeak: 0.2, horizontalFraction: 1 };
  expect(typeOf({ validS: 3600 as never, micro })).toBe('none');
  expect(typeOf({ micro })).toBe('microflutter');
});

test('three short bursts in an hour are strays, one of thirty beats is not', () => {
  const bursts = { ...BURSTS, burstCount: 3, beatCount: 10, mostBeats: 4 };
  expect(typeOf({ validS: 3600 as never, bursts })).toBe('none');
  expect(typeOf({ validS: 3600 as never, bursts: { ...bursts, beatCount: 30, mostBeats: 30 } })).toBe('flutter');
});

const PAIRS = {
  saccadeCount: 40,
  pairCount: 18,
  pairedShare: 0.9,
  chainShare: 0.1,
  amplitude: 2,
  pauseS: 0.2,
  axisDeg: 0,
  axisRatio: 0.01,
};

test('18 pairs in 20 s with pauses of 200 ms are square-wave jerks', () => {
  expect(typeOf({ pairs: PAIRS })).toBe('square-wave-jerks');
});

test('5 pairs of 0.7 deg in 20 s are what healthy people make: not told', () => {
  expect(typeOf({ pairs: { ...PAIRS, pairCount: 5, amplitude: 0.7 } })).toBe('cannot-tell');
});

test('long chains that wax and wane are macrosaccadic oscillation', () => {
  const chain = { chainShare: 0.9, baseSpread: 0.3, pauseAsymmetry: 1.1, sizeSpan: 3, edgeSize: 0.6 };
  expect(typeOf({ pairs: { ...PAIRS, ...chain } })).toBe('macrosaccadic-oscillation');
});

const RESETS = {
  slowPhaseCount: 40,
  resetShare: 0.9,
  agreement: 0.95,
  slowSpeed: 8,
  slowTimeFraction: 0.85,
  beatHz: 3,
};

test('drifts undone by saccades one way are jerk nystagmus, both ways not told', () => {
  expect(typeOf({ resets: RESETS })).toBe('jerk-nystagmus');
  expect(typeOf({ resets: { ...RESETS, agreement: 0 } })).toBe('cannot-tell');
});

test('slow one way and fast the other is jerk nystagmus, but not where saccades were found that undo no drift (pursuit)', () => {
  const slow = { windowCount: 19, sawtoothShare: 0.75 };
  expect(typeOf({ slow })).toBe('jerk-nystagmus');
  expect(typeOf({ slow, resets: { ...RESETS, resetShare: 0.1 } })).toBe('cannot-tell');
});

test('drifts of 0.5 deg/s are those of fixation', () => {
  expect(typeOf({ resets: { ...RESETS, slowSpeed: 0.5 } })).toBe('none');
});

test('a smooth oscillation is pendular nystagmus', () => {
  const slow = { windowCount: 19, sinusoidShare: 0.8, frequencyHz: 4, peakToPeak: 2, frequencySpread: 0.1 };
  expect(typeOf({ slow })).toBe('pendular-nystagmus');
});

test('nystagmus and back-to-back saccades exclude each other: not told', () => {
  expect(typeOf({ resets: RESETS, bursts: BURSTS })).toBe('cannot-tell');
});

test('half a second, 30 frames a second, and nine tenths lost are no basis; each says what would be', () => {
  const evidenceOf = (changes: Changes) => judge(withChanges(changes), 0.2).evidence[0]!;
  expect(evidenceOf({ validS: 0.5 as never })).toMatchObject({ code: 'wave-too-short', params: { needed: 1 } });
  expect(evidenceOf({ rateHz: 30 as never })).toMatchObject({ code: 'wave-too-slow-rate', params: { needed: 60 } });
  expect(evidenceOf({ validFraction: 0.1 as never })).toMatchObject({
    code: 'wave-too-much-loss',
    params: { needed: 20 },
  });
});

test('a recording of nothing cannot be told and does not throw', () => {
  expect(classifyWaveform({ segments: [], rateHz: Number.NaN, unit: 'deg' }).type).toBe('cannot-tell');
});

test('in pixels back-to-back saccades are told by time and direction', () => {
  const saccades = toAndFro(2, 40, { durationS: 0.04, dx: 300 });
  const input = handMade({ seconds: 10, saccades, bursts: [[0, 39]], unit: 'px' });
  expect(classifyWaveform(input)).toMatchObject({ type: 'flutter', alternative: 'voluntary-nystagmus-like' });
});

test('the answer carries version, parameters and evidence', () => {
  const { algorithm, evidence } = classifyWaveform(handMade({ seconds: 20 }));
  expect(algorithm).toMatchObject({ id: 'waveform-rules', version: 2 });
  expect(algorithm.parameters.planeOne).toBe(0.05);
  expect(evidence.length).toBeGreaterThan(0);
});
