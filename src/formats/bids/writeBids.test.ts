import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteSourceFromBytes, type Recording } from '../../recording/index.ts';
import { decimalText } from '../text/decimalText.ts';
import { bids } from './bids.ts';
import { writeBids } from './writeBids.ts';

const read = (siblings: Readonly<Record<string, Uint8Array>>, name: string) =>
  bids.parse(byteSourceFromBytes(name, siblings[name]!, { siblings }), {});

const recordings: fc.Arbitrary<Recording> = fc
  .record({
    length: fc.integer({ min: 4, max: 30 }),
    rateHz: fc.constantFrom(60, 120, 250, 500, 1000, 2000),
    startS: fc.integer({ min: -100, max: 100000 }).map((ms) => ms / 1000),
    names: fc.constantFrom(
      ['leftXPx', 'leftYPx', 'leftPupilArea', 'rightXPx', 'rightYPx'],
      ['xDeg', 'yDeg', 'torsionDeg', 'pupilMm'],
      ['rightXDeg', 'rightYDeg', 'rightTorsionDeg', 'rightOpennessFraction'],
      ['xUv'],
      ['leftXPx', 'leftYPx', 'leftXDeg', 'leftYDeg', 'xFraction', 'yFraction'],
    ),
    isEven: fc.boolean(),
    seed: fc.array(
      fc.oneof(
        fc.float({ noNaN: true, noDefaultInfinity: true, min: Math.fround(0.001), max: 2000 }),
        fc.constant(Number.NaN),
      ),
      { minLength: 7, maxLength: 7 },
    ),
  })
  .map(({ length, rateHz, startS, names, isEven, seed }) => ({
    format: 'bids',
    name: 'sub-01_task-eyes_recording-eye1_physio.tsv.gz',
    device: 'Tracker 2',
    streams: [
      {
        id: 'gaze-1',
        kind: 'gaze' as const,
        startS,
        rateHz,
        length,
        columns: Object.fromEntries(
          names.map((name, k) => [name, Float32Array.from({ length }, (_, i) => seed[(i + k) % 7]!)]),
        ),
        ...(isEven
          ? {}
          : { timesS: Float64Array.from({ length }, (_, i) => startS + (i + (i > length / 2 ? 5 : 0)) / rateHz) }),
      },
    ],
    events: [
      { kind: 'message' as const, startS, endS: startS, text: 'say "a" ½' },
      { kind: 'blink' as const, startS: startS + 0.5, endS: startS + 0.75 },
    ],
    facts: { tracking: 'P-CR' },
  }));

test('property: parse(write(r)) = r: columns to the bit of a 32-bit float, times to a nanosecond, events, device, facts', async () => {
  await fc.assert(
    fc.asyncProperty(recordings, async (given) => {
      const files = Object.fromEntries(writeBids(given).map(({ name, bytes }) => [name, bytes]));
      const { recording } = await read(files, given.name);
      const [stream] = recording.streams;
      const [wanted] = given.streams;
      const inOrder = (columns: object): unknown[] => Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1));
      expect(inOrder(stream!.columns)).toEqual(inOrder(wanted!.columns).concat(missingY(wanted!.columns)));
      expect(Math.abs(stream!.startS - wanted!.startS)).toBeLessThan(1e-9);
      expect(Math.abs(stream!.rateHz / wanted!.rateHz - 1)).toBeLessThan(0.4);
      for (let i = 0; i < wanted!.length; i++)
        expect(
          Math.abs(
            (stream!.timesS?.[i] ?? stream!.startS + i / stream!.rateHz) -
              (wanted!.timesS?.[i] ?? wanted!.startS + i / wanted!.rateHz),
          ),
        ).toBeLessThan(2e-9);
      expect(recording.events.map(({ startS: _, endS: __, ...event }) => event)).toEqual(
        given.events.map(({ startS: _, endS: __, ...event }) => event),
      );
      expect([recording.device, recording.facts.tracking]).toEqual(['Tracker 2', 'P-CR']);
    }),
    { seed: 2, numRuns: 60 },
  );
});

/** BIDS wants a y: where the recording has none it reads back as a column of loss. */
function missingY(columns: Readonly<Record<string, unknown>>): unknown[] {
  return 'xUv' in columns ? [['yUv', new Float32Array((columns.xUv as Float32Array).length).fill(Number.NaN)]] : [];
}

test('two streams become two runs; each reads back as its stream', async () => {
  const stream = (startS: number) => ({
    id: 'g',
    kind: 'gaze' as const,
    startS,
    rateHz: 100,
    length: 3,
    columns: { xDeg: Float32Array.of(startS, 2, 3) },
  });
  const given: Recording = { format: 'x', name: 'x', streams: [stream(0), stream(9)], events: [], facts: {} };
  const files = Object.fromEntries(writeBids(given, { task: 'rest' }).map(({ name, bytes }) => [name, bytes]));
  const { recording } = await read(files, 'sub-01_task-rest_run-2_recording-eye1_physio.tsv.gz');
  expect(recording.streams[0]).toMatchObject({ startS: 9, rateHz: 100 });
  expect(recording.streams[0]!.columns.xDeg![0]).toBe(9);
});

test('the same recording gives the same bytes; a name of a person is refused as a label', () => {
  const given: Recording = {
    format: 'x',
    name: 'x',
    streams: [{ id: 'g', kind: 'gaze', startS: 0, rateHz: 10, length: 1, columns: { xDeg: Float32Array.of(1) } }],
    events: [],
    facts: {},
  };
  expect(writeBids(given)).toEqual(writeBids(given));
  expect(() => writeBids(given, { subject: 'Ada L.' })).toThrow('sub must be letters and digits, got Ada L.');
  expect(() => writeBids({ ...given, streams: [] })).toThrow('no stream has positions');
});

test('a written number reads back as the same 32 bits, whatever its size; 0.1 is written as 0.1', () => {
  expect([0.1, -2.5, 1234.5, 0, Number.NaN].map((value) => decimalText(Math.fround(value), 'n/a'))).toEqual([
    '0.1',
    '-2.5',
    '1234.5',
    '0',
    'n/a',
  ]);
  fc.assert(
    fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Math.fround(Number(decimalText(value, 'n/a'))) === value).toBe(true);
    }),
    { seed: 4, numRuns: 5000 },
  );
});
