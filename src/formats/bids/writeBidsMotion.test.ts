import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byteSourceFromBytes,
  type Recording,
  readColumnInto,
  STORED_LOSS,
  type Stream,
  timeOfSampleS,
} from '../../recording/index.ts';
import { MOTION_COLUMNS } from '../motion/motionColumns.ts';
import { bidsMotion } from './motion.ts';
import { KNOT_PARAMETERS, knotsOfTimes } from './motionKnots.ts';
import { writeBidsMotion } from './writeBidsMotion.ts';

const encoder = new TextEncoder();
const written = (recording: Recording): Record<string, Uint8Array> =>
  Object.fromEntries(
    writeBidsMotion(recording, { task: 'rest' }).map(({ path, pieces }) => [
      path.split('/').at(-1)!,
      encoder.encode([...pieces].join('')),
    ]),
  );
async function again(recording: Recording) {
  const siblings = written(recording);
  const name = Object.keys(siblings).find((file) => file.endsWith('_motion.tsv'))!;
  return (await bidsMotion.parse(byteSourceFromBytes(name, siblings[name]!, { siblings }), {})).recording;
}
const valuesOf = (stream: Stream, name: string): Float64Array => {
  const values = new Float64Array(stream.length);
  readColumnInto(values, stream, name, 0);
  return values;
};

const WRIST: Stream = {
  id: 'motion-1',
  kind: 'motion',
  place: 'left-wrist',
  startS: 2,
  rateHz: 98.04,
  length: 3,
  knots: { index: Float64Array.of(0, 2), timeS: Float64Array.of(2, 2.0204) },
  scale: { accelXG: 1 / 256 },
  columns: { accelXG: Int16Array.of(256, STORED_LOSS, -128), gyroYDegPerS: Float32Array.of(0.1, -1.5, Number.NaN) },
};
const DAY: Recording = {
  format: 'cwa',
  name: 'day.cwa',
  device: 'AX6',
  wallClock: { startLocal: '2026-03-04T21:30:00', offsetMinutes: 60, zone: 'Europe/Berlin' },
  streams: [
    WRIST,
    {
      ...WRIST,
      id: 'motion-2',
      startS: 10,
      knots: { index: Float64Array.of(0, 2), timeS: Float64Array.of(10, 10.0204) },
    },
    {
      id: 'counts-1',
      kind: 'counts',
      place: 'waist',
      startS: 0,
      rateHz: 0.2,
      length: 2,
      columns: { countX: Float32Array.of(5, 0), steps: Float32Array.of(1, 0) },
    },
    { id: 'light', kind: 'observations', startS: 0, rateHz: 1, length: 1, columns: { lightRaw: Float32Array.of(3) } },
  ],
  events: [],
  facts: { session: 4 },
};

describe('writeBidsMotion', () => {
  test('one sensor is one table: 256 units of 1/256 g are 9.80665 m/s², loss is n/a, the latency of the second stretch is 8 s', () => {
    const files = written(DAY);
    const text = (name: string): string => new TextDecoder().decode(files[name]);
    expect(Object.keys(files)).toEqual([
      'sub-01_task-rest_tracksys-leftwrist_motion.tsv',
      'sub-01_task-rest_tracksys-leftwrist_motion.json',
      'sub-01_task-rest_tracksys-leftwrist_channels.tsv',
      'sub-01_task-rest_tracksys-counts_motion.tsv',
      'sub-01_task-rest_tracksys-counts_motion.json',
      'sub-01_task-rest_tracksys-counts_channels.tsv',
      'sub-01_scans.tsv',
    ]);
    expect(text('sub-01_task-rest_tracksys-leftwrist_motion.tsv').split('\n').slice(0, 4)).toEqual([
      '0\t9.80665\t0.1',
      '0.0102\tn/a\t-1.5',
      '0.0204\t-4.903325\tn/a',
      '8\t9.80665\t0.1',
    ]);
    expect(text('sub-01_task-rest_tracksys-leftwrist_channels.tsv')).toBe(
      [
        'name\tcomponent\ttype\ttracked_point\tunits',
        'latency\tn/a\tLATENCY\tleft-wrist\ts',
        'accel_x\tx\tACCEL\tleft-wrist\tm/s^2',
        'gyro_y\ty\tGYRO\tleft-wrist\tdeg/s',
        '',
      ].join('\n'),
    );
    expect(text('sub-01_scans.tsv').split('\n')).toEqual([
      'filename\tacq_time',
      'motion/sub-01_task-rest_tracksys-leftwrist_motion.tsv\t2026-03-04T21:30:02.000',
      'motion/sub-01_task-rest_tracksys-counts_motion.tsv\t2026-03-04T21:30:00.000',
      '',
    ]);
    expect(JSON.parse(text('sub-01_task-rest_tracksys-leftwrist_motion.json'))).toMatchObject({
      TaskName: 'rest',
      TrackingSystemName: 'left-wrist',
      SamplingFrequency: 98.04,
      StartTime: 2,
      MissingValues: 'n/a',
      MotionChannelCount: 3,
      ACCELChannelCount: 1,
      GYROChannelCount: 1,
      LATENCYChannelCount: 1,
      ManufacturersModelName: 'AX6',
    });
  });

  test('round trip: both sensors, both stretches, time of day and facts come back', async () => {
    const recording = await again(DAY);
    expect(recording.streams.map(({ id, kind, place, startS, length }) => [id, kind, place, startS, length])).toEqual([
      ['leftwrist', 'motion', 'left-wrist', 2, 3],
      ['leftwrist.2', 'motion', 'left-wrist', 10, 3],
      ['counts', 'counts', 'waist', 0, 2],
    ]);
    expect([...valuesOf(recording.streams[1]!, 'accelXG')]).toEqual([1, Number.NaN, -0.5]);
    expect([...valuesOf(recording.streams[2]!, 'countX')]).toEqual([5, 0]);
    expect([recording.wallClock, recording.device, recording.facts.session]).toEqual([DAY.wallClock, 'AX6', 4]);
  });

  test('property: any stream of motion comes back: numbers to the 32-bit value, times to a microsecond', async () => {
    await fc.assert(
      fc.asyncProperty(anyStream, async (stream) => {
        const { streams } = await again({ ...DAY, streams: [stream] });
        const names = Object.keys(stream.columns);
        expect(streams.reduce((sum, { length }) => sum + length, 0)).toBe(stream.length);
        let at = 0;
        for (const part of streams) {
          expect(Object.keys(part.columns).sort()).toEqual([...names].sort());
          for (const name of names)
            expect(valuesOf(part, name)).toEqual(
              valuesOf(stream, name)
                .slice(at, at + part.length)
                .map((value) => Math.fround(value) + 0),
            );
          for (let i = 0; i < part.length; i++)
            expect(Math.abs(timeOfSampleS(part, i) - timeOfSampleS(stream, at + i))).toBeLessThan(2e-6);
          at += part.length;
        }
      }),
      { seed: 41, numRuns: 150 },
    );
  });

  test('a week is written in pieces of some thousand rows, not as one text', () => {
    const length = 20_000;
    const stream: Stream = { ...WRIST, length, columns: { accelXG: new Int16Array(length) } };
    const [table] = writeBidsMotion({ ...DAY, streams: [stream] });
    const sizes = Array.from(table!.pieces, (piece) => piece.split('\n').length - 1);
    expect(sizes).toEqual([4096, 4096, 4096, 4096, 3616]);
  });

  test('two sensors at one place are two systems; a session has a folder of its own', () => {
    const paths = writeBidsMotion({ ...DAY, streams: [WRIST, { ...WRIST, id: 'other' }] }, { session: 'b' }).map(
      ({ path }) => path,
    );
    expect(paths[0]).toBe('motion/sub-01_ses-b_task-motion_tracksys-leftwrist_motion.tsv');
    expect(paths[3]).toBe('motion/sub-01_ses-b_task-motion_tracksys-leftwrist2_motion.tsv');
    expect(paths.at(-1)).toBe('sub-01_ses-b_scans.tsv');
  });

  test('a name of a person is refused as a label, and a recording without motion', () => {
    expect(() => writeBidsMotion(DAY, { subject: 'Ada L.' })).toThrow('sub must be letters and digits, got Ada L.');
    expect(() => writeBidsMotion({ ...DAY, streams: [DAY.streams[3]!] })).toThrow('no stream has motion or counts');
  });
});

test('property: knots pass through their own times and lie within a microsecond of all others', () => {
  const steps = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.005, max: 0.05, noNaN: true })),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(steps, fc.double({ min: 0, max: 5e-7, noNaN: true }), (parts, noiseS) => {
      const times = [0];
      for (const [count, stepS] of parts) for (let i = 0; i < count; i++) times.push(times.at(-1)! + stepS);
      const noisy = times.map((time, i) => time + noiseS * Math.sin(7 * i));
      const knots = knotsOfTimes(noisy);
      if (knots === undefined) return;
      const stream = { startS: noisy[0]!, rateHz: 1, knots };
      for (let i = 0; i < noisy.length; i++)
        expect(Math.abs(timeOfSampleS(stream, i) - noisy[i]!)).toBeLessThan(KNOT_PARAMETERS.toleranceS + 1e-12);
      expect(knots.index.length).toBeLessThanOrEqual(
        Math.max(2, noisy.length / KNOT_PARAMETERS.leastSamplesPerKnot) + 1,
      );
    }),
    { seed: 42, numRuns: 300 },
  );
});

const anyStream: fc.Arbitrary<Stream> = fc
  .tuple(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 2 }))
  .chain(([length, clock]) => {
    const float = fc.float({ noNaN: true, noDefaultInfinity: true, min: -2000, max: 2000 });
    const f32 = fc
      .array(fc.oneof(float, fc.constant(Number.NaN)), { minLength: length, maxLength: length })
      .map((values) => Float32Array.from(values));
    const i16 = fc.int16Array({ minLength: length, maxLength: length }).map((values) => Int16Array.from(values));
    return fc
      .record({
        columns: fc.dictionary(fc.constantFrom(...MOTION_COLUMNS), fc.oneof(f32, i16), { minKeys: 1, maxKeys: 5 }),
        rateHz: fc.constantFrom(25, 30, 98.04, 100),
        startS: fc.integer({ min: -1000, max: 600_000_000 }).map((ms) => ms / 1000),
      })
      .map(({ columns, rateHz, startS }): Stream => {
        const scaled = Object.entries(columns).filter(([, column]) => column instanceof Int16Array);
        const times = Float64Array.from({ length }, (_, i) => startS + (i + (i > length / 2 ? 90 : 0)) / rateHz);
        return {
          id: 's',
          kind: 'motion',
          startS,
          rateHz,
          length,
          columns: { ...columns },
          scale: Object.fromEntries(scaled.map(([name]) => [name, 1 / 512])),
          place: 'right-ankle',
          ...(clock === 1 ? { timesS: times } : {}),
          ...(clock === 2
            ? {
                knots: {
                  index: Float64Array.of(0, length - 1),
                  timeS: Float64Array.of(startS, startS + (length - 1) / (rateHz * 1.001)),
                },
              }
            : {}),
        };
      });
  });
