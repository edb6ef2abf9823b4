import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashOfRecording } from '../hashOfRecording.testing.ts';
import { MOTION_PERSON_PARAMETERS } from './scenarios/motionScenario.ts';
import { MOTION_SCENARIOS } from './scenarios/motionScenarios.ts';
import { type SimulateMotionOptions, simulateMotion } from './simulateMotion.ts';

const SCENES = MOTION_SCENARIOS.filter(({ makes }) => makes !== 'days').map(({ id }) => id);
const DAYS = MOTION_SCENARIOS.filter(({ makes }) => makes === 'days').map(({ id }) => id);
/** Small options of each scenario. */
const small = (scenario: string, seed: number): SimulateMotionOptions => {
  const { makes, fixedLength } = MOTION_SCENARIOS.find(({ id }) => id === scenario)!;
  const rate = makes === 'days' ? { rateHz: 10 } : { device: 'logger-gyro' };
  return { scenario, seed, ...rate, ...(makes === 'days' || fixedLength === true ? {} : { durationS: 20 }) };
};

test('same seed, same bytes as ever, for every scenario (UPDATE=1 rewrites the hashes; then raise the version)', () => {
  const file = new URL('motionHashes.golden.json', import.meta.url);
  const hashes = Object.fromEntries(
    MOTION_SCENARIOS.map(({ id }) => [id, hashOfRecording(simulateMotion(small(id, 20261123)).recording)]),
  );
  if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);
  expect(hashes).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test('ids are unique; each scenario tells what is in it, each parameter its unit, range and source', () => {
  expect(new Set(MOTION_SCENARIOS.map(({ id }) => id)).size).toBe(MOTION_SCENARIOS.length);
  for (const { id, description, parameters, version, places } of MOTION_SCENARIOS) {
    expect(description.length, id).toBeGreaterThan(20);
    expect(version).toBeGreaterThan(0);
    expect(places.length).toBeGreaterThan(0);
    for (const parameter of [...MOTION_PERSON_PARAMETERS, ...parameters]) {
      expect(parameter.max, parameter.id).toBeGreaterThanOrEqual(parameter.min);
      expect(parameter.unit, parameter.id).not.toBe('');
      expect(parameter.source, parameter.id).toMatch(/^(own|chosen): .+|^[A-Z]\w+\d{4}$/);
    }
  }
});

test.each(SCENES)('%s: another seed gives another recording; what is drawn lies in its range', (scenario) => {
  const [a, b] = [simulateMotion(small(scenario, 1)), simulateMotion(small(scenario, 2))];
  expect(hashOfRecording(a.recording)).not.toBe(hashOfRecording(b.recording));
  for (const { id, min, max } of MOTION_SCENARIOS.find((one) => one.id === scenario)!.parameters) {
    expect(a.provenance.parameters[id], id).toBeGreaterThanOrEqual(min);
    expect(a.provenance.parameters[id], id).toBeLessThanOrEqual(max);
  }
});

test.each(SCENES)('%s: truth is ordered and lies within the recording; gravity is 1 g on average', (scenario) => {
  const { recording, truth } = simulateMotion({ ...small(scenario, 3), device: 'ideal' });
  const stream = recording.streams[0]!;
  const endS = stream.length / stream.rateHz;
  for (const list of [truth.tasks, truth.reaches, truth.walks, truth.tremors])
    list.forEach((span, k) => {
      expect(span.endS).toBeGreaterThan(span.startS);
      expect(span.startS).toBeGreaterThanOrEqual(k === 0 ? 0 : list[k - 1]!.startS);
      expect(span.endS).toBeLessThanOrEqual(endS + 1e-9);
    });
  for (const times of [truth.jerks, truth.contacts].map((all) => all.map(({ timeS }) => timeS))) {
    expect([...times].sort((a, b) => a - b)).toEqual(times);
    for (const timeS of times) expect(timeS).toBeLessThan(endS);
  }
  const { accelXG, accelYG, accelZG } = stream.columns;
  let sum = 0;
  for (let i = 0; i < stream.length; i++) sum += Math.hypot(accelXG![i]!, accelYG![i]!, accelZG![i]!);
  expect(sum / stream.length).toBeGreaterThan(0.97);
  expect(sum / stream.length).toBeLessThan(1.12);
  expect(truth.sensors.map(({ place }) => place)).toEqual([...new Set(recording.streams.map(({ place }) => place))]);
});

test.each(['jerks-rest', 'five-minutes'])(
  'healthy twin of %s: with the jerks off, the same but for the jerks',
  (scenario) => {
    const parameters = scenario === 'five-minutes' ? { actionPerMin: 0 } : {};
    const make = (jerksPerMin: number) =>
      simulateMotion({ scenario, seed: 4, parameters: { ...parameters, jerksPerMin } });
    const [ill, twin] = [make(10), make(0)];
    expect(twin.truth.jerks).toEqual([]);
    expect(ill.truth.tasks).toEqual(twin.truth.tasks);
    const place = ill.recording.streams[0]!.place!;
    const [a, b] = [ill.recording.streams[0]!, twin.recording.streams[0]!];
    const jerks = ill.truth.jerks.filter((jerk) => jerk.place === place);
    expect(jerks.length).toBeGreaterThan(5);
    let differ = 0;
    for (let i = 0; i < a.length; i++) {
      const timeS = i / a.rateHz;
      const same = a.columns.accelXG![i] === b.columns.accelXG![i];
      if (!same) differ++;
      if (!jerks.some(({ onsetS, endS }) => timeS > onsetS - 0.1 && timeS < Math.max(endS, onsetS + 6.5)))
        expect(same).toBe(true);
    }
    expect(differ).toBeGreaterThan(100);
  },
);

test('the five minutes: tasks in order as messages, three of each of the held ones, ten reaches, four lengths', () => {
  const { recording, truth } = simulateMotion({ scenario: 'five-minutes', seed: 5 });
  const names = truth.tasks.map(({ task }) => task);
  expect(names).toEqual(['rest', 'arms-out', 'arms-out', 'arms-out', 'reach', 'sit', 'sit', 'sit', 'walk']);
  expect(truth.tasks[0]).toMatchObject({ startS: 0, endS: 120 });
  expect(truth.reaches).toHaveLength(10);
  expect(truth.walks[0]!.straight).toHaveLength(4);
  expect(recording.events.map(({ text }) => text)).toEqual(names.map((name) => `task: ${name}`));
  expect(recording.events[1]!.startS).toBe(truth.tasks[1]!.startS);
  const quiet = truth.jerks.filter(({ onsetS }) => onsetS < 120);
  expect(quiet.every(({ cause }) => cause === 'spontaneous')).toBe(true);
});

test('arms out: the wrist turns to its new posture, and lies as before when it is over', () => {
  const { recording, truth } = simulateMotion({ scenario: 'five-minutes-healthy', seed: 6, places: ['right-wrist'] });
  const { accelYG } = recording.streams[0]!.columns;
  const meanY = (startS: number, endS: number): number => {
    const part = Array.from(
      { length: Math.round((endS - startS) * 100) },
      (_, k) => accelYG![Math.round(startS * 100) + k]!,
    );
    return part.reduce((a, b) => a + b, 0) / part.length;
  };
  const [, out] = truth.tasks;
  expect(meanY(out!.startS + 2, out!.endS - 2)).toBeGreaterThan(0.85);
  expect(meanY(out!.endS + 2, out!.endS + 3.4)).toBeLessThan(0.4);
});

test.each(DAYS)('%s: whole days with nights and a wall clock', (scenario) => {
  const { recording, truth } = simulateMotion({ scenario, seed: 7, rateHz: 10, durationS: 172_800 });
  expect(recording.wallClock).toEqual({ startLocal: '2026-03-02T09:00:00' });
  expect(truth.days!.nights).toHaveLength(2);
  expect(truth.days!.minutes).toHaveLength(2880);
  expect(recording.streams[0]!.place).toBe('left-ankle');
});

test('places: a sensor each, on their own draws: another place does not shift the first', () => {
  const one = simulateMotion({
    scenario: 'jerks-rest',
    seed: 8,
    durationS: 20,
    places: ['left-wrist'],
    device: 'watch-50',
  });
  const two = simulateMotion({
    scenario: 'jerks-rest',
    seed: 8,
    durationS: 20,
    places: ['left-wrist', 'head'],
    device: 'watch-50',
  });
  expect(two.recording.streams).toHaveLength(2);
  expect(two.recording.streams[0]!.columns).toEqual(one.recording.streams[0]!.columns);
});

test('points: the way of the wrist in m beside the sensor', () => {
  const { recording } = simulateMotion({
    scenario: 'five-minutes-healthy',
    seed: 9,
    places: ['right-wrist'],
    pointRateHz: 60,
  });
  const point = recording.streams[1]!;
  expect(point.rateHz).toBe(60);
  expect(Object.keys(point.columns)).toEqual(['posXM', 'posYM', 'posZM']);
});

test('what cannot be is refused with what would do', () => {
  expect(() => simulateMotion({ scenario: 'tango', seed: 1 })).toThrow('scenario must be one of quiet-lying,');
  expect(() => simulateMotion({ scenario: 'tremor', seed: 1, parameters: { mood: 1 } })).toThrow(
    /parameter of tremor must be one of ageYears.*got "mood"/,
  );
  expect(() => simulateMotion({ scenario: 'tremor', seed: 1, durationS: 0 })).toThrow('durationS must be above 0');
  expect(() => simulateMotion({ scenario: 'five-minutes', seed: 1, durationS: 9 })).toThrow('follows from its tasks');
  expect(() => simulateMotion({ scenario: 'toddler-days', seed: 1, durationS: 9 })).toThrow('must be whole days');
  expect(() => simulateMotion({ scenario: 'tremor', seed: 1, places: [] })).toThrow('places must be some of');
  expect(() => simulateMotion({ scenario: 'tremor', seed: 1, places: ['head', 'head'] })).toThrow('places must differ');
  expect(() => simulateMotion({ scenario: 'tremor', seed: 1, durationS: 1e6 })).toThrow(
    'durationS must be at most 100000 here',
  );
});
