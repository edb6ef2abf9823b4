import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteSourceFromBytes, type Recording, type Stream } from '../../recording/index.ts';
import { formatContract } from '../formatContract.testing.ts';
import { gt3x } from './gt3x.ts';
import { activityContent, metadataContent, parametersContent, writeGt3x, writeGt3xFile } from './writeGt3x.ts';

const read = async (bytes: Uint8Array): Promise<Recording> =>
  (await gt3x.parse(byteSourceFromBytes('a.gt3x', bytes, { chunkBytes: 333 }), {})).recording;

const T = Date.UTC(2026, 5, 1, 7) / 1000;
const rows = (k: number): [number, number, number][] => [
  [k, 3 * k, 256],
  [k + 1, -k, 250],
  [k - 1, 0, -256],
];

formatContract({
  format: gt3x,
  isText: false,
  samples: ([0, 26] as const).map((type) => ({
    name: `type-${type}.gt3x`,
    bytes: writeGt3xFile({
      info: { 'Sample Rate': '3', 'Acceleration Scale': '256,0', 'Device Type': 'wGT3XBT', 'Subject Name': 'nobody' },
      records: [
        { type: 6, timeS: T, content: metadataContent({ MetadataType: 'LocalTimeLog' }) },
        { type: 21, timeS: T, content: parametersContent(256, 3) },
        ...[0, 1, 2, 7, 8].flatMap((k) => [
          ...(k === 7 ? [{ type: 3, timeS: T + 3, content: Uint8Array.of(8) }] : []),
          { type, timeS: T + k, content: activityContent(type, rows(k)) },
        ]),
      ],
    }),
  })),
});

test('property: stored steps come back exactly in both kinds of record', async () => {
  const value = fc.integer({ min: -2047, max: 2047 });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 40 }),
      fc.constantFrom<0 | 26>(0, 26),
      async (rateHz, samples, type) => {
        const whole = samples.length - (samples.length % rateHz);
        if (whole === 0) return;
        const given: Stream = {
          id: 'a',
          kind: 'motion',
          startS: 0,
          rateHz,
          length: whole,
          columns: Object.fromEntries(
            ['accelXG', 'accelYG', 'accelZG'].map((name, axis) => [
              name,
              Int16Array.from(samples.slice(0, whole), (row) => row[axis]!),
            ]),
          ),
          scale: { accelXG: 1 / 256, accelYG: 1 / 256, accelZG: 1 / 256 },
        };
        const wallClock = { startLocal: '2026-03-01T12:00:00' };
        const recording: Recording = { format: 'x', name: 'x', wallClock, streams: [given], events: [], facts: {} };
        const found = await read(writeGt3x(recording, { type }));
        expect(found.wallClock?.startLocal).toBe('2026-03-01T12:00:00.000');
        const [stream] = found.streams;
        expect(stream).toMatchObject({ startS: 0, rateHz, length: whole });
        for (const [name, column] of Object.entries(given.columns))
          expect([...stream!.columns[name]!.slice()]).toEqual([...column.slice()]);
      },
    ),
    { seed: 8, numRuns: 120 },
  );
});

test('a recording without acceleration cannot be written', () => {
  const recording: Recording = { format: 'x', name: 'x', streams: [], events: [], facts: {} };
  expect(() => writeGt3x(recording)).toThrow('a motion stream with accelXG, accelYG and accelZG is needed');
});
