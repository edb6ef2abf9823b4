import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, type Recording, type Stream } from '../../recording/index.ts';
import { GAZE_COLUMNS } from '../columnNames.ts';
import { formatContract } from '../formatContract.testing.ts';
import { readRecording } from '../registry.ts';
import { plain } from './plain.ts';
import { writePlain } from './writePlain.ts';

const encoder = new TextEncoder();
const read = (text: string, options = {}) => readRecording(byteSourceFromBytes('p.tsv', encoder.encode(text)), options);

const SMALL = `#kinsbourne plain table 1
#device: test
#width_px: 1920
#height_px: 1080
#width_m: 0.53
#height_m: 0.3
#distance_m: 0.6
t_s\tx_px\ty_px\tlabel\tpupil_mm
0.000\t960\t540\tfixation\t3.25
0.002\t962.5\t541.25\tfixation\t3.26
0.004\t\tNaN\tblink\t
0.006\t961\t540.5\tsaccade\t3.24
`;

formatContract({
  format: plain,
  samples: [
    { name: 'small.tsv', bytes: encoder.encode(SMALL) },
    {
      name: 'two-streams.tsv',
      bytes: encoder.encode(
        '#stream: a 500\nt_s\tleft_x_deg\tleft_y_deg\n0\t1.5\t-2\n0.002\t1.25\t-2.5\n#stream: b 1000\nt_s\tx_deg\n5\t1.25\n5.001\t1.75\n',
      ),
    },
    { name: 'commas.csv', bytes: encoder.encode('t_ms;x_deg;y_deg\n0,0;1,25;-3,5\n16,5;1,5;-3,75\n33,5;1,75;-4,25\n') },
  ],
});

describe('plain', () => {
  test('reads time, position and pupil, leaves other columns, and turns px into degrees by its notes', async () => {
    const { recording, issues } = await read(SMALL);
    const stream = recording.streams[0]!;
    expect(stream).toMatchObject({ rateHz: 500, startS: 0, length: 4 });
    expect(Object.keys(stream.columns).sort()).toEqual(['pupilMm', 'xDeg', 'xPx', 'yDeg', 'yPx']);
    expect(stream.columns.xDeg![0]).toBe(0);
    expect(stream.columns.xPx![2]).toBeNaN();
    expect(recording).toMatchObject({ device: 'test', geometry: { widthPx: 1920, distanceM: 0.6 } });
    expect(issues.map((issue) => issue.code)).toEqual(['EYE_LOST']);
  });

  test.each([
    ['t_s', '0.001', '0.002'],
    ['t_ms', '1', '2'],
    ['t_us', '1000', '2000'],
    ['t_ns', '1000000', '2000000'],
  ])('%s: a second sample 1 ms later is 1000 Hz, the first at 1 ms', async (name, first, second) => {
    const { recording } = await read(`${name} x_deg\n${first} 1\n${second} 2\n`);
    expect(recording.streams[0]).toMatchObject({ rateHz: 1000, startS: 0.001 });
  });

  test('a Unix time of 1.7e18 ns or 1.7e9 s becomes a clock from 0', async () => {
    const ns = await read('t_ns x_deg\n1700000000123456789 1\n1700000000128456789 2\n1700000000133456789 2\n');
    expect(ns.recording.streams[0]).toMatchObject({ rateHz: 200, startS: 0 });
    const s = await read('t_s x_deg\n1700000000.25 1\n1700000000.5 2\n');
    expect(s.recording.streams[0]).toMatchObject({ rateHz: 4, startS: 0 });
  });

  test('x_deg in the file is kept, not made anew from x_px', async () => {
    const { recording } = await read(
      SMALL.replace('t_s\tx_px\ty_px\tlabel', 't_s\tx_px\ty_px\tx_deg').replaceAll('fixation', '9'),
    );
    expect(recording.streams[0]!.columns.xDeg![0]).toBe(9);
    expect(recording.streams[0]!.columns.yDeg).toBeUndefined();
  });

  test('without a screen, px stay px and GEOMETRY_MISSING says so; what the person gives fills it', async () => {
    const text = 't_s x_px y_px\n0 960 540\n0.01 970 540\n';
    expect((await read(text)).issues.map((issue) => issue.code)).toContain('GEOMETRY_MISSING');
    const geometry = { widthPx: 1920, heightPx: 1080, widthM: 0.53, heightM: 0.3, distanceM: 0.6 };
    const { recording, issues } = await read(text, { geometry });
    expect(recording.streams[0]!.columns.xDeg![0]).toBe(0);
    expect(issues.map((issue) => issue.code)).not.toContain('GEOMETRY_MISSING');
  });

  test('a header without samples is NO_SAMPLES, not an exception', async () => {
    const { recording, issues } = await read('t_s x_deg\n');
    expect(recording.streams).toEqual([]);
    expect(issues.map((issue) => issue.code)).toEqual(['NO_SAMPLES']);
  });
});

describe('writePlain', () => {
  const value = fc.oneof(
    fc.constant(Number.NaN),
    fc.float({ noNaN: true, noDefaultInfinity: true }).map((v) => v + 0),
  );
  const stream = (id: string): fc.Arbitrary<Stream> =>
    fc
      .record({
        rateHz: fc.constantFrom(30, 60, 250, 333.333, 500, 1000, 1250, 2000),
        startS: fc.integer({ min: -1000, max: 1000 }).map((v) => v / 100),
        length: fc.integer({ min: 2, max: 30 }),
        names: fc.uniqueArray(fc.constantFrom(...GAZE_COLUMNS), { minLength: 1, maxLength: 4 }),
        values: fc.array(value, { minLength: 120, maxLength: 120 }),
        isRegular: fc.boolean(),
      })
      .map(({ rateHz, startS, length, names, values, isRegular }) => ({
        id,
        kind: 'gaze',
        startS,
        rateHz,
        length,
        columns: Object.fromEntries(
          [...names].map((name, k) => [name, Float32Array.from(values.slice(k * 30, k * 30 + length))]),
        ),
        ...(isRegular
          ? {}
          : {
              timesS: Float64Array.from({ length }, (_, i) =>
                Number((startS + i / rateHz + (i % 3) * 1e-4).toFixed(9)),
              ),
            }),
      }));
  const recording: fc.Arbitrary<Recording> = fc.record({ a: stream('a'), b: stream('b') }).map(({ a, b }) => ({
    format: 'plain',
    name: 'r.tsv',
    device: 'a device',
    streams: [a, b],
    events: [],
    facts: { words: 'x "y"', count: 3 },
    geometry: { distanceM: 0.57 },
  }));

  test('property: parse(write(r)) = r: clock, columns, device, facts, geometry', async () => {
    await fc.assert(
      fc.asyncProperty(recording, async (written) => {
        const pieces = [...writePlain(written)].map((piece) => new TextDecoder().decode(piece));
        const { recording: again } = await readRecording(byteSourceFromBytes('r.tsv', encoder.encode(pieces.join(''))));
        expect(again.streams.map((s) => s.columns)).toEqual(written.streams.map((s) => s.columns));
        again.streams.forEach((s, k) => {
          const original = written.streams[k]!;
          for (let i = 0; i < s.length; i++) {
            const timeS = original.timesS?.[i] ?? original.startS + i / original.rateHz;
            expect(Math.abs((s.timesS?.[i] ?? s.startS + i / s.rateHz) - timeS)).toBeLessThan(1e-6);
          }
          if (original.timesS === undefined) expect([s.rateHz, s.timesS]).toEqual([original.rateHz, undefined]);
        });
        expect({ ...again, streams: [] }).toEqual({ ...written, streams: [] });
      }),
      { seed: 20261123, numRuns: 150 },
    );
  });
});
