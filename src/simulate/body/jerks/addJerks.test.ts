import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recording, Stream } from '../../../recording/index.ts';
import { median } from '../../../signal/index.ts';
import { hashOfRecording } from '../../hashOfRecording.testing.ts';
import { simulateMotion } from '../simulateMotion.ts';
import { addJerks } from './addJerks.ts';
import { CONDUCTION_S, LEVER_M } from './jerkOptions.ts';

/** A sensor that lies still for some seconds, "up" along Z. */
function still(seconds: number, rateHz: number, extra: Partial<Stream> = {}): Recording {
  const length = Math.round(seconds * rateHz);
  const zeros = () => new Float64Array(length);
  const stream: Stream = {
    id: 'wrist',
    kind: 'motion',
    place: 'right-wrist',
    startS: 0,
    rateHz,
    length,
    columns: {
      accelXG: zeros(),
      accelYG: zeros(),
      accelZG: new Float64Array(length).fill(1),
      linearXG: zeros(),
      linearYG: zeros(),
      linearZG: zeros(),
      gyroXDegPerS: zeros(),
      gyroYDegPerS: zeros(),
      gyroZDegPerS: zeros(),
      posXM: zeros(),
      posYM: zeros(),
      posZM: zeros(),
    },
    ...extra,
  };
  return { format: 'test', name: 'still', streams: [stream], events: [], facts: {} };
}

const columnsOf = ({ streams }: Recording) => streams[0]!.columns as Record<string, Float64Array>;
const ONE = { place: 'right-wrist', timeS: 2, peakG: 0.5, durationS: 0.1, direction: [1, 0, 0] } as const;

describe('one jerk of 0.5 g and 100 ms at second 2, along X', () => {
  const { recording, jerks } = addJerks(still(6, 1000), { list: [ONE], staysFraction: 0 }, 1);
  const { linearXG, linearYG, posXM, accelXG, accelYG, accelZG } = columnsOf(recording);
  const [jerk] = jerks;

  test('its largest acceleration is 0.5 g at 2.000 s', () => {
    const sizes = linearXG!.map(Math.abs);
    const at = sizes.indexOf(Math.max(...sizes));
    expect(at / 1000).toBeCloseTo(2, 2);
    expect(sizes[at]).toBeCloseTo(0.5, 3);
    expect(jerk!.timeS).toBeCloseTo(2, 9);
    expect(linearYG!.every((v) => v === 0)).toBe(true);
  });

  test('the double integral of the acceleration is the displacement of the truth, and ends where it began', () => {
    let speed = 0;
    let way = 0;
    let farthest = 0;
    for (const g of linearXG!) {
      speed += (g * 9.80665) / 1000;
      way += speed / 1000;
      farthest = Math.max(farthest, Math.abs(way));
    }
    expect(farthest).toBeCloseTo(jerk!.displacementM, 4);
    expect(Math.abs(speed)).toBeLessThan(2e-3);
    expect(Math.max(...posXM!.map(Math.abs))).toBeCloseTo(jerk!.displacementM, 5);
  });

  test('it is at rest before its onset and after its end', () => {
    const first = linearXG!.findIndex((v) => v !== 0);
    expect(first / 1000).toBeGreaterThan(jerk!.onsetS - 0.05);
    expect(
      Array.from(linearXG!, (v, i) => (v === 0 ? -1 : i)).reduce((a, b) => Math.max(a, b), -1) / 1000,
    ).toBeLessThan(jerk!.endS + 0.002);
  });

  test('gravity turns by displacement / lever and its size stays 1 g', () => {
    let most = 0;
    for (let i = 0; i < accelXG!.length; i++) {
      const x = accelXG![i]! - linearXG![i]!;
      expect(Math.sqrt(x ** 2 + accelYG![i]! ** 2 + accelZG![i]! ** 2)).toBeCloseTo(1, 4);
      most = Math.max(most, Math.acos(Math.min(1, accelZG![i]!)));
    }
    // The axis of the turn is at right angles to X: it may be Z itself, so the tilt is at most the turn.
    expect(most).toBeLessThan(jerk!.displacementM / LEVER_M['right-wrist'] + 2e-3);
  });

  test('turning rate, summed up, is displacement / lever', () => {
    const { gyroXDegPerS, gyroYDegPerS, gyroZDegPerS } = columnsOf(recording);
    const angle = [0, 0, 0];
    let most = 0;
    for (let i = 0; i < gyroXDegPerS!.length; i++) {
      [gyroXDegPerS, gyroYDegPerS, gyroZDegPerS].forEach((column, k) => {
        angle[k]! += ((column![i]! / 1000) * Math.PI) / 180;
      });
      most = Math.max(most, Math.hypot(...angle));
    }
    expect(angle[0]).toBe(0);
    expect(most).toBeCloseTo(jerk!.displacementM / LEVER_M['right-wrist'], 3);
  });
});

test('part of the turn stays for some seconds, then the posture is as before', () => {
  const { recording, jerks } = addJerks(still(12, 200), { list: [ONE], staysFraction: 0.3 }, 4);
  const { gyroXDegPerS, gyroYDegPerS, gyroZDegPerS, accelZG } = columnsOf(recording);
  const angleAt = (timeS: number): number => {
    const sums = [gyroXDegPerS, gyroYDegPerS, gyroZDegPerS].map((c) =>
      c!.slice(0, timeS * 200).reduce((a, b) => a + b, 0),
    );
    return (Math.hypot(...sums) / 200 / 180) * Math.PI;
  };
  const whole = jerks[0]!.displacementM / LEVER_M['right-wrist'];
  expect(angleAt(2.9)).toBeGreaterThan(0.1 * whole);
  expect(angleAt(11)).toBeLessThan(0.01 * whole);
  expect(accelZG!.at(-1)).toBe(1);
});

describe('healthy twin', () => {
  const { recording: background } = simulateMotion({
    scenario: 'quiet-lying',
    seed: 3,
    durationS: 30,
    device: 'logger',
  });

  test('without jerks the streams are the background, value for value, as floats', () => {
    const { recording, jerks } = addJerks(background, { ratePerMin: 0 }, 1);
    expect(jerks).toEqual([]);
    const [before, after] = [background.streams[0]!, recording.streams[0]!];
    expect(after.scale).toBeUndefined();
    for (const [name, column] of Object.entries(before.columns))
      for (let i = 0; i < column.length; i++)
        expect(after.columns[name]![i]).toBe(Math.fround(column[i]! * before.scale![name]!));
    expect(recording.events).toBe(background.events);
  });

  test('with jerks all samples outside of them stay', () => {
    const { recording, jerks } = addJerks(background, { ratePerMin: 10, staysFraction: 0 }, 1);
    const twin = addJerks(background, { ratePerMin: 0 }, 1).recording;
    const stream = recording.streams[0]!;
    let changed = 0;
    for (let i = 0; i < stream.length; i++) {
      const timeS = stream.startS + i / stream.rateHz;
      const inside = jerks.some((jerk) => timeS > jerk.onsetS - 0.1 && timeS < jerk.endS + 0.05);
      const same = stream.columns.accelXG![i] === twin.streams[0]!.columns.accelXG![i];
      if (!inside) expect(same).toBe(true);
      if (!same) changed++;
    }
    expect(jerks.length).toBeGreaterThan(1);
    expect(changed).toBeGreaterThan(50);
  });
});

test('loss stays loss, and nothing else is lost', () => {
  const recording = still(10, 100);
  columnsOf(recording).accelYG!.fill(Number.NaN, 300, 400);
  const { recording: out } = addJerks(recording, { ratePerMin: 60 }, 2);
  const lost = columnsOf(out).accelYG!.map((v) => (Number.isNaN(v) ? 1 : 0));
  expect(lost.reduce((a, b) => a + b, 0)).toBe(100);
  expect(columnsOf(out).linearXG!.every((v) => !Number.isNaN(v))).toBe(true);
});

test('same seed, same bytes; another seed, others; the background is not written on', () => {
  const background = still(60, 100);
  const before = hashOfRecording(background);
  const hash = (seed: number) => hashOfRecording(addJerks(background, { ratePerMin: 20 }, seed).recording);
  expect(hash(1)).toBe(hash(1));
  expect(hash(1)).not.toBe(hash(2));
  expect(hashOfRecording(background)).toBe(before);
});

test('a kind of jerk that is added does not shift the others (child seeds)', () => {
  const background = still(120, 50);
  const alone = addJerks(background, { ratePerMin: 12 }, 7).jerks;
  const more = addJerks(background, { ratePerMin: 12, generalisedPerMin: 5, stimulus: { timesS: 10 } }, 7).jerks;
  const own = more.filter(({ event }) => event === undefined);
  expect(own.map(({ timeS, peakG }) => [timeS, peakG])).toEqual(alone.map(({ timeS, peakG }) => [timeS, peakG]));
  expect(more.length).toBeGreaterThan(own.length);
});

describe('times over an hour', () => {
  const hour = still(3600, 25, {
    columns: {
      accelXG: new Float64Array(90_000),
      accelYG: new Float64Array(90_000),
      accelZG: new Float64Array(90_000).fill(1),
    },
  });
  const onsets = (options: Parameters<typeof addJerks>[1]) =>
    addJerks(hour, options, 11)
      .jerks.map(({ onsetS }) => onsetS)
      .sort((a, b) => a - b);
  const gaps = (times: readonly number[]) => times.slice(1).map((timeS, k) => timeS - times[k]!);

  test('Poisson: the rate is kept within 3 SD, and gaps are exponential (their median is ln 2 of the mean)', () => {
    for (const ratePerMin of [2, 20, 60]) {
      const times = onsets({ ratePerMin });
      expect(Math.abs(times.length - 60 * ratePerMin)).toBeLessThan(3 * Math.sqrt(60 * ratePerMin));
      const between = gaps(times);
      const mean = between.reduce((a, b) => a + b, 0) / between.length;
      expect(median(between) / mean).toBeGreaterThan(Math.LN2 * 0.8);
      expect(median(between) / mean).toBeLessThan(Math.LN2 * 1.2);
    }
  });

  test('spaced: never closer than 0.7 s, same rate', () => {
    const times = onsets({ ratePerMin: 40, timing: 'spaced', minSpacingS: 0.7 });
    expect(Math.min(...gaps(times))).toBeGreaterThanOrEqual(0.7);
    expect(Math.abs(times.length - 2400)).toBeLessThan(150);
  });

  test('clusters: same rate, but more than half of the gaps are below half a second', () => {
    const times = onsets({ ratePerMin: 20, timing: 'clusters' });
    expect(Math.abs(times.length - 1200)).toBeLessThan(300);
    expect(median(gaps(times))).toBeLessThan(0.5);
  });

  test('within spans and in action: jerks lie where they may', () => {
    const spans = [{ startS: 100, endS: 400 }];
    const active = [{ startS: 1000, endS: 1600 }];
    const { jerks } = addJerks(
      hour,
      { ratePerMin: 30, withinSpans: spans, action: { spans: active, ratePerMin: 12 } },
      5,
    );
    for (const { onsetS, cause } of jerks) {
      const [span] = cause === 'action' ? active : spans;
      expect(onsetS).toBeGreaterThanOrEqual(span!.startS);
      expect(onsetS).toBeLessThan(span!.endS);
    }
    expect(Math.abs(jerks.filter(({ cause }) => cause === 'action').length - 120)).toBeLessThan(33);
  });

  test('sizes are log-normal about their median, durations within their range', () => {
    const { jerks } = addJerks(hour, { ratePerMin: 60, peakG: { median: 0.3, sigmaLn: 0.5 } }, 5);
    const logs = jerks.map(({ peakG }) => Math.log(peakG));
    const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
    expect(mean).toBeCloseTo(Math.log(0.3), 1);
    expect(Math.sqrt(logs.reduce((s, v) => s + (v - mean) ** 2, 0) / logs.length)).toBeCloseTo(0.5, 1);
    for (const { durationS } of jerks) {
      expect(durationS).toBeGreaterThanOrEqual(0.05);
      expect(durationS).toBeLessThanOrEqual(0.25);
    }
  });
});

test('generalised: every place jerks once an event, in the order of its way from the brain stem, within 45 ms', () => {
  const { truth } = simulateMotion({ scenario: 'jerks-generalised', seed: 2, parameters: { generalisedPerMin: 20 } });
  const events = new Map<number, typeof truth.jerks>();
  for (const jerk of truth.jerks) events.set(jerk.event!, [...(events.get(jerk.event!) ?? []), jerk]);
  expect(events.size).toBeGreaterThan(20);
  let ordered = 0;
  for (const jerks of events.values()) {
    expect(new Set(jerks.map(({ place }) => place)).size).toBe(4);
    const byOnset = [...jerks].sort((a, b) => a.onsetS - b.onsetS);
    expect(byOnset.at(-1)!.onsetS - byOnset[0]!.onsetS).toBeLessThan(0.045);
    if (CONDUCTION_S[byOnset[0]!.place] < CONDUCTION_S[byOnset.at(-1)!.place]) ordered++;
  }
  expect(ordered / events.size).toBeGreaterThan(0.95);
});

test('claps: answered jerks begin 30-150 ms after a clap, and the claps are messages', () => {
  const { recording, jerks, stimuliS } = addJerks(
    still(120, 100),
    { ratePerMin: 0, stimulus: { timesS: 20, probability: 0.5 } },
    3,
  );
  expect(stimuliS).toHaveLength(20);
  expect(recording.events.filter(({ text }) => text === 'clap').map(({ startS }) => startS)).toEqual(stimuliS);
  expect(jerks.length).toBeGreaterThan(3);
  expect(jerks.length).toBeLessThan(18);
  for (const { onsetS, cause } of jerks) {
    expect(cause).toBe('stimulus');
    expect(stimuliS.some((clapS) => onsetS - clapS >= 0.03 && onsetS - clapS <= 0.15)).toBe(true);
  }
});

test('a lapse falls down: its direction is against the gravity that the sensor reads', () => {
  const { jerks } = addJerks(still(60, 100), { ratePerMin: 10, negativeFraction: 1, staysFraction: 0 }, 3);
  expect(jerks.length).toBeGreaterThan(3);
  for (const { kind, direction } of jerks) {
    expect(kind).toBe('negative');
    expect(direction[2]).toBeLessThan(-0.8);
  }
});

test('law: truth and signal agree on any jerk (largest acceleration, its time)', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 3, noNaN: true }),
      fc.double({ min: 0.05, max: 0.25, noNaN: true }),
      fc.integer({ min: 0, max: 1e6 }),
      (peakG, durationS, seed) => {
        const list = [{ place: 'right-wrist', timeS: 2, peakG, durationS } as const];
        const { recording, jerks } = addJerks(still(5, 1000), { list }, seed);
        const { linearXG, linearYG, linearZG } = columnsOf(recording);
        let most = 0;
        let at = 0;
        for (let i = 0; i < linearXG!.length; i++) {
          const size = Math.hypot(linearXG![i]!, linearYG![i]!, linearZG![i]!);
          if (size > most) [most, at] = [size, i];
        }
        expect(most).toBeLessThanOrEqual(peakG * 1.0001);
        expect(most).toBeGreaterThan(peakG * 0.98);
        expect(Math.abs(at / 1000 - jerks[0]!.timeS)).toBeLessThan(0.003);
        expect(Math.hypot(...jerks[0]!.direction)).toBeCloseTo(1, 9);
      },
    ),
    { numRuns: 40 },
  );
});

test('jerks that fall into a gap are not in the truth', () => {
  const whole = still(20, 100).streams[0]!;
  const cut = (startS: number, from: number, to: number): Stream => ({
    ...whole,
    id: `part-${startS}`,
    startS,
    length: to - from,
    columns: Object.fromEntries(Object.entries(whole.columns).map(([name, column]) => [name, column.slice(from, to)])),
  });
  const gapped: Recording = { ...still(1, 100), streams: [cut(0, 0, 800), cut(12, 1200, 2000)] };
  const { jerks } = addJerks(gapped, { ratePerMin: 60 }, 9);
  expect(jerks.some(({ onsetS }) => onsetS < 8)).toBe(true);
  expect(jerks.some(({ onsetS }) => onsetS > 12)).toBe(true);
  for (const { onsetS } of jerks) expect(onsetS < 8 || onsetS > 12).toBe(true);
});

test('what cannot be is refused with what was expected', () => {
  expect(() => addJerks(still(1, 100), { ratePerMin: -1 }, 1)).toThrow('ratePerMin must be 0 to 6000, got -1');
  expect(() => addJerks(still(1, 100), { peakG: 0 }, 1)).toThrow('peakG must be above 0');
  expect(() => addJerks(still(1, 100), { peakG: { min: 2, max: 1 } }, 1)).toThrow('min at most max');
  expect(() => addJerks(still(1, 100), { ratePerMin: 90, timing: 'spaced' }, 1)).toThrow('ratePerMin must be below');
  expect(() => addJerks({ ...still(1, 100), streams: [] }, {}, 1)).toThrow('must have a motion stream');
});
