import { expect, test } from 'vitest';
import { makeRandom } from '../../signal/index.ts';
import { makeOscillator } from './makeOscillator.ts';
import { FLUTTER, OPSOCLONUS, OSCILLATOR_DEFAULTS, type OscillatorParameters } from './oscillatorParameters.ts';

/** Reach of one axis, deg, within each tenth of a second. */
function reaches(parameters: OscillatorParameters, durationS: number, axis: 'xDeg' | 'yDeg' | 'torsionDeg' = 'xDeg') {
  const oscillator = makeOscillator(parameters, makeRandom(5));
  return Array.from({ length: Math.round(durationS * 10) }, () => {
    const seen = Array.from({ length: 100 }, () => oscillator.step(1e-3).gaze[axis]);
    return Math.max(...seen) - Math.min(...seen);
  });
}

/** Turning points per two, per second, of the horizontal eye between 1 s and the end. */
function frequencyHz(stepS: number): number {
  const oscillator = makeOscillator(FLUTTER, makeRandom(1), stepS);
  oscillator.step(1);
  let turns = 0;
  let before = oscillator.step(1e-3).gaze.xDeg;
  let rising = true;
  let extreme = before;
  for (let k = 0; k < 5000; k++) {
    before = oscillator.step(1e-3).gaze.xDeg;
    if (rising ? before > extreme : before < extreme) extreme = before;
    else if (Math.abs(before - extreme) > 0.5) {
      turns++;
      rising = !rising;
      extreme = before;
    }
  }
  return turns / 2 / 5;
}

test('how time is cut into calls makes no difference: 120 frames of 1/60 s are 20,000 steps of 0.1 ms', () => {
  const frames = makeOscillator(OPSOCLONUS, makeRandom(7));
  const steps = makeOscillator(OPSOCLONUS, makeRandom(7));
  for (let k = 0; k < 120; k++) frames.step(1 / 60);
  for (let k = 0; k < 20_000; k++) steps.step(1e-4);
  expect(frames.step(0)).toEqual(steps.step(0));
});

test('half the inner step gives the same frequency within 2 percent: 0.1 ms is fine enough', () => {
  expect(Math.abs(frequencyHz(5e-5) / frequencyHz(1e-4) - 1)).toBeLessThan(0.02);
});

test('without noise and without a first saccade nothing moves', () => {
  expect(Math.max(...reaches({ ...FLUTTER, noiseSd: 0, triggerDrive: 0 }, 2))).toBe(0);
});

test('the steady brake at its threshold of 0.05 keeps the eyes still; without it they dance', () => {
  expect(Math.max(...reaches({ ...FLUTTER, omnipauseTone: 0.05 }, 2))).toBeLessThan(0.01);
  expect(
    reaches(FLUTTER, 2)
      .slice(5)
      .every((reach) => reach > 8),
  ).toBe(true);
});

test('a burst that is set off by a saccade starts at full size', () => {
  const [first] = reaches(FLUTTER, 1);
  expect(first).toBeGreaterThan(7);
});

test('the brake ends a running dance within half a second', () => {
  const oscillator = makeOscillator(FLUTTER, makeRandom(3));
  oscillator.step(1);
  oscillator.set({ omnipauseTone: 0.1 });
  oscillator.step(0.5);
  const { xDeg } = oscillator.step(0).gaze;
  oscillator.step(0.02);
  expect(Math.abs(oscillator.step(0).gaze.xDeg - xDeg)).toBeLessThan(0.05);
});

test('either place can do it: a weak rebound stays still alone, and dances under fastigial drive', () => {
  const weak = { ...FLUTTER, rebound: 0.5, triggerDrive: 0 };
  expect(Math.max(...reaches(weak, 2))).toBeLessThan(0.2);
  expect(Math.max(...reaches({ ...weak, fastigialDrive: 10 }, 2).slice(15))).toBeGreaterThan(4);
});

test('flutter stays in the horizontal; opsoclonus has a vertical and a smaller torsional part', () => {
  expect(Math.max(...reaches(FLUTTER, 1, 'yDeg'))).toBe(0);
  const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const horizontal = mean(reaches(OPSOCLONUS, 4));
  expect(mean(reaches(OPSOCLONUS, 4, 'yDeg')) / horizontal).toBeGreaterThan(0.6);
  const torsion = mean(reaches(OPSOCLONUS, 4, 'torsionDeg')) / horizontal;
  expect(torsion).toBeGreaterThan(0.15);
  expect(torsion).toBeLessThan(0.45);
});

test('the eyes move together: left is 0.99 and right 1.01 of their mean at 2 percent', () => {
  const oscillator = makeOscillator({ ...FLUTTER, yokingFraction: 0.02 }, makeRandom(3));
  const { left, right, gaze } = oscillator.step(0.7);
  expect(left.xDeg / gaze.xDeg).toBeCloseTo(0.99, 12);
  expect(right.xDeg / gaze.xDeg).toBeCloseTo(1.01, 12);
});

test('after a burst a saccade brings the eye back to within 1.5 deg of its target', () => {
  const oscillator = makeOscillator(OPSOCLONUS, makeRandom(11));
  oscillator.step(1.03);
  oscillator.set({ omnipauseTone: 1 });
  oscillator.step(1);
  const { xDeg, yDeg } = oscillator.step(0).gaze;
  expect(Math.sqrt(xDeg * xDeg + yDeg * yDeg)).toBeLessThan(1.5);
});

test('a step that is too long or no step is refused', () => {
  expect(() => makeOscillator(OSCILLATOR_DEFAULTS, makeRandom(1), 1e-3)).toThrow('at most 0.0001, got 0.001');
  expect(() => makeOscillator(OSCILLATOR_DEFAULTS, makeRandom(1)).step(Number.NaN)).toThrow(
    'dtS must be >= 0, got NaN',
  );
});
