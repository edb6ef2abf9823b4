import { expect, test } from 'vitest';
import type { BodyPlace } from '../../recording/index.ts';
import { makeMotionSource } from '../motion/makeMotionSource.ts';
import { secondsOf } from '../motion/secondsOf.ts';
import type { MotionSignal } from '../types.ts';
import { detectGait } from './detectGait.ts';
import { detectRhythm } from './detectRhythm.ts';
import { candidateSpans, gaitOfSources } from './gaitOfSources.ts';
import { evenSteps, madeWalk, streamOf } from './madeWalk.testing.ts';
import { minutesByDay } from './minutesByDay.ts';

function gaitOf(signal: MotionSignal, place: BodyPlace) {
  const source = makeMotionSource(streamOf(signal, place));
  const worn = [{ startS: 0, endS: signal.x.length / signal.rateHz }];
  return gaitOfSources([source], secondsOf([source]), worn);
}

test('reading only where something moves finds the contacts that reading everything finds', () => {
  const contactsS = [...evenSteps(60, 30, 0.55), ...evenSteps(200, 12, 0.6), ...evenSteps(290, 8, 0.5)];
  const signal = madeWalk({ contactsS, seconds: 300, noiseG: 0.004 });
  const parted = gaitOf(signal, 'lower-back')!.bouts.flatMap((bout) => [...bout.contactsS]);
  const whole = detectGait(signal).bouts.flatMap((bout) => [...bout.contactsS]);
  expect(parted).toHaveLength(50);
  parted.forEach((timeS, k) => {
    expect(timeS).toBeCloseTo(whole[k]!, 2);
  });
});

test('half an hour without a rest is read in parts, and no contact is lost or counted twice', () => {
  const contactsS = evenSteps(10, 3300, 0.55);
  const signal = madeWalk({ contactsS, seconds: 1840, rateHz: 50 });
  const { bouts } = gaitOf(signal, 'waist')!;
  const found = bouts.flatMap((bout) => [...bout.contactsS]);
  expect(bouts.length).toBeGreaterThan(1);
  expect(Math.abs(found.length - 3300)).toBeLessThanOrEqual(2);
  expect(found.every((timeS, k) => k === 0 || timeS - found[k - 1]! > 0.4)).toBe(true);
});

test('what was not worn is not walked', () => {
  const signal = madeWalk({ contactsS: evenSteps(10, 40, 0.5), seconds: 60 });
  const source = makeMotionSource(streamOf(signal, 'chest'));
  expect(gaitOfSources([source], secondsOf([source]), [{ startS: 40, endS: 60 }])!.bouts).toEqual([]);
  expect(candidateSpans(secondsOf([source]), [{ startS: 0, endS: 60 }])).toHaveLength(1);
});

test('below 25 samples a second, and without a sensor, there is no gait', () => {
  expect(gaitOf(madeWalk({ contactsS: [], seconds: 60, rateHz: 20 }), 'lower-back')).toBeUndefined();
  expect(gaitOfSources([], secondsOf([]), [])).toBeUndefined();
});

test('a wrist that moves with each step of 0.5 s gives 120 a minute and no contacts', () => {
  const signal = madeWalk({ contactsS: evenSteps(20, 60, 0.5), seconds: 80, sidewaysG: 0.02, noiseG: 0.005 });
  const { algorithm, bouts } = gaitOf(signal, 'left-wrist')!;
  expect(algorithm.id).toBe('gait-rhythm');
  expect(bouts).toHaveLength(1);
  expect(bouts[0]!.contactsS).toHaveLength(0);
  expect(bouts[0]!.cadencePerMin).toBeCloseTo(120, 0);
  expect(Math.abs(bouts[0]!.endS - bouts[0]!.startS - 30)).toBeLessThan(6);
});

test('an ankle that moves with each stride of 1.1 s gives 109 steps a minute', () => {
  // one swing of 0.4 g a stride: 60 / 0.55 = 109.1
  const still = madeWalk({ contactsS: [], seconds: 60, noiseG: 0.01 });
  const x = still.x.map((v, i) => v + 0.8 * Math.max(0, Math.sin((2 * Math.PI * i) / 110)) ** 3);
  const { bouts } = detectRhythm({ ...still, x }, 'right-ankle');
  expect(bouts[0]!.cadencePerMin).toBeCloseTo(109.1, 0);
});

test('an arm that fidgets without rhythm does not walk', () => {
  const signal = madeWalk({ contactsS: [], seconds: 120, noiseG: 0.3 });
  expect(detectRhythm(signal, 'left-wrist').bouts).toEqual([]);
});

test('minutes are counted on the day they fall on: 23:50 to 0:20 is 10 and 20', () => {
  const localTime = (timeS: number) => ({ day: timeS < 600 ? '2026-03-01' : '2026-03-02', minuteOfDay: 0 });
  expect([...minutesByDay([{ startS: 0, endS: 1800 }], localTime)]).toEqual([
    ['2026-03-01', 10],
    ['2026-03-02', 20],
  ]);
  expect([...minutesByDay([{ startS: 86_370, endS: 86_430 }], undefined)]).toEqual([
    ['day 1', 0.5],
    ['day 2', 0.5],
  ]);
});
