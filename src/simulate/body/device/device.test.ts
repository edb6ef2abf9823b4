import { describe, expect, test } from 'vitest';
import { BODY_PLACES, type Stream, timeOfSampleS } from '../../../recording/index.ts';
import { CONDUCTION_S, LEVER_M } from '../jerks/jerkOptions.ts';
import { makeLimbTrack, moveLimb, readingOf, turnLimb } from '../movement/limbTrack.ts';
import { MOTION_DEVICES, resolveMotionDevice } from './motionDevices.ts';
import { noiseSdG, pointStream, recordLimb, stored } from './recordLimb.ts';

const AXES = ['accelXG', 'accelYG', 'accelZG'];

/** A limb that lies still, moves once in the middle and lies still again. */
function reading(seconds: number) {
  const track = makeLimbTrack('left-wrist', 200, 200 * seconds, [0, 0, 1]);
  moveLimb(track, seconds / 2, 1, [0.2, 0, 0]);
  turnLimb(track, seconds / 2, 1, [0.5, 0, 0]);
  return readingOf(track);
}
const record = (device: Parameters<typeof resolveMotionDevice>[0], seconds = 60, seed = 1) =>
  recordLimb(reading(seconds), resolveMotionDevice(device), 'left-wrist', seed);
const valuesOf = (stream: Stream, name: string): number[] =>
  Array.from({ length: stream.length }, (_, i) => stream.columns[name]![i]! * (stream.scale?.[name] ?? 1));
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

test('ideal: the movement itself', () => {
  const [stream] = record('ideal').streams;
  expect(stream!.length).toBe(6000);
  expect(stream!.columns.accelZG![0]).toBe(1);
  expect(Math.max(...valuesOf(stream!, 'accelXG'))).toBeCloseTo((0.2 * 5.7735) / 9.80665, 2);
});

test('true rate off the nominal one: 100 Hz said, 98.04 true, 60 s hold 5,883 samples', () => {
  const { streams } = record({ preset: 'logger', clockWanderPpm: 0 });
  expect(streams[0]!.length).toBe(Math.ceil(60 * 98.04));
  expect(streams[0]!.rateHz).toBeCloseTo(98.04, 9);
});

test('a clock that wanders has knots through its true times', () => {
  const [stream] = record('logger', 300).streams;
  expect(stream!.knots).toBeDefined();
  expect(stream!.timesS).toBeUndefined();
  const last = stream!.length - 1;
  expect(timeOfSampleS(stream!, last)).toBeGreaterThan(299.9);
  expect(timeOfSampleS(stream!, last)).toBeLessThan(300);
});

test('jitter: times of its own, strictly increasing, SD of the intervals about √2 · 12 %', () => {
  const [stream] = record('phone').streams;
  const times = Array.from(stream!.timesS as Float64Array);
  const steps = times.slice(1).map((timeS, k) => timeS - times[k]!);
  expect(Math.min(...steps)).toBeGreaterThan(0);
  const average = mean(steps);
  const sd = Math.sqrt(mean(steps.map((s) => (s - average) ** 2)));
  expect(sd / average).toBeGreaterThan(0.14);
  expect(sd / average).toBeLessThan(0.2);
});

test('steps, range: Int16 with its scale, clipped at the range', () => {
  const [stream] = record({ preset: 'logger', rangeG: 0.9, offsetSdG: 0, gainSd: 0, anyAngle: false }).streams;
  expect(stream!.columns.accelZG).toBeInstanceOf(Int16Array);
  expect(stream!.scale).toEqual({ accelXG: 1 / 256, accelYG: 1 / 256, accelZG: 1 / 256 });
  expect(Math.max(...valuesOf(stream!, 'accelZG'))).toBeLessThan(0.902);
  expect(stored(Number.NaN, 0.1)).toBe(-32768);
  expect(stored(1e9, 0.1)).toBe(32767);
});

test('noise: SD is density · √(rate / 2); 250 µg/√Hz at 100 Hz is 1.77 mg', () => {
  const device = resolveMotionDevice({ noiseMicroGPerRootHz: 250, rateHz: 100 });
  expect(noiseSdG(device)).toBeCloseTo(0.00177, 5);
  const values = valuesOf(record({ noiseMicroGPerRootHz: 250 }).streams[0]!, 'accelYG').slice(0, 2500);
  expect(Math.sqrt(mean(values.map((v) => (v - mean(values)) ** 2)))).toBeCloseTo(0.00177, 4);
});

test('offset, gain and mounting: calibrated and turned back, the sensor reads 1 g up', () => {
  const made = record({ preset: 'logger-gyro', driftGPerC: 0, noiseMicroGPerRootHz: 0 }, 60, 7);
  const { offsetG, gain, mounting } = made.faults;
  const still = AXES.map((name, k) => (mean(valuesOf(made.streams[0]!, name).slice(0, 2500)) - offsetG[k]!) * gain[k]!);
  expect(Math.hypot(...still)).toBeCloseTo(1, 3);
  const up = [0, 1, 2].map((axis) => mounting.reduce((sum, row, k) => sum + row[axis]! * still[k]!, 0));
  expect(up[0]).toBeCloseTo(0, 2);
  expect(up[2]).toBeCloseTo(1, 2);
  expect(Math.max(...offsetG.map(Math.abs))).toBeGreaterThan(0.002);
});

test('without gravity: linear columns, and nothing but movement in them', () => {
  const [stream] = record('phone-linear').streams;
  expect(Object.keys(stream!.columns)).toContain('linearXG');
  expect(stream!.columns.accelXG).toBeUndefined();
  for (const axis of ['X', 'Y', 'Z']) expect(Math.abs(mean(valuesOf(stream!, `linear${axis}G`)))).toBeLessThan(0.01);
});

test('gaps split it into streams at the gaps; samples outside are untouched', () => {
  const made = record({ gapsPerHour: 120, gapS: 5 }, 300);
  const whole = record('ideal', 300).streams[0]!;
  expect(made.gaps.length).toBeGreaterThan(3);
  expect(made.streams.length).toBeGreaterThan(3);
  for (const stream of made.streams)
    for (let i = 0; i < stream.length; i += 50) {
      const timeS = timeOfSampleS(stream, i);
      expect(made.gaps.some(({ startS, endS }) => timeS >= startS && timeS < endS)).toBe(false);
      expect(stream.columns.accelXG![i]).toBe(whole.columns.accelXG![Math.round(timeS * 100)]);
    }
});

test('a device that sleeps: ten still seconds are written, then nothing until it moves', () => {
  const { gaps, streams } = record({ sleepsIdle: true }, 60);
  expect(gaps).toEqual([
    { startS: 10, endS: 30 },
    { startS: 41, endS: 60 },
  ]);
  expect(streams.map(({ startS }) => Math.round(startS))).toEqual([0, 30]);
});

test('points: the way that was moved, at the rate of a camera', () => {
  const stream = pointStream(reading(60), 'left-wrist', 60);
  expect(stream.length).toBe(3600);
  expect(stream.columns.posXM![3599]).toBeCloseTo(0.2, 3);
});

describe('presets', () => {
  test.each(MOTION_DEVICES.map(({ id }) => id))('%s records', (id) => {
    const { streams } = record(id);
    expect(streams.length).toBeGreaterThan(0);
    for (const stream of streams)
      for (const column of Object.values(stream.columns)) expect(column).toHaveLength(stream.length);
  });

  test('every place has a lever and a way from the brain stem of 0-40 ms', () => {
    for (const place of BODY_PLACES) {
      expect(LEVER_M[place]).toBeGreaterThan(0.1);
      expect(CONDUCTION_S[place]).toBeLessThanOrEqual(0.04);
    }
  });

  test('what cannot be is refused', () => {
    expect(() => resolveMotionDevice('abacus')).toThrow('device must be one of ideal, logger');
    expect(() => resolveMotionDevice({ rateHz: 0 })).toThrow('device.rateHz must be above 0, got 0');
    expect(() => resolveMotionDevice({ stepG: -1 })).toThrow('device.stepG must be at least 0, got -1');
    expect(() => resolveMotionDevice({ jitterFraction: 0.6 })).toThrow('jitterFraction must be 0 to 0.3');
  });
});
