import { expect, test } from 'vitest';
import { activityMad } from '../../src/body/measures/activityMad.ts';
import { activityMean } from '../../src/body/measures/activityMean.ts';
import { mostActive10h } from '../../src/body/measures/mostActive10h.ts';
import { calibrate } from '../../src/body/motion/calibrate.ts';
import { makeMotionSource } from '../../src/body/motion/makeMotionSource.ts';
import { secondsOf } from '../../src/body/motion/secondsOf.ts';
import type { AnalysedSensor, BodyMeasure, BodyMeasureInput } from '../../src/body/types.ts';
import { wearOf } from '../../src/body/wear/wearOf.ts';
import { makeLocalTime } from '../../src/recording/index.ts';
import { type SimulatedDays, simulateToddlerDays, type ToddlerDaysOptions } from '../../src/simulate/index.ts';

const USUAL: ToddlerDaysOptions = {
  seed: 11,
  days: 2,
  rateHz: 25,
  startLocal: '2026-03-02T00:00:00',
  offHoursPerDay: 0,
  bathChance: 0,
};

function analyse({ recording }: SimulatedDays): { sensor: AnalysedSensor; input: BodyMeasureInput } {
  const localTime = makeLocalTime(recording.wallClock!);
  const calibration = calibrate(secondsOf(recording.streams.map((stream) => makeMotionSource(stream))), 'included');
  const sources = recording.streams.map((stream) => makeMotionSource(stream, calibration));
  const seconds = secondsOf(sources);
  const sensor: AnalysedSensor = {
    place: 'left-ankle',
    rateHz: sources[0]!.rateHz,
    gravity: 'included',
    calibration,
    sources,
    seconds,
    ...wearOf(seconds, { localTime }),
    jerks: undefined,
    oscillation: [],
    gait: undefined,
  };
  return {
    sensor,
    input: { sensors: [sensor], sleep: undefined, otherStreams: [], tasks: [], stimuliS: [], localTime },
  };
}

function measured(measure: BodyMeasure, input: BodyMeasureInput): number {
  const [result] = measure.measure(input);
  if (result?.status !== 'measured') throw new RangeError(result?.reason.text);
  return result.value;
}

type Correction = { readonly [part in 'offsetG' | 'gain']: readonly number[] };

/** Worst difference on one axis, g, between two calibrations of -1, 0 and 1 g. */
function worstDifferenceG(a: Correction, b: Correction): number {
  return Math.max(
    ...[0, 1, 2].flatMap((k) =>
      [-1, 0, 1].map((v) => Math.abs((v - a.offsetG[k]!) * a.gain[k]! - (v - b.offsetG[k]!) * b.gain[k]!)),
    ),
  );
}

test('a sensor off by 50 mg and 2 % is put right within 2 mg, and then measures what a perfect one does', () => {
  const perfect = analyse(simulateToddlerDays({ ...USUAL, offsetSdG: 0, gainSd: 0 }));
  const simulated = simulateToddlerDays({ ...USUAL, offsetSdG: 0.05, gainSd: 0.02 });
  const faulty = analyse(simulated);
  expect(faulty.sensor.calibration!.state).toBe('done');
  expect(faulty.sensor.calibration!.errorBeforeG).toBeGreaterThan(0.01);
  expect(worstDifferenceG(faulty.sensor.calibration!, simulated.truth.calibration)).toBeLessThan(0.002);
  for (const measure of [activityMean, activityMad, mostActive10h])
    expect(Math.abs(measured(measure, faulty.input) - measured(measure, perfect.input))).toBeLessThan(1);
});

test('a night on the table is found to the quarter of an hour; sleep, naps and still play are worn', () => {
  const { recording, truth } = simulateToddlerDays({ ...USUAL, startLocal: '2026-03-02T09:00:00', nightsOff: [0] });
  const { sensor } = analyse({ recording } as SimulatedDays);
  const [off] = truth.notWorn;
  expect([truth.notWorn.length, sensor.notWornSpans.length]).toEqual([1, 1]);
  expect(Math.abs(sensor.notWornSpans[0]!.startS - off!.startS)).toBeLessThan(900);
  expect(Math.abs(sensor.notWornSpans[0]!.endS - off!.endS)).toBeLessThan(900);
});

test('three quiet children in deep sleep: no minute is called off', () => {
  for (const seed of [21, 22, 23]) {
    const { sensor } = analyse(simulateToddlerDays({ ...USUAL, seed, days: 1, lethargy: 1, fragmentation: 0 }));
    expect([seed, sensor.notWornSpans]).toEqual([seed, []]);
  }
});

test('a lethargic child moves less than the same child, which moves less under steroids', () => {
  const days = [{ lethargy: 1 }, {}, { steroids: 1 }].map(
    (how) => analyse(simulateToddlerDays({ ...USUAL, ...how })).input,
  );
  for (const measure of [activityMean, activityMad, mostActive10h]) {
    const [lethargic, usual, driven] = days.map((input) => measured(measure, input));
    expect(lethargic).toBeLessThan(0.9 * usual!);
    expect(driven).toBeGreaterThan(usual!);
  }
});
