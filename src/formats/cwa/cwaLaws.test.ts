import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, type Recording, type Stream, timeOfSampleS } from '../../recording/index.ts';
import { formatContract } from '../formatContract.testing.ts';
import { cwa } from './cwa.ts';
import { writeCwa } from './writeCwa.ts';
import { type CwaFileSpec, type CwaStretchSpec, cwaPieces, writeCwaFile } from './writeCwaFile.ts';

const read = async (bytes: Uint8Array): Promise<Recording> =>
  (await cwa.parse(byteSourceFromBytes('a.cwa', bytes, { chunkBytes: 777 }), {})).recording;
const motionOf = ({ streams }: Recording): Stream[] => streams.filter(({ kind }) => kind === 'motion');

const still: CwaStretchSpec['fillInto'] = (columns, index, count) => {
  columns.forEach((column, axis) => {
    for (let i = 0; i < count; i++) column[i] = 100 * axis - ((index + i) % 7);
  });
};

// Blocks of three quarters and of a quarter of a second, so that every stamp is exact and a cut moves no sample.
formatContract({
  format: cwa,
  isText: false,
  samples: [
    {
      name: 'packed.cwa',
      bytes: writeCwaFile({
        layout: 'packed',
        startLocal: '2026-10-25T02:59:58',
        statedRateHz: 100,
        samplesPerBlock: 75,
        stretches: [
          { length: 300, timeS: (index) => index / 100, fillInto: still },
          { length: 150, timeS: (index) => 60 + index / 100, fillInto: still },
        ],
      }),
    },
    {
      name: 'six-axes.cwa',
      bytes: writeCwaFile({
        layout: 'six axes',
        startLocal: '2026-02-28T23:59:59',
        statedRateHz: 100,
        stepsPerG: 2048,
        samplesPerBlock: 25,
        stretches: [{ length: 125, timeS: (index) => index / 100, fillInto: still }],
      }),
    },
  ],
});

describe('round trip', () => {
  const value = fc.integer({ min: -512, max: 511 });
  const triples = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 400 });
  const fillOf =
    (rows: readonly (readonly number[])[]): CwaStretchSpec['fillInto'] =>
    (columns, index, count) => {
      columns.forEach((column, axis) => {
        for (let i = 0; i < count; i++) column[i] = rows[index + i]![axis]!;
      });
    };

  test('property: stored integers come back exactly, packed and unpacked, at any true rate, time within two samples', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(triples, { minLength: 1, maxLength: 3 }),
        fc.constantFrom<CwaFileSpec['layout']>('packed', 'unpacked'),
        fc.double({ min: 96, max: 104, noNaN: true }),
        async (parts, layout, rateHz) => {
          let startS = 0.4;
          const starts: number[] = [];
          const stretches = parts.map((rows): CwaStretchSpec => {
            const from = startS;
            starts.push(from);
            startS += rows.length / rateHz + 30;
            return { length: rows.length, timeS: (index) => from + index / rateHz, fillInto: fillOf(rows) };
          });
          const spec: CwaFileSpec = { layout, startLocal: '2026-01-01T00:00:00', statedRateHz: 100, stretches };
          const streams = motionOf(await read(writeCwaFile(spec)));
          expect(streams.map(({ length }) => length)).toEqual(parts.map(({ length }) => length));
          streams.forEach((stream, k) => {
            const rows = parts[k]!;
            ['accelXG', 'accelYG', 'accelZG'].forEach((name, axis) => {
              expect(Array.from(stream.columns[name]!.slice())).toEqual(rows.map((row) => row[axis]));
            });
            for (const index of [0, rows.length - 1])
              expect(Math.abs(timeOfSampleS(stream, index) + 0.4 - starts[k]! - index / rateHz)).toBeLessThan(0.16);
          });
        },
      ),
      { seed: 6, numRuns: 80 },
    );
  });

  test('property: large packed values come back to the step of their exponent', async () => {
    const wide = fc.integer({ min: -4096, max: 4088 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(wide, wide, wide), { minLength: 1, maxLength: 200 }), async (rows) => {
        const stretch: CwaStretchSpec = { length: rows.length, timeS: (index) => index / 100, fillInto: fillOf(rows) };
        const bytes = writeCwaFile({
          layout: 'packed',
          startLocal: '2026-01-01T00:00:00',
          statedRateHz: 100,
          stretches: [stretch],
        });
        const [stream] = motionOf(await read(bytes));
        rows.forEach((row, i) => {
          const largest = Math.max(...row.map((v) => (v < 0 ? -v - 1 : v)));
          const step = largest < 512 ? 1 : largest < 1024 ? 2 : largest < 2048 ? 4 : 8;
          const found = ['accelXG', 'accelYG', 'accelZG'].map((name) => stream!.columns[name]![i]!);
          expect(found).toEqual(row.map((v) => Math.floor(v / step) * step));
        });
      }),
      { seed: 7, numRuns: 80 },
    );
  });

  test('a clock that wanders by half a second in ten minutes comes back within two samples everywhere', async () => {
    const clock = (index: number): number => index / 98.4 + 0.5 * Math.sin(index / 12_000);
    const spec: CwaFileSpec = {
      layout: 'packed',
      startLocal: '2026-01-01T00:00:00',
      statedRateHz: 100,
      stretches: [{ length: 300_000, timeS: clock, fillInto: still }],
    };
    const [stream] = motionOf(await read(writeCwaFile(spec)));
    let worstS = 0;
    for (let i = 0; i < 300_000; i += 11) worstS = Math.max(worstS, Math.abs(timeOfSampleS(stream!, i) - clock(i)));
    expect(worstS).toBeLessThan(2 / 98.4);
    expect(stream!.knots!.index.length).toBeLessThan(80);
  });

  test('the pieces of a file are the file, whatever their number', () => {
    const spec: CwaFileSpec = {
      layout: 'unpacked',
      startLocal: '2026-01-01T00:00:00',
      statedRateHz: 50,
      stretches: [{ length: 30_000, timeS: (index) => index / 50, fillInto: still }],
    };
    const pieces = Array.from(cwaPieces(spec), ({ length }) => length);
    expect(pieces.slice(0, 3)).toEqual([1024, 65536, 65536]);
    expect(pieces.reduce((sum, length) => sum + length, 0)).toBe(writeCwaFile(spec).length);
  });

  test('parse(write(r)) = r for motion in g and deg/s, with loss as a gap', async () => {
    const length = 1000;
    const wave = (amplitude: number, step: number): Float32Array =>
      Float32Array.from({ length }, (_, i) => amplitude * Math.sin(i * step));
    const lossy = wave(1.5, 0.1);
    lossy.fill(Number.NaN, 400, 600);
    const given: Stream = {
      id: 'watch',
      kind: 'motion',
      startS: 0,
      rateHz: 50,
      length,
      columns: {
        accelXG: lossy,
        accelYG: wave(0.3, 0.01),
        accelZG: wave(1, 0.003),
        gyroXDegPerS: wave(200, 0.2),
        gyroYDegPerS: wave(90, 0.3),
        gyroZDegPerS: wave(20, 0.4),
      },
    };
    const recording: Recording = { format: 'x', name: 'x', streams: [given], events: [], facts: {} };
    const [before, behind] = motionOf(await read(writeCwa(recording)));
    expect([before!.length, behind!.length]).toEqual([400, 400]);
    expect(behind!.startS).toBeCloseTo(12, 2);
    for (const [name, column] of Object.entries(given.columns)) {
      const step = before!.scale![name]!;
      expect(step).toBe(name.startsWith('accel') ? 1 / 4096 : 2000 / 32768);
      for (let i = 0; i < 400; i++) {
        expect(Math.abs(before!.columns[name]![i]! * step - column[i]!)).toBeLessThanOrEqual(step / 2 + 1e-6);
        expect(Math.abs(behind!.columns[name]![i]! * step - column[600 + i]!)).toBeLessThanOrEqual(step / 2 + 1e-6);
      }
    }
  });
});

test.each([
  ['samplesPerBlock must be 1 to 120, got 121', { samplesPerBlock: 121 }],
  ['statedRateHz must be 3200 halved some times, such as 100, got 90', { statedRateHz: 90 }],
  ['stepsPerG must be 256 doubled some times, got 1000', { stepsPerG: 1000 }],
  ['gyroRangeDegPerS must be 2000 halved some times, got 300', { gyroRangeDegPerS: 300 }],
  ['startLocal must be YYYY-MM-DDTHH:mm:ss without zone, got today', { startLocal: 'today' }],
])('%s', (message, more) => {
  const stretches = [{ length: 1, timeS: () => 0, fillInto: still }];
  const spec = { layout: 'packed', startLocal: '2026-01-01T00:00:00', statedRateHz: 100, stretches, ...more } as const;
  expect(() => writeCwaFile(spec)).toThrow(message);
});

test('a recording without acceleration cannot be written', () => {
  const recording: Recording = { format: 'x', name: 'x', streams: [], events: [], facts: {} };
  expect(() => writeCwa(recording)).toThrow('a motion stream with accelXG, accelYG and accelZG is needed');
});
