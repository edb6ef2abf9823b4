import { expect, test } from 'vitest';
import { makeToddlerSeconds } from '../../../bench/accuracy/body/toddlerSeconds.ts';
import type { Span } from '../types.ts';
import { type HandStretch, secondsOfStretches, wholeOf } from './handMade.testing.ts';
import { movementEpochs } from './movementEpochs.ts';
import { sleepOfSeconds } from './sleepOfSeconds.ts';

const HOUR = 3600;
const AWAKE: Omit<HandStretch, 'seconds'> = { turnsDeg: 20 };
const DAY: readonly HandStretch[] = [
  { seconds: 2 * HOUR, ...AWAKE },
  { seconds: HOUR },
  { seconds: 5 * HOUR, ...AWAKE },
  { seconds: 5 * HOUR },
  { seconds: 600, ...AWAKE },
  { seconds: 5 * HOUR },
  { seconds: 4 * HOUR, ...AWAKE },
];

const found = (
  stretches: readonly HandStretch[],
  more: { jerks?: Span[]; wornSpans?: Span[]; ageYears?: number } = {},
) => {
  const seconds = secondsOfStretches(stretches);
  return sleepOfSeconds({ seconds, wornSpans: wholeOf(seconds), ...more });
};
const kinds = (detection: ReturnType<typeof found>) =>
  detection.periods.map(({ kind, startS, endS, sleepMin, wakes }) => [
    kind,
    Math.round(startS / 60),
    Math.round(endS / 60),
    sleepMin,
    wakes.map((wake) => Math.round((wake.endS - wake.startS) / 60)),
  ]);

test('a limb that turns by 20 deg every 5 s is awake, one that lies is asleep: a nap of an hour and a night of ten with 10 min awake, to the minute', () => {
  expect(kinds(found(DAY))).toEqual([
    ['nap', 120, 180, 60, []],
    ['night', 480, 1090, 600, [10]],
  ]);
});

test('the angle between epochs is that of gravity on all three axes: 30 deg', () => {
  const seconds = secondsOfStretches([
    { seconds: 10, tiltDeg: 10 },
    { seconds: 10, tiltDeg: 40 },
  ]);
  const { turnDeg } = movementEpochs(seconds, wholeOf(seconds), [], 5);
  expect(Array.from(turnDeg, (angle) => Math.round(angle * 100) / 100)).toEqual([Number.NaN, 0, 30, 0]);
});

test('how the sensor is turned on the limb does not matter', () => {
  const made = makeToddlerSeconds({ seed: 5, days: 1 });
  const { seconds } = made;
  const turned = { ...seconds, meanX: seconds.meanZ, meanY: seconds.meanX.map((v) => -v), meanZ: seconds.meanY };
  const before = sleepOfSeconds({ ...made, seconds });
  const after = sleepOfSeconds({ ...made, seconds: turned });
  expect(after.periods).toEqual(before.periods);
});

test('a turn a minute in sleep is sleep: 1 of 12 epochs, below 0.3', () => {
  const still = { seconds: 600 };
  const turning: HandStretch[] = Array.from({ length: 220 }, (_, m) => ({ seconds: 60, tiltDeg: 30 * (m % 2) }));
  const restless = [still, ...turning, still];
  expect(kinds(found([{ seconds: HOUR, ...AWAKE }, ...restless, { seconds: HOUR, ...AWAKE }]))).toEqual([
    ['night', 60, 300, 240, []],
  ]);
});

test('jerks that turn gravity for a second each are masked: 30 a minute leave the night as it was', () => {
  const seconds = secondsOfStretches(DAY);
  const jerks: Span[] = [];
  for (let t = 1; t < seconds.length; t += 2) {
    jerks.push({ startS: t + 0.2, endS: t + 0.35 });
    for (const column of [seconds.meanX, seconds.meanY]) column[t] = column[t]! + (t % 4 === 1 ? 0.1 : -0.1);
  }
  const clean = kinds(found(DAY));
  const masked = sleepOfSeconds({ seconds, wornSpans: wholeOf(seconds), jerks });
  expect(kinds(masked)).toEqual(clean);
  expect(masked.statements.map(({ code }) => code)).toEqual(['sleep-jerks-masked']);
  const unmasked = sleepOfSeconds({ seconds, wornSpans: wholeOf(seconds) });
  expect(unmasked.statements.map(({ code }) => code)).toEqual(['sleep-jerks-not-masked']);
});

test('with a jerk in every second nothing is left to mask, and the posture of all seconds decides', () => {
  const seconds = secondsOfStretches(DAY);
  const jerks = Array.from({ length: seconds.length }, (_, t) => ({ startS: t + 0.4, endS: t + 0.5 }));
  expect(kinds(sleepOfSeconds({ seconds, wornSpans: wholeOf(seconds), jerks }))).toEqual(kinds(found(DAY)));
});

test('not worn: two hours on a table in the night, upside down, are neither sleep nor wake; lying as before they are deep sleep', () => {
  const night = (tiltDeg: number): HandStretch[] => [
    { seconds: 2 * HOUR, ...AWAKE },
    { seconds: 3 * HOUR },
    { seconds: 2 * HOUR, tiltDeg },
    { seconds: 4 * HOUR },
    { seconds: 2 * HOUR, ...AWAKE },
  ];
  const wornSpans = [
    { startS: 0, endS: 5 * HOUR },
    { startS: 7 * HOUR, endS: 13 * HOUR },
  ];
  const off = found(night(180), { wornSpans, jerks: [] });
  expect(off.states.filter((state) => state === 'notWorn')).toHaveLength(120);
  expect(off.statements).toEqual([]);
  const deep = found(night(39), { wornSpans, jerks: [] });
  expect(kinds(deep)).toEqual([['night', 120, 660, 540, []]]);
  expect(deep.statements[0]).toMatchObject({ code: 'sleep-kept-as-worn', params: { minutes: 120 } });
});

test('a bath: 40 minutes level and without a pulse before bedtime are no part of the night; tilted, or with the tremble of sleep, they are', () => {
  const evening = (tiltDeg: number, shakeG = 0.0018): HandStretch[] => [
    { seconds: 8 * HOUR, ...AWAKE },
    { seconds: 2400, tiltDeg, shakeG },
    { seconds: 1500, ...AWAKE },
    { seconds: 9 * HOUR },
    { seconds: HOUR, ...AWAKE },
  ];
  const bath = found(evening(2), { jerks: [] });
  expect(kinds(bath)).toEqual([['night', 545, 1085, 540, []]]);
  expect(bath.states.slice(480, 520)).toEqual(new Array(40).fill('notWorn'));
  expect(bath.statements[0]).toMatchObject({ code: 'sleep-table', params: { minutes: 40 } });
  // 40 min asleep, 25 awake: the rule for a short sleep before a night joins them
  expect(kinds(found(evening(20)))).toEqual([['night', 480, 1085, 580, [25]]]);
  // level, but it trembles as in sleep: on the limb
  expect(kinds(found(evening(2, 0.002)))).toEqual([['night', 480, 1085, 580, [25]]]);
});

test('seconds without samples are not worn, and nothing falls over them', () => {
  const detection = found([...DAY.slice(0, 3), { seconds: HOUR, lost: true }, ...DAY.slice(3)], { jerks: [] });
  expect(detection.states.slice(480, 540)).toEqual(new Array(60).fill('notWorn'));
  expect(kinds(detection).map(([kind]) => kind)).toEqual(['nap', 'night']);
});

test('8 minutes lost in the night are sleep and told; 12 are not known', () => {
  const night = (minutes: number): HandStretch[] => [
    { seconds: HOUR, ...AWAKE },
    { seconds: 2 * HOUR },
    { seconds: 60 * minutes, lost: true },
    { seconds: 2 * HOUR },
    { seconds: HOUR, ...AWAKE },
  ];
  const eight = found(night(8), { jerks: [] });
  expect(kinds(eight)).toEqual([['night', 60, 308, 248, []]]);
  expect(eight.statements[0]).toMatchObject({ code: 'sleep-losses-bridged', params: { minutes: 8 } });
  expect(kinds(found(night(12)))).toEqual([['night', 60, 312, 240, []]]);
});

test('seconds that the device held while it slept tell nothing of its noise: a sleep with a fifth of them is the same', () => {
  const made = makeToddlerSeconds({ seed: 8, days: 1 });
  const before = sleepOfSeconds(made);
  const night = before.periods.find(({ kind }) => kind === 'night')!;
  for (let k = night.startS + 60; k < night.startS + 60 + 9000; k++)
    for (const column of [made.seconds.sdX, made.seconds.sdY, made.seconds.sdZ]) column[k] = 0;
  const after = sleepOfSeconds(made).periods.find(({ kind }) => kind === 'night')!;
  expect(Math.abs(after.sleepMin - night.sleepMin)).toBeLessThan(10);
});

test('on a ride everything trembles and posture sways by 3 deg: sleep all the same; an awake child in it turns by 20', () => {
  const ride: HandStretch = { seconds: HOUR, turnsDeg: 3, shakeG: 0.08 };
  const day = (nap: HandStretch): HandStretch[] => [...DAY.slice(0, 1), nap, ...DAY.slice(2)];
  expect(kinds(found(day(ride)))[0]).toEqual(['nap', 120, 180, 60, []]);
  expect(kinds(found(day({ ...ride, turnsDeg: 20 }))).map(([kind]) => kind)).toEqual(['night']);
});

test('a recording of nothing, of a minute and of a day without sleep give no period', () => {
  expect(found([]).periods).toEqual([]);
  expect(found([{ seconds: 60 }]).periods).toEqual([]);
  expect(found([{ seconds: 10 * HOUR, ...AWAKE }]).periods).toEqual([]);
});

test('up to one year 20 minutes are a nap', () => {
  const day = [...DAY.slice(0, 1), { seconds: 1500 }, ...DAY.slice(2)];
  expect(found(day, { ageYears: 0.9 }).periods.map(({ kind }) => kind)).toEqual(['nap', 'night']);
  expect(found(day, { ageYears: 2 }).periods.map(({ kind }) => kind)).toEqual(['night']);
});
