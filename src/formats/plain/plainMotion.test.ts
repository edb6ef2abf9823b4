import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BODY_PLACES, byteSourceFromBytes, type Recording, type Stream, timeOfSampleS } from '../../recording/index.ts';
import { formatContract } from '../formatContract.testing.ts';
import { COLUMNS_OF_KIND } from '../motion/motionColumns.ts';
import { readRecording } from '../registry.ts';
import { plain } from './plain.ts';
import { writePlain } from './writePlain.ts';

const encoder = new TextEncoder();
const read = (text: string, options = {}) => readRecording(byteSourceFromBytes('p.tsv', encoder.encode(text)), options);

const TWO_PLACES = `# place: left-wrist
# start_local: 2026-02-03 20:15:00
# zone: Europe/Berlin
# stream: left 50
t_s\taccel_x_g\taccel_y_g\taccel_z_g\tgyro_x_deg_per_s
0\t0\t0.01\t1\t3.5
0.02\t0\tNaN\t1\t3.25
# stream: ankle 100
# place: right-ankle
t_ms\taccelXG\taccelYG\taccelZG\tnote
10\t1\t0\t0.25\t7
20\t1\t0\t0.5\t7
# stream: pulse 1
# kind: observations
t_s\theart_rate_bpm
1\t96
3\t97
`;

formatContract({ format: plain, samples: [{ name: 'places.tsv', bytes: encoder.encode(TWO_PLACES) }] });

describe('motion in a plain table', () => {
  test('several places, each with its clock; a place before the first stream holds until another is told', async () => {
    const { recording, issues } = await read(TWO_PLACES);
    expect(recording.streams.map(({ id, kind, place, rateHz }) => [id, kind, place, rateHz])).toEqual([
      ['left', 'motion', 'left-wrist', 50],
      ['ankle', 'motion', 'right-ankle', 100],
      ['pulse', 'observations', 'left-wrist', 0.5],
    ]);
    expect(Object.keys(recording.streams[0]!.columns)).toEqual(['accelXG', 'accelYG', 'accelZG', 'gyroXDegPerS']);
    expect(recording.wallClock).toEqual({ startLocal: '2026-02-03T20:15:00.000', zone: 'Europe/Berlin' });
    expect(issues.map(({ code }) => code)).toEqual(['RATE_DIFFERS']);
  });

  test('without a note the person tells the place; without a time of day that is said', async () => {
    const { recording, issues } = await read('t_s,accel_x_g,accel_y_g,accel_z_g\n0,0,0,1\n0.01,0,0,1\n', {
      motion: { place: 'chest' },
    });
    expect(recording.streams[0]).toMatchObject({ id: 'motion', place: 'chest' });
    expect(issues.map(({ code }) => code)).toEqual(['CLOCK_NOT_TOLD']);
  });

  test('a header without samples is NO_MOTION_SAMPLES', async () => {
    const { issues } = await read('t_s accel_x_g accel_y_g accel_z_g\n');
    expect(issues.map(({ code }) => code)).toEqual(['NO_MOTION_SAMPLES']);
  });
});

describe('writePlain', () => {
  const stream = (id: string): fc.Arbitrary<Stream> =>
    fc
      .record({
        kind: fc.constantFrom('motion', 'counts', 'observations' as const),
        rateHz: fc.constantFrom(0.1, 1, 25, 50, 98.04, 100),
        length: fc.integer({ min: 2, max: 20 }),
        stored: fc.array(fc.integer({ min: -32768, max: 32767 }), { minLength: 60, maxLength: 60 }),
        place: fc.constantFrom(undefined, ...BODY_PLACES),
        isScaled: fc.boolean(),
        hasKnots: fc.boolean(),
      })
      .map(({ kind, rateHz, length, stored, place, isScaled, hasKnots }): Stream => {
        const names = COLUMNS_OF_KIND[kind].slice(0, 3);
        const part = (k: number): number[] => stored.slice(20 * k, 20 * k + length);
        const column = (k: number) =>
          isScaled ? Int16Array.from(part(k)) : Float32Array.from(part(k), (value) => value / 4096);
        const end = { index: length - 1, timeS: Number((3 + (length - 1) / (1.01 * rateHz)).toFixed(6)) };
        return {
          id,
          kind,
          startS: 3,
          rateHz,
          length,
          columns: Object.fromEntries(names.map((name, k) => [name, column(k)])),
          ...(isScaled ? { scale: Object.fromEntries(names.map((name) => [name, 1 / 4096])) } : {}),
          ...(place === undefined ? {} : { place }),
          ...(hasKnots
            ? { knots: { index: Float64Array.of(0, end.index), timeS: Float64Array.of(3, end.timeS) } }
            : {}),
        };
      });
  const recording: fc.Arbitrary<Recording> = fc.record({ a: stream('a'), b: stream('b') }).map(({ a, b }) => ({
    format: 'plain',
    name: 'p.tsv',
    streams: [a, b],
    events: [],
    facts: { platform: 'made up' },
    startedAt: '2026-02-03T19:15:00.500Z',
    wallClock: { startLocal: '2026-02-03T20:15:00.500', offsetMinutes: 60, zone: 'Europe/Berlin' },
  }));
  const valueAt = ({ columns, scale }: Stream, name: string, i: number): number => {
    const value = columns[name]![i]!;
    return scale === undefined ? value : value === -32768 ? Number.NaN : Math.fround(value * scale[name]!);
  };

  test('property: parse(write(r)) = r: clock, values (16-bit integers become floats), places, time of day', async () => {
    await fc.assert(
      fc.asyncProperty(recording, async (written) => {
        const text = [...writePlain(written)].map((piece) => new TextDecoder().decode(piece)).join('');
        const { recording: again } = await read(text);
        expect({ ...again, streams: [] }).toEqual({ ...written, streams: [] });
        again.streams.forEach((stream, k) => {
          const original = written.streams[k]!;
          expect([stream.id, stream.kind, stream.place, stream.length]).toEqual([
            original.id,
            original.kind,
            original.place,
            original.length,
          ]);
          for (let i = 0; i < stream.length; i++)
            expect(Math.abs(timeOfSampleS(stream, i) - timeOfSampleS(original, i))).toBeLessThan(2e-6);
          for (const name of Object.keys(original.columns))
            for (let i = 0; i < stream.length; i++) expect(stream.columns[name]![i]).toBe(valueAt(original, name, i));
        });
      }),
      { seed: 20261123, numRuns: 120 },
    );
  });
});
