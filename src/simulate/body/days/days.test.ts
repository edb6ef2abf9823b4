import { describe, expect, test } from 'vitest';
import { localTimeAt, type Stream, sampleAtS, timeOfSampleS } from '../../../recording/index.ts';
import { hashOfRecording } from '../../hashOfRecording.testing.ts';
import { completeDaysOptions, type ToddlerDaysOptions } from './dayOptions.ts';
import { makeLocalClock } from './localClock.ts';
import { makeMovementTable, makeNoiseTable, makeRideTable } from './movementTables.ts';
import { planDays } from './planDays.ts';
import { simulateToddlerDays, streamToddlerDays } from './simulateToddlerDays.ts';

const plan = (options: Partial<ToddlerDaysOptions> = {}) => planDays(completeDaysOptions({ seed: 1, ...options }));
const DAY_S = 86_400;
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('plan', () => {
  test('law: activities fill the days without a gap or overlap, for any age and knob', () => {
    for (let seed = 0; seed < 30; seed++) {
      const knobs = {
        ageYears: 0.6 + seed * 0.25,
        lethargy: (seed % 3) / 2,
        steroids: (seed % 4) / 3,
        fragmentation: seed % 5,
      };
      const { activities } = plan({ seed, days: 3, ...knobs });
      expect(activities[0]!.startS).toBe(0);
      expect(activities.at(-1)!.endS).toBe(3 * DAY_S);
      activities.forEach(({ startS, endS }, k) => {
        expect(endS).toBeGreaterThan(startS);
        if (k > 0) expect(startS).toBe(activities[k - 1]!.endS);
      });
    }
  });

  test('minutes: as many as there are; a night’s sleep minutes are those of its span without its wakes', () => {
    const truth = plan({ days: 5, offHoursPerDay: 0, bathChance: 0, fragmentation: 2 });
    expect(truth.minutes).toHaveLength(5 * 1440);
    expect(truth.notWorn).toEqual([]);
    for (const { onsetS, wakeS, sleepMin, wakes } of truth.nights) {
      const counted = truth.asleep.filter((asleep, k) => asleep && 60 * k >= onsetS - 30 && 60 * k < wakeS).length;
      expect(Math.abs(counted - sleepMin)).toBeLessThanOrEqual(1 + wakes.length);
      for (const wake of wakes) {
        expect(wake.startS).toBeGreaterThan(onsetS);
        expect(wake.endS).toBeLessThan(wakeS);
        expect(truth.minutes[Math.floor((wake.startS + wake.endS) / 120)]).toBe('wake');
      }
    }
  });

  test('nights are in the evening and belong to the day of their morning; naps to their own', () => {
    const truth = plan({ days: 7 });
    const clock = { startLocal: '2026-03-02T09:00:00' };
    expect(truth.nights).toHaveLength(7);
    for (const { day, onsetS, wakeS } of truth.nights) {
      expect(localTimeAt(clock, wakeS).day).toBe(day);
      expect(localTimeAt(clock, onsetS).minuteOfDay / 60).toBeGreaterThan(18.5);
      expect((wakeS - onsetS) / 3600).toBeGreaterThan(9);
      expect((wakeS - onsetS) / 3600).toBeLessThan(13);
    }
    for (const { day, startS } of truth.naps) expect(localTimeAt(clock, startS).day).toBe(day);
  });

  test('naps by age: two a day at 1, one at 2½, none at 6 (30 days each)', () => {
    const perDay = (ageYears: number) => plan({ ageYears, days: 30 }).naps.length / 30;
    expect(perDay(1)).toBeCloseTo(2, 1);
    expect(perDay(2.5)).toBeCloseTo(1, 1);
    expect(perDay(6)).toBe(0);
  });

  test('fragmentation: none at 0, about its number of wakes more often and more of them at 3 (40 nights)', () => {
    const wakesOf = (fragmentation: number) =>
      plan({ fragmentation, days: 40 }).nights.map(({ wakes }) => wakes.length);
    expect(Math.max(...wakesOf(0))).toBe(0);
    expect(mean(wakesOf(1))).toBeGreaterThan(0.8);
    expect(mean(wakesOf(1))).toBeLessThan(2);
    expect(mean(wakesOf(3))).toBeGreaterThan(2 * mean(wakesOf(1)));
  });

  test('steroids shorten the night, lethargy lengthens it and stills the day', () => {
    const hours = (options: Partial<ToddlerDaysOptions>) =>
      mean(plan({ days: 20, ...options }).nights.map((n) => n.sleepMin / 60));
    expect(hours({ steroids: 1 })).toBeLessThan(hours({}) - 1);
    expect(hours({ lethargy: 1 })).toBeGreaterThan(hours({}) + 0.5);
    const stillOf = (lethargy: number) => {
      const still = plan({ days: 10, lethargy }).activities.filter(({ activity }) => activity === 'still-awake');
      return still.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
    };
    expect(stillOf(1)).toBeGreaterThan(3 * stillOf(0));
  });

  test('a change in one part does not shift the others: knobs of wear leave the sleep alone', () => {
    const { nights, activities } = plan({ days: 4 });
    const other = plan({ days: 4, bathChance: 0, nightsOff: [1], offHoursPerDay: 2 });
    expect(other.activities).toEqual(activities);
    expect(other.nights.map(({ onsetS, wakes }) => [onsetS, wakes])).toEqual(
      nights.map(({ onsetS, wakes }) => [onsetS, wakes]),
    );
    expect(other.nights.map(({ worn }) => worn)).toEqual([true, false, true, true]);
  });

  test('more days begin like fewer', () => {
    const short = plan({ days: 2 }).activities.slice(0, -1);
    expect(plan({ days: 4 }).activities.slice(0, short.length)).toEqual(short);
  });
});

/** Mean and SD of each axis in [startS, endS), g. */
function look(stream: Stream, startS: number, endS: number): { mean: number[]; sd: number[]; size: number } {
  const first = Math.ceil((startS - stream.startS) * stream.rateHz);
  const end = Math.floor((endS - stream.startS) * stream.rateHz);
  const parts = ['accelXG', 'accelYG', 'accelZG'].map((name) =>
    Array.from({ length: end - first }, (_, k) => stream.columns[name]![first + k]! * stream.scale![name]!),
  );
  const means = parts.map(mean);
  const sd = parts.map((part, k) => Math.sqrt(mean(part.map((v) => (v - means[k]!) ** 2))));
  return { mean: means, sd, size: Math.hypot(...means) };
}

describe('samples', () => {
  const PERFECT = { seed: 5, days: 1, rateHz: 25, offsetSdG: 0, gainSd: 0, noiseG: 0.002 } as const;
  const { recording, truth } = simulateToddlerDays({ ...PERFECT, bathChance: 1 });
  const stream = recording.streams[0]!;

  test('a day of stored integers with a clock that ends where the day ends', () => {
    expect(stream.columns.accelXG).toBeInstanceOf(Int16Array);
    expect(timeOfSampleS(stream, stream.length)).toBeCloseTo(DAY_S, 6);
    expect(Math.abs(stream.length / (25 * DAY_S) - 1)).toBeLessThan(1e-4);
    expect(recording.wallClock).toEqual({ startLocal: '2026-03-02T09:00:00' });
  });

  test('asleep between moves: still (SD below 6 mg) and 1 g; at each move the posture changes', () => {
    const { nights, sleepMovesS } = truth;
    const [night] = nights;
    const moves = sleepMovesS.filter((s) => s > night!.onsetS + 300 && s < night!.wakeS - 300);
    let rests = 0;
    let turns = 0;
    moves.forEach((moveS, k) => {
      const nextS = moves[k + 1];
      if (nextS === undefined || nextS - moveS < 120) return;
      if (night!.wakes.some((wake) => wake.startS < nextS && wake.endS > moveS - 60)) return;
      const after = look(stream, moveS + 30, moveS + 60);
      expect(after.size).toBeGreaterThan(0.99);
      expect(after.size).toBeLessThan(1.01);
      if (Math.max(...after.sd) < 0.006) rests++;
      const before = look(stream, moveS - 30, moveS - 2);
      const cosine = before.mean.reduce((sum, v, axis) => sum + v * after.mean[axis]!, 0) / before.size / after.size;
      if (cosine < 0.98) turns++;
    });
    expect(moves.length).toBeGreaterThan(20);
    expect(rests).toBeGreaterThan(8);
    expect(turns).toBeGreaterThan(0.8 * rests);
  });

  test('play moves tens of times as much as sleep, and off the wrist nothing moves', () => {
    const size = (activity: string): number => {
      const spans = truth.activities.filter((one) => one.activity === activity && one.endS - one.startS > 120);
      return mean(spans.map(({ startS }) => Math.hypot(...look(stream, startS + 20, startS + 80).sd)));
    };
    expect(size('play')).toBeGreaterThan(20 * size('deep-sleep'));
    expect(size('still-awake')).toBeLessThan(size('play') / 3);
    for (const { startS, endS } of truth.notWorn) {
      const off = look(stream, startS + 20, endS - 5);
      expect(Math.max(...off.sd)).toBeLessThan(0.004);
      expect(off.size).toBeCloseTo(1, 2);
    }
    expect(truth.notWorn.some(({ why }) => why === 'bath')).toBe(true);
  });

  test('same options, same bytes; streamed by the day, the same samples', () => {
    const options = { ...PERFECT, rateHz: 10, days: 2, jerksPerMin: 2, clockWanderPpm: 50 };
    const whole = simulateToddlerDays(options);
    expect(hashOfRecording(simulateToddlerDays(options).recording)).toBe(hashOfRecording(whole.recording));
    const days = [...streamToddlerDays(options)];
    const all = whole.recording.streams[0]!.columns.accelYG!;
    let from = 0;
    let differ = 0;
    for (const day of days) {
      const part = day.recording.streams[0]!.columns.accelYG!;
      for (let i = 0; i < part.length; i++) if (part[i] !== all[from + i]) differ++;
      from += part.length;
    }
    expect([differ, from]).toEqual([0, all.length]);
    expect(days.flatMap(({ jerks }) => jerks)).toEqual(whole.truth.jerks);
    expect(days[1]!.recording.streams[0]!.startS).toBe(DAY_S);
  });

  test('jerks: as many as asked for awake, none in deep sleep or off, and the twin without them is the same elsewhere', () => {
    const made = simulateToddlerDays({ ...PERFECT, bathChance: 1, jerksPerMin: 3 });
    const { jerks, activities, notWorn } = made.truth;
    const drowsy = ['deep-sleep', 'light-sleep', 'settling'];
    const awakeMin =
      activities.filter((a) => !drowsy.includes(a.activity)).reduce((s, a) => s + a.endS - a.startS, 0) / 60;
    const offMin = notWorn.reduce((s, a) => s + a.endS - a.startS, 0) / 60;
    const at = (timeS: number) => activities.find((a) => timeS >= a.startS && timeS < a.endS)!.activity;
    const awake = jerks.filter(({ onsetS }) => !drowsy.includes(at(onsetS)));
    expect(Math.abs(awake.length - 3 * (awakeMin - offMin))).toBeLessThan(4 * Math.sqrt(3 * awakeMin));
    for (const { onsetS } of jerks) {
      expect(at(onsetS)).not.toBe('deep-sleep');
      expect(notWorn.some((off) => onsetS >= off.startS && onsetS < off.endS)).toBe(false);
    }
    const near = new Uint8Array(DAY_S + 20);
    for (const { onsetS } of jerks) near.fill(1, Math.floor(onsetS) - 1, Math.ceil(onsetS) + 9);
    const [a, b] = [made.recording.streams[0]!.columns.accelXG!, stream.columns.accelXG!];
    let differ = 0;
    let differFar = 0;
    for (let i = 0; i < stream.length; i++) {
      if (a[i] === b[i]) continue;
      differ++;
      if (near[Math.floor(timeOfSampleS(stream, i))] === 0) differFar++;
    }
    expect(differFar).toBe(0);
    expect(differ).toBeGreaterThan(1000);
  });

  test('gaps cut the stream; a device that sleeps writes nothing while all is still', () => {
    const made = simulateToddlerDays({ ...PERFECT, gapsPerDay: 4, gapMin: 10 });
    const { streams } = made.recording;
    expect(streams.length).toBeGreaterThan(1);
    for (const { startS, endS } of made.truth.gaps)
      for (const part of streams) {
        expect(part.startS >= endS - 0.1 || timeOfSampleS(part, part.length - 1) < startS).toBe(true);
      }
    // Each part holds the samples of the whole at its times.
    const twin = simulateToddlerDays(PERFECT).recording.streams[0]!;
    for (const part of streams) {
      const from = Math.round(sampleAtS(twin, part.startS));
      expect(Math.abs(timeOfSampleS(twin, from) - part.startS)).toBeLessThan(1e-6);
      const [some, whole] = [part.columns.accelZG!, twin.columns.accelZG!];
      for (let i = 0; i < part.length; i += 997) expect(some[i]).toBe(whole[from + i]);
    }
    const sleepy = simulateToddlerDays({ ...PERFECT, sleepsIdle: true });
    const samples = sleepy.recording.streams.reduce((sum, { length }) => sum + length, 0);
    expect(samples).toBeLessThan(0.8 * stream.length);
    expect(sleepy.recording.streams.length).toBeGreaterThan(20);
  });

  test('faults of the sensor: raw = true / gain + offset, seen in a still night', () => {
    const bad = simulateToddlerDays({ ...PERFECT, bathChance: 1, offsetSdG: 0.05, gainSd: 0.03 });
    const { offsetG, gain } = bad.truth.calibration;
    const at = truth.nights[0]!.onsetS + 600;
    const [good, raw] = [look(stream, at, at + 30), look(bad.recording.streams[0]!, at, at + 30)];
    for (let k = 0; k < 3; k++) expect((raw.mean[k]! - offsetG[k]!) * gain[k]!).toBeCloseTo(good.mean[k]!, 2);
    expect(Math.max(...offsetG.map(Math.abs))).toBeGreaterThan(0.01);
  });
});

test('tables: SD 1, no step between end and beginning', () => {
  for (const table of [makeNoiseTable(1), makeMovementTable(50, 1), makeRideTable(50, 1)]) {
    const sd = Math.sqrt(table.reduce((s, v) => s + v * v, 0) / table.length);
    expect(sd).toBeCloseTo(1, 2);
  }
  const table = makeMovementTable(50, 2);
  const step = Math.abs(table[0]! - table.at(-1)!);
  expect(step).toBeLessThan(0.5);
});

test('local clock: 09:00 is the zero; 24 h later it is the next day', () => {
  const clock = makeLocalClock('2026-02-28T09:00:00');
  expect(clock.secondOf(0, 9)).toBe(0);
  expect(clock.secondOf(1, 9)).toBe(DAY_S);
  expect(clock.dayName(1)).toBe('2026-03-01');
});

test('what cannot be is refused', () => {
  expect(() => simulateToddlerDays({ seed: 1, days: 0 })).toThrow('days must be 1 to 60, got 0');
  expect(() => simulateToddlerDays({ seed: 1, days: 1.5 })).toThrow('days must be whole, got 1.5');
  expect(() => simulateToddlerDays({ seed: 1, rateHz: 1 })).toThrow('rateHz must be 10 to 200, got 1');
  expect(() => simulateToddlerDays({ seed: 1, startLocal: 'noon' })).toThrow(
    'startLocal must be YYYY-MM-DDTHH:mm:ss, got noon',
  );
});
