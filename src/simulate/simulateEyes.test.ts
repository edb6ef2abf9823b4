import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEVICE_PRESETS } from './device/deviceSpec.ts';
import { hashOfRecording } from './hashOfRecording.testing.ts';
import { EYE_SCENARIOS } from './scenarios/eyeScenarios.ts';
import { simulateEyes } from './simulateEyes.ts';

const IDS = EYE_SCENARIOS.map(({ id }) => id);
/** Position between two samples at 1,000 Hz. */
const at = (column: ArrayLike<number>, timeS: number): number => {
  const low = Math.min(Math.floor(timeS * 1000), column.length - 2);
  return column[low]! + Math.min(1, timeS * 1000 - low) * (column[low + 1]! - column[low]!);
};
const columnsOf = (options: Parameters<typeof simulateEyes>[0]) => simulateEyes(options).recording.streams[0]!.columns;

test('same seed, same bytes as ever, for every scenario (UPDATE=1 rewrites the hashes; then raise the version)', () => {
  const file = new URL('eyeHashes.golden.json', import.meta.url);
  const hashes = Object.fromEntries(
    IDS.map((scenario) => {
      const { recording } = simulateEyes({ scenario, seed: 20261123, durationS: 4 });
      return [scenario, hashOfRecording(recording)];
    }),
  );
  if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);
  expect(hashes).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test.each(IDS)('%s: another seed gives another recording', (scenario) => {
  const hash = (seed: number) => hashOfRecording(simulateEyes({ scenario, seed, durationS: 4 }).recording);
  expect(hash(1)).not.toBe(hash(2));
});

test.each(IDS)('%s: truth is ordered, lies within the recording and agrees with the noiseless eye', (scenario) => {
  for (const seed of [3]) {
    const { truth, recording } = simulateEyes({
      scenario,
      seed,
      durationS: 12,
      device: { preset: 'ideal', eyes: 'cyclopean' },
    });
    const { xDeg, yDeg } = recording.streams[0]!.columns;
    let endS = 0;
    for (const phase of truth.fastPhases) {
      expect(phase.startS).toBeGreaterThanOrEqual(endS);
      expect(phase.endS).toBeGreaterThan(phase.startS);
      endS = phase.endS;
      expect(at(xDeg!, phase.endS) - at(xDeg!, phase.startS)).toBeCloseTo(phase.dxDeg, 4);
      expect(at(yDeg!, phase.endS) - at(yDeg!, phase.startS)).toBeCloseTo(phase.dyDeg, 4);
    }
    expect(endS).toBeLessThanOrEqual(12);
    for (const list of [truth.bursts, truth.blinks, truth.psos, truth.pursuits])
      list.forEach((span, k) => {
        expect(span.endS).toBeGreaterThan(span.startS);
        expect(span.startS).toBeGreaterThanOrEqual(k === 0 ? 0 : list[k - 1]!.endS);
        expect(span.endS).toBeLessThanOrEqual(12);
      });
  }
});

test.each(IDS)('%s: what is drawn lies in its range', (scenario) => {
  const { parameters, personRanges } = EYE_SCENARIOS.find(({ id }) => id === scenario)!;
  for (let seed = 0; seed < 10; seed++) {
    const drawn = simulateEyes({ scenario, seed, durationS: 0.5 }).provenance.parameters;
    for (const { id, min, max } of parameters) {
      const [low, high] = personRanges?.[id] ?? [min, max];
      expect(drawn[id], id).toBeGreaterThanOrEqual(low);
      expect(drawn[id], id).toBeLessThanOrEqual(high);
    }
  }
});

test('healthy eyes have no burst: six recordings of a minute of each kind', () => {
  for (const scenario of IDS.filter((id) => id.startsWith('healthy')))
    for (let seed = 0; seed < 6; seed++) {
      const { truth } = simulateEyes({ scenario, seed, durationS: 60, device: { preset: 'ideal', rateHz: 250 } });
      expect(truth.bursts).toEqual([]);
      expect(truth.frequencyHz).toBeNaN();
      expect(truth.waveform).toBe('none');
    }
});

test('conservation: in fixation-free flutter the beats add up to the way from the first to the last', () => {
  const { truth, recording } = simulateEyes({
    scenario: 'bench-flutter',
    seed: 2,
    durationS: 20,
    device: 'ideal',
    parameters: { amplitudeDeg: 8, inBursts: 0, yokingFraction: 0 },
  });
  const { leftXDeg } = recording.streams[0]!.columns;
  const sum = truth.fastPhases.reduce((way, { dxDeg }) => way + dxDeg, 0);
  expect(sum).toBeCloseTo(leftXDeg![leftXDeg!.length - 1]! - leftXDeg![0]!, 4);
});

test('back-to-back beats of 10 deg lie on the main sequence: 11.6 Hz', () => {
  const { truth } = simulateEyes({
    scenario: 'bench-flutter',
    seed: 5,
    durationS: 60,
    device: 'bench-0.02',
    parameters: { amplitudeDeg: 10, inBursts: 0 },
  });
  expect(truth.amplitudeDeg).toBeGreaterThan(9.5);
  expect(truth.amplitudeDeg).toBeLessThan(10.5);
  expect(truth.frequencyHz).toBeGreaterThan(11.2);
  expect(truth.frequencyHz).toBeLessThan(12);
});

test('the device changes the recording and not the movement: truth is the same at the same fine grid', () => {
  const make = (device: string) =>
    simulateEyes({ scenario: 'square-wave-jerks', seed: 9, durationS: 20, device, rateHz: 500 });
  expect(make('ideal').truth.fastPhases).toEqual(make('bench-0.10').truth.fastPhases);
});

test('a longer recording begins like a shorter one', () => {
  const make = (durationS: number) =>
    columnsOf({ scenario: 'flutter', seed: 6, durationS, device: { preset: 'ideal' } }).leftXDeg!;
  expect(make(20).slice(0, 9000)).toEqual(make(10).slice(0, 9000));
});

test('blinks cost the samples under the lid and only those of devices that lose them', () => {
  const lost = (device: string) => {
    const { recording, truth } = simulateEyes({
      scenario: 'healthy-fixation',
      seed: 12,
      durationS: 60,
      device: { preset: device, dropoutPerMin: 0 },
      parameters: { blinkPerMin: 15, ageYears: 30 },
    });
    const column = recording.streams[0]!.columns.leftXDeg!;
    let count = 0;
    for (let i = 0; i < column.length; i++) {
      if (!Number.isNaN(column[i]!)) continue;
      count++;
      const timeS = i / recording.streams[0]!.rateHz;
      expect(truth.blinks.some(({ startS, endS }) => timeS >= startS && timeS < endS)).toBe(true);
    }
    return { count, blinks: truth.blinks.length };
  };
  const seen = lost('eyelink');
  expect(seen.blinks).toBeGreaterThan(5);
  expect(seen.count / seen.blinks).toBeGreaterThan(80);
  expect(seen.count / seen.blinks).toBeLessThan(260);
  expect(lost('ideal').count).toBe(0);
});

test('convergence turns the eyes towards each other: left goes right, right goes left', () => {
  const { leftXDeg, rightXDeg } = columnsOf({
    scenario: 'voluntary-nystagmus-like',
    seed: 3,
    durationS: 20,
    device: 'ideal',
    parameters: { vergenceDeg: 8, yokingFraction: 0, burstS: 10 },
  });
  let most = 0;
  for (let i = 0; i < leftXDeg!.length; i++) most = Math.max(most, leftXDeg![i]! - rightXDeg![i]!);
  expect(most).toBeCloseTo(8, 3);
});

test.each(DEVICE_PRESETS.map(({ id }) => id))('device %s gives regular columns of its rate', (id) => {
  const { recording } = simulateEyes({ scenario: 'healthy-scanning', seed: 1, durationS: 3, device: id });
  const [stream] = recording.streams;
  expect(stream!.length).toBe(Math.round(3 * stream!.rateHz));
  for (const column of Object.values(stream!.columns)) expect(column).toHaveLength(stream!.length);
});

test('unknown scenario, unknown parameter and no duration are refused with what would do', () => {
  expect(() => simulateEyes({ scenario: 'tango', seed: 1 })).toThrow('scenario must be one of healthy-fixation,');
  expect(() => simulateEyes({ scenario: 'flutter', seed: 1, parameters: { mood: 1 } })).toThrow(
    /parameter of flutter must be one of ageYears.*got "mood"/,
  );
  expect(() => simulateEyes({ scenario: 'flutter', seed: 1, durationS: 0 })).toThrow('durationS must be above 0');
  expect(() => simulateEyes({ scenario: 'flutter', seed: 1, durationS: 1e6, rateHz: 1000 })).toThrow(
    'durationS must be at most 40000 at 1000 Hz, got 1000000',
  );
});
